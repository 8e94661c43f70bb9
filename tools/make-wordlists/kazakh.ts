import { join } from 'node:path'
import { type Dictionary, readDictionary } from './hunspell.ts'

/** Native letters only: ё, в, ф, ц, ч, щ, ъ, ь and э come with Russian words, which the Russian list already holds. */
const SHAPE = /^[абгғдежзийкқлмнңопрстуұүһхшыіәөюя]{4,8}$/u
const OWN_LETTER = /[әғқңөұүһі]/u
const VOWEL = /[аәеиоөұүыіую]/u
const VOWEL_RUN = /[аәеоөұүыі]{2}/u

/** Stems that a verb's or a noun's ending hides behind; the dictionary does not mark which stems are verbs. */
const ENDINGS: readonly RegExp[] = [
  /.{2}(?:дыр|дір|тыр|тір|ғыз|гіз|қыз|кіз|ғыл|гіл)т?$/u,
  /.{2}(?:ла|ле|да|де|та|те|ға|ге|қа|ке|на|не|сыра|сіре)$/u,
  /.{3}(?:лан|лен|дан|ден|тан|тен|нан|нен|лас|лес|дес|тес)$/u,
  /.{2}(?:лат|лет|дат|дет|тат|тет|ңдат|рет|рат|йт|шит|шыт|сыт|сіт|ыт|іт)$/u,
  /.{3}(?:ған|ген|қан|кен|атын|етін|йтын|йтін|ша|ше|сын|сін|ып|іп|ды|ді|ты|ті|ар|ер|са|се)$/u,
  /.{3}(?:[пмб][ае]у?|[пмб][ае]й|сақ|сек|ңыз|ңіз|йық|йік|йын|йін|ушы|уші)$/u,
  /.{2}(?:дың|дің|ның|нің|тың|тің|дар|дер|лар|лер|тар|тер|мен|пен|бен|ны|ні|сы|сі|дай|дей|тай|тей)$/u,
  /.{3}(?:ын|ін|[ыі]н[ае]|ымы|імі|ысы|ісі|лед|ед|уд|[дт]ағы|[дт]егі|нд[ае])$/u,
  /.{3}(?:лық|лік|дық|дік|тық|тік|сыз|сіз)$/u,
  /.{2}(?:ыл|іл)[ыі]?$/u,
]

/** Native words begin with one consonant and end with at most two, the first of them р, л, н or й. */
const ODD_CLUSTER =
  /^[^аәеиоөұүыіуюя]{2}|[^аәеиоөұүыіуюярлнй][^аәеиоөұүыіуюя]$|[рлнй][^аәеиоөұүыіуюятқкспш]$|[^аәеиоөұүыіуюя]{3}/u

/** A stem without a family is taken first where it is plainly built as a noun or adjective. */
const BUILT =
  /.{3}(?:шы|ші|[ғқ]ыш|[гк]іш|[лдт]ы|[лдт]і|ыс|іс|ым|ім|ыш|іш|қор|паз|қой|[дштм]ақ|[дштм]ек|қақ|кек|ғақ|гек|[ғқ]ы|[гк]і|лақ|лек|шөп|бас|көз|тас|гүл|құс|ағаш|жол)$/u

const VOICED = new Map([
  ['б', 'п'],
  ['г', 'к'],
  ['ғ', 'қ'],
])

const PLAIN_LETTERS = new Map(Array.from('әғқңөұүі', (letter, at) => [letter, 'агкноууи'[at] ?? letter]))

/** A word as one reads it who writes by hand or has no Kazakh keyboard: қарт and карт are the same then. */
export const lookOfKazakh = (word: string): string =>
  Array.from(word, (letter) => PLAIN_LETTERS.get(letter) ?? letter).join('')

const isPossessive = (word: string, stems: ReadonlyMap<string, unknown>): boolean => {
  if (!/.{3}[ыі]$/u.test(word)) return false
  const bare = word.slice(0, -1)
  const last = bare.at(-1) ?? ''
  return stems.has(bare) || stems.has(bare.slice(0, -1) + (VOICED.get(last) ?? last))
}

const isVoiceOfVerb = (word: string, stems: ReadonlyMap<string, unknown>): boolean =>
  (/[аәеиоөұүыіу][тлнс]$/u.test(word) || /..[рл]т$/u.test(word)) &&
  word.length > 4 &&
  stems.has(word.slice(0, -1))

const verbStems = ({ flagsOf }: Dictionary): Set<string> => {
  const bare = [...flagsOf.keys()].filter((word) => /[ую]$/u.test(word)).map((word) => word.slice(0, -1))
  return new Set(bare.flatMap((stem) => [stem, `${stem}ы`, `${stem}і`]))
}

const familySizes = (words: Iterable<string>): Map<string, number> => {
  const sizes = new Map<string, number>()
  for (const word of words) {
    for (let end = 3; end < word.length; end += 1) {
      const start = word.slice(0, end)
      sizes.set(start, (sizes.get(start) ?? 0) + 1)
    }
  }
  return sizes
}

/**
 * Kazakh stems, those with the most words built on them first: a stem that grew a family is one people use.
 * Names of actions (ending in -у) come next, stems that stand alone fill what is left.
 */
export const rankKazakh = (packages: string): string[] => {
  const dictionary = readDictionary(join(packages, 'usr/share/hunspell/kk_KZ'))
  const { flagsOf, formsOf } = dictionary
  const inflected = new Set(
    [...flagsOf.keys()].flatMap((stem) => [...formsOf(stem)].filter((form) => form !== stem)),
  )
  const verbs = verbStems(dictionary)
  const family = familySizes(flagsOf.keys())
  const russian = readDictionary(join(packages, 'usr/share/hunspell/ru_RU')).flagsOf
  const borrowed = (word: string): number => (OWN_LETTER.test(word) || !russian.has(word) ? 0 : 1)
  const sizeOf = (word: string): number => (family.get(word) ?? 0) * (word.length > 3 ? 1 : 0.3)
  const order = (a: string, b: string): number =>
    borrowed(a) - borrowed(b) || sizeOf(b) - sizeOf(a) || a.length - b.length || (a < b ? -1 : 1)
  const sound = [...flagsOf.keys()].filter(
    (word) =>
      SHAPE.test(word) &&
      VOWEL.test(word) &&
      !VOWEL_RUN.test(word) &&
      !ODD_CLUSTER.test(word) &&
      !inflected.has(word),
  )
  const stems = sound.filter(
    (word) =>
      !/[ую]$/u.test(word) &&
      !verbs.has(word) &&
      !ENDINGS.some((ending) => ending.test(word)) &&
      !isPossessive(word, flagsOf) &&
      !isVoiceOfVerb(word, flagsOf),
  )
  const actions = sound.filter((word) => word.endsWith('у'))
  const grown = stems.filter((word) => sizeOf(word) > 0)
  const built = stems.filter((word) => sizeOf(word) === 0 && BUILT.test(word))
  const alone = stems.filter(
    (word) => sizeOf(word) === 0 && OWN_LETTER.test(word) && /.{4}[^птйа]$/u.test(word),
  )
  return [grown, actions, built, alone].flatMap((group) => group.sort(order))
}
