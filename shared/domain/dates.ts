import * as z from 'zod'

/** Days of a month in the proleptic Gregorian calendar; month counts from 1. */
const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

const isRealDate = (text: string): boolean => {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number)
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** A day of the calendar, `2026-11-22`; no time zone. */
export const isoDateSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/u)
  .refine(isRealDate)
  .brand<'IsoDate'>()

/**
 * A date as far as it is known: `2022`, `2022-06` or `2022-06-15` (the calendar part of ISO 8601-2, EDTF level 0).
 * Its text sorts in the order of time, the vaguer date first.
 */
export const partialDateSchema = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/u)
  .refine(isRealDate)
  .brand<'PartialDate'>()

/**
 * A wall-clock time in the place where it happens, `2026-12-01T10:30`.
 * Courts announce local time, so that is what is kept; the offset of the day is not needed to be there on time.
 */
export const localDateTimeSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/u)
  .refine((text) => isRealDate(text.slice(0, 10)))
  .brand<'LocalDateTime'>()

/** A moment in UTC as the computer's clock gave it, `2026-11-22T02:19:00.000Z`. */
export const instantSchema = z.iso.datetime().brand<'Instant'>()

export type IsoDate = z.infer<typeof isoDateSchema>
export type PartialDate = z.infer<typeof partialDateSchema>
export type LocalDateTime = z.infer<typeof localDateTimeSchema>
export type Instant = z.infer<typeof instantSchema>
