import type { Task } from '../../../shared/domain/task.ts'

const dueKey = ({ dueOn, dueTime }: Task): string => (dueOn === null ? '~' : `${dueOn} ${dueTime ?? '~'}`)

/** What is to be done, the first due on top and what has no day at the end; and what is done, the last on top. */
export const sortTasks = (tasks: readonly Task[]): { readonly open: Task[]; readonly done: Task[] } => ({
  open: tasks
    .filter(({ isDone }) => !isDone)
    .toSorted((one, other) => (dueKey(one) < dueKey(other) ? -1 : dueKey(one) > dueKey(other) ? 1 : 0)),
  done: tasks
    .filter(({ isDone }) => isDone)
    .toSorted((one, other) => (other.doneOn ?? '').localeCompare(one.doneOn ?? '')),
})
