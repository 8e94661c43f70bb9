import { isBesideDate, monthOfName, seasonOfName } from './typed-names.ts'

/** What a piece of typed text says of a date. `bare` is a number that only its neighbour can explain: "1" in "1–5 июня". */
export interface TypedPart {
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly season?: number
  readonly bare?: number
}

/** Two digits of a year mean this century up to ten years ahead, else the last one. */
export const fullYear = (digits: string, thisYear: number): number => {
  if (digits.length > 2) return Number(digits)
  const inThisCentury = Math.floor(thisYear / 100) * 100 + Number(digits)
  return inThisCentury > thisYear + 10 ? inThisCentury - 100 : inThisCentury
}

const isYear = (digits: string | undefined): boolean => digits?.length === 4

const partOfNumbers = (numbers: readonly string[], thisYear: number): TypedPart | undefined => {
  const [first = '', second, third] = numbers
  if (second === undefined) return isYear(first) ? { year: Number(first) } : { bare: Number(first) }
  const inOrder = isYear(first) ? numbers : [...numbers].reverse()
  const [year = '', month, day] = inOrder
  if (third === undefined && !isYear(year)) return { day: Number(first), month: Number(second) }
  return {
    year: fullYear(year, thisYear),
    month: Number(month),
    ...(day === undefined ? {} : { day: Number(day) }),
  }
}

/** With the month in words the order is free: "15 июля 2022", "2022 жылғы 15 шілде", "July 15, 2022", "15 июля 22". */
const partWithMonth = (
  month: number,
  numbers: readonly string[],
  thisYear: number,
): TypedPart | undefined => {
  const year = numbers.find(isYear) ?? numbers[1]
  const others = numbers.filter((number) => number !== year)
  const day = numbers.length === 2 && others.length === 0 ? numbers[0] : others[0]
  if (others.length > 1) return undefined
  return {
    month,
    ...(year === undefined ? {} : { year: fullYear(year, thisYear) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  }
}

/** A season has one year; a winter may name both of its own: "зима 2022/23". */
const partWithSeason = (season: number, numbers: readonly string[]): TypedPart | undefined => {
  const [first, second] = numbers
  if (first === undefined) return { season }
  if (!isYear(first) || numbers.length > 2) return undefined
  const year = Number(first)
  const isNextYear =
    season === 4 && second !== undefined && Number(second) === (year + 1) % 10 ** second.length
  return second === undefined || isNextYear ? { season, year } : undefined
}

// "06-08.2022" is June to August: within one date the marks between the numbers are alike.
const hasMixedMarks = (text: string): boolean => /\d\s*-\s*\d/u.test(text) && /\d[./]\d/u.test(text)

// "1-5 июня" is a range of days, not the first of June of 2005.
const hasDaysInARow = (text: string): boolean => /(?<!\d)\d{1,2}\s*-\s*\d{1,2}(?!\d)/u.test(text)

/**
 * Reads one date, whole or in part: numbers in any usual order, a month or season in any of the three languages.
 *
 * @param text in small letters, dashes written as "-"
 * @returns undefined where anything in it is not understood; whether it is in the calendar is not looked at
 */
export const readPart = (text: string, thisYear: number): TypedPart | undefined => {
  if (/[^\p{L}\p{M}\d\s.,/'-]|\.\./u.test(text)) return undefined
  const words = text.replace(/(\d)(?:st|nd|rd|th)\b/gu, '$1').match(/[\p{L}\p{M}]+|\d+/gu) ?? []
  const numbers = words.filter((word) => /^\d/u.test(word))
  const [name, another] = words.filter((word) => !/^\d/u.test(word) && !isBesideDate(word))
  if (another !== undefined || numbers.some((number) => number.length > 4 || number.length === 3))
    return undefined
  if (name === undefined) {
    if (numbers.length === 0 || numbers.length > 3 || hasMixedMarks(text)) return undefined
    return partOfNumbers(numbers, thisYear)
  }
  const month = monthOfName(name)
  const season = seasonOfName(name)
  if (season !== undefined) return partWithSeason(season, numbers)
  if (month === undefined || numbers.length > 2 || hasDaysInARow(text)) return undefined
  return partWithMonth(month, numbers, thisYear)
}
