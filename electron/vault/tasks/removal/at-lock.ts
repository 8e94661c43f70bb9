import { readAuditState } from '../../records/audit/audit-log.ts'
import { type Casework, readOf } from '../../records/change.ts'
import { listRemovedBlobs } from '../../records/residue.ts'
import { hasStalePages, MOST_PAGES_AT_LOCK, pageCount, rewritePages } from './pages.ts'

/** What is still there of what was removed when a lock begins. */
export interface Left {
  /** Blobs whose files have to go: of removed documents, and of imports that were not finished. */
  readonly blobs: string[]
  /** Something can still be read in the database by whoever has the key. */
  readonly isRemovalPending: boolean
}

/**
 * Takes back what is half done, closes the store of documents and says what is left. No blob that is named can get a row again:
 * undo ends here.
 */
export const leaveVault = async (work: Casework): Promise<Left> => {
  const unclaimed = work.vault.closeBlobs()
  // Rows of a transaction that is under way are no facts.
  await work.vault.database.stopSteps()
  return { blobs: [...listRemovedBlobs(readOf(work)), ...unclaimed], isRemovalPending: hasStalePages(work) }
}

/** Runs all of them, whichever fail, and then throws the first failure. */
const everyOne = async (steps: readonly (() => void | Promise<void>)[]): Promise<void> => {
  const failures: unknown[] = []
  for (const step of steps) {
    try {
      await step()
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) throw failures[0]
}

/**
 * Closes the vault that was left. In this order, because it may be cut anywhere: the log, with every earlier version of a removed
 * row, goes into the file; the end of the audit log goes into the header; last comes what can be large.
 *
 * @returns whether nothing of what was removed is left in the database
 */
export const closeWhole = async (work: Casework): Promise<boolean> => {
  const { vault } = work
  const { database } = vault
  try {
    await everyOne([
      () => database.emptyLog(),
      () => vault.updateAuditState(readAuditState(database.read())),
      () => {
        if (pageCount(work) <= MOST_PAGES_AT_LOCK) rewritePages(work)
      },
    ])
    return !hasStalePages(work)
  } finally {
    await vault.close()
  }
}
