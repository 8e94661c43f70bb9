import * as z from 'zod'
import { isoDateSchema, localDateTimeSchema } from './dates.ts'

/** A court's calendar of years; more is no calendar that a person would look through. */
export const CALENDAR_LIMITS = Object.freeze({
  fileBytes: 5 * 1024 * 1024,
  entries: 10_000,
  /** Of one entry that repeats. */
  occurrences: 400,
})

/** By which clock a time of a file is. `named`: as the file calls the zone; `minutes`: its offset from UTC by the file's own rules. */
const fileClockSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('utc') }),
  z.strictObject({ kind: z.literal('floating') }),
  z.strictObject({
    kind: z.literal('named'),
    name: z.string().max(200),
    minutes: z.int().min(-1_440).max(1_440).nullable(),
  }),
])

/** Why an entry is not taken as the file has it. */
export const ENTRY_FAULTS = ['no-start', 'repeats-unread', 'repeats-cut'] as const

/** An entry of a calendar of somebody else, as it was read in the process without keys; one for each time that it repeats. */
export const incomingEntrySchema = z.strictObject({
  uid: z.string().max(500),
  /** Which of its times it is; empty where it does not repeat. */
  occurrence: z.string().max(20),
  summary: z.string().max(1_000),
  location: z.string().max(1_000),
  description: z.string().max(4_000),
  isCancelled: z.boolean(),
  /** Whole days, or a time and how many minutes from it; null where the file has no time that can be read. */
  time: z
    .union([
      z.strictObject({ day: isoDateSchema, days: z.int().min(1).max(3_660) }),
      z.strictObject({
        at: localDateTimeSchema,
        minutes: z.int().min(0).max(5_270_400),
        clock: fileClockSchema,
      }),
    ])
    .nullable(),
  fault: z.enum(ENTRY_FAULTS).nullable(),
})

export type FileClock = z.infer<typeof fileClockSchema>
export type IncomingEntry = z.infer<typeof incomingEntrySchema>
export type EntryFault = (typeof ENTRY_FAULTS)[number]
