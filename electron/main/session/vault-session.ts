import { SandyqError } from '../../../shared/contract/errors.ts'
import type { LockReason, SessionState, VaultNotice } from '../../../shared/contract/session.ts'
import type { vaultProcessContract } from '../../../shared/contract/vault-process.ts'
import type { SpawnedProcess } from '../../host/host.ts'
import { connect, type ProcessConnection } from './process-connection.ts'
import { type WatchedValue, watchedValue } from './watched-value.ts'

/** The vault process gets so long to write everything down; then it is killed. Lock is promised within 1 s (B6). */
const CLOSE_DEADLINE_MS = 700

export type VaultProcess = ProcessConnection<typeof vaultProcessContract>

export type VaultSecret = { kind: 'passphrase'; value: string } | { kind: 'recoveryKey'; value: string }

export interface VaultSession {
  readonly state: WatchedValue<SessionState>
  /** @throws SandyqError CONFLICT where one is open; what the vault process says */
  open(folder: string, secret: VaultSecret): Promise<VaultNotice[]>
  /** Makes a vault and leaves it open. Returns the recovery key. */
  create(folder: string, passphrase: string): Promise<string>
  /** Ends the vault process; answers when it is gone. */
  lock(reason: LockReason): Promise<void>
  /** @throws SandyqError LOCKED */
  vault(): VaultProcess
}

export interface VaultSessionParts {
  startVault(): SpawnedProcess
  /** What must go together with the vault: tokens, clipboard, other processes. */
  onLocked(): void
}

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
export const vaultSession = ({ startVault, onLocked }: VaultSessionParts): VaultSession => {
  const state = watchedValue<SessionState>({ phase: 'closed', reason: null })
  const phase = (): SessionState['phase'] => state.value.phase
  let present: VaultProcess | undefined
  let locking: Promise<void> | undefined

  const closed = (reason: LockReason | null): void => {
    present = undefined
    onLocked()
    state.set({ phase: 'closed', reason })
  }

  const begin = async <T extends { vaultName: string }>(
    work: (vault: VaultProcess) => Promise<T>,
  ): Promise<T> => {
    // Whoever opens again right after a lock finds the process before still at its end.
    await locking?.catch(() => undefined)
    if (phase() !== 'closed') throw new SandyqError('CONFLICT')
    state.set({ phase: 'opening' })
    const vault = connect<typeof vaultProcessContract>(startVault())
    present = vault
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
    open: async (folder, secret) =>
      (await begin((vault) => vault.client.internal.open({ folder, secret }))).notices,
    create: async (folder, passphrase) =>
      (await begin((vault) => vault.client.internal.create({ folder, passphrase }))).recoveryKey,
    lock: (reason) => {
      locking ??= end(reason).finally(() => {
        locking = undefined
      })
      return locking
    },
    vault: () => {
      if (present === undefined || phase() !== 'open') throw new SandyqError('LOCKED')
      return present
    },
  }
}
