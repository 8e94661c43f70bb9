import { completeListKeys } from '../../../electron/vault/records/complete-list-keys.ts'
import { reindexAll } from '../../../electron/vault/records/search/reindex.ts'
import { loadAddon } from '../../../electron/vault/store/database/addon.ts'
import { ConnectionDatabase } from '../../../electron/vault/store/database/connection-database.ts'
import type { VaultDatabase } from '../../../electron/vault/store/database/handles.ts'
import { migrate } from '../../../electron/vault/store/database/migrate.ts'
import { KDF_LIMITS } from '../../../electron/vault/store/keys/kdf.ts'
import { migrations } from '../../../electron/vault/store/migrations/index.ts'
import { createVault } from '../../../electron/vault/store/vault.ts'
import { timed } from './figures.ts'
import { fillVault, type VaultSize } from './generator.ts'

export const PASSPHRASE = 'benchmark passphrase of six plain words'

const fill = async (database: VaultDatabase, size: VaultSize) => ({
  fillMs: await timed(async () => database.transaction((write) => fillVault(write, size))),
  keysMs: await timed(async () => completeListKeys(database)),
  indexMs: await timed(async () => database.transaction(reindexAll)),
})

/** A real vault of a size, closed again, with what its rows and its index took. */
export const makeLargeVault = async (folder: string, size: VaultSize) => {
  const { vault } = await createVault({ folder, passphrase: PASSPHRASE, migrations, kdf: KDF_LIMITS.lowest })
  const took = await fill(vault.database, size)
  await vault.close()
  return took
}

/** The same rows in a database that is not encrypted, open, with the settings of a vault but for the cipher. */
export const openPlainTwin = async (file: string, size: VaultSize) => {
  const Addon = loadAddon()
  const connection = new Addon(file)
  for (const setting of [
    'journal_mode = WAL',
    'synchronous = FULL',
    'temp_store = MEMORY',
    'cache_size = -65536',
  ]) {
    connection.pragma(setting)
  }
  const database = new ConnectionDatabase(connection)
  migrate(database, migrations, 0)
  const took = await fill(database, size)
  return { database, took, close: () => connection.close() }
}
