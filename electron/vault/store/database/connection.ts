import { SandyqError } from '../../../../shared/contract/errors.ts'
import { type Disk, withFile } from '../files/disk.ts'
import type { SecretKey } from '../keys/secret-key.ts'
import { type Connection, loadAddon } from './addon.ts'
import { withSqliteErrors } from './sqlite-errors.ts'

/** First version without the WAL-reset bug. */
const OLDEST_SQLITE = [3, 51, 3] as const
const PLAIN_START = Buffer.from('SQLite format 3\0', 'latin1')

/** Set before the first page is read, in this order; then read back (`docs/vault-format.md` §9). */
const CIPHER_SETTINGS = [
  ['cipher', 'sqlcipher'],
  ['legacy', '4'],
] as const

const SETTINGS: readonly (readonly [pragma: string, set: string, expected: string | number])[] = [
  ['locking_mode', 'EXCLUSIVE', 'exclusive'],
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', 2],
  ['temp_store', 'MEMORY', 2],
  ['secure_delete', 'ON', 1],
  ['foreign_keys', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['mmap_size', '0', 0],
  // KiB. Each page not in the cache is decrypted again: with 2 MiB the list of 5,000 cases took three times as long (2026-11).
  ['cache_size', '-65536', -65536],
  ...(process.platform === 'darwin'
    ? ([
        ['fullfsync', 'ON', 1],
        ['checkpoint_fullfsync', 'ON', 1],
      ] as const)
    : []),
]

/** What the cipher must report once the key is set: SQLCipher 4's parameters. */
const CIPHER_FACTS: readonly (readonly [string, string | number])[] = [
  ['cipher', 'sqlcipher'],
  ['legacy', '4'],
  ['hmac_use', '1'],
  ['hmac_algorithm', '2'],
  ['plaintext_header_size', '0'],
  ['page_size', 4096],
]

const isAtLeast = (version: string): boolean => {
  const parts = version.split('.').map(Number)
  for (const [index, oldest] of OLDEST_SQLITE.entries()) {
    const part = parts[index] ?? 0
    if (part !== oldest) return part > oldest
  }
  return true
}

/** Refuses a SQLite library older than 3.51.3 (INTERNAL). */
export const assertSqliteVersion = (version: string): void => {
  if (!isAtLeast(version)) throw new SandyqError('INTERNAL')
}

const assertPragma = (connection: Connection, pragma: string, expected: string | number): void => {
  if (connection.pragma(pragma, { simple: true }) !== expected) throw new SandyqError('INTERNAL')
}

/** x'…' as bytes, never as a string: strings cannot be overwritten and turn up in messages. */
const rawKey = (key: SecretKey): Buffer => {
  const literal = Buffer.alloc(67)
  literal.write("x'", 0, 'latin1')
  for (const [index, byte] of key.bytes().entries()) {
    for (const [half, digit] of [byte >> 4, byte & 15].entries()) {
      literal[2 + index * 2 + half] = digit < 10 ? 0x30 + digit : 0x57 + digit
    }
  }
  literal.write("'", 66, 'latin1')
  return literal
}

/** Opens with cipher and key; nothing of the file has been read yet. */
const openKeyed = (path: string, key: SecretKey, readonly: boolean): Connection => {
  const Addon = loadAddon()
  const connection = new Addon(path, { fileMustExist: true, readonly, timeout: 0 })
  for (const [pragma, value] of CIPHER_SETTINGS) connection.pragma(`${pragma} = '${value}'`)
  const literal = rawKey(key)
  connection.key(literal)
  literal.fill(0)
  return connection
}

const closingOnError = (connection: Connection, work: () => void): Connection => {
  try {
    work()
    return connection
  } catch (error) {
    connection.close()
    throw error
  }
}

/**
 * Opens an existing database file with its raw key; the first read proves the key. Settings are made by {@link applySettings}.
 * Errors: DATABASE_DAMAGED (wrong key, no database), VAULT_IN_USE, FOLDER_NOT_WRITABLE, DISK_FAILED.
 */
export const openConnection = (path: string, key: SecretKey, options: { readonly: boolean }): Connection =>
  withSqliteErrors(() => {
    const connection = openKeyed(path, key, options.readonly)
    return closingOnError(connection, () => {
      connection.pragma('locking_mode = EXCLUSIVE')
      connection.pragma('trusted_schema = OFF')
      connection.pragma('cell_size_check = ON')
      connection.pragma('user_version', { simple: true })
    })
  })

/** Makes and reads back every setting of §9. Errors: INTERNAL when one does not hold. */
export const applySettings = (connection: Connection): void =>
  withSqliteErrors(() => {
    assertSqliteVersion(String(connection.prepare('SELECT sqlite_version()').pluck().get()))
    for (const [pragma, value, expected] of SETTINGS) {
      connection.pragma(`${pragma} = ${value}`)
      assertPragma(connection, pragma, expected)
    }
    for (const [pragma, expected] of CIPHER_FACTS) assertPragma(connection, pragma, expected)
  })

/** DATABASE_DAMAGED when the file is missing its encryption. Only while no connection is open (§2, limit of fcntl locks). */
export const assertNotPlain = async (disk: Disk, path: string): Promise<void> => {
  const file = await disk.openToRead(path)
  if (file === undefined) throw new SandyqError('DATABASE_MISSING')
  const start = Buffer.alloc(PLAIN_START.length)
  await withFile(file, () => file.read(start, 0))
  if (start.equals(PLAIN_START)) throw new SandyqError('DATABASE_DAMAGED')
}
