import { randomBytes } from 'node:crypto'
import { dirname } from 'node:path'
import { SandyqError } from '../../../../shared/contract/errors.ts'
import { formatRecoveryKey, RECOVERY_KEY_BYTES } from '../../../../shared/domain/recovery-key.ts'
import { createDatabase } from '../database/open-database.ts'
import type { Disk } from '../files/disk.ts'
import { assertPathFits } from '../files/path-length.ts'
import { acquireVaultLock, type VaultLock } from '../files/vault-lock.ts'
import { VAULT_ENDING, type VaultPaths, vaultPaths } from '../files/vault-paths.ts'
import { newHeader } from '../header/header-codec.ts'
import { HeaderStore } from '../header/header-store.ts'
import { SLOT_COUNT, VAULT_ID_BYTES } from '../header/layout.ts'
import { unusedSlot } from '../header/slot-codec.ts'
import { sealSlot } from '../header/slots.ts'
import { AUDIT_HEAD_BYTES, DATABASE_ID_BYTES } from '../header/state.ts'
import type { VaultId } from '../keys/labels.ts'
import { assertLongEnough } from '../keys/passphrase.ts'
import { SecretKey } from '../keys/secret-key.ts'
import { contentKeys, headerKeys } from '../keys/subkeys.ts'
import { assemble } from './assemble.ts'
import { costOf, type VaultParts } from './parts.ts'
import { withSecret } from './secrets.ts'
import type { CreatedVault, CreateVaultOptions } from './types.ts'

const VMK_BYTES = 32
const FIRST_EPOCH = 0

/** Makes the folder or takes an empty one; says whether it is new. Errors: VAULT_EXISTS, FOLDER_NOT_WRITABLE. */
const claimFolder = async (disk: Disk, folder: string): Promise<boolean> => {
  if (!folder.endsWith(VAULT_ENDING)) throw new SandyqError('INVALID_INPUT')
  if ((await disk.list(folder)).length > 0) throw new SandyqError('VAULT_EXISTS')
  const seen = await disk.look(folder)
  if (seen !== undefined && !seen.isFolder) throw new SandyqError('VAULT_EXISTS')
  if ((await disk.look(dirname(folder))) === undefined) throw new SandyqError('FOLDER_NOT_WRITABLE')
  return disk.makeFolder(folder)
}

/** Takes away what an attempt has made, and nothing else. */
const removeUnfinished = async (disk: Disk, paths: VaultPaths, isOurFolder: boolean): Promise<void> => {
  const database = paths.database
  const files = [paths.headerA, paths.headerB, database, `${database}-wal`, `${database}-journal`, paths.lock]
  for (const file of files) await disk.remove(file).catch(() => undefined)
  const folders = [paths.databaseFolder, paths.blobs, ...(isOurFolder ? [paths.folder] : [])]
  for (const folder of folders) await disk.removeEmptyFolder(folder).catch(() => undefined)
}

const makeVault = async (
  machine: VaultParts,
  options: CreateVaultOptions,
  place: { readonly paths: VaultPaths; readonly lock: VaultLock },
): Promise<CreatedVault> => {
  const { disk, kdf } = machine
  const { paths, lock } = place
  const parameters = await costOf(machine, options)
  const vaultId = randomBytes(VAULT_ID_BYTES) as Uint8Array as VaultId
  const vmk = new SecretKey(randomBytes(VMK_BYTES))
  const recovery = randomBytes(RECOVERY_KEY_BYTES)
  const recoveryKey = formatRecoveryKey(recovery)
  const passphraseSlot = await withSecret({ kind: 'passphrase', value: options.passphrase }, (secret) =>
    sealSlot(kdf, { vaultId, secret, parameters, vmk }),
  )
  const recoverySlot = await sealSlot(kdf, {
    vaultId,
    secret: { kind: 'recoveryKey', bytes: recovery },
    parameters: 'none',
    vmk,
  })
  const used = [passphraseSlot.slot.bytes, recoverySlot.slot.bytes]
  const slots = [...used, ...Array.from({ length: SLOT_COUNT - used.length }, unusedSlot)]
  const state = {
    keyEpoch: FIRST_EPOCH,
    auditCount: 0,
    auditHead: new Uint8Array(AUDIT_HEAD_BYTES),
    databaseId: randomBytes(DATABASE_ID_BYTES),
  }
  await disk.makeFolder(paths.databaseFolder)
  await disk.makeFolder(paths.blobs)
  await createDatabase({
    disk,
    path: paths.database,
    key: contentKeys(vmk, vaultId, FIRST_EPOCH).database,
    databaseId: state.databaseId,
    migrations: options.migrations,
  })
  await disk.syncFolder(paths.databaseFolder)
  const keys = headerKeys(vmk, vaultId)
  const header = newHeader({ vaultId, sequence: 0n, slots, state })
  const headerStore = new HeaderStore({ disk, paths, keys, vmk, header })
  // The header comes last: with it the folder becomes a vault (`docs/vault-format.md` §1).
  await headerStore.updateState({})
  await disk.syncFolder(dirname(paths.folder))
  const { migrations } = options
  const unlocked = { machine, cost: options, paths, lock, vmk, headerKeys: keys, headerStore, migrations }
  return { vault: await assemble(unlocked, async () => []), recoveryKey }
}

/** `createVault` on given parts of a machine; see `vault.ts`. */
export const createVaultOn = async (
  machine: VaultParts,
  options: CreateVaultOptions,
): Promise<CreatedVault> => {
  assertLongEnough(options.passphrase)
  const { disk } = machine
  const paths = vaultPaths(options.folder)
  assertPathFits(paths)
  const isOurFolder = await claimFolder(disk, paths.folder)
  let lock: VaultLock | undefined
  try {
    lock = await acquireVaultLock(disk, paths.lock)
    return await makeVault(machine, options, { paths, lock })
  } catch (error) {
    lock?.release()
    await removeUnfinished(disk, paths, isOurFolder)
    throw error
  }
}
