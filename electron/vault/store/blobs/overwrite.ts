import { randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'
import { type Disk, withFile } from '../files/disk.ts'
import { classify, isBlobFolderName } from './blob-files.ts'
import { ESSENTIAL_BYTES } from './envelope.ts'

/** More would only wait for each other: Node has four threads for files. */
export const FILES_AT_ONCE = 32

/** Throws away all but the start of a part, which nobody will go on with: what is on its way to the disk need not get there. */
export const cutShort = async (disk: Disk, path: string): Promise<void> => {
  const seen = await disk.look(path)
  if (seen === undefined || !seen.isPlainFile) return
  await withFile(await disk.openToOverwrite(path), (file) => file.cutTo(ESSENTIAL_BYTES))
}

/**
 * Without its envelope the rest cannot be opened, even where the file system keeps the blocks of a removed file. What a link or
 * a second name leads to may be anybody's: only the name in the vault goes.
 */
const overwriteStart = async (disk: Disk, path: string): Promise<void> => {
  const seen = await disk.look(path)
  if (seen === undefined || !seen.isPlainFile) return
  await withFile(await disk.openToOverwrite(path), async (file) => {
    await file.write(randomBytes(ESSENTIAL_BYTES), 0)
    // Else the sync would wait for all that is still on its way to the disk.
    await file.cutTo(ESSENTIAL_BYTES)
    await file.sync()
  })
}

/** A file that is still there, or not surely gone, and why. */
export interface Resisting {
  readonly path: string
  readonly error: unknown
}

const failureOf = async (path: string, work: () => Promise<void>): Promise<Resisting[]> => {
  try {
    await work()
    return []
  } catch (error) {
    return [{ path, error }]
  }
}

const overwriteOne = (disk: Disk, path: string): Promise<Resisting[]> =>
  failureOf(path, async () => {
    await overwriteStart(disk, path)
    await disk.remove(path)
  })

const syncIfThere = (disk: Disk, folder: string): Promise<Resisting[]> =>
  failureOf(folder, async () => {
    if ((await disk.look(folder)) !== undefined) await disk.syncFolder(folder)
  })

/**
 * Overwrites and removes files of blobs (`docs/vault-format.md` §11, Removing), some at once: on a disk that is slow to sync they
 * wait together. Needs no key, may be cut anywhere and begun again; a missing file is no error.
 *
 * @returns files, and folders of files, that resisted
 */
export const overwriteFiles = async (disk: Disk, paths: readonly string[]): Promise<Resisting[]> => {
  const resisting: Resisting[] = []
  for (let at = 0; at < paths.length; at += FILES_AT_ONCE) {
    const group = paths.slice(at, at + FILES_AT_ONCE)
    const files = await Promise.all(group.map((path) => overwriteOne(disk, path)))
    const folders = new Set(group.map((path) => dirname(path)))
    const synced = await Promise.all([...folders].map((folder) => syncIfThere(disk, folder)))
    resisting.push(...files.flat(), ...synced.flat())
  }
  return resisting
}

/** Every file in `blobs/` that is a blob or a part of one; files that are not ours are not listed. */
export const listBlobFiles = async (disk: Disk, root: string) => {
  const folders = (await disk.list(root)).filter(isBlobFolderName)
  const lists = await Promise.all(
    folders.map(async (folder) => {
      const names = await disk.list(join(root, folder))
      return names.flatMap((name) => {
        const found = classify(name)
        return found === undefined ? [] : [{ ...found, path: join(root, folder, name) }]
      })
    }),
  )
  return lists.flat()
}
