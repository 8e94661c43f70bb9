import { assertDatabaseThere, type OpenDatabase } from '../database/open-database.ts'
import { assertNoLinks } from '../files/no-links.ts'
import { assertPathFits } from '../files/path-length.ts'
import { acquireVaultLock, type VaultLock } from '../files/vault-lock.ts'
import { type VaultPaths, vaultPaths } from '../files/vault-paths.ts'
import { intactCopies, readCopies } from '../header/copies.ts'
import { type Finishing, HeaderStore } from '../header/header-store.ts'
import { unlockHeader } from '../header/unlock.ts'
import { assemble } from './assemble.ts'
import type { VaultParts } from './parts.ts'
import { withSecret } from './secrets.ts'
import type { OpenVault, OpenVaultOptions, VaultNotice } from './types.ts'

/** Everything that can be told without a secret and without writing. */
const look = async ({ disk }: VaultParts, paths: VaultPaths) => {
  const copies = await readCopies(disk, paths)
  const hasDatabase = (await disk.look(paths.database)) !== undefined
  return { copies, intact: intactCopies(copies, hasDatabase) }
}

const OF_FINISHING: Readonly<Record<Finishing, VaultNotice | undefined>> = {
  done: undefined,
  failed: 'OLD_SECRET_LEFT',
  kept: 'OLD_SECRET_USED',
}

const openLocked = async (
  machine: VaultParts,
  options: OpenVaultOptions,
  place: { readonly paths: VaultPaths; readonly lock: VaultLock },
): Promise<OpenVault> => {
  const { disk, kdf } = machine
  const { paths, lock } = place
  const { secret, migrations } = options
  const { copies, intact } = await look(machine, paths)
  await assertDatabaseThere(disk, paths.database)
  const found = await withSecret(secret, (bytes) => unlockHeader(kdf, intact, bytes))
  const { vmk, keys, header, bytes, slotIndex } = found
  const headerStore = new HeaderStore({ disk, paths, keys, vmk, header })
  const settle = async ({ database }: OpenDatabase): Promise<VaultNotice[]> => {
    const mending = await headerStore.mend(copies, bytes)
    const replacedIds = options.replacedSlots?.(database.read()) ?? []
    const finishing =
      slotIndex === undefined
        ? 'done'
        : await headerStore.finishChanges({ kind: secret.kind, index: slotIndex, replacedIds })
    return [mending, OF_FINISHING[finishing]].filter((notice) => notice !== undefined)
  }
  const unlocked = { machine, cost: options, paths, lock, vmk, headerKeys: keys, headerStore, migrations }
  return assemble(unlocked, settle)
}

/** `openVault` on given parts of a machine; see `vault.ts`. */
export const openVaultOn = async (machine: VaultParts, options: OpenVaultOptions): Promise<OpenVault> => {
  const paths = vaultPaths(options.folder)
  assertPathFits(paths)
  // Before anything is opened: a link would lead the lock, a header or the database to any file of the user.
  await assertNoLinks(machine.disk, paths)
  // Before the lock, so that a folder that is no vault of ours gets no file from us.
  await look(machine, paths)
  const lock = await acquireVaultLock(machine.disk, paths.lock)
  try {
    return await openLocked(machine, options, { paths, lock })
  } catch (error) {
    lock.release()
    throw error
  }
}
