import type { Task } from '../../../../shared/domain/kinds/task.ts'

/** What is to be done, in the order of the list; and what is done, the last on top. */
export const sortTasks = (tasks: readonly Task[]): { readonly open: Task[]; readonly done: Task[] } => ({
  open: tasks.filter(({ isDone }) => !isDone),
  done: tasks
    .filter(({ isDone }) => isDone)
    .toSorted((one, other) => (other.doneOn ?? '').localeCompare(one.doneOn ?? '')),
})
