import { randomBytes } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { startOf } from '../linux-process.ts'
import { localState, profilePreferences } from './profile-preferences.ts'

/** Magic numbers of file systems that live in memory: tmpfs and ramfs (statfs(2)). */
const MEMORY_FILE_SYSTEMS: ReadonlySet<number> = new Set([0x01021994, 0x858458f6])

// Names are short here: Chromium puts a socket below, whose path must fit into 108 bytes (unix(7)).
const PREFIX = 'sandyq-p-'

/** Where the browser may put temporary files, its socket among them. */
export const TEMPORARY = 't'

/**
 * Where the browser's crash handler would keep what it writes down of the memory of a process that crashed. No switch turns the
 * handler off; without its folders it ends before it has written anything, and a crash is only a crash (Chromium 156, 2026-11).
 */
export const CRASHES = 'c'
const CRASH_FOLDERS_TO_BLOCK = ['attachments', 'completed', 'new', 'pending']

/** Where Chromium would make folders for what it remembers; a plain file in the way keeps it from that. */
const FOLDERS_TO_BLOCK = [
  'Cache',
  'Code Cache',
  'DawnGraphiteCache',
  'DawnWebGPUCache',
  'Download Service',
  'File System',
  'GPUCache',
  'IndexedDB',
  'Local Storage',
  'Service Worker',
  'Session Storage',
  'Sessions',
  'Shared Dictionary',
  'Storage',
  'WebStorage',
  'blob_storage',
]

/** And folders where it would make files. */
const FILES_TO_BLOCK = ['Favicons', 'Shortcuts', 'Top Sites', 'Visited Links', 'Network Action Predictor']

const isMemory = (folder: string): boolean => {
  try {
    return MEMORY_FILE_SYSTEMS.has(statfsSync(folder).type)
  } catch {
    return false
  }
}

/** Folders of this user, or of all, that may lie in memory. */
const candidates = (env: NodeJS.ProcessEnv): string[] =>
  [env.XDG_RUNTIME_DIR, '/dev/shm'].filter((folder) => folder !== undefined)

/** A folder whose contents never reach a disk; undefined where this computer has none. macOS and Windows have none. */
export const findMemoryFolder = (env: NodeJS.ProcessEnv): string | undefined =>
  candidates(env).find((folder) => existsSync(folder) && isMemory(folder))

export const ownerMark = (pid: number): string => `${pid} ${startOf(pid) ?? ''}`

export const isOwnerAlive = (mark: string): boolean => {
  const pid = Number(mark.split(' ')[0])
  return Number.isInteger(pid) && pid > 0 && startOf(pid) !== undefined && ownerMark(pid) === mark
}

/** Profiles of programs that were killed; Chromium leaves by itself then, its folder stays. */
export const sweepStaleProfiles = (memoryFolder: string): void => {
  for (const name of readdirSync(memoryFolder)) {
    if (!name.startsWith(PREFIX)) continue
    const folder = path.join(memoryFolder, name)
    try {
      if (!isOwnerAlive(readFileSync(path.join(folder, 'owner'), 'utf8'))) {
        rmSync(folder, { recursive: true, force: true })
      }
    } catch {
      // Another user's, or one that is being made this moment.
    }
  }
}

const block = (folder: string, names: readonly string[]): void => {
  for (const name of names) writeFileSync(path.join(folder, name), '', { mode: 0o400 })
}

const writeBlockers = (folder: string): void => {
  block(folder, FOLDERS_TO_BLOCK)
  for (const name of FILES_TO_BLOCK) mkdirSync(path.join(folder, name), { mode: 0o500 })
}

/** Appears whole or not at all: a start beside this one would take an empty mark for that of a program that is gone. */
const writeOwner = (folder: string): void => {
  const aside = path.join(folder, 'owner.new')
  writeFileSync(aside, ownerMark(process.pid), { mode: 0o600 })
  renameSync(aside, path.join(folder, 'owner'))
}

/** A profile for one run. Its folder is private to this user and goes when the program ends. */
export const makeProfile = (memoryFolder: string): string => {
  const folder = path.join(memoryFolder, `${PREFIX}${randomBytes(6).toString('hex')}`)
  const first = path.join(folder, 'Default')
  mkdirSync(folder, { mode: 0o700 })
  writeOwner(folder)
  mkdirSync(first, { mode: 0o700 })
  for (const name of [TEMPORARY, CRASHES]) mkdirSync(path.join(folder, name), { mode: 0o700 })
  block(path.join(folder, CRASHES), CRASH_FOLDERS_TO_BLOCK)
  writeFileSync(path.join(first, 'Preferences'), JSON.stringify(profilePreferences()), { mode: 0o600 })
  writeFileSync(path.join(folder, 'Local State'), JSON.stringify(localState()), { mode: 0o600 })
  writeBlockers(first)
  return folder
}

/** At once; for when Node itself ends. */
export const removeProfile = (folder: string): void => {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {
    // A child of the browser was writing just now; the next start sweeps what is left.
  }
}

/** Helpers of the browser outlive it by a moment and make their folders again; so it counts when it stays away. */
export const removeProfileForGood = async (folder: string): Promise<void> => {
  for (let quietRounds = 0, rounds = 0; quietRounds < 2 && rounds < 40; rounds += 1) {
    quietRounds = existsSync(folder) ? 0 : quietRounds + 1
    removeProfile(folder)
    await setTimeout(25)
  }
}
