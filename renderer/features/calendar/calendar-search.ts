import * as z from 'zod'
import { isoDateSchema } from '../../../shared/domain/dates.ts'

export const CALENDAR_VIEWS = ['month', 'agenda'] as const

export type CalendarView = (typeof CALENDAR_VIEWS)[number]

/** What the address of the calendar says; whatever it cannot mean is left out. */
const calendarSearchSchema = z.object({
  /** The day that is marked; its month is shown. */
  day: isoDateSchema.optional().catch(undefined),
  view: z.enum(CALENDAR_VIEWS).optional().catch(undefined),
  /** The form of a new hearing opens at once. */
  new: z.literal(true).optional().catch(undefined),
})

export type CalendarSearch = z.infer<typeof calendarSearchSchema>

export const calendarSearchOf = (raw: Record<string, unknown>): CalendarSearch =>
  calendarSearchSchema.parse(raw)
