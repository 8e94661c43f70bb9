import type * as mupdf from 'mupdf'
import { wordsOf } from '../../../electron/documents/dossier/words/index.ts'
import type { Language } from '../../../shared/domain/language.ts'

/**
 * What a word on paper claims, and which records allow it: `status:accused` for a procedural status, `role:victim` for a role, and so
 * on; none for a word that no record can allow.
 */
interface Claim {
  readonly word: RegExp
  readonly allowedBy: readonly string[]
}

const claims = (words: Readonly<Record<string, readonly string[]>>): readonly Claim[] =>
  Object.entries(words).map(([word, allowedBy]) => ({
    word: new RegExp(String.raw`(?<!\p{L})(?:${word})\p{L}*`, 'giu'),
    allowedBy,
  }))

const WITNESS = ['status:witness', 'status:witness-with-defence', 'role:witness']
const CONVICTION = ['charge:convicted', 'document:indictment']

/** Where a thing is, and what was answered to a letter. */
const THINGS = {
  en: {
    seized: ['item:seized'],
    copied: ['item:copied'],
    returned: ['item:returned'],
    'destroyed|lost|with the owner': ['item:other'],
    'answer: awaited': ['answer:awaited'],
    'answer: answered': ['answer:answered'],
    'answer: refused': ['answer:refused'],
  },
  ru: {
    изъятие: ['item:seized'],
    'копия снята|копирование': ['item:copied'],
    возврат: ['item:returned'],
    'уничтожение|утрата|у владельца': ['item:other'],
    'ответ: ожидается': ['answer:awaited'],
    'ответ: получен': ['answer:answered'],
    'ответ: отказ': ['answer:refused'],
  },
  kk: {
    '(?<!көшірмесі )алынған|алып қою': ['item:seized'],
    'көшірмесі алынған|көшіру': ['item:copied'],
    'қайтару|(?<!кері )қайтарылған': ['item:returned'],
    'жоғалған|иесінде': ['item:other'],
    'жауап: күтілуде': ['answer:awaited'],
    'жауап: алынды': ['answer:answered'],
    'жауап: бас тартылды': ['answer:refused'],
  },
} as const

/** Every word of a status or a verdict in any of its forms; the longer stems are told from the shorter by what follows. */
const CLAIMS: Readonly<Record<Language, readonly Claim[]>> = {
  en: claims({
    suspect: ['status:suspect'],
    accus: ['status:accused'],
    defendant: ['status:defendant'],
    convict: ['status:convicted', 'charge:convicted', 'outcome:convicted'],
    acquit: ['status:acquitted', 'charge:acquitted', 'outcome:acquitted', 'sentence:acquittal'],
    confess: ['statement:confession'],
    'plea of guilty': ['statement:guilty'],
    'plea of not guilty': ['statement:not-guilty'],
    'partial admission': ['statement:partial-admission'],
    withdraw: ['statement:withdrawn', 'statement:withdrawal'],
    ...THINGS.en,
    '(?<!plea of |plea of not )guilt|accomplice|offender|culprit|criminals?(?! case)(?!\\p{L})': [],
    perpetrator: ['event:perpetrator'],
    victim: ['status:victim', 'role:victim', 'event:victim'],
    witness: [...WITNESS, 'event:witness'],
    claimant: ['status:civil-claimant', 'role:claimant'],
    respondent: ['role:respondent'],
    'private prosecutor': ['status:private-prosecutor', 'role:accuser'],
    'person facing': ['status:administrative-offender'],
    discontinu: ['status:discontinued', 'outcome:discontinued'],
    charge: ['charge:any', 'status:administrative-offender'],
  }),
  ru: claims({
    подозрева: ['status:suspect'],
    обвиняе: ['status:accused'],
    обвинител: ['status:private-prosecutor', 'role:accuser', ...CONVICTION],
    обвинени: ['charge:any'],
    подсуди: ['status:defendant'],
    'осужд[её]нн': ['status:convicted'],
    осуждени: ['outcome:convicted', 'sentence:suspended'],
    оправданн: ['status:acquitted'],
    оправдан: ['outcome:acquitted', 'sentence:acquittal', 'status:acquitted'],
    оправдательн: ['charge:acquitted'],
    признательн: ['statement:confession'],
    '(?<!частичном )признании вины': ['statement:guilty'],
    'непризнании вины': ['statement:not-guilty'],
    'частичном признании': ['statement:partial-admission'],
    'последующий отказ': ['statement:withdrawn'],
    ...THINGS.ru,
    'винов|соучастни|сообвиня|преступник|подельник|правонарушител|подзащитн': [],
    исполнител: ['event:perpetrator'],
    потерпевш: ['status:victim', 'role:victim'],
    свидетел: WITNESS,
    'истец|истц': ['status:civil-claimant', 'role:claimant'],
    ответчик: ['role:respondent'],
    привлекаем: ['status:administrative-offender'],
    'дело прекращено': ['status:discontinued'],
  }),
  kk: claims({
    күдікті: ['status:suspect'],
    айыпталушы: ['status:accused'],
    айыптаушы: ['status:private-prosecutor', 'role:accuser'],
    'айыптау(?!шы)': CONVICTION,
    'айып(?!тал|тау)': ['charge:any', 'sentence:fine'],
    сотталушы: ['status:defendant'],
    сотталған: ['status:convicted'],
    соттау: ['outcome:convicted', 'sentence:suspended'],
    ақталған: ['status:acquitted'],
    ақтау: ['outcome:acquitted', 'charge:acquitted', 'sentence:acquittal'],
    'кінәні мойындаған': ['statement:confession'],
    'кінәні мойындау туралы': ['statement:guilty'],
    'кінәні мойындамау': ['statement:not-guilty'],
    'кінәні ішінара': ['statement:partial-admission'],
    'кейін бас тарту': ['statement:withdrawn'],
    ...THINGS.kk,
    'кінәлі|қылмыскер|сыбайлас|қосалқы': [],
    орындаушы: ['event:perpetrator'],
    жәбірленуші: ['status:victim', 'role:victim'],
    'куә(?!гер)': WITNESS,
    талапкер: ['status:civil-claimant', 'role:claimant'],
    жауапкер: ['role:respondent'],
    тартылушы: ['status:administrative-offender'],
  }),
}

/** What is recorded of each person by name, and of the case, under the empty name. */
export type Recorded = ReadonlyMap<string, ReadonlySet<string>>

/** In the list of what is feared a word claims no more than that: `feared:status:accused`. */
const FEARED = 'feared:'

/** A word on paper, and under whose name it stands; under nobody's where the case speaks. */
export interface Said {
  readonly person: string
  readonly word: string
  readonly allowedBy: readonly string[]
}

interface Line {
  readonly font?: { readonly size: number }
  readonly text: string
}

const TITLE_POINTS = 14

/** The text of the pages as it is read, cut where a title begins: what stands under a name ends there. */
const stretches = (document: mupdf.PDFDocument): string[] => {
  const lines = Array.from({ length: document.countPages() }, (_, page) => {
    const { blocks } = JSON.parse(document.loadPage(page).toStructuredText('').asJSON()) as {
      readonly blocks: readonly { readonly lines?: readonly Line[] }[]
    }
    return blocks.flatMap((block) => block.lines ?? [])
  }).flat()
  const cut: string[][] = [[]]
  for (const { font, text } of lines) {
    if ((font?.size ?? 0) >= TITLE_POINTS) cut.push([])
    cut.at(-1)?.push(text.trim())
  }
  return cut.map((part) => part.join(' '))
}

const nameBefore = (text: string, at: number, names: readonly string[]): string => {
  const before = names
    .map((name) => [text.lastIndexOf(name, at), name] as const)
    .filter(([place]) => place >= 0)
  return before.toSorted(([one], [other]) => other - one)[0]?.[1] ?? ''
}

/** Every word of a status or a verdict on the pages. */
export const statusWordsOn = (
  document: mupdf.PDFDocument,
  language: Language,
  names: readonly string[],
): Said[] =>
  stretches(document).flatMap((text) => {
    const isFeared = text.startsWith(wordsOf(language).sections.risks)
    return CLAIMS[language].flatMap(({ word, allowedBy }) =>
      [...text.matchAll(word)].map((match) => ({
        person: nameBefore(text, match.index, names),
        word: match[0],
        allowedBy: isFeared ? allowedBy.map((record) => `${FEARED}${record}`) : allowedBy,
      })),
    )
  })

/** Those that no record allows. The case allows what stands under nobody's name, and the kind of a record above a list of them. */
export const falseWords = (said: readonly Said[], recorded: Recorded): string[] =>
  said
    .filter(
      ({ person, allowedBy }) => !allowedBy.some((record) => recorded.get(person)?.has(record) === true),
    )
    .map(({ person, word }) => `${person}: ${word}`)
