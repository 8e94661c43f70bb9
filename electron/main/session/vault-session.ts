import { SandyqError } from '../../../shared/contract/errors.ts'
import type { LockReason, SessionState, VaultNotice } from '../../../shared/contract/session.ts'
import { keyOf, type PreparedParts, preparedProcess, type VaultProcess } from './prepared-process.ts'
import { type WatchedValue, watchedValue } from './watched-value.ts'

/** The vault process gets so long to write everything down; then it is killed. Lock is promised within 1 s (B6). */
const CLOSE_DEADLINE_MS = 700

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
  /** Ends the vault process; answers when it is gone. */
  lock(reason: LockReason): Promise<void>
  /** @throws SandyqError LOCKED */
  vault(): VaultProcess
}

export interface VaultSessionParts extends PreparedParts {
  /** What must go together with the vault: tokens, clipboard, other processes. */
  onLocked(): void
}

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
const endInTime = async (vault: VaultProcess, asking: Promise<unknown>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined
  const deadline = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, CLOSE_DEADLINE_MS)
  })
  await Promise.race([vault.exited, deadline, asking.catch(() => undefined)])
  clearTimeout(timer)
  vault.kill()
  await vault.exited
}

/**
 * The life of the vault process: closed → opening → open → locking → closed. Each unlock starts a process of its own, and
 * lock ends it: that, and not overwriting, is what takes keys out of memory.
 */
export const vaultSession = (parts: VaultSessionParts): VaultSession => {
  const state = watchedValue<SessionState>({ phase: 'closed', reason: null })
  const phase = (): SessionState['phase'] => state.value.phase
  const prepared = preparedProcess(parts)
  let present: VaultProcess | undefined
  let locking: Promise<void> | undefined

  const closed = (reason: LockReason | null): void => {
    present = undefined
    parts.onLocked()
    state.set({ phase: 'closed', reason })
  }

  // Whoever opens again right after a lock finds the process before still at its end.
  const whenClosed = async (): Promise<void> => {
    await locking?.catch(() => undefined)
    if (phase() !== 'closed') throw new SandyqError('CONFLICT')
  }

  const begin = async <T extends { vaultName: string }>(
    work: (vault: VaultProcess) => Promise<T>,
  ): Promise<T> => {
    await whenClosed()
    present = prepared.take()
    const vault = present
    state.set({ phase: 'opening' })
    try {
      const result = await work(vault)
      if (present !== vault || vault.isGone) throw new SandyqError('LOCKED')
      state.set({ phase: 'open', vaultName: result.vaultName })
      void vault.exited.then(() => {
        // Nobody asked for it: the process crashed or was killed from outside.
        if (present === vault && phase() === 'open') closed('vault-process-ended')
      })
      return result
    } catch (caught) {
      // A port that closed says "aborted": because somebody locked, or because the process fell over.
      const wasLocked = phase() !== 'opening' || present !== vault
      const error = vault.isGone ? new SandyqError(wasLocked ? 'LOCKED' : 'INTERNAL', caught) : caught
      vault.kill()
      await vault.exited
      if (present === vault && phase() === 'opening') closed(null)
      throw error
    }
  }

  const end = async (reason: LockReason): Promise<void> => {
    prepared.drop()
    const vault = present
    if (vault === undefined) return
    const isOpen = phase() === 'open'
    state.set({ phase: 'locking' })
    // While it opens it is busy deriving a key and has nothing to write down.
    await endInTime(vault, isOpen ? vault.client.internal.close() : Promise.resolve())
    closed(reason)
  }

  return {
    state,
    prepare: () => whenClosed().then(prepared.start),
    open: async (folder) => (await begin((vault) => vault.client.internal.open({ folder }))).notices,
    create: async (folder) => void (await begin((vault) => vault.client.internal.create({ folder }))),
    ...pageSide(prepared, () => present),
    lock: (reason) => {
      locking ??= end(reason).finally(() => {
        locking = undefined
      })
      return locking
    },
    vault: () => demand(phase() === 'open' ? present : undefined),
  }
}
