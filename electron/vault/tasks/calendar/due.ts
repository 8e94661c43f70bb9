import { type Held, isPressing } from '../../../../shared/domain/case/custody.ts'
import type { IsoDate } from '../../../../shared/domain/dates.ts'
import { addDays } from '../../../../shared/domain/days.ts'
import { overlaps } from '../../../../shared/domain/partial-date.ts'
import { listAwaitedAnswers } from '../../records/awaited-answers.ts'
import { listCaseLinesWithoutNextStep } from '../../records/case-line.ts'
import { type Casework, localNowOf, readOf } from '../../records/change.ts'
import { listOpenDeadlines } from '../../records/deadline.ts'
import { listAwaitingHearings, listNextHearings } from '../../records/hearing.ts'
import { placesOfRestraints } from '../../records/restraint.ts'
import { listOpenTasks } from '../../records/task.ts'
import { listHeld, withHeld, withNames } from '../cases/custody-watch.ts'
import { nextOfHeld } from '../cases/next-of-held.ts'

const DUE_DAYS = 14

/** Those of the other side, over and never closed, must not push out one that ends today. */
const MAX_DEADLINES = 1_000

/** Nor do hearings of which nobody wrote down what came of them. */
const MAX_AWAITING = 100

/** Nor does whoever is held without a known end. */
const MAX_HELD = 100

/** The prosecutor's move for an extension is due up to 20 days before the end (CPC art. 151); 45 leave time to prepare. */
const WATCH_DAYS = 45

/** How many of each at most. */
export interface MostDue {
  /** Hearings to come, cases without a next step, and people held whose term presses nobody. */
  readonly lines: number
  /** What is overdue must not fall off the end. */
  readonly tasks: number
  readonly answers: number
}

/** Whose term cannot wait, and whose end is near. */
const isDue = (held: Held, today: IsoDate): boolean => {
  const { until } = held
  return isPressing(held, today) || (until !== null && overlaps(until, today, addDays(today, WATCH_DAYS)))
}

/** The most urgent on top. Whoever cannot wait is cut off by {@link MAX_HELD} alone. */
const custodyDue = (work: Casework, today: IsoDate, lines: number) => {
  const read = readOf(work)
  const due = listHeld(work, today).filter((held) => isDue(held, today))
  const pressing = due.filter((held) => isPressing(held, today)).length
  const shown = due.slice(0, Math.min(MAX_HELD, Math.max(lines, pressing)))
  const places = placesOfRestraints(
    read,
    shown.map(({ restraintId }) => restraintId),
  )
  return withNames(read, shown).map((held) => ({
    ...held,
    place: places.get(held.restraintId) ?? '',
    next: nextOfHeld(work, held, today),
  }))
}

/**
 * What is next in all cases: the same for the first page and for the review of the week.
 *
 * @param today the day on the page's clock, in its time zone
 */
export const dueOn = (work: Casework, today: IsoDate, most: MostDue) => {
  const read = readOf(work)
  const clock = { today, now: localNowOf(work.now()) }
  return {
    nextHearings: listNextHearings(read, today, most.lines),
    awaitingHearings: listAwaitingHearings(read, today, MAX_AWAITING),
    custody: custodyDue(work, today, most.lines),
    casesWithoutNextStep: withHeld(work, today, listCaseLinesWithoutNextStep(read, clock, most.lines)),
    deadlines: listOpenDeadlines(read, addDays(today, DUE_DAYS), MAX_DEADLINES),
    tasks: listOpenTasks(read, addDays(today, DUE_DAYS), most.tasks),
    awaitedAnswers: listAwaitedAnswers(read, most.answers),
  }
}
