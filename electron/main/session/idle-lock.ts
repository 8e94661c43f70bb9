const MINUTE_MS = 60_000

/**
 * Work that shows no progress for so long hangs, and keeps no vault open. Longer than the slowest single step of an export: a paper
 * that takes more is ended by the limits of the process that opens it.
 */
export const STANDSTILL_MS = 10 * MINUTE_MS

/** Runs something later; returns the function that calls it off. */
export type After = (delayMs: number, run: () => void) => () => void

export const afterTimeout: After = (delayMs, run) => {
  const timer = setTimeout(run, delayMs)
  return () => clearTimeout(timer)
}

/** An export or an import that is under way; until it ends, or stands still, it counts as a touch. */
export interface LastingWork {
  progress(): void
  end(): void
}

export interface IdleLock {
  /** Starts counting, or starts again from nothing. */
  touch(): void
  /** Stops counting: there is nothing to lock. */
  rest(): void
  /** Also starts again where it is counting. */
  setMinutes(minutes: number): void
  begin(): LastingWork
}

/** The work that is under way and not at a standstill. */
const worksUnderWay = (after: After, onNoneLeft: () => void) => {
  const moving = new Set<LastingWork>()
  return {
    isAny: () => moving.size > 0,
    begin: (onEnd: () => void): LastingWork => {
      let callOff = (): void => undefined
      let hasEnded = false
      const stop = (): void => {
        callOff()
        moving.delete(work)
      }
      const work: LastingWork = {
        progress: () => {
          if (hasEnded) return
          callOff()
          moving.add(work)
          callOff = after(STANDSTILL_MS, () => {
            stop()
            if (moving.size === 0) onNoneLeft()
          })
        },
        end: () => {
          if (hasEnded) return
          hasEnded = true
          stop()
          onEnd()
        },
      }
      work.progress()
      return work
    },
  }
}

/** Locks when nobody has touched the page for so many minutes and nothing that was begun there goes on (B5). */
export const idleLock = (
  { after, minutes }: { after: After; minutes: number },
  lock: () => void,
): IdleLock => {
  let idleMinutes = minutes
  let callOff: (() => void) | undefined
  /** The minutes are over, and only work keeps the vault open. */
  let isDue = false

  const rest = (): void => {
    callOff?.()
    callOff = undefined
    isDue = false
  }
  const works = worksUnderWay(after, () => {
    if (!isDue) return
    isDue = false
    lock()
  })
  const touch = (): void => {
    rest()
    callOff = after(idleMinutes * MINUTE_MS, () => {
      callOff = undefined
      isDue = works.isAny()
      if (!isDue) lock()
    })
  }
  const touchWhereOpen = (): void => {
    if (callOff !== undefined || isDue) touch()
  }
  return {
    touch,
    rest,
    setMinutes: (wanted) => {
      idleMinutes = wanted
      touchWhereOpen()
    },
    begin: () => works.begin(touchWhereOpen),
  }
}
