import { readArticle } from '../../../shared/domain/article-number.ts'
import { ARTICLE_WORD, knownCode, PART_WORD, POINT_WORD } from '../../../shared/domain/charge-patterns.ts'
import type { IsoDate } from '../../../shared/domain/dates.ts'
import { boundsOf, isDay, precisionOf } from '../../../shared/domain/partial-date.ts'
import { parseTypedDate } from '../../i18n/parse-date.ts'

/** What something typed can mean beside its words. */
export type Meaning =
  | { readonly is: 'day'; readonly day: IsoDate }
  /** The first day of the month. */
  | { readonly is: 'month'; readonly day: IsoDate }
  | { readonly is: 'article' }
  | { readonly is: 'number' }

/** Where the words of an article, a part or a point stand before a number, that of an article behind one, or a part in brackets. */
const SAID_ARTICLE = new RegExp(
  String.raw`(?<!\p{L})(?:${ARTICLE_WORD}|${PART_WORD}|${POINT_WORD})\s*\d|\d\s*-?\s*(?:бап|баб)|\d\s*(?:${PART_WORD})|^\d{2,3}(?:-\d{1,2})?\s?\(\d`,
  'iu',
)
/** A number as articles have them; a shorter one is typed for too many other things. */
const BARE_ARTICLE = /^\d{3}(?:-\d{1,2})?$/u
/** Digits with the signs that telephones and numbers of files have between them. */
const ONLY_DIGITS = /^[\d\s()+№#/-]+$/u
/** Fewer digits are no number that anyone looks for. */
const SHORTEST_NUMBER = 4

const isOfCode = (text: string): boolean =>
  /\d/u.test(text) && knownCode(text.replace(/[\d().-]+/gu, ' ').trim()) !== undefined

/** As the filter by article takes it; a longer line says more than an article. */
const LONGEST_ARTICLE = 60

const isArticle = (text: string): boolean =>
  text.length <= LONGEST_ARTICLE &&
  (SAID_ARTICLE.test(text) || BARE_ARTICLE.test(text) || isOfCode(text)) &&
  readArticle(text) !== undefined

/** Nobody looks further into a calendar: "12/3456" is the number of a file. */
const FARTHEST_YEARS = 100

const yearOf = (day: IsoDate): number => Number(day.slice(0, 4))

const ofDate = (text: string, today: IsoDate): Meaning | undefined => {
  const date = parseTypedDate(text, today)
  const earliest = date === undefined ? null : boundsOf(date).earliest
  if (date === undefined || earliest === null) return undefined
  if (Math.abs(yearOf(earliest) - yearOf(today)) > FARTHEST_YEARS) return undefined
  if (isDay(date)) return { is: 'day', day: date }
  return precisionOf(date) === 'month' ? { is: 'month', day: earliest } : undefined
}

/** What was typed as a date, an article of law or a number; undefined where it is none of these. */
export const meaningOf = (text: string, today: IsoDate): Meaning | undefined => {
  const typed = text.trim()
  if (typed === '') return undefined
  if (isArticle(typed)) return { is: 'article' }
  const date = ofDate(typed, today)
  if (date !== undefined) return date
  return ONLY_DIGITS.test(typed) && typed.replace(/\D/gu, '').length >= SHORTEST_NUMBER
    ? { is: 'number' }
    : undefined
}
