import type { Document, DocumentInput, ReadAs } from '../../../../shared/domain/kinds/document.ts'
import { touchCase } from '../../records/case-file.ts'
import { type Casework, type Change, change, readOf } from '../../records/change.ts'
import {
  getDocument as findOrThrow,
  removeDocument as removeRecord,
  setReadAs,
  updateDocument as updateRecord,
} from '../../records/document.ts'
import type { Origin, Update } from '../../records/record-work.ts'
import { removeWithTraces } from '../../records/removal.ts'
import { indexRecord } from '../../records/search/index-records.ts'

/** @throws NOT_FOUND */
export const getDocument = (work: Casework, id: string): Document => findOrThrow(readOf(work), id)

/** The same as {@link updateDocument} inside a change that is already open. */
export const updateDocumentIn = (
  { write, at, audit }: Change,
  { id, revision, value }: Update<DocumentInput>,
  { action = 'update' }: Origin = {},
): Document => {
  const before = findOrThrow(write, id)
  const { caseId } = before
  updateRecord(write, { id, revision, at, fields: value })
  touchCase(write, caseId, at)
  indexRecord(write, 'document', id)
  const after = findOrThrow(write, id)
  audit({ action, subject: 'document', recordId: id, caseId, before, after })
  return after
}

/** @throws NOT_FOUND, CONFLICT */
export const updateDocument = (work: Casework, update: Update<DocumentInput>): Document =>
  change(work, (open) => updateDocumentIn(open, update))

/**
 * Keeps in which encoding a document's text is to be read, or that it shall be guessed again.
 *
 * @throws NOT_FOUND
 */
export const readDocumentAs = (
  work: Casework,
  { id, readAs }: { readonly id: string; readonly readAs: ReadAs },
): Document =>
  change(work, ({ write, at, audit }) => {
    const before = findOrThrow(write, id)
    const { caseId } = before
    setReadAs(write, { id, at, readAs })
    touchCase(write, caseId, at)
    const after = findOrThrow(write, id)
    audit({ action: 'update', subject: 'document', recordId: id, caseId, before, after })
    return after
  })

/** The same as {@link removeDocument} inside a change that is already open. */
export const removeDocumentIn = (open: Change, id: string): void => {
  const { write, at } = open
  const { caseId } = findOrThrow(write, id)
  removeWithTraces(open, { subject: 'document', id, caseId, remove: () => removeRecord(write, id) })
  touchCase(write, caseId, at)
}

/**
 * Removes what is known about a document. Its encrypted file goes when the vault is closed: until then it can be undone.
 *
 * @throws NOT_FOUND
 */
export const removeDocument = (work: Casework, id: string): void =>
  change(work, (open) => removeDocumentIn(open, id))
