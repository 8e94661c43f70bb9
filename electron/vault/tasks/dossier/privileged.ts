import type { DossierExhibit } from '../../../../shared/domain/dossier.ts'
import { findDocument } from '../../records/document.ts'
import type { ReadHandle } from '../../store/database/handles.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * Whether a document is privileged and does not go out with this dossier, in whatever case it lies. What a record was drawn from such
 * a document, or quotes from it, is what the document says, and nobody was asked about it.
 */
export const keptBackIn = (
  read: ReadHandle,
  exhibits: readonly Pick<DossierExhibit, 'documentId'>[],
): Surroundings['isKeptBack'] => {
  const going = new Set(exhibits.map(({ documentId }) => documentId))
  return (documentId) =>
    documentId !== null && !going.has(documentId) && findDocument(read, documentId)?.isPrivileged === true
}
