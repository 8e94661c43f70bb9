import { SandyqError } from '../../../../shared/contract/errors.ts'
import type { Connection } from './addon.ts'
import { withSqliteErrors } from './sqlite-errors.ts'

/** `SAND`, in every database of ours (`docs/vault-format.md` §9). */
const APPLICATION_ID = 0x53414e44

/** Marks a new, empty database as belonging to a vault. */
export const writeIdentity = (connection: Connection, databaseId: Uint8Array): void =>
  withSqliteErrors(() => {
    connection
      .transaction(() => {
        connection.pragma(`application_id = ${APPLICATION_ID}`)
        connection.exec(
          'CREATE TABLE vault_identity (database_id BLOB NOT NULL CHECK (length(database_id) = 16)) STRICT',
        )
        connection.prepare('INSERT INTO vault_identity (database_id) VALUES (?)').run(databaseId)
      })
      .immediate()
  })

/** DATABASE_DAMAGED unless this is the database that the header names. Only reads. */
export const assertIdentity = (connection: Connection, databaseId: Uint8Array): void =>
  withSqliteErrors(() => {
    if (connection.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
      throw new SandyqError('DATABASE_DAMAGED')
    }
    const hasTable = connection.prepare(
      "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'vault_identity'",
    )
    if (hasTable.get() === undefined) throw new SandyqError('DATABASE_DAMAGED')
    const found = connection.prepare('SELECT database_id FROM vault_identity').pluck().all()
    const [only] = found
    if (found.length !== 1 || !(only instanceof Uint8Array) || Buffer.compare(only, databaseId) !== 0) {
      throw new SandyqError('DATABASE_DAMAGED')
    }
  })

/** The number of the last migration that ran. */
export const schemaVersionOf = (connection: Connection): number =>
  withSqliteErrors(() => Number(connection.pragma('user_version', { simple: true })))
