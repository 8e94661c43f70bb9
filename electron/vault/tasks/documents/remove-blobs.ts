import { type Casework, readOf } from '../../records/change.ts'
import { listBlobIds } from '../../records/document.ts'
import type { BlobId } from '../../store/blobs/blob-store.ts'

/**
 * Removes files to which no row refers any more. The removal of the rows is already a fact, so a file that resists is no
 * error: the sweep at a later opening takes it.
 */
export const removeBlobs = async (work: Casework, blobIds: readonly string[]): Promise<void> => {
  for (const blobId of blobIds) await work.vault.blobs.remove(blobId as BlobId).catch(() => undefined)
}

/** At closing: the files of documents that were removed in this sitting and are still gone. */
export const removeBlobsOfSitting = async (work: Casework): Promise<void> => {
  const { removedBlobs } = work.sitting
  if (removedBlobs.size === 0) return
  const kept = new Set<string>(listBlobIds(readOf(work)))
  await removeBlobs(
    work,
    [...removedBlobs].filter((blobId) => !kept.has(blobId)),
  )
}
