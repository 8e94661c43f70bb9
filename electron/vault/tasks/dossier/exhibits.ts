import { SandyqError } from '../../../../shared/contract/errors.ts'
import type { DossierOptions } from '../../../../shared/contract/transfers.ts'
import type { DossierExhibit } from '../../../../shared/domain/dossier.ts'
import type { Document } from '../../../../shared/domain/kinds/document.ts'

const exhibitOf = (document: Document, number: number): DossierExhibit => ({
  number,
  documentId: document.id,
  title: document.title,
  documentDate: document.dated,
  kind: document.kind,
  language: document.language,
  originalName: document.originalName,
  mediaType: document.mediaType,
  readAs: document.readAs,
  sizeBytes: document.sizeBytes,
  sha256: document.sha256,
  source: document.source,
})

/** Numbered in the order given; each a document of this case, each once. One that is privileged only where the user said so. */
export const exhibitsOf = (
  documents: readonly Document[],
  { exhibits, privileged }: DossierOptions,
): DossierExhibit[] => {
  if (new Set(exhibits).size !== exhibits.length) throw new SandyqError('INVALID_INPUT')
  const known = new Map<string, Document>(documents.map((document) => [document.id, document]))
  return exhibits.map((id, place) => {
    const document = known.get(id)
    if (document === undefined) throw new SandyqError('NOT_FOUND')
    // Marked after the dialog was filled: what the user saw is not what the vault holds.
    if (document.isPrivileged && !privileged.includes(id)) throw new SandyqError('CONFLICT')
    return exhibitOf(document, place + 1)
  })
}
