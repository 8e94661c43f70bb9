import type { IsoDate, LocalDateTime } from './dates.ts'

/*
 * Days are counted in whole numbers, from 1 March of the year 0 of the Gregorian calendar as it would have been: a leap day is then the
 * last day of its year. Texts read by the language's own dates took three quarters of the time in which the terms of a case are counted.
 */

const DAYS_IN_4_YEARS = 1461
const DAYS_IN_400_YEARS = 146_097

const numberAt = (text: string, from: number, to: number): number => {
  let value = 0
  for (let at = from; at < to; at += 1) value = value * 10 + text.charCodeAt(at) - 48
  return value
}

const padded = (value: number, length: number): string => String(value).padStart(length, '0')

/** Days before the month, the year beginning in March: 0, 31, 61, … */
const daysBefore = (monthFromMarch: number): number => Math.floor((153 * monthFromMarch + 2) / 5)

const dayNumberOf = (date: IsoDate): number => {
  const [month, day] = [numberAt(date, 5, 7), numberAt(date, 8, 10)]
  const year = numberAt(date, 0, 4) - (month <= 2 ? 1 : 0)
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  return year * 365 + leapDays + daysBefore((month + 9) % 12) + day - 1
}

// Only ever given a valid day moved by whole days, so the text is a valid day again.
const dayOfNumber = (number: number): IsoDate => {
  const cycles = Math.floor(number / DAYS_IN_400_YEARS)
  const inCycle = number - cycles * DAYS_IN_400_YEARS
  // Without the leap days that came before: those every 4 years, not every 100, but the last one of 400.
  const years = Math.floor(
    (inCycle -
      Math.floor(inCycle / (DAYS_IN_4_YEARS - 1)) +
      Math.floor(inCycle / 36_524) -
      Math.floor(inCycle / (DAYS_IN_400_YEARS - 1))) /
      365,
  )
  const inYear = inCycle - (365 * years + Math.floor(years / 4) - Math.floor(years / 100))
  const monthFromMarch = Math.floor((5 * inYear + 2) / 153)
  const month = ((monthFromMarch + 2) % 12) + 1
  const year = cycles * 400 + years + (month <= 2 ? 1 : 0)
  const day = inYear - daysBefore(monthFromMarch) + 1
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}` as IsoDate
}

/** The day so many days later; earlier where `days` is negative. */
export const addDays = (date: IsoDate, days: number): IsoDate => dayOfNumber(dayNumberOf(date) + days)

/** How many days lie from one day to another: 0 for the same day, negative where `to` is the earlier one. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumberOf(to) - dayNumberOf(from)

/** The day of the week, 1 for Monday to 7 for Sunday (ISO 8601). */
export const weekdayOf = (date: IsoDate): number => ((dayNumberOf(date) + 2) % 7) + 1

/** The first day of the month so many months later, `months` 0 for the month of the date itself. */
export const firstOfMonth = (date: IsoDate, months = 0): IsoDate => {
  const count = numberAt(date, 0, 4) * 12 + (numberAt(date, 5, 7) - 1) + months
  return `${padded(Math.floor(count / 12), 4)}-${padded((count % 12) + 1, 2)}-01` as IsoDate
}

/** The same day of the month so many months later, or that month's last day where it is shorter. */
export const addMonths = (date: IsoDate, months: number): IsoDate => {
  const first = firstOfMonth(date, months)
  const last = addDays(firstOfMonth(first, 1), -1)
  const sameDay = `${first.slice(0, 8)}${date.slice(8, 10)}` as IsoDate
  return sameDay < last ? sameDay : last
}

/** The day of a time of day. */
export const dayOf = (at: LocalDateTime): IsoDate => at.slice(0, 10) as IsoDate
