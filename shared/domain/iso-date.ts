import * as z from 'zod'

/** Days of a month in the proleptic Gregorian calendar; month counts from 1. */
export const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Whether the numbers of `2022`, `2022-06` or `2022-06-15` name something that is in the calendar, years 1 to 9999. */
export const isRealDate = (text: string): boolean => {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number)
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** A day of the calendar, `2026-11-22`; no time zone. It is a partial date of which all is known, and is taken wherever one is. */
export const isoDateSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/u)
  .refine(isRealDate)
  .brand<'PartialDate'>()
  .brand<'IsoDate'>()

export type IsoDate = z.infer<typeof isoDateSchema>
