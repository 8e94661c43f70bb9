import {
  access,
  chmod,
  constants,
  type FileHandle,
  lstat,
  mkdir,
  open,
  readdir,
  rename,
  rmdir,
  unlink,
} from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { SandyqError } from '../../../../shared/contract/errors.ts'
import type { Disk, OpenFile } from './disk.ts'
import { errnoOf, mapDiskError } from './disk-errors.ts'
import { assertRealFolder, openPlain } from './plain-file.ts'

const FILE_MODE = 0o600
const FOLDER_MODE = 0o700

// Windows: virus scanners and indexers hold a fresh file for a while; they let go within seconds.
const RENAME_PATIENCE_MS = 10_000
const RENAME_PAUSE_MS = 50

const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    throw mapDiskError(error)
  }
}

/** Like `guarded`, with a value of its own for one kind of failure. */
const unless = async <T, U>(
  errnos: readonly string[],
  work: () => Promise<T>,
  otherwise: U,
): Promise<T | U> => {
  try {
    return await work()
  } catch (error) {
    if (errnos.includes(errnoOf(error) ?? '')) return otherwise
    throw mapDiskError(error)
  }
}

const writeAll = async (handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> => {
  let done = 0
  while (done < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done)
    done += bytesWritten
  }
}

const readFully = async (handle: FileHandle, buffer: Uint8Array, position: number): Promise<number> => {
  let done = 0
  while (done < buffer.length) {
    const { bytesRead } = await handle.read(buffer, done, buffer.length - done, position + done)
    if (bytesRead === 0) break
    done += bytesRead
  }
  return done
}

const asOpenFile = (handle: FileHandle): OpenFile => ({
  write: (bytes, position) => guarded(() => writeAll(handle, bytes, position)),
  read: (buffer, position) => guarded(() => readFully(handle, buffer, position)),
  sizeBytes: () => guarded(async () => (await handle.stat()).size),
  cutTo: (sizeBytes) => guarded(() => handle.truncate(sizeBytes)),
  sync: () => guarded(() => handle.sync()),
  close: () => guarded(() => handle.close()),
})

const create = async (path: string): Promise<OpenFile> => {
  await assertRealFolder(dirname(path))
  // `x` takes no link for a name that is free.
  const handle = await open(path, 'wx+', FILE_MODE)
  try {
    await handle.chmod(FILE_MODE)
  } catch (error) {
    await handle.close()
    throw error
  }
  return asOpenFile(handle)
}

const renamePatiently = async (from: string, to: string): Promise<void> => {
  for (let waitedMs = 0; ; waitedMs += RENAME_PAUSE_MS) {
    try {
      await assertRealFolder(dirname(to))
      return await rename(from, to)
    } catch (error) {
      const held = process.platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(errnoOf(error) ?? '')
      if (!held || waitedMs >= RENAME_PATIENCE_MS) throw error
      await pause(RENAME_PAUSE_MS)
    }
  }
}

const makeFolder = async (path: string): Promise<boolean> => {
  const isNew = await unless(['EEXIST'], () => mkdir(path, FOLDER_MODE).then(() => true), false)
  await assertRealFolder(path)
  await chmod(path, FOLDER_MODE)
  return isNew
}

const list = async (path: string): Promise<string[]> => {
  const seen = await lstat(path)
  if (seen.isSymbolicLink()) throw new SandyqError('LINK_IN_VAULT')
  return readdir(path)
}

const remove = async (path: string): Promise<void> => {
  await assertRealFolder(dirname(path))
  await unlink(path)
}

const syncFolder = async (path: string): Promise<void> => {
  if (process.platform === 'win32') return
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** The real file system. */
export const nodeDisk: Disk = {
  openToRead: (path) =>
    unless(['ENOENT', 'ENOTDIR'], async () => asOpenFile(await openPlain(path, 'read')), undefined),
  openToOverwrite: async (path) =>
    (await unless(['ENOENT'], async () => asOpenFile(await openPlain(path, 'change')), undefined)) ??
    (await guarded(() => create(path))),
  createFile: (path) => guarded(() => create(path)),
  makeFolder: (path) => guarded(() => makeFolder(path)),
  list: (path) => unless(['ENOENT', 'ENOTDIR'], () => list(path), []),
  look: (path) =>
    unless(
      ['ENOENT', 'ENOTDIR'],
      async () => {
        const seen = await lstat(path)
        return {
          isFolder: seen.isDirectory(),
          isPlainFile: seen.isFile() && seen.nlink <= 1,
          sizeBytes: seen.size,
          modifiedMs: seen.mtimeMs,
        }
      },
      undefined,
    ),
  rename: (from, to) => guarded(() => renamePatiently(from, to)),
  remove: (path) => unless(['ENOENT'], () => remove(path), undefined),
  removeEmptyFolder: (path) => unless(['ENOENT', 'ENOTEMPTY', 'EEXIST'], () => rmdir(path), undefined),
  assertWritable: (path) => guarded(() => access(path, constants.W_OK)),
  syncFolder: (path) => guarded(() => syncFolder(path)),
}
