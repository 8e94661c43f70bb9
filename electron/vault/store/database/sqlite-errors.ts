import { type ErrorCode, SandyqError } from '../../../../shared/contract/errors.ts'

/** By the beginning of SQLite's extended code; the first that fits counts. */
const CODES: readonly (readonly [string, ErrorCode])[] = [
  ['SQLITE_FULL', 'DISK_FULL'],
  ['SQLITE_IOERR', 'DISK_FAILED'],
  ['SQLITE_NOTADB', 'DATABASE_DAMAGED'],
  ['SQLITE_CORRUPT', 'DATABASE_DAMAGED'],
  ['SQLITE_BUSY', 'VAULT_IN_USE'],
  ['SQLITE_LOCKED', 'VAULT_IN_USE'],
  ['SQLITE_READONLY', 'FOLDER_NOT_WRITABLE'],
  ['SQLITE_CANTOPEN', 'FOLDER_NOT_WRITABLE'],
  ['SQLITE_PERM', 'FOLDER_NOT_WRITABLE'],
  ['SQLITE_NOMEM', 'MEMORY_SHORT'],
  ['SQLITE_CONSTRAINT_UNIQUE', 'CONFLICT'],
  ['SQLITE_CONSTRAINT_PRIMARYKEY', 'CONFLICT'],
  ['SQLITE_CONSTRAINT_ROWID', 'CONFLICT'],
  ['SQLITE_CONSTRAINT_FOREIGNKEY', 'IN_USE'],
  ['SQLITE_CONSTRAINT_TRIGGER', 'IN_USE'],
]

/** Turns a failure of SQLite into one of our codes; anything unforeseen, faulty SQL too, is INTERNAL. */
export const mapSqliteError = (error: unknown): SandyqError => {
  if (error instanceof SandyqError) return error
  const sqliteCode = error instanceof Error && 'code' in error ? String(error.code) : ''
  const code = CODES.find(([start]) => sqliteCode.startsWith(start))?.[1] ?? 'INTERNAL'
  return new SandyqError(code, error)
}

/** Runs `work`, mapping whatever SQLite throws. */
export const withSqliteErrors = <T>(work: () => T): T => {
  try {
    return work()
  } catch (error) {
    throw mapSqliteError(error)
  }
}
