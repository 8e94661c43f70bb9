import type { IsoDate } from '../../../../shared/domain/dates.ts'
import { listRecentCaseLines } from '../../records/case-line.ts'
import { type Casework, localNowOf, readOf } from '../../records/change.ts'
import { recentChanges } from '../../records/history/recent.ts'
import type { ReadHandle } from '../../store/database/handles.ts'
import { withHeld } from '../cases/custody-watch.ts'
import { doubtOfClock } from './clock.ts'
import { dueOn } from './due.ts'
import { seenInWeek } from './week-review.ts'

/** The first page is read at a glance; the calendar, the list of cases and the review of the week have the rest. */
const MOST = { lines: 20, tasks: 100, answers: 20 }
const RECENT_CASES = 8
const RECENT_CHANGES = 10

const countRows = (read: ReadHandle) => {
  const counts = read.get<{ cases: number; parties: number; documents: number }>(
    `SELECT (SELECT count(*) FROM case_file) AS cases, (SELECT count(*) FROM party) AS parties,
      (SELECT count(*) FROM document) AS documents`,
  )
  return counts ?? { cases: 0, parties: 0, documents: 0 }
}

/**
 * What is next, and what was entered last.
 *
 * @param today the day on the page's clock, in its time zone
 */
export const todayPage = (work: Casework, today: IsoDate) => {
  const read = readOf(work)
  const clock = { today, now: localNowOf(work.now()) }
  return {
    clock: doubtOfClock(work),
    ...dueOn(work, today, MOST),
    recentCases: withHeld(work, today, listRecentCaseLines(read, clock, RECENT_CASES)),
    recentChanges: recentChanges(read, RECENT_CHANGES),
    counts: countRows(read),
    review: { seen: seenInWeek(read, today).length },
  }
}
