import type { IsoDate } from '../../../shared/domain/dates.ts'
import type { Task, TaskInput, TaskLine } from '../../../shared/domain/task.ts'
import type { ReadHandle } from '../database/handles.ts'
import { flag } from './columns.ts'
import { listOfCase } from './list-of-case.ts'
import { recordTable } from './record-table.ts'

export const tasks = recordTable<TaskInput, Task>('task', {
  caseId: 'case_id',
  partyId: 'party_id',
  title: 'title',
  dueOn: 'due_on',
  dueTime: 'due_time',
  isDone: flag('is_done'),
  doneOn: 'done_on',
  notes: 'notes',
})

/** The first due on top, those without a day after them. */
const BY_DUE = 't.due_on IS NULL, t.due_on, t.due_time IS NULL, t.due_time, t.id'

/** In the order in which they are due, those without a day last. */
export const tasksOfCase = listOfCase(tasks, BY_DUE.replaceAll('t.', 'r.'))

/** Exported so that its query plan can be tested. */
export const OPEN_TASKS_SQL = `
  SELECT ${tasks.select('t')}, c.title AS caseTitle
  FROM task AS t JOIN case_file AS c ON c.id = t.case_id
  WHERE t.is_done = 0 AND (t.due_on <= @until OR t.due_on IS NULL)
  ORDER BY ${BY_DUE} LIMIT @limit`

/** Tasks not done that are due by a day, the overdue among them, and those without a day. */
export const listOpenTasks = (read: ReadHandle, until: IsoDate, limit: number): TaskLine[] =>
  tasks
    .all<{ caseTitle: string }>(read, OPEN_TASKS_SQL, { until, limit })
    .map(({ caseTitle, ...task }) => ({ task, caseTitle }))
