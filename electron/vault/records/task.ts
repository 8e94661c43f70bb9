import type { IsoDate } from '../../../shared/domain/dates.ts'
import type { TaskLine } from '../../../shared/domain/kinds/task.ts'
import type { ReadHandle, SqlParameters } from '../store/database/handles.ts'
import { BY_DUE, tasks } from './kinds/task.ts'

const SELECT_LINES = `
  SELECT ${tasks.table.select('r')}, coalesce(c.title, '') AS caseTitle
  FROM task AS r LEFT JOIN case_file AS c ON c.id = r.case_id`

/** Exported so that its query plan can be tested. */
export const OPEN_TASKS_SQL = `${SELECT_LINES}
  WHERE r.is_done = 0 AND (r.due_on <= @until OR r.due_on IS NULL)
  ORDER BY ${BY_DUE}, r.id LIMIT @limit`

const lines = (read: ReadHandle, sql: string, parameters: SqlParameters): TaskLine[] =>
  tasks.table.all<{ caseTitle: string }>(read, sql, parameters)

/** The lines of these tasks, in no order. */
export const taskLinesOf = (read: ReadHandle, ids: readonly string[]): TaskLine[] =>
  lines(read, `${SELECT_LINES} WHERE r.id IN (SELECT value FROM json_each(?))`, [JSON.stringify(ids)])

/** Tasks not done that are due by a day, the overdue among them, and those without a day. */
export const listOpenTasks = (read: ReadHandle, until: IsoDate, limit: number): TaskLine[] =>
  lines(read, OPEN_TASKS_SQL, { until, limit })
