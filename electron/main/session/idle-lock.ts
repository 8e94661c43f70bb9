const MINUTE_MS = 60_000

/** Runs something later; returns the function that calls it off. */
export type After = (delayMs: number, run: () => void) => () => void

export const afterTimeout: After = (delayMs, run) => {
  const timer = setTimeout(run, delayMs)
  return () => clearTimeout(timer)
}

export interface IdleLock {
  /** Starts counting, or starts again from nothing. */
  touch(): void
  /** Stops counting: there is nothing to lock. */
  rest(): void
  /** Also starts again where it is counting. */
  setMinutes(minutes: number): void
}

/** Locks when nobody has touched the page for so many minutes (B5). */
export const idleLock = (
  { after, minutes }: { after: After; minutes: number },
  lock: () => void,
): IdleLock => {
  let idleMinutes = minutes
  let callOff: (() => void) | undefined

  const rest = (): void => {
    callOff?.()
    callOff = undefined
  }
  const touch = (): void => {
    rest()
    callOff = after(idleMinutes * MINUTE_MS, () => {
      callOff = undefined
      lock()
    })
  }
  return {
    touch,
    rest,
    setMinutes: (wanted) => {
      idleMinutes = wanted
      if (callOff !== undefined) touch()
    },
  }
}
