import type { VaultNotice } from '../../../../shared/contract/session.ts'
import { type Casework, readOf } from '../../records/change.ts'
import { listBlobIds } from '../../records/document.ts'
import { forgetResidue, listRemovedBlobs, stalePages } from '../../records/residue.ts'
import type { BlobId } from '../../store/blobs/blob-store.ts'
import { removeExportParts } from './export-parts.ts'
import { tryToRewrite } from './pages.ts'

/** A file that cannot be looked at may be there. */
const isAnyThere = async (work: Casework, blobs: readonly string[]): Promise<boolean> => {
  const there = await Promise.all(
    blobs.map((blob) => work.vault.blobs.isThere(blob as BlobId).catch(() => true)),
  )
  return there.includes(true)
}

/** Beside the work, because a slow disk takes its time; what fails is for the next opening, since the database still knows. */
const finishFiles = async (work: Casework, removed: readonly string[]): Promise<void> => {
  const { blobs, database } = work.vault
  try {
    if (!(await blobs.sweep(listBlobIds(readOf(work))))) return
    await database.quiet()
    if (removed.length > 0) database.transaction((write) => forgetResidue(write, 'blob', removed))
  } catch {
    // The vault was locked meanwhile, or the disk fails.
  }
}

/**
 * Finishes what the last lock could not, or what a crash left, whatever its age: the log, pages, files, parts of exports. Never
 * keeps the owner out.
 *
 * @param isLogWhole false where the database is perhaps not the one that belongs to the files: then no file is touched
 * @returns what to tell, and the work on files that goes on beside
 */
export const finishRemovals = async (
  work: Casework,
  { isLogWhole }: { isLogWhole: boolean },
): Promise<{ notices: VaultNotice[]; files: Promise<void> }> => {
  const removed = listRemovedBlobs(readOf(work))
  const isLate = stalePages(readOf(work)) === 'removal' || (await isAnyThere(work, removed))
  const isDone = tryToRewrite(work) && isLogWhole
  const notices: VaultNotice[] = await removeExportParts(work)
  if (isLate) notices.push(isDone ? 'REMOVAL_FINISHED' : 'REMOVAL_NOT_FINISHED')
  return { notices, files: isLogWhole ? finishFiles(work, removed) : Promise.resolve() }
}
