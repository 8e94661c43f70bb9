import type { BlobId } from '../blobs/blob-store.ts'
import type { Casework } from '../casework/casework.ts'

/**
 * Removes files to which no row refers any more. The removal of the rows is already a fact, so a file that resists is no
 * error: the sweep at a later opening takes it.
 */
export const removeBlobs = async (work: Casework, blobIds: readonly string[]): Promise<void> => {
  for (const blobId of blobIds) await work.vault.blobs.remove(blobId as BlobId).catch(() => undefined)
}
