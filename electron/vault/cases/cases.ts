import type { Case, CaseInput, CaseLine } from '../../../shared/domain/case.ts'
import { eraseAuditValuesOfCase } from '../audit/audit-log.ts'
import type { Update } from '../casework/case-children.ts'
import { type Casework, change, localDayOf, readOf } from '../casework/casework.ts'
import { removeBlobs } from '../documents/remove-blobs.ts'
import { caseFiles, requireCase, touchCase } from '../records/case-file.ts'
import { listCaseLines } from '../records/case-line.ts'
import { listBlobIdsOfCase } from '../records/document.ts'
import { indexCase, indexPartsOfCase } from '../search/index-records.ts'
import { removeCaseFromIndex } from '../search/search-index.ts'

/** Open cases first, the last worked on at the top. */
export const listCases = (work: Casework): CaseLine[] => listCaseLines(readOf(work), localDayOf(work.now()))

/** @throws NOT_FOUND */
export const getCase = (work: Casework, id: string): Case => caseFiles.get(readOf(work), id)

export const createCase = (work: Casework, value: CaseInput): Case =>
  change(work, ({ write, at, newId, audit }) => {
    const id = newId()
    caseFiles.insert(write, { id, at, fields: value })
    touchCase(write, id, at)
    indexCase(write, id)
    const after = caseFiles.get(write, id)
    audit({ action: 'create', subject: 'case', recordId: id, caseId: id, after })
    return after
  })

/** @throws NOT_FOUND, CONFLICT */
export const updateCase = (work: Casework, { id, revision, value }: Update<CaseInput>): Case =>
  change(work, ({ write, at, audit }) => {
    const before = caseFiles.get(write, id)
    caseFiles.update(write, { id, revision, at, fields: value })
    touchCase(write, id, at)
    indexCase(write, id)
    const after = caseFiles.get(write, id)
    if (after.title !== before.title) indexPartsOfCase(write, id)
    audit({ action: 'update', subject: 'case', recordId: id, caseId: id, before, after })
    return after
  })

/**
 * Removes a case with all that is in it: rows and words at once, the encrypted files after that.
 *
 * @throws NOT_FOUND
 */
export const removeCase = async (work: Casework, id: string): Promise<void> => {
  const blobIds = change(work, ({ write, audit }) => {
    requireCase(write, id)
    const blobIds = listBlobIdsOfCase(write, id)
    removeCaseFromIndex(write, id)
    caseFiles.remove(write, id)
    audit({ action: 'remove', subject: 'case', recordId: id, caseId: id })
    eraseAuditValuesOfCase(write, id)
    return blobIds
  })
  await removeBlobs(work, blobIds)
}
