import { isRecordSubject } from '../../../shared/domain/kinds/index.ts'
import type { ReadHandle } from '../store/database/handles.ts'
import type { RecordPlace } from './foreign-keys.ts'

interface NamedRow {
  readonly subject: string
  readonly id: string
}

/** What a record is shown with where it has no place of its own: a source with its record, a link and a tie with their first one. */
const SHOWN_WITH: ReadonlyMap<string, string> = new Map([
  ['source', 'SELECT of_subject AS subject, of_id AS id FROM source WHERE id = ?'],
  ['link', 'SELECT from_subject AS subject, from_id AS id FROM link WHERE id = ?'],
  ['relation', `SELECT 'party' AS subject, from_id AS id FROM relation WHERE id = ?`],
])

/** The record on whose page or in whose form another one is shown; the record itself where it has its own. */
export const openedFor = (read: ReadHandle, place: RecordPlace): RecordPlace => {
  const sql = SHOWN_WITH.get(place.subject)
  const row = sql === undefined ? undefined : read.get<NamedRow>(sql, [place.id])
  if (row === undefined || !isRecordSubject(row.subject)) return place
  return openedFor(read, { subject: row.subject, id: row.id })
}
