import type { IsoDate, LocalDateTime, PartialDate } from './dates.ts'
import { addDays } from './days.ts'
import { daysInMonth } from './iso-date.ts'
import {
  type DatePart,
  daysOfPart,
  type PartialDateForm,
  readPartialDate,
  writePartialDate,
} from './partial-date-form.ts'

export { type PartialDate, partialDateSchema } from './partial-date-form.ts'

/** The first and the last day on which it can have been; null where that side is open. */
export interface DateBounds {
  readonly earliest: IsoDate | null
  readonly latest: IsoDate | null
}

// The type is the proof that the text was read once; the throw names a cast that gave a false proof.
const formOf = (date: PartialDate): PartialDateForm => {
  const form = readPartialDate(date)
  if (form === undefined) throw new TypeError('not a partial date')
  return form
}

/**
 * Both ends count in. "About" and "uncertain" widen nothing here: how far about reaches nobody wrote down, so it stays a
 * word beside the date. Whoever decides by the order of two dates takes `orderOf`, which leaves a margin.
 */
export const boundsOf = (date: PartialDate): DateBounds => {
  if (isDay(date)) return { earliest: date, latest: date }
  const form = formOf(date)
  switch (form.kind) {
    case 'notLater':
    // What was so on a day began on it or before.
    case 'asOf':
      return { earliest: null, latest: daysOfPart(form.part).last }
    case 'before':
      return { earliest: null, latest: addDays(daysOfPart(form.part).first, -1) }
    case 'notEarlier':
      return { earliest: daysOfPart(form.part).first, latest: null }
    case 'between':
      return { earliest: daysOfPart(form.from).first, latest: daysOfPart(form.to).last }
    case 'single': {
      const { first, last } = daysOfPart(form.part)
      return { earliest: first, latest: last }
    }
  }
}

// Turns "later" into "earlier" for texts of digits, so that one comparison of texts does both.
const mirrored = (day: string): string => day.replace(/\d/gu, (digit) => String(9 - Number(digit)))

// Keys are stored: a form that comes later takes a place between two others and moves none.
const rankOf = (form: PartialDateForm): string => {
  if (form.kind === 'notLater' || form.kind === 'before') return '0'
  if (form.kind === 'asOf') return '05'
  if (form.kind === 'notEarlier') return '6'
  if (form.kind === 'between') return '1'
  return String(5 - (form.isAbout ? 2 : 0) - (form.isUncertain ? 1 : 0))
}

/** Sorts ahead of every mirrored day. */
const AHEAD_OF_ALL = '0000-00-00'

/**
 * A text whose plain order is the order of `comparePartialDates`, for an index or an ORDER BY. It begins with the first day
 * of the date, or of the day that "not later than" and "not earlier than" name.
 */
export const sortKeyOf = (date: PartialDate): string => {
  const form = formOf(date)
  const start: DatePart = form.kind === 'between' ? form.from : form.part
  const end: DatePart = form.kind === 'between' ? form.to : form.part
  const width = form.kind === 'before' ? AHEAD_OF_ALL : mirrored(daysOfPart(end).last)
  return `${daysOfPart(start).first} ${width} ${rankOf(form)} ${date}`
}

/**
 * The order of lists: by the first possible day; of two that begin on one day the vaguer first. "Before" stands ahead of all that
 * begins on the day it names, "not later than" and "as of" just before the date they name, "not earlier than" just after it. Total: 0 only for the same text. For `Array.sort`.
 */
export const comparePartialDates = (one: PartialDate, other: PartialDate): number => {
  const [first, second] = [sortKeyOf(one), sortKeyOf(other)]
  if (first === second) return 0
  return first < second ? -1 : 1
}

// Past the last year a margin is left open; the winter of 9999 would already end in a year of five digits.
const yearAround = ({ year, season }: DatePart, by: number): DatePart | undefined =>
  year + by >= 1 && year + by <= (season === undefined ? 9999 : 9998) ? { year: year + by } : undefined

const dayAround = (day: IsoDate, by: number): DatePart | undefined => {
  const form = readPartialDate(addDays(day, by))
  return form?.kind === 'single' ? form.part : undefined
}

/** The calendar part of the same size just before (-1) or after (1); undefined at the ends of the calendar. */
const neighbour = (part: DatePart, by: -1 | 1): DatePart | undefined => {
  if (part.day !== undefined) return dayAround(daysOfPart(part).first, by)
  const place = part.month ?? part.season
  if (place === undefined) return yearAround(part, by)
  const size = part.month === undefined ? 4 : 12
  const isOut = place + by < 1 || place + by > size
  const within = (place - 1 + by + size) % size
  const year = yearAround(part, isOut ? by : 0)
  return year && { ...year, [part.month === undefined ? 'season' : 'month']: within + 1 }
}

/** The bounds for a judgement: about and uncertain dates reach over one more year, season, month or day on either side. */
export const boundsWithMargin = (date: PartialDate): DateBounds => {
  const form = formOf(date)
  if (form.kind !== 'single' || !(form.isAbout || form.isUncertain)) return boundsOf(date)
  const [before, after] = [neighbour(form.part, -1), neighbour(form.part, 1)]
  return {
    earliest: before ? daysOfPart(before).first : null,
    latest: after ? daysOfPart(after).last : null,
  }
}

/**
 * Whether one date certainly lies before or after the other: every day it can mean against every day the other can. Dates
 * marked as about or uncertain are given a margin of their own size on either side ("about 2021" may be 2020 or 2022).
 */
export const orderOf = (one: PartialDate, other: PartialDate): 'before' | 'after' | 'unclear' => {
  const [first, second] = [boundsWithMargin(one), boundsWithMargin(other)]
  if (first.latest !== null && second.earliest !== null && first.latest < second.earliest) return 'before'
  if (first.earliest !== null && second.latest !== null && first.earliest > second.latest) return 'after'
  return 'unclear'
}

/** Whether both are known and the one certainly lies before the other. */
export const isCertainlyBefore = (one: PartialDate | null, other: PartialDate | null): boolean =>
  one !== null && other !== null && orderOf(one, other) === 'before'

/** Whether every day that it can mean, about and uncertain with their margin, lies before this one. */
export const isBehind = (date: PartialDate, day: IsoDate): boolean => {
  const { latest } = boundsWithMargin(date)
  return latest !== null && latest < day
}

/** Whether it can have been within these days, both of them counted in; null leaves a side open. For filters. */
export const overlaps = (date: PartialDate, from: IsoDate | null, to: IsoDate | null): boolean => {
  const { earliest, latest } = boundsOf(date)
  const isOver = from !== null && latest !== null && latest < from
  const isAhead = to !== null && earliest !== null && earliest > to
  return !isOver && !isAhead
}

/** Whether it can have been on this day. */
export const couldBe = (date: PartialDate, day: IsoDate): boolean => overlaps(date, day, day)

const laterPart = (part: DatePart, years: number): DatePart => {
  const year = part.year + years
  const isLost = part.month === 2 && part.day === 29 && daysInMonth(year, 2) < 29
  return isLost ? { ...part, year, day: 28 } : { ...part, year }
}

/**
 * The same date so many years later, known as well as this one; 29 February becomes the 28th where the year has none.
 *
 * @returns undefined past the last year of the calendar
 */
export const yearsLater = (date: PartialDate, years: number): PartialDate | undefined => {
  const form = formOf(date)
  return writePartialDate(
    form.kind === 'between'
      ? { ...form, from: laterPart(form.from, years), to: laterPart(form.to, years) }
      : { ...form, part: laterPart(form.part, years) },
  )
}

/** How exactly the date is known; `range` for not later than, before, as of, not earlier than and between. */
export type DatePrecision = 'day' | 'month' | 'season' | 'year' | 'range'

/** How exactly the date is known. "About" and "uncertain" change nothing: "about 15 June" is a day. */
export const precisionOf = (date: PartialDate): DatePrecision => {
  const form = formOf(date)
  if (form.kind !== 'single') return 'range'
  if (form.part.day !== undefined) return 'day'
  if (form.part.month !== undefined) return 'month'
  return form.part.season === undefined ? 'year' : 'season'
}

/** Whether it is one day of the calendar without any doubt, so that days can be counted from it. */
export const isDay = (date: PartialDate): date is PartialDate & IsoDate => /^\d{4}-\d{2}-\d{2}$/u.test(date)

/**
 * A day on which something with this beginning was certainly so: a day that is known, or as of which it was so; null for all
 * others, since what began by then may be over by then.
 */
export const certainDayOf = (date: PartialDate): IsoDate | null => {
  const form = formOf(date)
  if (form.kind === 'asOf' && form.part.day !== undefined) return daysOfPart(form.part).first
  return isDay(date) ? date : null
}

/** The last day that it can mean, as a text to compare; one that is open on that side reaches beyond every day. */
export const reachOf = (date: PartialDate): string => boundsOf(date).latest ?? '9999-12-32'

/** A known day, or the day of a time, as a partial date. */
export const partialDateOfDay = (at: IsoDate | LocalDateTime): PartialDate => {
  const day: string = at.slice(0, 10)
  return day as PartialDate
}
