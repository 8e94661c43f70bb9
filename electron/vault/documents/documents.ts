import type { Document, DocumentInput, DocumentLine } from '../../../shared/domain/document.ts'
import { eraseAuditValues } from '../audit/audit-log.ts'
import type { Update } from '../casework/case-children.ts'
import { type Casework, change, readOf } from '../casework/casework.ts'
import { touchCase } from '../records/case-file.ts'
import {
  getDocument as findOrThrow,
  getBlobId,
  listDocumentLines,
  removeDocument as removeRecord,
  updateDocument as updateRecord,
} from '../records/document.ts'
import { indexDocument } from '../search/index-records.ts'
import { removeFromIndex } from '../search/search-index.ts'
import { removeBlobs } from './remove-blobs.ts'

/** @param caseId null for the documents of all cases */
export const listDocuments = (work: Casework, caseId: string | null): DocumentLine[] =>
  listDocumentLines(readOf(work), caseId)

/** @throws NOT_FOUND */
export const getDocument = (work: Casework, id: string): Document => findOrThrow(readOf(work), id)

/** @throws NOT_FOUND, CONFLICT */
export const updateDocument = (work: Casework, { id, revision, value }: Update<DocumentInput>): Document =>
  change(work, ({ write, at, audit }) => {
    const before = findOrThrow(write, id)
    const { caseId } = before
    updateRecord(write, { id, revision, at, fields: value })
    touchCase(write, caseId, at)
    indexDocument(write, id)
    const after = findOrThrow(write, id)
    audit({ action: 'update', subject: 'document', recordId: id, caseId, before, after })
    return after
  })

/**
 * Removes what is known about a document at once and its encrypted file after that.
 *
 * @throws NOT_FOUND
 */
export const removeDocument = async (work: Casework, id: string): Promise<void> => {
  const blobId = change(work, ({ write, at, audit }) => {
    const { caseId } = findOrThrow(write, id)
    const blobId = getBlobId(write, id)
    removeRecord(write, id)
    removeFromIndex(write, id)
    touchCase(write, caseId, at)
    audit({ action: 'remove', subject: 'document', recordId: id, caseId })
    eraseAuditValues(write, id)
    return blobId
  })
  await removeBlobs(work, [blobId])
}
