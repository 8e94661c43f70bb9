import { type DocumentInput, documentInputSchema } from '../../../../shared/domain/kinds/document.ts'
import { type Casework, type Change, change } from '../../records/change.ts'
import { getDocument } from '../../records/document.ts'
import type { UndoMain } from '../../records/history/remember.ts'
import { removeDocumentIn, updateDocumentIn } from './documents.ts'

/** What can be said of many documents at once. */
export type SharedFields = {
  readonly [Field in 'kind' | 'dated' | 'source']?: DocumentInput[Field] | undefined
}

const inputSchema = documentInputSchema.strip()

/** Says that the change is about many, so that all of them are named where it can be taken back. */
const isAboutAll = (open: Change, { action, ids }: Pick<UndoMain, 'action'> & { ids: readonly string[] }) => {
  const [first] = ids
  if (first === undefined || ids.length < 2) return
  const { caseId } = getDocument(open.write, first)
  open.isAbout({ action, subject: 'document', recordId: first, caseId, others: ids.length - 1 })
}

/**
 * Says the same of several documents, in one change: all of them or none. A document of which it was said already stays as it was
 * and is not counted.
 *
 * @throws NOT_FOUND
 */
export const changeDocuments = (
  work: Casework,
  { ids, set }: { readonly ids: readonly string[]; readonly set: SharedFields },
): { changed: number } =>
  change(work, (open) => {
    const others = [...new Set(ids)].flatMap((id) => {
      const document = getDocument(open.write, id)
      const before = inputSchema.parse(document)
      const { kind = before.kind, source = before.source, dated = before.dated } = set
      const value = { ...before, kind, source, dated }
      const isSame = before.kind === kind && before.dated === dated && before.source === source
      return isSame ? [] : [{ id, revision: document.revision, value }]
    })
    isAboutAll(open, { action: 'update', ids: others.map(({ id }) => id) })
    for (const update of others) updateDocumentIn(open, update)
    return { changed: others.length }
  })

/**
 * Removes several documents in one change: all of them or none.
 *
 * @throws NOT_FOUND
 */
export const removeDocuments = (work: Casework, ids: readonly string[]): void =>
  change(work, (open) => {
    const each = [...new Set(ids)]
    isAboutAll(open, { action: 'remove', ids: each })
    for (const id of each) removeDocumentIn(open, id)
  })
