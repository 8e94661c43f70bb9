import { foldForSearch } from '../../name-folding.ts'
import { DATE_FRAME, DATE_WORDS, MONTH_BEGINNINGS, NUMBER_BEGINNINGS } from '../blocklist/calendar.ts'
import { exactly, lazily, wordsOf } from './known.ts'
import { BITS, type Piece } from './piece.ts'
import type { Token } from './tokens.ts'

const beginnings = (list: string) => {
  const all = wordsOf(list).map(foldForSearch)
  return {
    short: new Set(all.filter((word) => word.length <= 3)),
    long: all.filter((word) => word.length > 3),
  }
}
const months = lazily(() => beginnings(MONTH_BEGINNINGS))
const numbers = lazily(() => beginnings(NUMBER_BEGINNINGS))
const dateWords = lazily(() => exactly(wordsOf(DATE_WORDS)))
const frame = lazily(() => exactly(wordsOf(DATE_FRAME)))

const LONGEST_ENDING = 5
const beginsWith = (list: () => ReturnType<typeof beginnings>, skeleton: string): boolean =>
  list().short.has(skeleton) ||
  list().long.some((start) => skeleton.startsWith(start) && skeleton.length <= start.length + LONGEST_ENDING)

/** What a token is in a date: `anchor` makes a run of parts a date, `part` may be one, `frame` adds nothing. */
type Role = 'anchor' | 'part' | 'frame' | undefined

const roleOf = ({ form, text, skeleton }: Token): Role => {
  if (form === 'signs') return /^[.,/:\-–—()]+$/u.test(text) ? 'frame' : undefined
  if (form === 'digits') {
    if (/^(?:(?:19|20)\d\d|\d{6}|\d{8})$/u.test(text)) return 'anchor'
    return text.length <= 2 ? 'part' : undefined
  }
  if (beginsWith(months, skeleton) || dateWords().has(skeleton)) return 'anchor'
  if (beginsWith(numbers, skeleton)) return 'part'
  return frame().has(skeleton) ? 'frame' : undefined
}

/** Parts of one date: a day, a month, a year, the word for year. */
const PARTS_OF_DATE = 4

const LEAST_PARTS = 2

/** Dates in figures and words, in three languages: one piece, however long it is written. */
export const datesIn = (tokens: readonly Token[]): Piece[] =>
  tokens.flatMap((_, from) => {
    const found: Piece[] = []
    let [anchors, parts] = [0, 0]
    for (let at = from; at < tokens.length; at += 1) {
      const token = tokens[at]
      const role = token === undefined ? undefined : roleOf(token)
      if (role === undefined || (role === 'frame' && at === from && token?.form === 'signs')) break
      if (role === 'anchor') anchors += 1
      if (role !== 'frame') parts += token?.form === 'digits' && token.text.length > 4 ? LEAST_PARTS : 1
      if (anchors === 0 || parts < LEAST_PARTS) continue
      const dates = Math.ceil(parts / PARTS_OF_DATE)
      found.push({ from, to: at + 1, bits: BITS.date + (dates - 1) * BITS.year, kind: 'date' })
    }
    return found
  })
