import { constants, type FileHandle, lstat, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { SandyqError } from '../../../../shared/contract/errors.ts'

// Windows has neither flag; there the look before the opening has to do.
const NO_FOLLOW = constants.O_NOFOLLOW ?? 0
/** A pipe in the place of a file would be waited for without end. */
const NO_WAIT = constants.O_NONBLOCK ?? 0

/** LINK_IN_VAULT where a folder is reached by a link; on Windows a junction counts as one. */
export const assertRealFolder = async (path: string): Promise<void> => {
  if ((await lstat(path)).isSymbolicLink()) throw new SandyqError('LINK_IN_VAULT')
}

/**
 * Opens a file that is one: no link, pipe or device, in a folder that is none either. What is going to be changed must not
 * have a second name, because that one may be anywhere (`docs/vault-format.md` §1). Errors: LINK_IN_VAULT, and the system's.
 */
export const openPlain = async (path: string, access: 'read' | 'change'): Promise<FileHandle> => {
  await assertRealFolder(dirname(path))
  if (!(await lstat(path)).isFile()) throw new SandyqError('LINK_IN_VAULT')
  const flags = access === 'read' ? constants.O_RDONLY : constants.O_RDWR
  const handle = await open(path, flags | NO_FOLLOW | NO_WAIT)
  try {
    const seen = await handle.stat()
    if (!seen.isFile() || (access === 'change' && seen.nlink > 1)) throw new SandyqError('LINK_IN_VAULT')
    return handle
  } catch (error) {
    await handle.close()
    throw error
  }
}
