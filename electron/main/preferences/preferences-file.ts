import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import path from 'node:path'
import * as z from 'zod'
import { SandyqError } from '../../../shared/contract/errors.ts'
import { type Preferences, preferencesSchema } from '../../../shared/domain/preferences.ts'

/** Kept outside any vault and readable by anyone with this computer: nothing of a case may ever be added. */
const keptSchema = z.strictObject({
  version: z.literal(1),
  preferences: preferencesSchema.nullable(),
  /** The folder with the vaults, only if the user wanted it remembered. */
  vaultFolder: z.string().nullable(),
})

type Kept = z.infer<typeof keptSchema>

const NOTHING: Kept = { version: 1, preferences: null, vaultFolder: null }

/** Where this system keeps the settings of programs. */
export const configFolder = (env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string => {
  if (platform === 'win32') return path.join(env.APPDATA ?? homedir(), 'Sandyq')
  if (platform === 'darwin') return path.join(homedir(), 'Library', 'Application Support', 'Sandyq')
  return path.join(env.XDG_CONFIG_HOME ?? path.join(homedir(), '.config'), 'sandyq')
}

/** A damaged file counts as none: the user is asked again, and nothing of value was in it. */
const read = (file: string): Kept => {
  try {
    return keptSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return NOTHING
  }
}

/** Whole or not at all: a neighbour takes the name once its bytes are on the disk. */
const write = async (file: string, kept: Kept): Promise<void> => {
  const aside = `${file}.${randomBytes(6).toString('hex')}`
  try {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
    const handle = await open(aside, 'wx', 0o600)
    try {
      await handle.writeFile(JSON.stringify(kept))
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(aside, file)
  } catch (error) {
    await rm(aside, { force: true }).catch(() => undefined)
    throw new SandyqError('FOLDER_NOT_WRITABLE', error)
  }
}

export interface PreferencesFile {
  readonly preferences: Preferences | null
  readonly vaultFolder: string | null
  savePreferences(preferences: Preferences): Promise<void>
  rememberVaultFolder(folder: string | null): Promise<void>
}

/** The settings of this user on this computer. */
export const preferencesFile = (folder: string): PreferencesFile => {
  const file = path.join(folder, 'preferences.json')
  let kept = read(file)
  let writing: Promise<void> = Promise.resolve()

  /** One write after the other, so that the last one wished for is the one that stays. */
  const change = (changed: Partial<Kept>): Promise<void> => {
    kept = { ...kept, ...changed }
    const present = kept
    writing = writing.catch(() => undefined).then(() => write(file, present))
    return writing
  }

  return {
    get preferences() {
      return kept.preferences
    },
    get vaultFolder() {
      return kept.vaultFolder
    },
    savePreferences: (preferences) => change({ preferences }),
    rememberVaultFolder: (vaultFolder) => change({ vaultFolder }),
  }
}
