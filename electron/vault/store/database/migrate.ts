import { SandyqError } from '../../../../shared/contract/errors.ts'
import type { MigrationChain } from '../migrations/chain.ts'
import type { VaultDatabase } from './handles.ts'

/**
 * Runs the steps after `from`, each in its own transaction together with its number (`docs/vault-format.md` §10).
 * A failing step leaves the database at the step before it. Errors: as the step's, DISK_FULL, DISK_FAILED.
 */
export const migrate = (database: VaultDatabase, chain: MigrationChain, from: number): void => {
  for (const migration of chain.migrations) {
    if (migration.version <= from) continue
    database.transaction((write) => {
      migration.up(write)
      write.exec(`PRAGMA user_version = ${migration.version}`)
    })
  }
}

/** VAULT_NEWER when the database is ahead of this program. */
export const assertNotNewer = (schemaVersion: number, chain: MigrationChain): void => {
  if (schemaVersion > chain.latest) throw new SandyqError('VAULT_NEWER')
}
