import { useSyncExternalStore } from 'react'

const LONGEST_WAIT_S = 30

/** Seconds to wait after so many wrong secrets in a row: 1, 2, 4, 8, 16, 30, 30 … (security target B8). */
export const waitAfter = (failures: number): number =>
  failures === 0 ? 0 : Math.min(LONGEST_WAIT_S, 2 ** (failures - 1))

interface Backoff {
  readonly failures: number
  readonly secondsLeft: number
}

// One for the page, not for a form: going back to the list and in again must not start it anew.
let current: Backoff = { failures: 0, secondsLeft: 0 }
let timer: ReturnType<typeof setInterval> | undefined
const listeners = new Set<() => void>()

const become = (next: Backoff): void => {
  current = next
  for (const listener of listeners) listener()
}

const tick = (): void => {
  become({ ...current, secondsLeft: current.secondsLeft - 1 })
  if (current.secondsLeft <= 0) clearInterval(timer)
}

/** A wrong secret was given: the next attempt has to wait. */
export const countFailure = (): void => {
  const failures = current.failures + 1
  clearInterval(timer)
  timer = setInterval(tick, 1_000)
  become({ failures, secondsLeft: waitAfter(failures) })
}

/** The right secret was given. */
export const forgetFailures = (): void => {
  clearInterval(timer)
  become({ failures: 0, secondsLeft: 0 })
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useBackoff = (): Backoff => useSyncExternalStore(subscribe, () => current)
