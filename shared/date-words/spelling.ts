import type { DatePart, PartialDateForm } from '../domain/partial-date-form.ts'

/** What a date is said for: by itself, after "since", after "until", or as a last day that counts. */
export type DateUse = 'plain' | 'since' | 'until' | 'through'

/** Where it is said: Kazakh papers write the sign of the year as a word, the page shortens it. */
export type DateStyle = 'page' | 'print'

/** A partial date in the words of one language. */
export type DateWords = (form: PartialDateForm, use: DateUse, style: DateStyle) => string

/** How a language writes a calendar part in one of its cases. */
export interface Spelling<Case> {
  /** Day and month, month or season, without the year; empty for a year alone. */
  readonly head: (part: DatePart, inCase: Case) => string
  /** A head together with the year of the part. */
  readonly withYear: (head: string, part: DatePart, inCase: Case) => string
  readonly year: (part: DatePart, inCase: Case) => string
  readonly years: (from: DatePart, to: DatePart, inCase: Case) => string
  /** The case of the first of two dates where the second one stands in this case. */
  readonly firstOfTwo: (inCase: Case) => Case
}

/** The year as a number of four digits; a winter has two: "2022/23". */
export const yearLabel = ({ year, season }: DatePart): string => {
  const label = String(year).padStart(4, '0')
  return season === 4 ? `${label}/${String((year + 1) % 100).padStart(2, '0')}` : label
}

const spellPart = <Case>(spelling: Spelling<Case>, part: DatePart, inCase: Case): string => {
  const head = spelling.head(part, inCase)
  return head === '' ? spelling.year(part, inCase) : spelling.withYear(head, part, inCase)
}

const isYear = ({ month, season }: DatePart): boolean => month === undefined && season === undefined

/** Two dates as one range that names what they share once: "1–5 June 2022", "June – August 2022", "2021–2022". */
const spellRange = <Case>(
  spelling: Spelling<Case>,
  [from, to]: readonly [DatePart, DatePart],
  inCase: Case,
): string => {
  if (isYear(from) && isYear(to)) return spelling.years(from, to, inCase)
  const first = spelling.firstOfTwo(inCase)
  if (isYear(from) || isYear(to) || yearLabel(from) !== yearLabel(to))
    return `${spellPart(spelling, from, first)} – ${spellPart(spelling, to, inCase)}`
  const head = spelling.head(to, inCase)
  const isOneMonth = from.day !== undefined && to.day !== undefined && from.month === to.month
  const heads = isOneMonth ? `${from.day}–${head}` : `${spelling.head(from, first)} – ${head}`
  return spelling.withYear(heads, to, inCase)
}

/** The calendar part of a form, or its range, without the words for about, not later and the like. */
export const spell = <Case>(spelling: Spelling<Case>, form: PartialDateForm, inCase: Case): string =>
  form.kind === 'between'
    ? spellRange(spelling, [form.from, form.to], inCase)
    : spellPart(spelling, form.part, inCase)

/** Words with a space between them, the empty ones left out. */
export const inOneLine = (...words: readonly string[]): string =>
  words.filter((word) => word !== '').join(' ')
