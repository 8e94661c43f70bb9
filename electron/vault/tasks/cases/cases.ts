import type { Case, CaseInput } from '../../../../shared/domain/kinds/case.ts'
import { eraseAuditValues, eraseAuditValuesOfCase } from '../../records/audit/audit-log.ts'
import { caseFiles, requireCase, touchCase } from '../../records/case-file.ts'
import { type Casework, type Change, change, readOf } from '../../records/change.ts'
import type { Origin, Update } from '../../records/record-work.ts'
import { indexCase, indexPartsOfCase } from '../../records/search/index-records.ts'
import { removeCaseFromIndex } from '../../records/search/search-index.ts'
import type { ReadHandle } from '../../store/database/handles.ts'

/** @throws NOT_FOUND */
export const getCase = (work: Casework, id: string): Case => caseFiles.get(readOf(work), id)

/** The same as {@link createCase} inside a change that is already open. */
export const createCaseIn = (
  { write, at, newId, audit }: Change,
  value: CaseInput,
  { id = newId(), action = 'create' }: Origin = {},
): Case => {
  caseFiles.insert(write, { id, at, fields: value })
  touchCase(write, id, at)
  indexCase(write, id)
  const after = caseFiles.get(write, id)
  audit({ action, subject: 'case', recordId: id, caseId: id, after })
  return after
}

export const createCase = (work: Casework, value: CaseInput): Case =>
  change(work, (open) => createCaseIn(open, value))

/** The same as {@link updateCase} inside a change that is already open. */
export const updateCaseIn = (
  { write, at, audit }: Change,
  { id, revision, value }: Update<CaseInput>,
  { action = 'update' }: Origin = {},
): Case => {
  const before = caseFiles.get(write, id)
  caseFiles.update(write, { id, revision, at, fields: value })
  touchCase(write, id, at)
  indexCase(write, id)
  const after = caseFiles.get(write, id)
  if (after.title !== before.title) indexPartsOfCase(write, id)
  audit({ action, subject: 'case', recordId: id, caseId: id, before, after })
  return after
}

/** @throws NOT_FOUND, CONFLICT */
export const updateCase = (work: Casework, update: Update<CaseInput>): Case =>
  change(work, (open) => updateCaseIn(open, update))

/** What the log tells of a task or note from before it came into the case does not go with the case's entries. */
const cameFromNoCase = (read: ReadHandle, caseId: string): { subject: 'task' | 'note'; recordId: string }[] =>
  (['task', 'note'] as const).flatMap((subject) =>
    read.all<{ subject: typeof subject; recordId: string }>(
      `SELECT DISTINCT e.subject, e.record_id AS recordId FROM ${subject} AS r
      JOIN audit_entry AS e ON e.record_id = r.id AND e.case_id = '' WHERE r.case_id = ?`,
      [caseId],
    ),
  )

/**
 * Removes a case with all that is in it. The encrypted files go when the vault is closed: until then it can be undone.
 *
 * @throws NOT_FOUND
 */
export const removeCase = (work: Casework, id: string): void =>
  change(work, ({ write, audit, aboutToRemove }) => {
    requireCase(write, id)
    aboutToRemove('case', id)
    removeCaseFromIndex(write, id)
    for (const { subject, recordId } of cameFromNoCase(write, id)) {
      audit({ action: 'remove', subject, recordId, caseId: id })
      eraseAuditValues(write, recordId)
    }
    caseFiles.remove(write, id)
    audit({ action: 'remove', subject: 'case', recordId: id, caseId: id })
    eraseAuditValuesOfCase(write, id)
  })
