import { SandyqError } from '../../../shared/contract/errors.ts'
import type { VaultNotice } from '../../../shared/contract/session.ts'
import type { AuditAction } from '../records/audit/audit-entry.ts'
import { verifyAuditEnd } from '../records/audit/verify.ts'
import { type Casework, change, readOf } from '../records/change.ts'
import { completeDerived } from '../records/complete-derived.ts'
import { prepareCapture } from '../records/history/capture.ts'
import { Sitting } from '../records/history/sitting.ts'
import { prepareOpenReferences } from '../records/open-references.ts'
import { forgetGoneSlots, listReplacedSlots } from '../records/replaced-slots.ts'
import { migrations } from '../store/migrations/index.ts'
import {
  createVault,
  type KdfParameters,
  type OpenVault,
  openVault,
  type VaultParts,
  type VaultSecret,
} from '../store/vault.ts'
import { closeWhole, type Left, leaveVault } from '../tasks/removal/at-lock.ts'
import { finishRemovals } from '../tasks/removal/at-opening.ts'
import { type After, type IdleWork, idleWork } from '../tasks/removal/idle-work.ts'
import { requireStrongPassphrase } from '../tasks/secrets/secrets.ts'

export interface SessionOptions {
  /** Milliseconds since 1970. */
  readonly now?: () => number
  /** Fixed cost of the passphrase derivation; only tests give one. */
  readonly kdf?: KdfParameters
  readonly after?: After
  /** What the vault takes from the machine; only tests give other parts. */
  readonly machine?: VaultParts
}

/** Nothing that waits keeps the process. */
const afterTimeout: After = (delayMs, run) => {
  const timer = setTimeout(run, delayMs).unref()
  return () => clearTimeout(timer)
}

/** The one vault of this process, from opening to closing. */
export interface ProcessSession {
  /** @throws LOCKED unless the vault is open */
  work(): Casework
  create(folder: string, passphrase: string): Promise<{ vaultName: string; recoveryKey: string }>
  open(folder: string, secret: VaultSecret): Promise<{ vaultName: string; notices: VaultNotice[] }>
  /** When no long transaction is under way; at once where no vault is open. */
  quiet(): Promise<void>
  /** When the files that an earlier lock left are gone, or have resisted. */
  settled(): Promise<void>
  /** Begins to close: from now on everything is LOCKED. */
  leave(): Promise<Left>
  /** Closes the vault; true when nothing that was removed is left in the database. */
  close(): Promise<boolean>
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

/** What is done before an opened vault is shown, and the work on files that goes on beside. */
const settleOpened = async (work: Casework): Promise<{ notices: VaultNotice[]; files: Promise<void> }> => {
  const { vault } = work
  completeDerived(vault.database)
  const slots: VaultNotice[] = forgetGoneSlots(vault) ? ['OLD_SECRET_REMOVED'] : []
  const found = noteOpening(work)
  const { notices, files } = await finishRemovals(work, { isLogWhole: found.length === 0 })
  return { notices: [...vault.notices, ...slots, ...found, ...notices], files }
}

/**
 * The end of a session: begun once, carried out once. Errors of both: LOCKED.
 *
 * @param take gives the work, to nobody else from then on
 */
const endingOf = (take: () => Casework): Pick<ProcessSession, 'leave' | 'close'> => {
  let begun: { readonly work: Casework; readonly left: Promise<Left> } | undefined
  let isClosing = false
  const begin = () => {
    const work = take()
    begun = { work, left: leaveVault(work) }
    return begun
  }
  return {
    leave: async () => begin().left,
    close: async () => {
      if (isClosing) throw new SandyqError('LOCKED')
      const { work, left } = begun ?? begin()
      isClosing = true
      await left.catch(() => undefined)
      return await closeWhole(work)
    },
  }
}

/** The place for the one vault of a process. */
const placeFor = ({ now = Date.now, after = afterTimeout }: SessionOptions) => {
  let state: 'idle' | 'busy' | 'closed' | Casework = 'idle'
  let idle: IdleWork | undefined

  /**
   * One process opens one vault once; an attempt that fails may be repeated.
   *
   * @param begin opens the vault
   * @param settle what must go well before the vault counts as open
   */
  const enter = async <Begun extends { vault: OpenVault }, Result>(
    folder: string,
    begin: () => Promise<Begun>,
    settle: (work: Casework, begun: Begun) => Promise<Result>,
  ): Promise<Result> => {
    if (state !== 'idle') throw new SandyqError('VAULT_IN_USE')
    state = 'busy'
    let vault: OpenVault | undefined
    try {
      const begun = await begin()
      vault = begun.vault
      const work: Casework = { vault, folder, now, sitting: new Sitting() }
      vault.database.transaction(prepareOpenReferences)
      vault.database.transaction(prepareCapture)
      const result = await settle(work, begun)
      state = work
      idle = idleWork(work, after)
      return result
    } catch (error) {
      state = 'idle'
      await vault?.close()
      throw error
    }
  }

  const work = (): Casework => {
    if (typeof state === 'string') throw new SandyqError('LOCKED')
    idle?.touch()
    return state
  }

  return {
    enter,
    work,
    /** The same for whoever closes it; from then on it is LOCKED. */
    take: (): Casework => {
      const taken = work()
      idle?.stop()
      state = 'closed'
      return taken
    },
    quiet: async (): Promise<void> => {
      if (typeof state !== 'string') await state.vault.database.quiet()
    },
  }
}

export const vaultSession = (options: SessionOptions = {}): ProcessSession => {
  const { kdf, machine } = options
  const { enter, work, take, quiet } = placeFor(options)
  let files = Promise.resolve()
  const how = { migrations, replacedSlots: listReplacedSlots, ...(kdf === undefined ? {} : { kdf }) }

  return {
    work,
    quiet,
    settled: () => files,
    ...endingOf(take),

    create: async (folder, passphrase) => {
      requireStrongPassphrase(passphrase, nameOf(folder))
      return enter(
        folder,
        () => createVault({ ...how, folder, passphrase }, machine),
        async (made, { vault, recoveryKey }) => {
          noteUnlessDiskFull(made, ['create'])
          return { vaultName: vault.name, recoveryKey }
        },
      )
    },

    open: (folder, secret) =>
      enter(
        folder,
        async () => ({ vault: await openVault({ ...how, folder, secret }, machine) }),
        async (opened, { vault }) => {
          const settled = await settleOpened(opened)
          files = settled.files
          return { vaultName: vault.name, notices: settled.notices }
        },
      ),
  }
}
