import type { Language, Texts, Translations } from './texts.ts'
import { languages } from './texts.ts'

/** One rule of wording: texts of a language that it is broken by, and what to write instead. */
interface WordingRule {
  readonly language: Language
  readonly broken: RegExp
  readonly says: string
  /** The keys that it looks at; all where none is given. */
  readonly keys?: RegExp
}

/** What may follow a value: nothing that has to agree with its last sound, which the program does not know. */
const KAZAKH_ENDINGS = [
  'і|ы|сі|сы|ға|ге|қа|ке|на|не|да|де|та|те|дан|ден|тан|тен|нан|нен|ның|нің|дың|дің|тың|тің|ды|ді|ты|ті|ны|ні',
  'мен|бен|пен|дейін|бастап|кейін|бұрын|қарай|орнына|астам|соң',
].join('|')

const RULES: readonly WordingRule[] = [
  {
    language: 'kk',
    broken: new RegExp(String.raw`\}\}[»”)]?[-\u2011\s](?:${KAZAKH_ENDINGS})(?!\p{L})`, 'u'),
    says: 'an ending, or a word that asks for a case, after a value; say "word: value"',
  },
  {
    language: 'ru',
    broken: /^(?:без|в|до|для|за|из|к|на|о|от|по|при|про|с|со|у)(?:,.*|:)?$/iu,
    says: 'a label made of a bare preposition',
  },
  {
    language: 'kk',
    broken: /^(?:бастап|дейін|бері|арқылы|бойынша|туралы|үшін)(?:,.*|:)?$/iu,
    says: 'a label made of a bare postposition',
  },
  {
    language: 'ru',
    broken: /(?<!count|number)\}\}[»”)]?[:,]? \p{L}+(?:ен|ён|ан|ян|ут|ыт)[аоы]?(?!\p{L})/u,
    says: 'a participle that would have to agree with a value; use a noun or name what it agrees with',
  },
  {
    language: 'ru',
    broken: /(?:^|\s)\p{L}+(?:ено|ён|ано|ято|уто|ыто)$/u,
    keys: /^history:action\./u,
    says: 'an action behind the name of a record is a noun',
  },
  {
    language: 'ru',
    broken: /соучастни|сообвиня|преступник|подельник|псевдоним/iu,
    says: 'a word that judges a person; no record says so',
  },
  {
    language: 'kk',
    broken: /бірге айыпталушы|қылмыскер|сыбайлас|бүркеншік/iu,
    says: 'a word that judges a person; no record says so',
  },
  {
    language: 'en',
    broken: /\b(?:accomplice|culprit|offender|criminals?\b(?! (?:case|code|proc))|alias(?:es)?\b)/iu,
    keys: /^(?!cases:kind\.|tables:)/u,
    says: 'a word that judges a person; no record says so',
  },
  {
    language: 'ru',
    broken: /подозреваем|обвиняем|подсудим|осуждённ/iu,
    keys: /^cases:role(?:Group)?\./u,
    says: 'a role that gives a procedural status',
  },
  {
    language: 'kk',
    broken: /күдікті|айыпталушы|сотталушы|сотталған/iu,
    keys: /^cases:role(?:Group)?\./u,
    says: 'a role that gives a procedural status',
  },
  {
    language: 'en',
    broken: /suspect|accused|defendant|convict/iu,
    keys: /^cases:role(?:Group)?\./u,
    says: 'a role that gives a procedural status',
  },
  { language: 'en', broken: /\bcases?\b/iu, keys: /_context$/u, says: 'a context file is no case' },
  {
    language: 'ru',
    broken: /(?<!\p{L})дел(?:о|а|у|ом|е|ах)(?!\p{L})/iu,
    keys: /_context$/u,
    says: 'a context file is no case',
  },
  {
    language: 'kk',
    broken: /(?<!\p{L})іс(?:тер|тің|ті|те|тен|ке)?(?!\p{L})/iu,
    keys: /_context$/u,
    says: 'a context file is no case',
  },
  ...languages.map((language) => ({
    language,
    broken: /"/u,
    says: 'straight quotation marks',
  })),
]

const found = (texts: Texts, { language, broken, keys, says }: WordingRule): string[] =>
  [...texts].flatMap(([key, text]) =>
    (keys === undefined || keys.test(key)) && broken.test(text) ? [`${language} ${key}: ${says}`] : [],
  )

/** Rules of wording that a careful reader of each language found broken, one line for each text that breaks one. */
export const wordingProblems = (translations: Translations): string[] =>
  RULES.flatMap((rule) => found(translations[rule.language], rule))
