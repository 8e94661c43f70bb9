import type { IsoDate } from '../../../../shared/domain/dates.ts'
import type { CalendarEntry } from '../../../../shared/domain/kinds/hearing.ts'
import { type Casework, readOf } from '../../records/change.ts'
import { listCalendar } from '../../records/hearing.ts'

/** Hearings that take place from one day to another, both included, in the order of time. */
export const calendarRange = (work: Casework, from: IsoDate, to: IsoDate): CalendarEntry[] =>
  listCalendar(readOf(work), from, to)
