import type { Surroundings } from './surroundings.ts'

/**
 * Whether a record was drawn from a document that is privileged and does not go out with this dossier: what the record says is what
 * that document says, and nobody was asked about it.
 */
export const restsOnPrivileged = (
  documentId: string | null,
  { paperOf }: Pick<Surroundings, 'paperOf'>,
): boolean => documentId !== null && paperOf(documentId) === null
