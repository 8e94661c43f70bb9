import * as z from 'zod'
import { isoDateSchema } from './dates.ts'
import { caseIdSchema } from './ids.ts'

/** What can leave the vault as entries of a calendar. */
export const CALENDAR_FILE_KINDS = ['hearings', 'deadlines', 'tasks', 'custody'] as const

/** How entries are called there: by nothing but their time, or as they are called here. */
export const CALENDAR_TITLES = ['neutral', 'full'] as const

/** The name of a zone in the tz database. */
export const zoneNameSchema = z.string().min(1).max(64)

/**
 * Entries of a range of days, or all, as a file for calendar programs. The words come from the page, which has the languages:
 * `appointment`, `safeDay`, `lastDay`, `custodyEnd`, `goesOn`, and one for each kind of hearing.
 */
export const calendarFileOptionsSchema = z.strictObject({
  /** Null for all cases. */
  caseId: caseIdSchema.nullable(),
  /** Both included; null where there is no bound. */
  from: isoDateSchema.nullable(),
  to: isoDateSchema.nullable(),
  kinds: z.array(z.enum(CALENDAR_FILE_KINDS)).min(1).max(CALENDAR_FILE_KINDS.length),
  titles: z.enum(CALENDAR_TITLES),
  /** Of cases marked as sensitive nothing leaves unless this is true, and it counts with full titles alone. */
  includesSensitive: z.boolean(),
  /** By the clock of which place times are kept here. */
  zone: zoneNameSchema,
  words: z.record(z.string().max(60), z.string().max(200)),
})

/** What went into a file, and what stayed. */
export const calendarFileCountsSchema = z.strictObject({
  entries: z.int(),
  /** Of a month or a season and no day. */
  withoutDay: z.int(),
  /** Of cases that are marked as sensitive. */
  sensitive: z.int(),
})

export type CalendarFileKind = (typeof CALENDAR_FILE_KINDS)[number]
export type CalendarTitles = (typeof CALENDAR_TITLES)[number]
export type CalendarFileOptions = z.infer<typeof calendarFileOptionsSchema>
export type CalendarFileCounts = z.infer<typeof calendarFileCountsSchema>
