import { useSyncExternalStore } from 'react'
import type { SessionState, VaultNotice } from '../../shared/contract/session.ts'
import { client, entrance } from './api.ts'

/** `starting`: main has not spoken yet. `ended`: main will not speak any more. */
export type SessionPhase = SessionState | { readonly phase: 'starting' } | { readonly phase: 'ended' }

interface Session {
  readonly state: SessionPhase
  /**
   * The vault may be open while the start screen still has something to say that is shown only once (the recovery
   * key, what the vault mended). Until it lets go, the work space stays away.
   */
  readonly isDoorHeld: boolean
  readonly notices: readonly VaultNotice[]
}

let current: Session = { state: { phase: 'starting' }, isDoorHeld: false, notices: [] }
const listeners = new Set<() => void>()

const become = (next: Session): void => {
  current = next
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const hear = (state: SessionPhase): void => {
  if (state.phase === 'open' && state.isLockNear === true) void saveForMain()
  const isGone = state.phase === 'closed' || state.phase === 'locking' || state.phase === 'ended'
  if (isGone) entrance.leaveVault()
  become(isGone ? { state, isDoorHeld: false, notices: [] } : { ...current, state })
}

/** Follows what main says about the session for as long as the page lives. Called once. */
export const followSession = async (): Promise<void> => {
  try {
    for await (const state of await client.session.watch()) hear(state)
  } catch {
    // Whatever ended the stream, the page can do nothing without main; it says so below.
  }
  hear({ phase: 'ended' })
}

export const useSession = (): Session => useSyncExternalStore(subscribe, () => current)

/** Keeps the work space away although the vault opens. */
export const holdDoor = (): void => become({ ...current, isDoorHeld: true })

/** Lets the user in, with what the vault had to say. */
export const releaseDoor = (notices: readonly VaultNotice[] = []): void =>
  become({ ...current, isDoorHeld: false, notices })

/** The notices were read. */
export const dismissNotices = (): void => become({ ...current, notices: [] })

const savers = new Set<() => Promise<void>>()

/** Nobody who locks in a hurry waits longer for what is still being saved. */
const MOST_WAIT_MS = 500

/** What was typed a moment ago is saved before the page locks the vault. Gives back what ends it. */
export const saveBeforeLock = (save: () => Promise<void>): (() => void) => {
  savers.add(save)
  return () => {
    savers.delete(save)
  }
}

const saveAll = (): Promise<unknown> => {
  // Some fields hand on what was typed into them only when they are left.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  return Promise.allSettled([...savers].map((save) => save()))
}

/** A lock that nobody here asked for is near: main waits for this answer, though not long. */
const saveForMain = async (): Promise<void> => {
  await saveAll()
  await client.session.saved().catch(() => undefined)
}

/** Ends the vault process; the page follows through `session.watch`. */
export const lockVault = async (): Promise<void> => {
  await Promise.race([saveAll(), new Promise((resolve) => setTimeout(resolve, MOST_WAIT_MS))])
  await client.session.lock()
}
