import type { IsoDate } from '../../../shared/domain/dates.ts'
import type { CalendarEntry, Hearing, HearingInput } from '../../../shared/domain/hearing.ts'
import { caseChildren } from '../casework/case-children.ts'
import { type Casework, readOf } from '../casework/casework.ts'
import { hearings, listCalendar, listHearings } from '../records/hearing.ts'
import { indexHearing } from '../search/index-records.ts'
import { removeFromIndex } from '../search/search-index.ts'

export const hearingWork = caseChildren<HearingInput, Hearing>({
  subject: 'hearing',
  table: hearings,
  find: hearings.find,
  list: listHearings,
  check: () => undefined,
  derive: (write, { id }) => {
    if (hearings.find(write, id) === undefined) removeFromIndex(write, id)
    else indexHearing(write, id)
  },
})

/** Hearings from one day to another, both included, in the order of time. */
export const calendarRange = (work: Casework, from: IsoDate, to: IsoDate): CalendarEntry[] =>
  listCalendar(readOf(work), from, to)
