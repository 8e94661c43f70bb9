import {
  type IsoDate,
  isoDateSchema,
  type PartialDate,
  partialDateSchema,
} from '../../shared/domain/dates.ts'

/**
 * Beginnings of month names that tell the months apart in English, Russian and Kazakh; row n is month n + 1.
 * Longer than the dictionary forms allow for endings: "июня", "июнь" and "июн." all begin with "июн".
 */
const MONTH_STARTS: readonly (readonly string[])[] = [
  ['jan', 'янв', 'қаң'],
  ['feb', 'фев', 'ақп'],
  ['mar', 'мар', 'нау'],
  ['apr', 'апр', 'сәу'],
  ['may', 'май', 'мая', 'мам'],
  ['jun', 'июн', 'мау'],
  ['jul', 'июл', 'шіл'],
  ['aug', 'авг', 'там'],
  ['sep', 'сен', 'қыр'],
  ['oct', 'окт', 'қаз'],
  ['nov', 'ноя', 'қар'],
  ['dec', 'дек', 'жел'],
]

/** Two digits of a year mean this century up to ten years ahead, else the last one. */
const fullYear = (digits: string, thisYear: number): number => {
  if (digits.length !== 2) return Number(digits)
  const inThisCentury = Math.floor(thisYear / 100) * 100 + Number(digits)
  return inThisCentury > thisYear + 10 ? inThisCentury - 100 : inThisCentury
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0')

interface Parts {
  readonly year: string
  readonly month: string
  readonly day: string
}

const monthOf = (word: string): string | undefined => {
  const row = MONTH_STARTS.findIndex((starts) => starts.some((start) => word.startsWith(start)))
  return row < 0 ? undefined : String(row + 1)
}

const partsOfNumbers = (numbers: readonly string[]): Parts => {
  const [year = '', month = '', day = ''] = numbers[0]?.length === 4 ? numbers : [...numbers].reverse()
  return { year, month, day }
}

/** With the month in words the order is free: "15 июля 2022", "2022 жылғы 15 шілде", "July 15, 2022". */
const partsAroundMonth = (month: string, numbers: readonly string[]): Parts => {
  const year = numbers.find((number) => number.length === 4) ?? numbers[1] ?? ''
  const day = numbers.find((number) => number !== year) ?? ''
  return { year, month, day }
}

/** Year, month and day as typed, empty where not given; undefined where a word is neither a month nor a sign for "year". */
const partsOf = (text: string): Parts | undefined => {
  const words =
    text
      .normalize('NFC')
      .toLocaleLowerCase('ru')
      .match(/\p{L}+|\d+/gu) ?? []
  const numbers = words.filter((word) => /^\d+$/u.test(word))
  const names = words.filter((word) => !/^(\d+|г|год|года|ж|жыл|жылы|жылғы)$/u.test(word))
  if (names.length > 1 || numbers.length > 3) return undefined
  const [name] = names
  if (name === undefined) return partsOfNumbers(numbers)
  const month = monthOf(name)
  return month === undefined ? undefined : partsAroundMonth(month, numbers)
}

const written = (parts: Parts, thisYear: number): string => {
  const rest = [parts.month, parts.day].filter((part) => part !== '').map((part) => pad(Number(part), 2))
  return [pad(fullYear(parts.year, thisYear), 4), ...rest].join('-')
}

/** "15.07" and "15 июля" are days of this year; "07.2022" is not a day. */
const withYear = (parts: Parts, thisYear: number): Parts => {
  const year = String(thisYear)
  if (parts.year === '') return { ...parts, year }
  const isDayAndMonth = parts.day === '' && parts.month !== '' && parts.year.length <= 2
  return isDayAndMonth ? { year, month: parts.year, day: parts.month } : parts
}

/**
 * What a person typed as a day: "15.07.2022", "15/7/22", "2022-07-15", "15 июля 2022 г.", "15 шілде 2022 ж.", "150722".
 *
 * @param thisYear year by the clock, for two-digit years and for a day typed without its year
 * @returns undefined where it is not a day of the calendar
 */
export const parseDay = (text: string, thisYear: number): IsoDate | undefined => {
  const run = /^(\d{2})(\d{2})(\d{2}|\d{4})$/u.exec(text.trim())
  const typed = run ? partsOfNumbers(run.slice(1)) : partsOf(text)
  if (!typed) return undefined
  const result = isoDateSchema.safeParse(written(withYear(typed, thisYear), thisYear))
  return result.success ? result.data : undefined
}

/** The same for a date of which only the month or the year may be known: "2022", "07.2022", "июль 2022". */
export const parsePartialDate = (text: string, thisYear: number): PartialDate | undefined => {
  const typed = partsOf(text)
  const isVague = typed !== undefined && typed.day === '' && typed.year.length === 4
  const value = isVague ? written(typed, thisYear) : parseDay(text, thisYear)
  const result = partialDateSchema.safeParse(value)
  return result.success ? result.data : undefined
}

/** "9:30", "9.30", "0930", "9" as "09:30"; undefined where it is no time of day. */
export const parseTime = (text: string): string | undefined => {
  const match = /^(\d{1,2})(?:[:.\s-]?(\d{2}))?$/u.exec(text.trim())
  if (!match) return undefined
  const hours = Number(match[1])
  const minutes = Number(match[2] ?? '0')
  return hours < 24 && minutes < 60 ? `${pad(hours, 2)}:${pad(minutes, 2)}` : undefined
}
