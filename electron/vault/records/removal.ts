import { eraseAuditValues } from './audit/audit-log.ts'
import type { Change } from './change.ts'
import { type RecordPlace, recordsThatGo } from './foreign-keys.ts'
import { removeFromIndex } from './search/search-index.ts'

/** One record that is about to be removed. */
export interface Removal extends RecordPlace {
  /** The case that the record belongs to. */
  readonly caseId?: string
  /** Takes the row away; the schema takes along what cannot be without it. */
  remove(): void
}

/**
 * Removes a record with every trace: what goes with it goes from the index and the log as well, and the log says of each that
 * it was removed. For all but a case, which is too much for one record at a time (`cases/cases.ts`).
 */
export const removeWithTraces = (change: Change, { subject, id, caseId, remove }: Removal): void => {
  const { write, audit } = change
  change.aboutToRemove(subject, id)
  const gone = recordsThatGo(write, { subject, id })
  remove()
  for (const record of gone) {
    removeFromIndex(write, record.id)
    const ofCase = caseId === undefined ? {} : { caseId }
    audit({ action: 'remove', subject: record.subject, recordId: record.id, ...ofCase })
    eraseAuditValues(write, record.id)
  }
}
