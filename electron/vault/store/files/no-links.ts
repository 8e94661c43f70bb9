import { join } from 'node:path'
import { SandyqError } from '../../../../shared/contract/errors.ts'
import type { Disk } from './disk.ts'
import type { VaultPaths } from './vault-paths.ts'

/** LINK_IN_VAULT when a folder is a link, or when it holds anything but folders and files of one name. */
export const assertNoLinksIn = async (disk: Disk, folder: string): Promise<void> => {
  for (const name of await disk.list(folder)) {
    const seen = await disk.look(join(folder, name))
    if (seen !== undefined && !seen.isFolder && !seen.isPlainFile) throw new SandyqError('LINK_IN_VAULT')
  }
}

/**
 * Refuses a vault that would lead us out of itself (`docs/vault-format.md` §1): looks at every name in the vault's folder, in
 * `database/` and in `blobs/`. The documents below are looked at when they are opened. Errors: LINK_IN_VAULT, FOLDER_NOT_WRITABLE.
 */
export const assertNoLinks = async (disk: Disk, paths: VaultPaths): Promise<void> => {
  for (const folder of [paths.folder, paths.databaseFolder, paths.blobs]) await assertNoLinksIn(disk, folder)
}
