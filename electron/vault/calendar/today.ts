import type { IsoDate } from '../../../shared/domain/dates.ts'
import { addDays } from '../../../shared/domain/days.ts'
import { type Casework, readOf } from '../casework/casework.ts'
import type { ReadHandle } from '../database/handles.ts'
import { recentChanges } from '../history/recent.ts'
import { listCaseLinesWithoutNextStep, listRecentCaseLines } from '../records/case-line.ts'
import { listNextHearings } from '../records/hearing.ts'
import { listRestraintsEnding } from '../records/restraint.ts'
import { listOpenTasks } from '../records/task.ts'

/** The first page is read at a glance; the calendar and the list of cases have the rest. */
const MAX_LINES = 20
const RECENT_CASES = 8
const RECENT_CHANGES = 10

/** No other page lists the tasks of all cases, so that what is overdue must not fall off the end. */
const MAX_TASKS = 100
const TASK_DAYS = 14

/** An end that passed with nothing recorded after it is called missed for so long; the case itself goes on showing it. */
const MISSED_DAYS = 90

/** The prosecutor's move for an extension is due up to 20 days before the end (CPC art. 151); 45 leave time to prepare. */
const WATCH_DAYS = 45

const countRows = (read: ReadHandle) => {
  const counts = read.get<{ cases: number; parties: number; documents: number }>(
    `SELECT (SELECT count(*) FROM case_file) AS cases, (SELECT count(*) FROM party) AS parties,
      (SELECT count(*) FROM document) AS documents`,
  )
  return counts ?? { cases: 0, parties: 0, documents: 0 }
}

/**
 * What is next.
 *
 * @param today the day on the page's clock, in its time zone
 */
export const todayPage = (work: Casework, today: IsoDate) => {
  const read = readOf(work)
  return {
    nextHearings: listNextHearings(read, today, MAX_LINES),
    restraintsEnding: listRestraintsEnding(read, {
      today,
      from: addDays(today, -MISSED_DAYS),
      to: addDays(today, WATCH_DAYS),
      limit: MAX_LINES,
    }),
    casesWithoutNextStep: listCaseLinesWithoutNextStep(read, today, MAX_LINES),
    recentCases: listRecentCaseLines(read, today, RECENT_CASES),
    tasks: listOpenTasks(read, addDays(today, TASK_DAYS), MAX_TASKS),
    recentChanges: recentChanges(read, RECENT_CHANGES),
    counts: countRows(read),
  }
}
