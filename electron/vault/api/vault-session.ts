import { SandyqError } from '../../../shared/contract/errors.ts'
import type { VaultNotice } from '../../../shared/contract/session.ts'
import type { AuditAction } from '../records/audit/audit-entry.ts'
import { readAuditState } from '../records/audit/audit-log.ts'
import { verifyAuditEnd } from '../records/audit/verify.ts'
import { type Casework, change, readOf } from '../records/change.ts'
import { completeDerived } from '../records/complete-derived.ts'
import { prepareCapture } from '../records/history/capture.ts'
import { Sitting } from '../records/history/sitting.ts'
import { migrations } from '../store/migrations/index.ts'
import {
  createVault,
  type KdfParameters,
  type OpenVault,
  openVault,
  type VaultSecret,
} from '../store/vault.ts'
import { forgetRemoved } from '../tasks/documents/forget-removed.ts'
import { sweepBlobs } from '../tasks/documents/sweep.ts'
import { requireStrongPassphrase } from '../tasks/secrets/secrets.ts'

/** The sweep reads every folder of blobs; the first page comes before it. */
const SWEEP_AFTER_MS = 1_000

export interface SessionOptions {
  /** Milliseconds since 1970. */
  readonly now?: () => number
  /** Fixed cost of the passphrase derivation; only tests give one. */
  readonly kdf?: KdfParameters
}

/** The one vault of this process, from opening to closing. */
export interface ProcessSession {
  /** @throws LOCKED unless the vault is open */
  work(): Casework
  create(folder: string, passphrase: string): Promise<{ vaultName: string; recoveryKey: string }>
  open(folder: string, secret: VaultSecret): Promise<{ vaultName: string; notices: VaultNotice[] }>
  /** When no long transaction is under way; at once where no vault is open. */
  quiet(): Promise<void>
  /** Writes the end of the audit log into the header and closes the vault. */
  close(): Promise<void>
}

/** The vault's name, for the passphrase policy: the folder's without its ending. */
const nameOf = (folder: string): string => (folder.split(/[/\\]/u).at(-1) ?? '').replace(/\.sandyq$/u, '')

/** A full disk must not keep the owner from reading; then the opening goes unlogged. */
const noteUnlessDiskFull = (work: Casework, actions: readonly AuditAction[]): void => {
  try {
    change(work, ({ audit }) => {
      for (const action of actions) audit({ action, subject: 'vault' })
    })
  } catch (error) {
    if (!(error instanceof SandyqError && error.code === 'DISK_FULL')) throw error
  }
}

/**
 * Compares the log with the header and notes the opening. A mismatch does not keep the owner out of the files, but it is
 * shown, and it stays in the log after the header is written anew.
 */
const noteOpening = (work: Casework): VaultNotice[] => {
  const mac = (message: Uint8Array): Uint8Array => work.vault.auditMac(message)
  const isWhole = verifyAuditEnd(readOf(work), mac, work.vault.auditState()).kind === 'whole'
  noteUnlessDiskFull(work, isWhole ? ['open'] : ['log-mismatch', 'open'])
  return isWhole ? [] : ['AUDIT_LOG_MISMATCH']
}

/** What is half done is taken back before the end is written down. */
const closeWhole = async (work: Casework): Promise<void> => {
  const { vault } = work
  try {
    await vault.database.stopSteps()
    await forgetRemoved(work)
    await vault.updateAuditState(readAuditState(vault.database.read()))
  } finally {
    await vault.close()
  }
}

export const vaultSession = ({ now = Date.now, kdf }: SessionOptions = {}): ProcessSession => {
  let state: 'idle' | 'busy' | 'closed' | Casework = 'idle'
  const cost = kdf === undefined ? {} : { kdf }

  /**
   * One process opens one vault once; an attempt that fails may be repeated.
   *
   * @param begin opens the vault
   * @param settle what must go well before the vault counts as open
   */
  const enter = async <Begun extends { vault: OpenVault }, Result>(
    folder: string,
    begin: () => Promise<Begun>,
    settle: (work: Casework, begun: Begun) => Result,
  ): Promise<Result> => {
    if (state !== 'idle') throw new SandyqError('VAULT_IN_USE')
    state = 'busy'
    let vault: OpenVault | undefined
    try {
      const begun = await begin()
      vault = begun.vault
      const work: Casework = { vault, folder, now, sitting: new Sitting() }
      vault.database.transaction(prepareCapture)
      const result = settle(work, begun)
      state = work
      return result
    } catch (error) {
      state = 'idle'
      await vault?.close()
      throw error
    }
  }

  const requireWork = (): Casework => {
    if (typeof state === 'string') throw new SandyqError('LOCKED')
    return state
  }

  return {
    work: requireWork,

    quiet: async () => {
      if (typeof state !== 'string') await state.vault.database.quiet()
    },

    create: async (folder, passphrase) => {
      requireStrongPassphrase(passphrase, nameOf(folder))
      return enter(
        folder,
        () => createVault({ folder, passphrase, migrations, ...cost }),
        (work, { vault, recoveryKey }) => {
          noteUnlessDiskFull(work, ['create'])
          return { vaultName: vault.name, recoveryKey }
        },
      )
    },

    open: (folder, secret) =>
      enter(
        folder,
        async () => ({ vault: await openVault({ folder, secret, migrations, ...cost }) }),
        (work, { vault }) => {
          completeDerived(vault.database)
          const notices = [...vault.notices, ...noteOpening(work)]
          setTimeout(() => void sweepBlobs(work), SWEEP_AFTER_MS).unref()
          return { vaultName: vault.name, notices }
        },
      ),

    close: async () => {
      const work = requireWork()
      state = 'closed'
      await closeWhole(work)
    },
  }
}
