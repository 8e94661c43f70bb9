import * as z from 'zod'
import {
  calendarPreviewSchema,
  calendarReadingSchema,
  calendarReportSchema,
  calendarTakingSchema,
  incomingEntrySchema,
} from '../domain/calendar-import.ts'
import { nothing, procedure } from './base.ts'

const calendarIdSchema = z.string().max(64)

/** A calendar that was read and waits in the vault process. */
export const stagedCalendarSchema = z.strictObject({ calendarId: calendarIdSchema, entries: z.int() })

/** The next entries of a calendar, in parts. */
export const calendarPartSchema = z.strictObject({
  /** Null for the first part. */
  calendarId: calendarIdSchema.nullable(),
  name: z.string().max(1_000),
  entries: z.array(incomingEntrySchema),
})

/** Calendars of others that come in. They were read in the process that has no keys; here they are looked at and taken. */
export const calendars = {
  preview: procedure.input(calendarReadingSchema).output(calendarPreviewSchema),
  /** Takes entries as hearings, all or none, in one change. */
  take: procedure.input(calendarTakingSchema).output(calendarReportSchema),
  /** Forgets a calendar that is not wanted any more. */
  forget: procedure.input(z.strictObject({ calendarId: calendarIdSchema })).output(nothing),
}
