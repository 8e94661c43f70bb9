import { basename } from 'node:path'
import { SandyqError } from '../../../shared/contract/errors.ts'
import type { DocumentId } from '../../../shared/domain/ids.ts'
import type { MediaType } from '../../../shared/domain/kinds/document.ts'
import { takeBytes } from '../../../shared/port/byte-stream.ts'
import { writeExport } from './export-file.ts'
import { exportPartsIn } from './export-parts.ts'
import { chooseTarget } from './export-target.ts'
import type { TransferParts } from './parts.ts'
import { passing } from './work.ts'

/** The largest document that is shown; larger ones can be saved and opened elsewhere (security target E7). */
const MAX_SHOWN_BYTES = 200 * 1024 * 1024

/** An address from which the page can fetch the document's bytes once. */
export const openDocument = async (
  { tokens, vault }: TransferParts,
  id: DocumentId,
): Promise<{ address: string; mediaType: MediaType; sizeBytes: number }> => {
  const { client, port } = vault()
  const { streamId, mediaType, sizeBytes } = await client.internal.readDocument({ id })
  if (sizeBytes > MAX_SHOWN_BYTES) throw new SandyqError('DOCUMENT_TOO_LARGE')
  const address = tokens.issueBytes({ mediaType, sizeBytes, chunks: takeBytes(port, streamId) })
  return { address, mediaType, sizeBytes }
}

/** Writes the document as it came to where the user says, and puts that into the audit log. */
export const saveDocumentCopy = async (
  { dialogs, vault, ...told }: TransferParts,
  id: DocumentId,
): Promise<{ fileName: string } | null> => {
  const connection = vault()
  const { client, port } = connection
  const { caseId, originalName } = await client.documents.get({ id })
  const target = await chooseTarget(dialogs, originalName)
  if (target === undefined) return null
  const { streamId } = await client.internal.readDocument({ id })
  await writeExport(
    {
      target,
      parts: exportPartsIn(connection),
      record: ({ sha256 }) =>
        client.internal.recordExport({ caseId, kind: 'document-copy', sha256, documents: [id] }),
    },
    passing(takeBytes(port, streamId), told),
  )
  return { fileName: basename(target) }
}
