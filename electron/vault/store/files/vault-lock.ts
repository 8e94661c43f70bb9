import { dirname } from 'node:path'
import { SandyqError } from '../../../../shared/contract/errors.ts'
import { loadAddon } from '../database/addon.ts'
import { mapSqliteError } from '../database/sqlite-errors.ts'
import { type Disk, withFile } from './disk.ts'

/** The held lock of one vault; the kernel frees it too when the process ends (`docs/vault-format.md` §2). */
export interface VaultLock {
  release(): void
}

/**
 * Looks by name only while the file is empty: opening and closing a descriptor here would drop a lock that
 * this same process holds on it (§2, limit of fcntl locks).
 */
const prepareLockFile = async (disk: Disk, path: string): Promise<void> => {
  // SQLite would lock a file on a read-only medium for reading only, without a word.
  await disk.assertWritable(dirname(path))
  const seen = await disk.look(path)
  if (seen === undefined) await withFile(await disk.createFile(path), async () => undefined)
  // SQLite follows a link wherever it leads.
  else if (!seen.isPlainFile) throw new SandyqError('LINK_IN_VAULT')
  else if (seen.sizeBytes > 0) await withFile(await disk.openToOverwrite(path), (file) => file.cutTo(0))
  await disk.assertWritable(path)
}

/** Takes the lock or throws VAULT_IN_USE; LINK_IN_VAULT, FOLDER_NOT_WRITABLE, DISK_FULL, DISK_FAILED. */
export const acquireVaultLock = async (disk: Disk, path: string): Promise<VaultLock> => {
  const Addon = loadAddon()
  await prepareLockFile(disk, path)
  try {
    const connection = new Addon(path, { fileMustExist: true, timeout: 0 })
    try {
      connection.pragma('journal_mode = MEMORY')
      connection.exec('BEGIN EXCLUSIVE')
    } catch (error) {
      connection.close()
      throw error
    }
    return { release: () => connection.close() }
  } catch (error) {
    const mapped = mapSqliteError(error)
    throw mapped.code === 'DATABASE_DAMAGED' ? new SandyqError('DISK_FAILED', error) : mapped
  }
}
