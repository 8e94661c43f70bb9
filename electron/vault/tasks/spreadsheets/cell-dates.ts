import { LONGEST_DATE, parseDay, parsePartialDate } from '../../../../shared/date-words/parse-date.ts'
import { isUnknownDate } from '../../../../shared/date-words/unknown-date.ts'
import { type IsoDate, type PartialDate, partialDateSchema } from '../../../../shared/domain/dates.ts'
import { addDays } from '../../../../shared/domain/days.ts'

/** `15.06.2022 14:30`, as spreadsheet programs write a moment. */
const WITH_TIME = /^(.*\d.*?)[\sT,]+(\d{1,2}:\d{2})(?::\d{2})?$/u

/** The day from which spreadsheets count; their own 29 February 1900 is before every number that is read here. */
const DAY_ZERO = '1899-12-30' as IsoDate

/** A cell that lost its format shows the number of its day: 32236 is 3 April 1988. Five digits are no year and no day typed without marks. */
const SERIAL = /^([1-7]\d{4})(?:[.,]\d+)?$/u

const serialDay = (text: string): IsoDate | undefined => {
  const days = SERIAL.exec(text)?.[1]
  return days === undefined ? undefined : addDays(DAY_ZERO, Number(days))
}

/** A moment as its date and its time; undefined where a cell has no time beside a date. */
export const partsOfMoment = (text: string): { readonly date: string; readonly time: string } | undefined => {
  const [, date, time] = (text.length > LONGEST_DATE ? null : WITH_TIME.exec(text)) ?? []
  return date === undefined || time === undefined ? undefined : { date, time }
}

const withoutTime = (text: string): string => partsOfMoment(text)?.date ?? ''

/** The date in a cell; null where it says nothing or that none is known, undefined where it cannot be read. */
export const dateIn = (text: string, thisYear: number): PartialDate | null | undefined => {
  if (text.length > LONGEST_DATE) return undefined
  if (text === '' || isUnknownDate(text)) return null
  const serial = serialDay(text)
  if (serial !== undefined) return partialDateSchema.parse(serial)
  return parsePartialDate(text, thisYear) ?? parsePartialDate(withoutTime(text), thisYear)
}

/** The same where only a day of the calendar will do. */
export const dayIn = (text: string, thisYear: number): IsoDate | null | undefined => {
  if (text.length > LONGEST_DATE) return undefined
  if (text === '' || isUnknownDate(text)) return null
  return serialDay(text) ?? parseDay(withoutTime(text) || text, thisYear)
}

/** Years of two digits are of this century up to ten years ahead; with births, up to this year. */
const YEARS_AHEAD = 10

/** The date of a birth: never in a year to come, and never of the year by the clock where the cell names none. */
export const birthIn = (text: string, today: IsoDate): PartialDate | null | undefined => {
  const thisYear = Number(today.slice(0, 4)) - YEARS_AHEAD
  const read = dateIn(text, thisYear)
  const isOfTheClock = read?.startsWith(String(thisYear)) === true && !hasYear(text, thisYear)
  return isOfTheClock ? undefined : read
}

const hasYear = (text: string, year: number): boolean =>
  SERIAL.test(text) || text.includes(String(year)) || text.includes(String(year).slice(2))
