import { SandyqError } from '../../../../shared/contract/errors.ts'
import { type Casework, readOf } from '../../records/change.ts'
import { forgetStalePages, stalePages } from '../../records/residue.ts'

/** 8 MiB: some 0.1 s of writing, for which a lock has the time. */
export const MOST_PAGES_AT_LOCK = 2_048

/** Pages of the database, of 4 KiB. */
export const pageCount = (work: Casework): number =>
  readOf(work).get<{ pages: number }>('SELECT page_count AS pages FROM pragma_page_count')?.pages ?? 0

/** Whether pages may still hold a copy of a removed row. */
export const hasStalePages = (work: Casework): boolean => stalePages(readOf(work)) !== 'none'

/**
 * Writes the database anew where a removal makes that necessary, and only then forgets that it was. Waits for nobody: call it
 * when no transaction in steps is under way.
 */
export const rewritePages = (work: Casework): void => {
  if (!hasStalePages(work)) return
  const { database } = work.vault
  // First of all: from here on a removed row is nowhere but in unused parts of pages, even where the rest fails.
  database.emptyLog()
  database.rewrite()
  database.transaction(forgetStalePages)
  database.emptyLog()
}

/**
 * The same, and false where it could not be done: a full disk, or somebody reading just now. The database still knows then.
 *
 * @throws whatever is no matter of the disk or of who reads
 */
export const tryToRewrite = (work: Casework): boolean => {
  try {
    rewritePages(work)
    return true
  } catch (error) {
    if (error instanceof SandyqError) return false
    throw error
  }
}
