import { type Held, isPressing } from '../../../../shared/domain/case/custody.ts'
import type { IsoDate } from '../../../../shared/domain/dates.ts'
import { addDays } from '../../../../shared/domain/days.ts'
import { overlaps } from '../../../../shared/domain/partial-date.ts'
import { listCaseLinesWithoutNextStep, listRecentCaseLines } from '../../records/case-line.ts'
import { type Casework, localNowOf, readOf } from '../../records/change.ts'
import { listOpenDeadlines } from '../../records/deadline.ts'
import { listAwaitingHearings, listNextHearings } from '../../records/hearing.ts'
import { recentChanges } from '../../records/history/recent.ts'
import { placesOfRestraints } from '../../records/restraint.ts'
import { listOpenTasks } from '../../records/task.ts'
import type { ReadHandle } from '../../store/database/handles.ts'
import { listHeld, withHeld, withNames } from '../cases/custody-watch.ts'
import { doubtOfClock } from './clock.ts'

/** The first page is read at a glance; the calendar and the list of cases have the rest. */
const MAX_LINES = 20
const RECENT_CASES = 8
const RECENT_CHANGES = 10

/** No other page lists deadlines and tasks of all cases, so that what is overdue must not fall off the end. */
const MAX_TASKS = 100
const TASK_DAYS = 14

/** Those of the other side, over and never closed, must not push out one that ends today. */
const MAX_DEADLINES = 1_000

/** Nor do hearings of which nobody wrote down what came of them. */
const MAX_AWAITING = 100

/** Nor does whoever is held without a known end. */
const MAX_HELD = 100

/** The prosecutor's move for an extension is due up to 20 days before the end (CPC art. 151); 45 leave time to prepare. */
const WATCH_DAYS = 45

const countRows = (read: ReadHandle) => {
  const counts = read.get<{ cases: number; parties: number; documents: number }>(
    `SELECT (SELECT count(*) FROM case_file) AS cases, (SELECT count(*) FROM party) AS parties,
      (SELECT count(*) FROM document) AS documents`,
  )
  return counts ?? { cases: 0, parties: 0, documents: 0 }
}

/** Whose term cannot wait, and whose end is near. */
const isDue = (held: Held, today: IsoDate): boolean => {
  const { until } = held
  return isPressing(held, today) || (until !== null && overlaps(until, today, addDays(today, WATCH_DAYS)))
}

/** The most urgent on top. Whoever cannot wait is cut off by {@link MAX_HELD} alone. */
const custodyToday = (work: Casework, today: IsoDate) => {
  const read = readOf(work)
  const due = listHeld(work, today).filter((held) => isDue(held, today))
  const pressing = due.filter((held) => isPressing(held, today)).length
  const shown = due.slice(0, Math.min(MAX_HELD, Math.max(MAX_LINES, pressing)))
  const places = placesOfRestraints(
    read,
    shown.map(({ restraintId }) => restraintId),
  )
  return withNames(read, shown).map((held) => ({ ...held, place: places.get(held.restraintId) ?? '' }))
}

/**
 * What is next.
 *
 * @param today the day on the page's clock, in its time zone
 */
export const todayPage = (work: Casework, today: IsoDate) => {
  const read = readOf(work)
  const clock = { today, now: localNowOf(work.now()) }
  return {
    clock: doubtOfClock(work),
    nextHearings: listNextHearings(read, today, MAX_LINES),
    awaitingHearings: listAwaitingHearings(read, today, MAX_AWAITING),
    custody: custodyToday(work, today),
    casesWithoutNextStep: withHeld(work, today, listCaseLinesWithoutNextStep(read, clock, MAX_LINES)),
    recentCases: withHeld(work, today, listRecentCaseLines(read, clock, RECENT_CASES)),
    deadlines: listOpenDeadlines(read, addDays(today, TASK_DAYS), MAX_DEADLINES),
    tasks: listOpenTasks(read, addDays(today, TASK_DAYS), MAX_TASKS),
    recentChanges: recentChanges(read, RECENT_CHANGES),
    counts: countRows(read),
  }
}
