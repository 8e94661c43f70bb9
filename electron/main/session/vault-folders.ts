import { existsSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import path from 'node:path'
import { SandyqError } from '../../../shared/contract/errors.ts'
import { maySync } from './synced-folder.ts'

export const VAULT_ENDING = '.sandyq'

const HEADERS = ['header.a', 'header.b']

/** A folder that is named like a vault and has at least one of its headers. */
export const isVaultFolder = (folder: string): boolean =>
  path.basename(folder).endsWith(VAULT_ENDING) &&
  HEADERS.some((header) => existsSync(path.join(folder, header)))

export const vaultNameOf = (folder: string): string => path.basename(folder).slice(0, -VAULT_ENDING.length)

/**
 * The vaults in a folder, by name.
 *
 * @throws SandyqError NOT_FOUND where the folder is gone or cannot be read
 */
export const listVaults = async (folder: string): Promise<string[]> => {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries
      .filter((entry) => entry.isDirectory())
      .map((entry) => path.join(folder, entry.name))
      .filter(isVaultFolder)
      .sort((a, b) => a.localeCompare(b))
  } catch (error) {
    throw new SandyqError('NOT_FOUND', error)
  }
}

/** The file has some dozen lines; a longer one, or what is no file at all, is not read. */
const LONGEST_USER_DIRS = 64 * 1024

/** A variable that is empty or relative counts as not set: so the base directory specification of freedesktop.org has it. */
const configHome = (home: string): string => {
  const set = process.env.XDG_CONFIG_HOME ?? ''
  return path.isAbsolute(set) ? set : path.join(home, '.config')
}

/** Linux keeps the names of the user's folders in a file; they are in the user's language, in the home folder or from the root on. */
const fromUserDirs = async (home: string): Promise<string | undefined> => {
  const file = path.join(configHome(home), 'user-dirs.dirs')
  const found = await stat(file).catch(() => undefined)
  if (found?.isFile() !== true || found.size > LONGEST_USER_DIRS) return undefined
  const text = await readFile(file, 'utf8').catch(() => '')
  const named = /^XDG_DOCUMENTS_DIR="(.+)"$/mu.exec(text)?.[1] ?? ''
  const inHome = /^\$HOME(?:\/(.*))?$/u.exec(named)
  if (inHome !== null) return path.join(home, inHome[1] ?? '')
  return path.isAbsolute(named) ? path.normalize(named) : undefined
}

/**
 * Where a first vault would lie when nobody says otherwise: the folder for documents of this user, or the folder above it where there is
 * none or where a cloud program copies it and no vault is in it yet.
 */
export const proposedFolder = async (): Promise<string> => {
  const home = homedir()
  const documents = (await fromUserDirs(home)) ?? path.join(home, 'Documents')
  const vaults = await listVaults(documents).catch(() => undefined)
  if (vaults === undefined) return home
  return vaults.length > 0 || !(await maySync(documents)) ? documents : home
}
