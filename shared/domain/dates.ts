import * as z from 'zod'
import { isRealDate } from './iso-date.ts'

export { type IsoDate, isoDateSchema } from './iso-date.ts'
export { type PartialDate, partialDateSchema } from './partial-date-form.ts'

/**
 * A wall-clock time in the place where it happens, `2026-12-01T10:30`.
 * Courts announce local time, so that is what is kept; the offset of the day is not needed to be there on time.
 */
export const localDateTimeSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/u)
  .refine((text) => isRealDate(text.slice(0, 10)))
  .brand<'LocalDateTime'>()

/** A time of day on the 24-hour clock of the place, `10:30`. */
export const timeOfDaySchema = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/u)
  .brand<'TimeOfDay'>()

/** A moment in UTC as the computer's clock gave it, `2026-11-22T02:19:00.000Z`. */
export const instantSchema = z.iso.datetime().brand<'Instant'>()

export type LocalDateTime = z.infer<typeof localDateTimeSchema>
export type TimeOfDay = z.infer<typeof timeOfDaySchema>
export type Instant = z.infer<typeof instantSchema>
