import { readAuditState } from '../../records/audit/audit-log.ts'
import { type Casework, readOf } from '../../records/change.ts'
import { removeBlobsOfSitting } from './remove-blobs.ts'

/**
 * Whether the log tells of a removal after the state that the header has, which is that of the last closing: so what a
 * crashed process removed counts as well.
 */
const hasRemoved = (work: Casework): boolean => {
  const { count } = work.vault.auditState()
  if (readAuditState(readOf(work)).count === count) return false
  return (
    readOf(work).get(`SELECT 1 FROM audit_entry WHERE seq > ? AND action IN ('remove', 'merge') LIMIT 1`, [
      count,
    ]) !== undefined
  )
}

/**
 * Takes away what removals of this sitting left: the encrypted files, and words in the index. `secure-delete` of FTS5 takes
 * a word out of its page, but where SQLite had moved that page before, a stale copy can stay in the slack of another one
 * (seen with SQLite 3.53, 2026-11). Writing the index anew frees those pages, and freed pages are overwritten.
 */
export const forgetRemoved = async (work: Casework): Promise<void> => {
  if (hasRemoved(work)) {
    work.vault.database.transaction((write) =>
      write.run(`INSERT INTO search_text (search_text) VALUES ('optimize')`),
    )
  }
  await removeBlobsOfSitting(work)
}
