import { dirname } from 'node:path'
import { SandyqError } from '../../../../shared/contract/errors.ts'
import { type Disk, withFile } from '../files/disk.ts'
import { assertNoLinksIn } from '../files/no-links.ts'
import type { SecretKey } from '../keys/secret-key.ts'
import type { MigrationChain } from '../migrations/chain.ts'
import type { Connection } from './addon.ts'
import { applySettings, assertNotPlain, openConnection } from './connection.ts'
import { ConnectionDatabase, emptyLogOf } from './connection-database.ts'
import type { VaultDatabase } from './handles.ts'
import { assertIdentity, schemaVersionOf, writeIdentity } from './identity.ts'
import { assertNotNewer, migrate } from './migrate.ts'
import { copyBeforeMigration, removeMigrationCopy } from './migration-copy.ts'

/** Which database, and what belongs to it. */
export interface DatabasePlace {
  readonly disk: Disk
  readonly path: string
  readonly key: SecretKey
  /** As in the header's state box. */
  readonly databaseId: Uint8Array
  readonly migrations: MigrationChain
}

/** A database with the way to close it. */
export interface OpenDatabase {
  readonly database: VaultDatabase
  /** The opening took the schema to a later version. */
  readonly isMigrated: boolean
  /** Moves the WAL into the file, empties it and closes. Closes in any case; errors: DISK_FULL, DISK_FAILED. */
  close(): void
}

const closeConnection = (connection: Connection): void => {
  if (!connection.open) return
  try {
    emptyLogOf(connection)
  } finally {
    connection.close()
  }
}

/** Makes a new database file with all migrations, closed again and proved to be encrypted. */
export const createDatabase = async ({
  disk,
  path,
  key,
  databaseId,
  migrations,
}: DatabasePlace): Promise<void> => {
  await withFile(await disk.createFile(path), async () => undefined)
  const connection = openConnection(path, key, { readonly: false })
  try {
    applySettings(connection)
    writeIdentity(connection, databaseId)
    migrate(new ConnectionDatabase(connection), migrations, 0)
  } finally {
    closeConnection(connection)
  }
  await assertNotPlain(disk, path)
}

const bringUpToDate = async (place: DatabasePlace, connection: Connection): Promise<VaultDatabase> => {
  const database = new ConnectionDatabase(connection)
  const schemaVersion = schemaVersionOf(connection)
  if (schemaVersion === place.migrations.latest) {
    await removeMigrationCopy(place.disk, place.path)
    return database
  }
  await copyBeforeMigration({ ...place, connection })
  migrate(database, place.migrations, schemaVersion)
  return database
}

/**
 * Opens the database of a vault, migrating it if need be (`docs/vault-format.md` §9, §10).
 * Errors: DATABASE_MISSING, DATABASE_DAMAGED, VAULT_NEWER (nothing written), VAULT_IN_USE, DISK_FULL, DISK_FAILED.
 */
export const openDatabase = async (place: DatabasePlace): Promise<OpenDatabase> => {
  // SQLite follows links, of the log files too, and some time has passed since the vault was looked at.
  await assertNoLinksIn(place.disk, dirname(place.path))
  await assertNotPlain(place.disk, place.path)
  const connection = openConnection(place.path, place.key, { readonly: false })
  try {
    assertIdentity(connection, place.databaseId)
    const schemaVersion = schemaVersionOf(connection)
    assertNotNewer(schemaVersion, place.migrations)
    applySettings(connection)
    const database = await bringUpToDate(place, connection)
    const isMigrated = schemaVersion !== place.migrations.latest
    return { database, isMigrated, close: () => closeConnection(connection) }
  } catch (error) {
    connection.close()
    throw error
  }
}

/** DATABASE_MISSING when there is no database file, so that nobody waits for a derivation in vain. */
export const assertDatabaseThere = async (disk: Disk, path: string): Promise<void> => {
  if ((await disk.look(path)) === undefined) throw new SandyqError('DATABASE_MISSING')
}
