import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { SandyqError } from '../../../shared/contract/errors.ts'

/** More than that nobody looks through, and it has to fit into a message. */
const MAX_ENTRIES = 5_000

export interface FolderEntry {
  readonly kind: 'folder' | 'file'
  readonly name: string
  readonly path: string
  readonly sizeBytes: number
}

const entryOf = async (folder: string, entry: Dirent): Promise<FolderEntry | undefined> => {
  if (entry.name.startsWith('.')) return
  const place = path.join(folder, entry.name)
  try {
    // Follows a link, as any dialog does: the user decides what is chosen.
    const found = await stat(place)
    if (found.isDirectory()) return { kind: 'folder', name: entry.name, path: place, sizeBytes: 0 }
    return found.isFile() ? { kind: 'file', name: entry.name, path: place, sizeBytes: found.size } : undefined
  } catch {
    return
  }
}

const byKindAndName = (a: FolderEntry, b: FolderEntry): number =>
  a.kind === b.kind ? a.name.localeCompare(b.name) : a.kind === 'folder' ? -1 : 1

/**
 * What stands in a folder, as a person would want it listed.
 *
 * @throws SandyqError FOLDER_NOT_WRITABLE where it cannot be read
 */
export const listFolder = async (folder: string): Promise<FolderEntry[]> => {
  try {
    const entries = (await readdir(folder, { withFileTypes: true })).slice(0, MAX_ENTRIES)
    const described = await Promise.all(entries.map((entry) => entryOf(folder, entry)))
    return described.filter((entry) => entry !== undefined).sort(byKindAndName)
  } catch (error) {
    throw new SandyqError('FOLDER_NOT_WRITABLE', error)
  }
}

/** The folders above this one, from the root down. */
export const parentsOf = (folder: string): string[] => {
  const parent = path.dirname(folder)
  return parent === folder ? [] : [...parentsOf(parent), parent]
}
