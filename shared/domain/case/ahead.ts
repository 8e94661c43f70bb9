import type { IsoDate, LocalDateTime } from '../dates.ts'
import { dayOf } from '../days.ts'
import type { Deadline } from '../kinds/deadline.ts'
import type { Hearing } from '../kinds/hearing.ts'
import type { Task } from '../kinds/task.ts'
import { boundsOf } from '../partial-date.ts'
import { compareMoments, dateOfMoment, dayOfMoment, momentKeyOf, timeOfMoment } from '../partial-moment.ts'

type Planned = Pick<Hearing, 'startsAt' | 'lastDay' | 'status'>

/** Later than any day. */
const NEVER = '9999-12-31'

const lastPossibleDay = ({ startsAt, lastDay, status }: Planned): string => {
  if (lastDay !== null) return lastDay
  if (dayOfMoment(startsAt) !== null) return ''
  return boundsOf(dateOfMoment(startsAt)).latest ?? (status === 'planned' ? NEVER : '')
}

/**
 * What a hearing is ordered and found by, in the vault and here: when it begins, and the last day on which it goes on or may be held;
 * empty where that is the day on which it begins.
 */
export const hearingKeys = (hearing: Planned): { readonly starts: string; readonly ends: string } => ({
  starts: momentKeyOf(hearing.startsAt),
  ends: lastPossibleDay(hearing),
})

/**
 * Whether a hearing is still to come or goes on: planned, and not over by its last day, which itself counts in. One of which only
 * the month is known may still come until the month is over.
 */
export const isAhead = (hearing: Planned, day: IsoDate): boolean => {
  const { starts, ends } = hearingKeys(hearing)
  return hearing.status === 'planned' && (starts >= day || ends >= day)
}

/** Whether a hearing is over and nobody wrote down what came of it. */
export const awaitsResult = (hearing: Planned, day: IsoDate): boolean =>
  hearing.status === 'planned' && !isAhead(hearing, day)

/** Whether one can already tell of a hearing what came of it: planned, and begun or able to have begun by the clock. */
export const hasBegun = ({ startsAt, status }: Planned, now: LocalDateTime): boolean =>
  status === 'planned' && momentKeyOf(startsAt) <= now

/**
 * Whether the time of a hearing has passed by the clock and nobody wrote down what came of it. How long it lasts nobody knows: on its
 * last day it has passed as soon as it began; one without a time, when the day is over.
 */
export const isOverAt = (hearing: Planned, now: LocalDateTime): boolean => {
  const { starts, ends } = hearingKeys(hearing)
  const [today, last, time] = [dayOf(now), ends || starts.slice(0, 10), timeOfMoment(hearing.startsAt)]
  if (!hasBegun(hearing, now)) return false
  return last < today || (last === today && time !== null && time <= now.slice(11))
}

/** Whether a hearing is still to come by the clock, or goes on: the answer wherever the next one is named. */
export const isToCome = (hearing: Planned, now: LocalDateTime): boolean =>
  isAhead(hearing, dayOf(now)) && !isOverAt(hearing, now)

/** The hearings still to come, the first to begin on top: one that goes on stands before the others. */
export const hearingsToCome = <Some extends Planned>(hearings: readonly Some[], now: LocalDateTime): Some[] =>
  hearings
    .filter((hearing) => isToCome(hearing, now))
    .toSorted((one, other) => compareMoments(one.startsAt, other.startsAt))

/** The tasks to do, the first due on top; those without a day come after all others. */
export const tasksAhead = <Some extends Pick<Task, 'dueOn' | 'isDone'>>(tasks: readonly Some[]): Some[] =>
  tasks
    .filter(({ isDone }) => !isDone)
    .toSorted((one, other) => (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999'))

/** The day that warns first. */
export const firstDayOf = ({ safeOn, lastOn }: Pick<Deadline, 'safeOn' | 'lastOn'>): IsoDate =>
  safeOn ?? lastOn

type Ending = Pick<Deadline, 'safeOn' | 'lastOn' | 'lastTime'>

/** A day without a time ends after each of its minutes. */
const endKey = (deadline: Ending): string =>
  [firstDayOf(deadline), deadline.lastOn, deadline.lastTime ?? '24'].join(' ')

/** Which of two deadlines presses first; the vault has the same order in SQL (`BY_FIRST_DAY`). */
export const comparePressing = (one: Ending, other: Ending): number =>
  endKey(one).localeCompare(endKey(other))

/** The deadlines that nothing has become of yet, the first to press on top; one that is over stays until somebody says what became of it. */
export const deadlinesAhead = <Some extends Ending & Pick<Deadline, 'state'>>(
  deadlines: readonly Some[],
): Some[] => deadlines.filter(({ state }) => state === 'open').toSorted(comparePressing)

/** Whose move it is when the side that one stands for has to act. */
export const OWN_MOVE: ReadonlySet<Deadline['binds']> = new Set(['defence', 'party'])

interface WhatIsSet {
  readonly hearings: readonly Planned[]
  readonly tasks: readonly Pick<Task, 'isDone'>[]
  readonly deadlines: readonly Pick<Deadline, 'state' | 'binds'>[]
}

/** Whether anything is set for a case: a hearing ahead, a task to do or an open deadline of one's own; what others have to do is no step. */
export const hasNextStep = ({ hearings, tasks, deadlines }: WhatIsSet, day: IsoDate): boolean =>
  hearings.some((hearing) => isAhead(hearing, day)) ||
  tasks.some(({ isDone }) => !isDone) ||
  deadlines.some(({ state, binds }) => state === 'open' && OWN_MOVE.has(binds))
