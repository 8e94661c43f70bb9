import type { EventLine } from '../../../shared/domain/list-views.ts'
import type { ReadHandle } from '../store/database/handles.ts'

const LINES_SQL = `
  SELECT e.id, e.case_id AS caseId, c.title AS caseTitle, e.title, e.kind, e.date, e.time, e.place, e.certainty,
    e.is_sensitive AS isSensitive
  FROM event AS e JOIN case_file AS c ON c.id = e.case_id WHERE e.id IN (SELECT value FROM json_each(?))`

/** The lines of these events, in no order. */
export const eventLinesOf = (read: ReadHandle, ids: readonly string[]): EventLine[] =>
  read
    .all<Omit<EventLine, 'isSensitive'> & { isSensitive: number }>(LINES_SQL, [JSON.stringify(ids)])
    .map((row) => ({ ...row, isSensitive: row.isSensitive === 1 }))
