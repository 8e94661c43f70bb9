import type { IsoDate } from '../../../shared/domain/dates.ts'
import type { Task, TaskInput, TaskLine } from '../../../shared/domain/task.ts'
import type { ReadHandle, SqlParameters } from '../database/handles.ts'
import { flag } from './columns.ts'
import { taskKeys } from './list-keys.ts'
import { listOfCase } from './list-of-case.ts'
import { recordTable } from './record-table.ts'

export const tasks = recordTable<TaskInput, Task>(
  'task',
  {
    caseId: 'case_id',
    partyId: 'party_id',
    title: 'title',
    dueOn: 'due_on',
    dueTime: 'due_time',
    isDone: flag('is_done'),
    doneOn: 'done_on',
    notes: 'notes',
  },
  { derived: taskKeys },
)

/** The first due on top, those without a day after them. */
const BY_DUE = 't.due_on IS NULL, t.due_on, t.due_time IS NULL, t.due_time, t.id'

/** In the order in which they are due, those without a day last. */
export const tasksOfCase = listOfCase(tasks, BY_DUE.replaceAll('t.', 'r.'))

const SELECT_LINES = `
  SELECT ${tasks.select('t')}, c.title AS caseTitle
  FROM task AS t JOIN case_file AS c ON c.id = t.case_id`

/** Exported so that its query plan can be tested. */
export const OPEN_TASKS_SQL = `${SELECT_LINES}
  WHERE t.is_done = 0 AND (t.due_on <= @until OR t.due_on IS NULL)
  ORDER BY ${BY_DUE} LIMIT @limit`

const lines = (read: ReadHandle, sql: string, parameters: SqlParameters): TaskLine[] =>
  tasks
    .all<{ caseTitle: string }>(read, sql, parameters)
    .map(({ caseTitle, ...task }) => ({ task, caseTitle }))

/** The lines of these tasks, in no order. */
export const taskLinesOf = (read: ReadHandle, ids: readonly string[]): TaskLine[] =>
  lines(read, `${SELECT_LINES} WHERE t.id IN (SELECT value FROM json_each(?))`, [JSON.stringify(ids)])

/** Tasks not done that are due by a day, the overdue among them, and those without a day. */
export const listOpenTasks = (read: ReadHandle, until: IsoDate, limit: number): TaskLine[] =>
  lines(read, OPEN_TASKS_SQL, { until, limit })
