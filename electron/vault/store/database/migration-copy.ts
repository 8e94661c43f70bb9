import { dirname, join } from 'node:path'
import { SandyqError } from '../../../../shared/contract/errors.ts'
import { type Disk, withFile } from '../files/disk.ts'
import type { SecretKey } from '../keys/secret-key.ts'
import type { Connection } from './addon.ts'
import { openConnection } from './connection.ts'
import { schemaVersionOf } from './identity.ts'
import { withSqliteErrors } from './sqlite-errors.ts'

const copyPath = (databasePath: string): string => join(dirname(databasePath), 'before-migration.db')
const partPath = (databasePath: string): string => join(dirname(databasePath), 'before-migration.part')

const assertSound = (part: string, key: SecretKey, schemaVersion: number): void => {
  const copy = openConnection(part, key, { readonly: true })
  try {
    const findings = withSqliteErrors(() => copy.pragma('integrity_check', { simple: true }))
    if (findings !== 'ok' || schemaVersionOf(copy) !== schemaVersion)
      throw new SandyqError('DATABASE_DAMAGED')
  } finally {
    copy.close()
  }
}

export interface MigrationCopy {
  readonly disk: Disk
  readonly path: string
  readonly key: SecretKey
  readonly connection: Connection
}

/**
 * Makes and verifies a copy of the database beside it, encrypted with the same key (`docs/vault-format.md` §10).
 * Returns only when the copy is durable and sound; otherwise nothing may be migrated. Errors: DISK_FULL, DISK_FAILED, DATABASE_DAMAGED.
 */
export const copyBeforeMigration = async ({ disk, path, key, connection }: MigrationCopy): Promise<void> => {
  const part = partPath(path)
  await disk.remove(part)
  await withFile(await disk.createFile(part), async () => undefined)
  try {
    withSqliteErrors(() => connection.prepare('VACUUM INTO ?').run(part))
    assertSound(part, key, schemaVersionOf(connection))
    await withFile(await disk.openToOverwrite(part), (file) => file.sync())
    await disk.rename(part, copyPath(path))
    await disk.syncFolder(dirname(path))
  } catch (error) {
    await disk.remove(part).catch(() => undefined)
    throw error
  }
}

/** Takes away the copy of an earlier migration: it holds what has been deleted since. */
export const removeMigrationCopy = async (disk: Disk, path: string): Promise<void> => {
  for (const left of [copyPath(path), partPath(path)]) await disk.remove(left)
}
