import { readCharges } from '../../../../shared/domain/charge-text.ts'
import { shortCodes } from '../../../../shared/domain/law-codes.ts'
import { askedWordsOf, withoutSecondInitials } from './initials.ts'
import { withPlainPhones } from './other-words.ts'
import { type Word, wordsOf } from './tokens.ts'

/** Longer questions gain nothing and could make the work for one keystroke large. */
const MAX_WORDS = 12

/**
 * One sound is often two letters (zh, kh, ts, ya, ия), and the fold of the first alone is another sound than that of both.
 * These letters begin such a pair.
 */
const HALF_A_SOUND = /\p{L}{2}[cgikstyzйиіы]$/iu

/** One way to understand what was typed. */
export type Reading = readonly Word[]

const oneOf = (ways: readonly Word[]): Word[] => {
  const [first] = ways
  return first === undefined ? [] : [{ whole: first.whole, stems: ways.slice(1).map(({ whole }) => whole) }]
}

/** An article of law by its code in any language, its number and part, without the small words that papers put between them. */
const articleIn = (typed: string): Word[] => {
  if (!/\d/u.test(typed)) return []
  const [charge, ...others] = readCharges(typed)
  if (charge === undefined || others.length > 0 || charge.article === '' || charge.title !== '') return []
  const { code, article, part } = charge
  return [...(code === '' ? [] : oneOf(shortCodes(code).flatMap(wordsOf))), ...wordsOf(`${article} ${part}`)]
}

/**
 * The question as it is; as an article of law, if it is one; without second initials; and without the letter that may be half of a sound, which makes for the last
 * answers.
 */
export const readingsOf = (text: string): Reading[] => {
  const typed = withPlainPhones(text.trimEnd())
  const words = askedWordsOf(typed)
  const known = withoutSecondInitials(words)
  const half = HALF_A_SOUND.test(typed) ? [askedWordsOf(typed.slice(0, -1))] : []
  return [words, articleIn(typed), ...(known.length < words.length ? [known] : []), ...half]
    .map((reading) => reading.slice(0, MAX_WORDS))
    .filter((reading) => reading.length > 0)
}

/** Words of the index hold no quote, see tokens.ts. */
const exactly = ({ whole }: Word): string => `"${whole}"`

/** The last word is still being typed, so it also stands for what it begins. */
const wholeOf = (word: Word, isLast: boolean): string => {
  if (word.begins !== undefined) return `(${word.begins.map((start) => `"${start}" *`).join(' OR ')})`
  return isLast ? `${exactly(word)} *` : exactly(word)
}

/** An initial in front, as in `А.С. Касенова`, is only itself there: the query language begins a title with one word. */
const firstOf = (word: Word, isLast: boolean): string =>
  word.begins === undefined ? wholeOf(word, isLast) : `${exactly(word)} *`

const formsOf = (word: Word, isLast: boolean): string =>
  `(${[wholeOf(word, isLast), ...word.stems.map((stem) => `"${stem}"`)].join(' OR ')})`

const all = (words: Reading, term: (word: Word, isLast: boolean) => string): string =>
  words.map((word, place) => term(word, place === words.length - 1)).join(' AND ')

/** How many answers one reading ranks: see expressionsOf. */
export const RANKS_OF_READING = 5

/**
 * From best to worst, in the query language of FTS5: every word is in the title as it was typed; the title begins so; all
 * words are in the title, the last as far as it goes; they are somewhere; some form of each is somewhere.
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

const hasWhole = (words: readonly string[], { whole, begins }: Word, isLast: boolean): boolean => {
  if (begins !== undefined) return words.some((word) => begins.some((start) => word.startsWith(start)))
  return isLast ? words.some((word) => word.startsWith(whole)) : words.includes(whole)
}

const onlyItself = ({ whole, stems }: Word): Word => ({ whole, stems })

const rankIn = (reading: Reading, title: readonly string[], rest: readonly string[]): number | undefined => {
  const everywhere = [...title, ...rest]
  const holds = (test: (word: Word, isLast: boolean) => boolean): boolean =>
    reading.every((word, place) => test(word, place === reading.length - 1))
  const hasForm = (word: Word, isLast: boolean): boolean =>
    hasWhole(everywhere, word, isLast) || word.stems.some((stem) => everywhere.includes(stem))
  if (!holds(hasForm)) return undefined
  if (holds(({ whole }) => title.includes(whole))) return 0
  if (!holds((word, isLast) => hasWhole(everywhere, word, isLast))) return 4
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
