import { askedWordsOf, withoutSecondInitials } from './initials.ts'
import { isMark } from './meaning/marks.ts'
import { meaningsOf } from './meaning/meanings.ts'
import { withPlainPhones } from './other-words.ts'
import { withoutSmallWords } from './small-words.ts'
import type { Word } from './tokens.ts'

/** Longer questions gain nothing and could make the work for one keystroke large. */
export const MAX_WORDS = 12

/**
 * One sound is often two letters (zh, kh, ts, ya, ия), and the fold of the first alone is another sound than that of both.
 * These letters begin such a pair.
 */
const HALF_A_SOUND = /\p{L}{2}[cgikstyzйиіы]$/iu

/** One way to understand what was typed. */
export type Reading = readonly Word[]

/** No Russian word has э after a consonant: it was typed for the ә of a keyboard that has none. */
const withKazakhLetter = (typed: string): Word[][] => {
  const meant = typed.replace(/(?<=[бвгджзйклмнпрстфхцчшщғқңһу])э/giu, 'ә')
  return meant === typed ? [] : [askedWordsOf(meant).map((word) => ({ ...word, isComplete: true }))]
}

/**
 * What the question means where it names dates and articles or is the end of a number; the question as it is; without second
 * initials; and without the letter that may be half of a sound, which makes for the last answers.
 */
export const readingsOf = (text: string): Reading[] => {
  const typed = withPlainPhones(text.trimEnd())
  const rest = withoutSmallWords(typed)
  const words = askedWordsOf(typed)
  const known = withoutSecondInitials(words)
  const half = HALF_A_SOUND.test(typed) ? [askedWordsOf(typed.slice(0, -1))] : []
  const { before, after } = meaningsOf(text.trim())
  return [
    ...before,
    words,
    ...(known.length < words.length ? [known] : []),
    ...after,
    ...(rest === typed ? [] : [askedWordsOf(rest)]),
    ...withKazakhLetter(typed),
    ...half,
  ]
    .map((reading) => reading.slice(0, MAX_WORDS))
    .filter((reading) => reading.length > 0)
}

/** Words of the index hold no quote, see tokens.ts. */
const exactly = ({ whole }: Word): string => `"${whole}"`

const anyOf = (terms: readonly string[]): string => `(${terms.join(' OR ')})`

/** The last word is still being typed, so it also stands for what it begins. */
const wholeOf = (word: Word, isLast: boolean): string => {
  if (word.begins !== undefined) return anyOf(word.begins.map((start) => `"${start}" *`))
  if (!isLast || word.isComplete === true) return exactly(word)
  return word.completions === undefined
    ? `${exactly(word)} *`
    : anyOf(word.completions.map((term) => `"${term}"`))
}

/** An initial in front, as in `А.С. Касенова`, is only itself there: the query language begins a title with one word. */
const firstOf = ({ completions: _, ...word }: Word, isLast: boolean): string =>
  word.begins === undefined ? wholeOf(word, isLast) : `${exactly(word)} *`

const formsWith = (word: Word, isLast: boolean, stems: readonly string[]): string =>
  anyOf([wholeOf(word, isLast), ...stems.map((stem) => `"${stem}"`)])

/** The nearest stem alone: судья and судье are forms of one word, суда is of another that has a stem in common with them. */
const nearFormsOf = (word: Word, isLast: boolean): string => formsWith(word, isLast, word.stems.slice(0, 1))

const formsOf = (word: Word, isLast: boolean): string => formsWith(word, isLast, word.stems)

const all = (words: Reading, term: (word: Word, isLast: boolean) => string): string =>
  words.map((word, place) => term(word, place === words.length - 1)).join(' AND ')

/** How many answers one reading ranks: see expressionsOf. */
export const RANKS_OF_READING = 6

/**
 * From best to worst, in the query language of FTS5: every word is in the title as it was typed; the title begins so; all
 * words are in the title, the last as far as it goes; they are somewhere; a near form of each is somewhere; any form is.
 */
const expressionsOf = (words: Reading): string[] => {
  const [first] = words
  if (first === undefined) return []
  const wholes = all(words, wholeOf)
  return [
    `title : (${all(words, exactly)})`,
    `(title : ^ ${firstOf(first, words.length === 1)}) AND ${wholes}`,
    `title : (${wholes})`,
    wholes,
    all(words, nearFormsOf),
    all(words, formsOf),
  ]
}

/** One expression for each rank. */
export const rankedExpressions = (readings: readonly Reading[]): string[] => readings.flatMap(expressionsOf)

/** Finds all that any rank finds. */
export const widestExpression = (readings: readonly Reading[]): string =>
  readings.map((words) => `(${all(words, formsOf)})`).join(' OR ')

/** The words of one entry as the index keeps them. */
export interface IndexedText {
  readonly title: string
  readonly body: string
  readonly stems: string
}

const hasWhole = (
  words: readonly string[],
  { whole, begins, isComplete }: Word,
  isLast: boolean,
): boolean => {
  if (begins !== undefined) return words.some((word) => begins.some((start) => word.startsWith(start)))
  return isLast && isComplete !== true ? words.some((word) => word.startsWith(whole)) : words.includes(whole)
}

const onlyItself = ({ whole, stems }: Word): Word => ({ whole, stems })

const rankIn = (reading: Reading, title: readonly string[], rest: readonly string[]): number | undefined => {
  const everywhere = [...title, ...rest]
  const holds = (test: (word: Word, isLast: boolean) => boolean): boolean =>
    reading.every((word, place) => test(word, place === reading.length - 1))
  const hasForm =
    (most: number) =>
    (word: Word, isLast: boolean): boolean =>
      hasWhole(everywhere, word, isLast) ||
      word.stems.slice(0, most).some((stem) => everywhere.includes(stem))
  if (!holds(hasForm(Number.POSITIVE_INFINITY))) return undefined
  if (holds(({ whole }) => title.includes(whole))) return 0
  if (!holds((word, isLast) => hasWhole(everywhere, word, isLast))) return holds(hasForm(1)) ? 4 : 5
  const [first] = reading
  if (
    first !== undefined &&
    hasWhole(title.slice(0, 1), onlyItself(first), reading.length === 1 || first.begins !== undefined)
  )
    return 1
  return holds((word, isLast) => hasWhole(title, word, isLast)) ? 2 : 3
}

/** The rank of an entry by its words, the same as the first expression that finds it; undefined where none does. */
export const rankOf = (readings: readonly Reading[], text: IndexedText): number | undefined => {
  const title = text.title.split(' ')
  const rest = `${text.body} ${text.stems}`.split(' ')
  for (const [place, reading] of readings.entries()) {
    const rank = rankIn(reading, title, rest)
    if (rank !== undefined) return place * RANKS_OF_READING + rank
  }
  return undefined
}

/** Initials of somebody stand for names, not for any word of a telephone or a note. */
export const withInitialsOf = (readings: readonly Reading[], { title }: IndexedText): Reading[] => {
  const names = title.split(' ')
  return readings.filter((reading) =>
    reading.every((word) => word.begins === undefined || isMark(word.whole) || hasWhole(names, word, false)),
  )
}

const isInTitle = (title: readonly string[], word: Word, isLast: boolean): boolean =>
  hasWhole(title, word, isLast) ||
  word.stems.some((stem) => title.some((said) => said === stem || said.startsWith(stem)))

/** Whether any reading finds all its words in the title, in some form. */
export const isOfTitle = (readings: readonly Reading[], text: IndexedText): boolean => {
  const title = text.title.split(' ')
  return readings.some((reading) =>
    reading.every((word, place) => isInTitle(title, word, place === reading.length - 1)),
  )
}
