import { SandyqError } from '../../../shared/contract/errors.ts'
import type { LeftAtLock, LockReason, SessionState, VaultNotice } from '../../../shared/contract/session.ts'
import { type After, afterTimeout } from './idle-lock.ts'
import { type Leaving, leftFiles } from './left-files.ts'
import { keyOf, type PreparedParts, preparedProcess, type VaultProcess } from './prepared-process.ts'
import { type WatchedValue, watchedValue } from './watched-value.ts'

/**
 * The vault process gets so long to write everything down; then it is killed, whatever it does, because the keys must be gone within
 * 1 s (B6). It may be cut anywhere: what it could not do the database still knows, and the next opening does it.
 */
const KEYS_DEADLINE_MS = 500

export interface VaultSession {
  readonly state: WatchedValue<SessionState>
  /**
   * Starts a process that waits to be given a secret by the page, and gives the public key that the page seals it for.
   *
   * @throws SandyqError CONFLICT where a vault is open
   */
  prepare(): Promise<string>
  /** The public key of the process that opens or holds a vault. Errors: LOCKED. */
  vaultKey(): Promise<string>
  /**
   * With the secret that the prepared process was given.
   *
   * @throws SandyqError CONFLICT where one is open, LOCKED where no process was prepared; what the vault process says
   */
  open(folder: string): Promise<VaultNotice[]>
  /** Makes a vault, with the passphrase that the prepared process was given, and leaves it open. Throws like `open`. */
  create(folder: string): Promise<void>
  /** Hands a sealed frame of the page to the vault process; dropped where there is none. */
  onFrame(frame: string): void
  /** The page is loaded anew: its calls are given up, and a process that still waits for a secret ends. */
  pageGone(): void
  /** Ends the vault process; answers when it is gone. Files may still be overwritten then. */
  lock(reason: LockReason): Promise<void>
  /** When no files are being overwritten any more. */
  settled(): Promise<void>
  /** @throws SandyqError LOCKED */
  vault(): VaultProcess
}

export interface VaultSessionParts extends PreparedParts {
  /** What must go together with the vault: tokens, clipboard, other processes. */
  onLocked(): void
  /** A clock of a test's own. */
  readonly after?: After
}

/** It said nothing: the next opening finds out what is left. */
const CRASHED: Omit<Leaving, 'folder'> = { blobs: undefined, isRemovalWhole: true }

const demand = (vault: VaultProcess | undefined): VaultProcess => {
  if (vault === undefined) throw new SandyqError('LOCKED')
  return vault
}

/** What the page has to do with the process that is there. */
const pageSide = (
  prepared: ReturnType<typeof preparedProcess>,
  find: () => VaultProcess | undefined,
): Pick<VaultSession, 'vaultKey' | 'onFrame' | 'pageGone'> => ({
  vaultKey: async () => keyOf(demand(find())),
  onFrame: (frame) => (find() ?? prepared.find())?.port.post({ kind: 'page:frame', frame }),
  pageGone: () => {
    prepared.drop()
    find()?.port.post({ kind: 'page:gone' })
  },
})

/** Waits for the process to end by itself, then ends it. */
const endInTime = async (
  vault: VaultProcess,
  after: After,
  asking: Promise<unknown> = Promise.resolve(),
): Promise<undefined> => {
  let callOff = (): void => undefined
  const deadline = new Promise<void>((resolve) => {
    callOff = after(KEYS_DEADLINE_MS, resolve)
  })
  await Promise.race([vault.exited, deadline, asking.catch(() => undefined)])
  callOff()
  vault.kill()
  await vault.exited
}

/** Has an open vault closed and its process ended, and tells what is left of what was removed. */
const closeInTime = async (vault: VaultProcess, after: After): Promise<Omit<Leaving, 'folder'>> => {
  let { blobs, isRemovalWhole } = CRASHED
  const asking = [
    vault.client.internal.leave().then((leaving) => {
      blobs = leaving.blobs
      isRemovalWhole = !leaving.isRemovalPending
    }),
    vault.client.internal.close().then((closed) => {
      isRemovalWhole = closed.isRemovalWhole
    }),
  ]
  await endInTime(vault, after, Promise.all(asking))
  return { blobs, isRemovalWhole }
}

/** Says in the state how far the work on files is, as long as nobody opens a vault: then there is nowhere to say it. */
const tellIn = (state: WatchedValue<SessionState>, own: SessionState & { phase: 'closed' }) => {
  let shown: SessionState = own
  return (left: LeftAtLock | undefined): void => {
    if (state.value !== shown || (left === undefined && shown === own)) return
    shown = left === undefined ? own : { ...own, left }
    state.set(shown)
  }
}

/** A port that closed says "aborted": because somebody locked, or because the process fell over. */
const failureOf = async (vault: VaultProcess, caught: unknown, wasLocked: boolean): Promise<unknown> => {
  const error = vault.isGone ? new SandyqError(wasLocked ? 'LOCKED' : 'INTERNAL', caught) : caught
  vault.kill()
  await vault.exited
  return error
}

type Named = { readonly vaultName: string }
type Entering<T> = (vault: VaultProcess) => Promise<T>

/** Something that is done once for all who ask while it is being done. */
const onceForAll = () => {
  let running: Promise<void> | undefined
  return {
    run: (work: () => Promise<void>): Promise<void> => {
      running ??= work().finally(() => {
        running = undefined
      })
      return running
    },
    over: async (): Promise<void> => running?.catch(() => undefined),
  }
}

/**
 * The life of the vault process: closed → opening → open → locking → closed. Each unlock starts a process of its own, and
 * lock ends it: that, and not overwriting, is what takes keys out of memory.
 */
export const vaultSession = (parts: VaultSessionParts): VaultSession => {
  const state = watchedValue<SessionState>({ phase: 'closed', reason: null })
  const phase = (): SessionState['phase'] => state.value.phase
  const locking = onceForAll()
  const prepared = preparedProcess(parts)
  const after = parts.after ?? afterTimeout
  const left = leftFiles(parts.startVault, after)
  let present: VaultProcess | undefined
  let folder = ''

  const closed = (reason: LockReason | null, leaving?: Omit<Leaving, 'folder'>): void => {
    present = undefined
    parts.onLocked()
    const own = { phase: 'closed', reason } as const
    state.set(own)
    if (leaving !== undefined) left.begin({ folder, ...leaving }, tellIn(state, own))
  }

  // Whoever opens again right after a lock finds the process before still at its end.
  const whenClosed = async (): Promise<void> => {
    await locking.over()
    if (phase() !== 'closed') throw new SandyqError('CONFLICT')
  }

  const begin = async <T extends Named>(place: string, work: Entering<T>): Promise<T> => {
    await whenClosed()
    await left.end(place)
    await whenClosed()
    const vault = prepared.take()
    present = vault
    folder = place
    state.set({ phase: 'opening' })
    try {
      const result = await work(vault)
      if (present !== vault || vault.isGone) throw new SandyqError('LOCKED')
      state.set({ phase: 'open', vaultName: result.vaultName })
      void vault.exited.then(() => {
        // Nobody asked for it: the process crashed or was killed from outside.
        if (present === vault && phase() === 'open') closed('vault-process-ended', CRASHED)
      })
      return result
    } catch (caught) {
      const error = await failureOf(vault, caught, phase() !== 'opening' || present !== vault)
      if (present === vault && phase() === 'opening') closed(null)
      throw error
    }
  }

  const end = async (reason: LockReason): Promise<void> => {
    prepared.drop()
    if (present === undefined) return
    // While it opens it is busy deriving a key and has nothing to write down.
    const ending = phase() === 'open' ? closeInTime : endInTime
    state.set({ phase: 'locking' })
    closed(reason, await ending(present, after))
  }

  return {
    state,
    prepare: () => whenClosed().then(prepared.start),
    open: async (place) =>
      (await begin(place, (vault) => vault.client.internal.open({ folder: place }))).notices,
    create: async (place) =>
      void (await begin(place, (vault) => vault.client.internal.create({ folder: place }))),
    ...pageSide(prepared, () => present),
    lock: (reason) => locking.run(() => end(reason)),
    settled: left.settled,
    vault: () => demand(phase() === 'open' ? present : undefined),
  }
}
