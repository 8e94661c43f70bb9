import { SandyqError } from '../../../shared/contract/errors.ts'
import type { VaultNotice } from '../../../shared/contract/session.ts'
import { readAuditState } from '../audit/audit-log.ts'
import { verifyAuditEnd } from '../audit/verify.ts'
import { type Casework, change, readOf } from '../casework/casework.ts'
import { sweepBlobs } from '../documents/sweep.ts'
import { migrations } from '../migrations/index.ts'
import { requireStrongPassphrase } from '../secrets/secrets.ts'
import { createVault, type KdfParameters, type OpenVault, openVault, type VaultSecret } from '../vault.ts'

export interface SessionOptions {
  /** Milliseconds since 1970. */
  readonly now?: () => number
  /** Fixed cost of the passphrase derivation; only tests give one. */
  readonly kdf?: KdfParameters
}

/** The one vault of this process, from opening to closing. */
export interface VaultSession {
  /** @throws LOCKED unless the vault is open */
  work(): Casework
  create(folder: string, passphrase: string): Promise<{ vaultName: string; recoveryKey: string }>
  open(folder: string, secret: VaultSecret): Promise<{ vaultName: string; notices: VaultNotice[] }>
  /** Writes the end of the audit log into the header and closes the vault. */
  close(): Promise<void>
}

/** The vault's name, for the passphrase policy: the folder's without its ending. */
const nameOf = (folder: string): string => (folder.split(/[/\\]/u).at(-1) ?? '').replace(/\.sandyq$/u, '')

/**
 * Compares the log with the header and notes the opening. A mismatch does not keep the owner out of the files, but it is
 * shown, and it stays in the log after the header is written anew.
 */
const noteOpening = (work: Casework): VaultNotice[] => {
  const mac = (message: Uint8Array): Uint8Array => work.vault.auditMac(message)
  const isWhole = verifyAuditEnd(readOf(work), mac, work.vault.auditState()).kind === 'whole'
  change(work, ({ audit }) => {
    if (!isWhole) audit({ action: 'log-mismatch', subject: 'vault' })
    audit({ action: 'open', subject: 'vault' })
  })
  return isWhole ? [] : ['AUDIT_LOG_MISMATCH']
}

export const vaultSession = ({ now = Date.now, kdf }: SessionOptions = {}): VaultSession => {
  let state: 'idle' | 'busy' | 'closed' | Casework = 'idle'
  const cost = kdf === undefined ? {} : { kdf }

  /** One process opens one vault once; an attempt that fails may be repeated. */
  const enter = async <Result extends { vault: OpenVault }>(
    folder: string,
    begin: () => Promise<Result>,
  ): Promise<Result & { work: Casework }> => {
    if (state !== 'idle') throw new SandyqError('VAULT_IN_USE')
    state = 'busy'
    try {
      const result = await begin()
      const work: Casework = { vault: result.vault, folder, now }
      state = work
      return { ...result, work }
    } catch (error) {
      state = 'idle'
      throw error
    }
  }

  const requireWork = (): Casework => {
    if (typeof state === 'string') throw new SandyqError('LOCKED')
    return state
  }

  return {
    work: requireWork,

    create: async (folder, passphrase) => {
      requireStrongPassphrase(passphrase, nameOf(folder))
      const { work, vault, recoveryKey } = await enter(folder, () =>
        createVault({ folder, passphrase, migrations, ...cost }),
      )
      change(work, ({ audit }) => audit({ action: 'create', subject: 'vault' }))
      return { vaultName: vault.name, recoveryKey }
    },

    open: async (folder, secret) => {
      const { work, vault } = await enter(folder, async () => ({
        vault: await openVault({ folder, secret, migrations, ...cost }),
      }))
      const notices = [...vault.notices, ...noteOpening(work)]
      void sweepBlobs(work)
      return { vaultName: vault.name, notices }
    },

    close: async () => {
      const { vault } = requireWork()
      state = 'closed'
      try {
        await vault.updateAuditState(readAuditState(vault.database.read()))
      } finally {
        await vault.close()
      }
    },
  }
}
