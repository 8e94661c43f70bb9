import type { IsoDate } from '../dates.ts'
import { dayOf } from '../days.ts'
import type { Hearing } from '../kinds/hearing.ts'
import type { Task } from '../kinds/task.ts'

type Planned = Pick<Hearing, 'startsAt' | 'lastDay' | 'status'>

/** Whether a hearing is still to come or goes on: planned, and not over by its last day, which itself counts in. */
export const isAhead = ({ startsAt, lastDay, status }: Planned, day: IsoDate): boolean =>
  status === 'planned' && (lastDay ?? dayOf(startsAt)) >= day

/** Whether a hearing is over and nobody wrote down what came of it. */
export const awaitsResult = (hearing: Planned, day: IsoDate): boolean =>
  hearing.status === 'planned' && !isAhead(hearing, day)

/** The hearings still ahead on a day, the first to begin on top: one that goes on stands before those to come. */
export const hearingsAhead = <Some extends Planned>(hearings: readonly Some[], day: IsoDate): Some[] =>
  hearings
    .filter((hearing) => isAhead(hearing, day))
    .toSorted((one, other) => one.startsAt.localeCompare(other.startsAt))

/** The tasks to do, the first due on top; those without a day come after all others. */
export const tasksAhead = <Some extends Pick<Task, 'dueOn' | 'isDone'>>(tasks: readonly Some[]): Some[] =>
  tasks
    .filter(({ isDone }) => !isDone)
    .toSorted((one, other) => (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999'))

/** Whether anything is set for a case: a hearing ahead or a task to do. */
export const hasNextStep = (
  {
    hearings,
    tasks,
  }: { readonly hearings: readonly Planned[]; readonly tasks: readonly Pick<Task, 'isDone'>[] },
  day: IsoDate,
): boolean => hearings.some((hearing) => isAhead(hearing, day)) || tasks.some(({ isDone }) => !isDone)
