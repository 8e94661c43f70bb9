/** Days from the first day of a workbook's calendar to 1 January 1970: 30 December 1899, or 1 January 1904 on old Macs. */
const DAYS_TO_1970 = { 1900: 25_569, 1904: 24_107 } as const

export type Calendar = keyof typeof DAYS_TO_1970

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

/** Digits that a spreadsheet program keeps and shows of a number; the rest is noise of binary fractions. */
const DIGITS = 15

/** Formats of numbers that every workbook knows by number and that are dates or times (ECMA-376 part 1, 18.8.30). */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)

/** A format without what is shown as it is: quoted words, escaped signs, colours and languages in brackets. */
const barePattern = (format: string): string =>
  (format.split(';')[0] ?? '')
    .replace(/"[^"]*"|\\.|_.|\*./gu, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/giu, '')
    .toLowerCase()

export interface CellFormat {
  readonly isDate: boolean
  /** Of a format such as 000000000000: a number that loses its zeros at the left is no longer the number. */
  readonly digits: number
}

/** Spreadsheet programs take none that is longer (ECMA-376 leaves it open). */
const LONGEST_FORMAT = 255

const PLAIN: CellFormat = { isDate: false, digits: 0 }

/** What a number format of a cell means for its text. */
export const formatOf = (id: number, pattern: string | undefined): CellFormat => {
  if (pattern !== undefined && pattern.length > LONGEST_FORMAT) return PLAIN
  if (pattern === undefined) return isBuiltInDate(id) ? { isDate: true, digits: 0 } : PLAIN
  const bare = barePattern(pattern)
  if (/^0+$/u.test(bare)) return { isDate: false, digits: bare.length }
  if (/general|[0#?]/u.test(bare.replace(/[ydhms:./\-\s]*[ydhs][ydhms:./\-\s]*\.0+/u, ''))) return PLAIN
  return { isDate: /[ydhms]/u.test(bare), digits: 0 }
}

const two = (value: number): string => String(value).padStart(2, '0')

/**
 * A date as `2022-06-15`, with its time where it has one, a time alone as `10:30`: as they are typed in the program as well.
 * A number that is no day of the calendar stays a number.
 */
const dateText = (value: number, calendar: Calendar): string | undefined => {
  // Excel counts a 29 February 1900 that never was: days before it are one further.
  const days = calendar === 1900 && value >= 1 && value < 60 ? value + 1 : value
  const date = new Date(Math.round(((days - DAYS_TO_1970[calendar]) * DAY_MS) / MINUTE_MS) * MINUTE_MS)
  if (Number.isNaN(date.getTime()) || value < 0 || date.getUTCFullYear() > 9999) return
  const time = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`
  if (value < 1) return time
  const day = date.toISOString().slice(0, 10)
  return time === '00:00' ? day : `${day} ${time}`
}

/** A number as the workbook shows it, without the noise of binary fractions. */
const numberText = (value: number, digits: number): string => {
  const exact = Number(value.toPrecision(DIGITS))
  const text = Number.isInteger(exact) ? BigInt(exact).toString() : String(exact)
  return digits === 0 || value < 0 ? text : text.padStart(digits, '0')
}

/** The text of a cell that holds a number. */
export const textOfNumber = (stored: string, format: CellFormat, calendar: Calendar): string => {
  const value = Number(stored)
  if (stored.trim() === '' || !Number.isFinite(value)) return stored
  const date = format.isDate ? dateText(value, calendar) : undefined
  return date ?? numberText(value, format.digits)
}
