import type { LawHistoryEntry } from '../../../../shared/contract/laws.ts'
import { type Casework, readOf } from '../../records/change.ts'
import { lawTitleOf } from '../../records/law-rows.ts'

/** More than anybody reads; the log has all of them. */
const MOST_ENTRIES = 200

type Row = Omit<LawHistoryEntry, 'title' | 'before' | 'after'> & {
  readonly before: string | null
  readonly after: string | null
}

/** What was done to the laws, the newest first. */
export const lawHistory = (work: Casework): LawHistoryEntry[] => {
  const read = readOf(work)
  return read
    .all<Row>(
      `SELECT e.seq, e.at, e.action, e.record_id AS recordId, v.before, v.after
      FROM audit_entry AS e LEFT JOIN audit_value AS v ON v.seq = e.seq
      WHERE e.subject = 'law' ORDER BY e.seq DESC LIMIT ?`,
      [MOST_ENTRIES],
    )
    .map((row) => ({ ...row, title: lawTitleOf(read, row.recordId) }))
}
