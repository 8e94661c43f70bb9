import type { LockReason, SessionState } from '../../../shared/contract/session.ts'
import type { After } from './idle-lock.ts'
import type { WatchedValue } from './watched-value.ts'

/**
 * So long the page has for saving what was typed in the last moment, before a lock that nobody in the page asked for. With the half
 * second that the vault process has for its end the keys are gone within a second (B6), also where the page hangs.
 */
export const SAVING_DEADLINE_MS = 400

export interface LockAfterSaving {
  /** Lets the page save, then locks. */
  lock(reason: LockReason): Promise<void>
  /** The page says that nothing waits to be saved any more. */
  saved(): void
}

/** Says in the state that a lock is near, and waits for the page's answer, but never long. */
export const lockAfterSaving = (
  session: {
    readonly state: WatchedValue<SessionState>
    lock(reason: LockReason): Promise<void>
  },
  after: After,
): LockAfterSaving => {
  let answer: (() => void) | undefined

  const letSave = async (): Promise<void> => {
    const { value } = session.state
    if (value.phase !== 'open' || value.isLockNear === true) return
    const saved = new Promise<void>((resolve) => {
      answer = resolve
    })
    let callOff = (): void => undefined
    const deadline = new Promise<void>((resolve) => {
      callOff = after(SAVING_DEADLINE_MS, resolve)
    })
    session.state.set({ ...value, isLockNear: true })
    await Promise.race([saved, deadline])
    callOff()
    answer = undefined
  }

  return {
    lock: async (reason) => {
      await letSave()
      await session.lock(reason)
    },
    saved: () => answer?.(),
  }
}
