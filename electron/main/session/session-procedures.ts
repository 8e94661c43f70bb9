import path from 'node:path'
import { implement } from '@orpc/server'
import type { Token } from '../../../shared/contract/base.ts'
import { session as contract, type FoundFolder, type VaultNotice } from '../../../shared/contract/session.ts'
import type { Dialogs } from '../../host/host.ts'
import type { PreferencesFile } from '../preferences/preferences-file.ts'
import { outsideVaults } from '../transfers/export-target.ts'
import { fileNameFrom } from '../transfers/file-name.ts'
import type { LockAfterSaving } from './before-lock.ts'
import type { IdleLock } from './idle-lock.ts'
import { maySync } from './synced-folder.ts'
import type { TokenStore } from './tokens.ts'
import { isVaultFolder, listVaults, proposedFolder, VAULT_ENDING, vaultNameOf } from './vault-folders.ts'
import type { VaultSession } from './vault-session.ts'

export interface SessionParts {
  readonly session: VaultSession
  readonly dialogs: Dialogs
  readonly preferences: PreferencesFile
  readonly idle: IdleLock
  readonly saving: Pick<LockAfterSaving, 'saved'>
  /** Of folders with vaults and of vaults; they live as long as the program, because they say nothing. */
  readonly places: TokenStore<string>
}

/** Where the user stands at the start screen; a page that is renewed begins there. It says no more than that screen does. */
interface Standing {
  folder?: string
  vault?: string
}

type Parts = SessionParts & { readonly standing: Standing }

const describeFolder = async (
  { places, preferences, standing }: Parts,
  folder: string,
  isProposed = false,
): Promise<FoundFolder> => {
  const found = (await listVaults(folder)).map((place) => ({ place, token: places.issue(place) }))
  return {
    token: places.issue(folder),
    name: path.basename(folder) || folder,
    remembered: preferences.vaultFolder === folder,
    isProposed,
    maySync: await maySync(folder),
    vaults: found.map(({ place, token }) => ({ token, name: vaultNameOf(place) })),
    lastVault: found.find(({ place }) => place === standing.vault)?.token ?? null,
  }
}

/** A remembered folder may be on a stick that is not there today; then the user is asked as if none were remembered. */
const findStartFolder = async (parts: Parts): Promise<FoundFolder | null> => {
  const { standing, preferences } = parts
  for (const folder of [standing.folder, preferences.vaultFolder]) {
    if (typeof folder !== 'string') continue
    const found = await describeFolder(parts, folder).catch(() => null)
    if (found !== null) return found
  }
  return describeFolder(parts, await proposedFolder(), true).catch(() => null)
}

const chooseFolder = async (parts: Parts): Promise<FoundFolder | null> => {
  const chosen = await parts.dialogs.chooseFolder()
  if (chosen === undefined) return null
  // People point at the vault itself as often as at the folder it lies in.
  const folder = isVaultFolder(chosen) ? path.dirname(chosen) : chosen
  const found = await describeFolder(parts, folder)
  parts.standing.folder = folder
  return found
}

/** Here the user stands after the lock. */
const standBefore = ({ standing }: Parts, vault: string): void => {
  standing.folder = path.dirname(vault)
  standing.vault = vault
}

const rememberFolder = async (
  { places, preferences }: SessionParts,
  { token, remember }: { token: Token; remember: boolean },
): Promise<void> => {
  const folder = places.get(token)
  if (remember) await preferences.rememberVaultFolder(folder)
  else if (preferences.vaultFolder === folder) await preferences.rememberVaultFolder(null)
}

const unlock = async (parts: Parts, vault: Token): Promise<{ notices: VaultNotice[] }> => {
  const folder = parts.places.get(vault)
  const notices = await parts.session.open(folder)
  standBefore(parts, folder)
  return { notices: (await maySync(folder)) ? [...notices, 'FOLDER_MAY_SYNC'] : notices }
}

/** Main's answers to opening and closing vaults. */
export const sessionProcedures = (given: SessionParts) => {
  const parts: Parts = { ...given, standing: {} }
  const { session, places, idle, saving } = parts
  const os = implement(contract)
  return {
    watch: os.watch.handler(({ signal }) => session.state.watch(signal)),
    startFolder: os.startFolder.handler(() => findStartFolder(parts)),
    chooseFolder: os.chooseFolder.handler(() => chooseFolder(parts)),
    rememberFolder: os.rememberFolder.handler(({ input }) => rememberFolder(parts, input)),
    prepare: os.prepare.handler(async () => ({ publicKey: await session.prepare() })),
    vaultKey: os.vaultKey.handler(async () => ({ publicKey: await session.vaultKey() })),
    create: os.create.handler(async ({ input }) => {
      const name = fileNameFrom(`${input.name}${VAULT_ENDING}`)
      const place = places.get(input.folder)
      await outsideVaults(place, 'FOLDER_NOT_WRITABLE')
      const folder = path.join(place, name)
      await session.create(folder)
      standBefore(parts, folder)
      return { vault: { token: places.issue(folder), name: vaultNameOf(folder) } }
    }),
    unlock: os.unlock.handler(({ input }) => unlock(parts, input.vault)),
    lock: os.lock.handler(() => session.lock('user')),
    saved: os.saved.handler(() => saving.saved()),
    touch: os.touch.handler(() => {
      if (session.state.value.phase === 'open') idle.touch()
    }),
  }
}
