import { taskKind } from '../../../../shared/domain/kinds/task.ts'
import { taskKeys } from '../list-keys.ts'
import { searched } from '../search/searched.ts'
import { partKind } from './part-kind.ts'

/** The first due on top, those without a day after them; SQL over the table as `r`. */
export const BY_DUE = 'r.due_on IS NULL, r.due_on, r.due_time IS NULL, r.due_time'

/** What is to be done, in the order in which it is due. */
export const tasks = searched(partKind(taskKind, { columns: {}, derived: taskKeys, order: BY_DUE }), {
  title: 'r.title',
  body: 'r.notes',
  date: 'r.due_on',
})
