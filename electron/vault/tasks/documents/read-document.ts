import { createHash } from 'node:crypto'
import { SandyqError } from '../../../../shared/contract/errors.ts'
import type { Document } from '../../../../shared/domain/kinds/document.ts'
import { type Casework, readOf } from '../../records/change.ts'
import { getBlobId, getDocument } from '../../records/document.ts'
import type { BlobId } from '../../store/blobs/blob-store.ts'

/** Passes bytes on; fails at the end where they are not the ones that came in (J3). */
async function* verified(bytes: AsyncIterable<Uint8Array>, sha256: string): AsyncGenerator<Uint8Array, void> {
  const hash = createHash('sha256')
  for await (const piece of bytes) {
    hash.update(piece)
    yield piece
  }
  if (hash.digest('hex') !== sha256) throw new SandyqError('BLOB_DAMAGED')
}

/** A document's bytes as they came, and what one needs to know to show or save them. */
export interface DocumentBytes extends Pick<Document, 'mediaType' | 'sizeBytes' | 'originalName'> {
  /** Fails with BLOB_DAMAGED at the latest where the last byte would be. */
  readonly bytes: AsyncIterable<Uint8Array>
}

/**
 * Opens a document for reading; its length is checked before the first byte is given.
 *
 * @throws NOT_FOUND, BLOB_DAMAGED, DISK_FAILED
 */
export const readDocument = async (work: Casework, id: string): Promise<DocumentBytes> => {
  const { mediaType, sizeBytes, originalName, sha256 } = getDocument(readOf(work), id)
  const blobId = getBlobId(readOf(work), id) as BlobId
  const { blobs } = work.vault
  if ((await blobs.size(blobId)) !== sizeBytes) throw new SandyqError('BLOB_DAMAGED')
  return { mediaType, sizeBytes, originalName, bytes: verified(blobs.read(blobId), sha256) }
}
