import * as z from 'zod'
import { CALENDAR_KINDS, type CalendarFilter, USUAL_KINDS } from '../../../shared/domain/calendar-item.ts'
import { isoDateSchema } from '../../../shared/domain/dates.ts'
import { caseIdSchema, partyIdSchema } from '../../../shared/domain/ids.ts'
import { CALENDAR_VIEWS } from '../../../shared/domain/preferences.ts'

/** What the address of the calendar says; whatever it cannot mean is left out. */
const calendarSearchSchema = z.object({
  /** The day that is marked; its month, week or day is shown. */
  day: isoDateSchema.optional().catch(undefined),
  view: z.enum(CALENDAR_VIEWS).optional().catch(undefined),
  /** The form of a new hearing opens at once. */
  new: z.literal(true).optional().catch(undefined),
  /** What is shown, where it is not the usual. */
  kinds: z.array(z.enum(CALENDAR_KINDS)).optional().catch(undefined),
  closed: z.literal(true).optional().catch(undefined),
  caseId: caseIdSchema.optional().catch(undefined),
  clientId: partyIdSchema.optional().catch(undefined),
  court: z.string().max(300).optional().catch(undefined),
})

export type CalendarSearch = z.infer<typeof calendarSearchSchema>

export const calendarSearchOf = (raw: Record<string, unknown>): CalendarSearch =>
  calendarSearchSchema.parse(raw)

/** What the address narrows the calendar to. */
export const filterOf = ({ caseId, clientId, court }: CalendarSearch): CalendarFilter => ({
  ...{ caseId: caseId ?? '', clientId: clientId ?? '', court: court ?? '' },
})

export const kindsOf = ({ kinds }: CalendarSearch): readonly (typeof CALENDAR_KINDS)[number][] =>
  kinds ?? USUAL_KINDS
