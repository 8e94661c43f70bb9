import type { TaskLine } from '../../../../shared/domain/kinds/task.ts'
import type { TaskChoice, TaskView } from '../../../../shared/domain/list-views.ts'
import { taskLinesOf } from '../task.ts'
import { HAS_WORD_IN_CASE, type ListOf } from './list-page.ts'

const CHOICES: Readonly<Record<TaskChoice, readonly string[]>> = {
  all: [],
  open: ['r.is_done = 0'],
  overdue: ['r.is_done = 0', `r.due_key > ''`, 'r.due_key < @today'],
  done: ['r.is_done = 1'],
}

/** The list of the tasks of all cases; its statements name `@today`. */
export const taskList: ListOf<TaskView, TaskLine> = {
  table: 'task',
  orders: {
    due: { from: 'task AS r INDEXED BY task_by_due', keys: ['r.due_key', 'r.id'], hasBlanks: true },
    title: { from: 'task AS r INDEXED BY task_by_title', keys: ['r.title_key', 'r.id'] },
    // Those of no case have no title to sort by: a join over the cases would leave them out.
    case: {
      prelude: `WITH r AS MATERIALIZED (
        SELECT t.rowid AS rowid, t.id, t.case_id, t.is_done, t.due_key, coalesce(c.title_key || ' ' || c.id, '') AS case_key
        FROM task AS t LEFT JOIN case_file AS c ON c.id = t.case_id)`,
      from: 'r',
      keys: ['r.case_key', 'r.id'],
      hasBlanks: true,
    },
  },
  hasWord: `r.rowid IN (SELECT rowid FROM task WHERE instr(list_text, @word) > 0) OR ${HAS_WORD_IN_CASE}`,
  narrow: ({ show }) => CHOICES[show],
  lines: taskLinesOf,
}
