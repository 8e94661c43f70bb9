import { SandyqError } from '../../../../shared/contract/errors.ts'
import type { Casework } from '../../records/change.ts'
import { hasStalePages, pageCount, tryToRewrite } from './pages.ts'

/** Runs something later; returns the function that calls it off. */
export type After = (delayMs: number, run: () => void) => () => void

/** After so long without a call the log is emptied into the file: from then on a removed row is nowhere but in unused parts of pages. */
export const LOG_REST_MS = 500

/** After so long the database is written anew, which nobody notices up to this size. */
export const REWRITE_REST_MS = 2_000
const MOST_PAGES_UNNOTICED = 4_096

/** A larger one takes a second or more, in which the page waits: only when nobody seems to be there. */
export const LARGE_REST_MS = 20_000

export interface IdleWork {
  /** Somebody asks something: the rest begins anew. */
  touch(): void
  stop(): void
}

const emptyLog = (work: Casework): void => {
  try {
    work.vault.database.emptyLog()
  } catch (error) {
    // Somebody reads, or the disk is full: the next rest, the lock or the next opening does it.
    if (!(error instanceof SandyqError)) throw error
  }
}

/** Takes away what removals left in the database while nobody asks anything, so that a lock finds little to do. */
export const idleWork = (work: Casework, after: After): IdleWork => {
  let callOff: (() => void) | undefined
  const next = (delayMs: number, run: () => void): void => {
    callOff?.()
    callOff = after(delayMs, () => {
      callOff = undefined
      // A long transaction is no rest: its end begins one.
      if (!work.vault.database.isQuiet) return next(LOG_REST_MS, run)
      if (hasStalePages(work)) run()
    })
  }
  const rewrite = (): void => void tryToRewrite(work)
  const rest = (): void => {
    emptyLog(work)
    const isLarge = pageCount(work) > MOST_PAGES_UNNOTICED
    next((isLarge ? LARGE_REST_MS : REWRITE_REST_MS) - LOG_REST_MS, rewrite)
  }
  return {
    touch: () => next(LOG_REST_MS, rest),
    stop: () => {
      callOff?.()
      callOff = undefined
    },
  }
}
