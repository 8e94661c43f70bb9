import { lstat, realpath } from 'node:fs/promises'
import path from 'node:path'
import { type ErrorCode, SandyqError } from '../../../shared/contract/errors.ts'
import type { Dialogs } from '../../host/host.ts'
import { fileNameFrom } from './file-name.ts'

/** In any spelling, because a file system may not tell capitals from small letters. */
const VAULT_NAME = /\.sandyq$/iu
const HEADERS = ['header.a', 'header.b']

const isThere = (place: string): Promise<boolean> =>
  lstat(place).then(
    () => true,
    () => false,
  )

/** By its name, or by a header in it: a vault that was renamed, or that is mounted under another name. */
const isVault = async (folder: string): Promise<boolean> =>
  VAULT_NAME.test(path.basename(folder)) ||
  (await Promise.all(HEADERS.map((name) => isThere(path.join(folder, name))))).includes(true)

/** TARGET_IN_VAULT when the folder, links and spelling resolved, is a vault's or lies in one. */
const assertOutsideVaults = async (folder: string): Promise<void> => {
  if (await isVault(folder)) throw new SandyqError('TARGET_IN_VAULT')
  const parent = path.dirname(folder)
  if (parent !== folder) await assertOutsideVaults(parent)
}

/** The folder itself, whatever links led to it. Errors: TARGET_IN_VAULT, and `unreachable` where it is not there. */
export const outsideVaults = async (folder: string, unreachable: ErrorCode): Promise<string> => {
  const real = await realpath(folder).catch((error: unknown) => {
    throw new SandyqError(unreachable, error)
  })
  await assertOutsideVaults(real)
  return real
}

/**
 * Where an export to this place really goes: into a folder that is reached without links and is not part of any vault, under a
 * name that is no link. Errors: TARGET_IN_VAULT, TARGET_IS_LINK, EXPORT_NOT_WRITABLE.
 */
export const exportTarget = async (target: string): Promise<string> => {
  const place = path.join(
    await outsideVaults(path.dirname(target), 'EXPORT_NOT_WRITABLE'),
    path.basename(target),
  )
  const seen = await lstat(place).catch(() => undefined)
  if (seen?.isSymbolicLink() === true) throw new SandyqError('TARGET_IS_LINK')
  return place
}

/**
 * Asks where an export shall go; undefined when the user cancels. The place is judged at once, so that nobody waits for a
 * dossier that cannot be written, and again when it is written. Errors as {@link exportTarget}.
 */
export const chooseTarget = async (dialogs: Dialogs, suggestedName: string): Promise<string | undefined> => {
  const target = await dialogs.chooseTarget(fileNameFrom(suggestedName))
  if (target !== undefined) await exportTarget(target)
  return target
}
