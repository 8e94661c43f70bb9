import type { IsoDate } from '../../../shared/domain/dates.ts'
import type { CalendarEntry, Hearing, HearingInput } from '../../../shared/domain/hearing.ts'
import { caseChildren } from '../casework/case-children.ts'
import { type Casework, readOf } from '../casework/casework.ts'
import { hearings, hearingsOfCase, listCalendar } from '../records/hearing.ts'

export const hearingWork = caseChildren<HearingInput, Hearing>({
  subject: 'hearing',
  table: hearings,
  find: hearings.find,
  list: hearingsOfCase.list,
})

/** Hearings that take place from one day to another, both included, in the order of time. */
export const calendarRange = (work: Casework, from: IsoDate, to: IsoDate): CalendarEntry[] =>
  listCalendar(readOf(work), from, to)
