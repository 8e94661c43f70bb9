import { join } from 'node:path'
import { SandyqError } from '../../../../shared/contract/errors.ts'
import type { VaultPaths } from './vault-paths.ts'

/**
 * The longest path that SQLite opens: MAX_PATHNAME of its unix part in bytes, MAX_PATH of Windows in UTF-16 units, each with
 * its closing zero. Eight bytes more are what it wants for the names of its log files.
 */
const MOST = process.platform === 'win32' ? 259 : 511
const LOG_ENDING = '-journal'

const lengthOf = (path: string): number =>
  process.platform === 'win32' ? path.length : Buffer.byteLength(path)

/** PATH_TOO_LONG when the database, or the copy before a migration, would have a path that SQLite cannot open. */
export const assertPathFits = ({ databaseFolder }: VaultPaths): void => {
  const longest = join(databaseFolder, `before-migration.part${LOG_ENDING}`)
  if (lengthOf(longest) > MOST) throw new SandyqError('PATH_TOO_LONG')
}
