import { FileBlobStore } from '../blobs/file-blob-store.ts'
import { type OpenDatabase, openDatabase } from '../database/open-database.ts'
import type { VaultLock } from '../files/vault-lock.ts'
import type { VaultPaths } from '../files/vault-paths.ts'
import type { HeaderStore } from '../header/header-store.ts'
import type { SecretKey } from '../keys/secret-key.ts'
import { contentKeys, forgetKeys, type HeaderKeys } from '../keys/subkeys.ts'
import type { MigrationChain } from '../migrations/chain.ts'
import type { CostSource, VaultParts } from './parts.ts'
import { UnlockedVault } from './session.ts'
import type { OpenVault, VaultNotice } from './types.ts'

/** A vault whose header is open and whose lock is held. */
export interface Unlocked {
  readonly machine: VaultParts
  readonly cost: CostSource
  readonly paths: VaultPaths
  readonly lock: VaultLock
  readonly vmk: SecretKey
  readonly headerKeys: HeaderKeys
  readonly headerStore: HeaderStore
  readonly migrations: MigrationChain
}

/** Opens the database and puts everything together; `settle` runs in between, when nothing can go wrong any more. */
export const assemble = async (
  unlocked: Unlocked,
  settle: (database: OpenDatabase) => Promise<readonly VaultNotice[]>,
): Promise<OpenVault> => {
  const { machine, paths, vmk, headerStore } = unlocked
  const { vaultId, state } = headerStore.header
  const keys = contentKeys(vmk, vaultId, state.keyEpoch)
  try {
    const database = await openDatabase({
      disk: machine.disk,
      path: paths.database,
      key: keys.database,
      databaseId: state.databaseId,
      migrations: unlocked.migrations,
    })
    const blobs = new FileBlobStore({
      disk: machine.disk,
      root: paths.blobs,
      vaultId,
      epoch: state.keyEpoch,
      blobKey: keys.blob,
    })
    const migration: readonly VaultNotice[] = database.isMigrated ? ['MIGRATED'] : []
    const notices = [...(await settle(database)), ...migration]
    return new UnlockedVault({ ...unlocked, name: paths.name, contentKeys: keys, database, blobs, notices })
  } catch (error) {
    forgetKeys(vmk, unlocked.headerKeys, keys)
    throw error
  }
}
