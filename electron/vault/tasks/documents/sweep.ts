import { type Casework, readOf } from '../../records/change.ts'
import { listBlobIds } from '../../records/document.ts'

/** Takes away what an interrupted import or removal left behind. Runs beside the work; what fails is for the next time. */
export const sweepBlobs = async (work: Casework): Promise<void> => {
  try {
    await work.vault.blobs.sweep(listBlobIds(readOf(work)), work.now())
  } catch {
    // Nothing depends on it: leftovers are encrypted and unreferenced.
  }
}
