import * as z from 'zod'
import { isoDateSchema, localDateTimeSchema } from '../dates.ts'
import { isRealDate } from '../iso-date.ts'
import { packIdSchema, packSourceSchema, plainLine, textsSchema, yearSchema } from './forms.ts'

/** Whether a day is certain: two sources agree, or the law itself says it. */
const isConfirmed = z.boolean().default(true)

const yearlySchema = z.strictObject({
  /** Month and day, `03-21`; 29 February only where there is one. */
  day: z
    .string()
    .regex(/^\d{2}-\d{2}$/u)
    .refine((day) => isRealDate(`2024-${day}`), { error: 'impossible-day' }),
  fromYear: yearSchema.nullable().default(null),
  toYear: yearSchema.nullable().default(null),
  /** At a weekend it gives the next working day off. */
  shifts: z.boolean(),
})

const holidaySchema = z.strictObject({
  id: packIdSchema,
  name: textsSchema(120),
  source: packIdSchema,
  yearly: z.array(yearlySchema).max(20).default([]),
})

const realDay = isoDateSchema

const daySchema = z.strictObject({ date: realDay, holiday: packIdSchema, source: packIdSchema, isConfirmed })

/** A working day is made a day off, and a day off is worked in its place. */
const movedSchema = z.strictObject({ off: realDay, working: realDay, source: packIdSchema, isConfirmed })

const zoneSchema = z.strictObject({
  /** As the tz database calls it: "Asia/Almaty". */
  id: z.string().regex(/^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+){0,2}$/u),
  source: packIdSchema,
  /** In the order of time; `until` is the time on the clock at which the offset ended, null for the one that holds now. */
  offsets: z
    .array(z.strictObject({ until: localDateTimeSchema.nullable(), minutes: z.int().min(-840).max(840) }))
    .min(1)
    .max(200),
})

/** Days off, working weekends and clocks of a country: data, like a rule pack. */
export const calendarSchema = z.strictObject({
  format: z.literal('sandyq-calendar'),
  formatVersion: z.literal(1),
  id: packIdSchema,
  version: plainLine(40),
  name: textsSchema(120),
  /** Days of the week that are off, 1 for Monday to 7 for Sunday. */
  weekend: z.array(z.int().min(1).max(7)).max(6),
  fromYear: yearSchema,
  toYear: yearSchema,
  /** Years of which every moving holiday and every moved day is known from two sources. */
  confirmedYears: z.array(yearSchema),
  sources: z.array(packSourceSchema).min(1),
  holidays: z.array(holidaySchema),
  days: z.array(daySchema),
  moved: z.array(movedSchema),
  /** The first one is meant where nobody says which clock a time is by. */
  zones: z.array(zoneSchema),
})

export type Calendar = z.infer<typeof calendarSchema>
export type Zone = z.infer<typeof zoneSchema>
