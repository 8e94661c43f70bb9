import type { ReadHandle } from '../../../store/database/handles.ts'
import { askedWordsOf } from '../initials.ts'
import { askedArticles } from '../meaning/written-articles.ts'
import { MAX_WORDS } from '../question.ts'
import { withoutSmallWords } from '../small-words.ts'
import type { Word } from '../tokens.ts'

/** Shorter words have too many neighbours. */
const SHORTEST = 5
/** From here on one wrong letter may be two after folding. */
const LONG = 9
const MOST_TERMS = 24
/** Longer questions would be asked in too many ways. */
const MOST_WORDS = 6

/** Statements over the words of the index, exported so that their query plans can be tested. */
export const TERMS_SQL = {
  known: 'SELECT 1 FROM search_word WHERE term >= @from AND term < @before LIMIT 1',
  beginning: `
    SELECT DISTINCT w.term FROM json_each(@starts) AS start
    CROSS JOIN search_word AS w ON w.term >= start.value AND w.term < start.value || char(0x10FFFF)`,
} as const

/** After all words that begin so. */
const after = (start: string): string => `${start}\u{10FFFF}`

/**
 * How many letters have to be changed, added, left out or exchanged with their neighbour (optimal string alignment); anything over
 * `most` is told as `most + 1`.
 */
export const lettersApart = (one: string, other: string, most: number): number => {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, place) => place)
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1]
      const isExchanged = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      now[column] = Math.min(
        (last[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        isExchanged && row > 1 && column > 1 ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    if (Math.min(...now) > most) return most + 1
    before = last
    last = now
  }
  return last[other.length] ?? most + 1
}

/** The index has words that begin so, or the stem itself: one that only begins other words finds nothing. */
const isKnown = (read: ReadHandle, { whole, stems, begins = [] }: Word): boolean =>
  [
    ...[whole, ...begins].map((start) => ({ from: start, before: after(start) })),
    ...stems.map((stem) => ({ from: stem, before: `${stem}\u0000` })),
  ].some((range) => read.get(TERMS_SQL.known, range) !== undefined)

/** What folded words are made of; letters of other alphabets stay themselves and are only sought where they stand. */
const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyzžč0123456789')

/**
 * How the words may begin from which a word is one letter away, each by three letters at most: with its own two; with a wrong first or
 * second one; with one left out, put in or exchanged there.
 */
const startsNear = (word: string): string[] => {
  const [first = '', second = '', third = ''] = Array.from(word)
  const own = [first + second, first + third, second + first, second + third]
  const any = LETTERS.flatMap((letter) => [
    first + letter + second,
    first + letter + third,
    letter + second + third,
    letter + first + second,
  ])
  return [...new Set([...own, ...any.filter((start) => own.every((begin) => !start.startsWith(begin)))])]
}

const termsNear = (read: ReadHandle, word: string): string[] => {
  const most = word.length >= LONG ? 2 : 1
  return read
    .all<{ term: string }>(TERMS_SQL.beginning, { starts: JSON.stringify(startsNear(word)) })
    .map(({ term }) => ({ term, apart: lettersApart(word, term, most) }))
    .filter(({ apart }) => apart <= most)
    .sort((one, other) => one.apart - other.apart)
    .slice(0, MOST_TERMS)
    .map(({ term }) => term)
}

/** So many unknown words are sought; a line of many such words is no question with a slip in it, and each costs some readings. */
const MOST_UNKNOWN = 3

/** The question with the nearest words of the index beside each word that the index does not have; undefined where there are none. */
export const nearWords = (read: ReadHandle, question: string): Word[] | undefined => {
  let isMended = false
  let sought = 0
  const words = askedWordsOf(question)
    .slice(0, MAX_WORDS)
    .map((word) => {
      if (word.whole.length < SHORTEST || word.begins !== undefined || isKnown(read, word)) return word
      sought += 1
      if (sought > MOST_UNKNOWN) return word
      const terms = termsNear(read, word.whole)
      if (terms.length > 0) isMended = true
      return { ...word, stems: terms, isComplete: true as const }
    })
  return isMended ? words : undefined
}

/**
 * Of a question of several words each without one of them; with one word gone it is still most of what was asked. An article of
 * another code, or without its number, is nothing like it.
 */
export const allButOne = (question: string): Word[][] => {
  if (askedArticles(question).length > 0) return []
  const words = askedWordsOf(withoutSmallWords(question)).map((word) => ({
    ...word,
    isComplete: true as const,
  }))
  if (words.length < 2 || words.length > MOST_WORDS) return []
  return words.map((_, left) => words.filter((_word, place) => place !== left))
}
