import { lstat, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { SandyqError } from '../../../../shared/contract/errors.ts'
import type { VaultNotice } from '../../../../shared/contract/session.ts'
import { isExportPart } from '../../../../shared/domain/export-part.ts'
import { type Casework, instantOf, readOf } from '../../records/change.ts'
import { forgetResidue, listExportParts, rememberExportPart } from '../../records/residue.ts'
import { errnoOf } from '../../store/files/disk-errors.ts'

/** For so long a medium that was taken away is asked for; then the part counts as out of reach. */
const ASKED_FOR_MS = 30 * 24 * 60 * 60 * 1_000

/**
 * Notes that an export begins to be written, before its first byte is. The path stands in the encrypted database only.
 *
 * @throws INVALID_INPUT where the path is not that of a part
 */
export const beginExport = (work: Casework, path: string): void => {
  if (!isExportPart(path)) throw new SandyqError('INVALID_INPUT')
  const notedAt = instantOf(work.now())
  work.vault.database.transaction((write) => rememberExportPart(write, { path, notedAt }))
}

/** The part is gone, or has become the whole file. */
export const endExport = (work: Casework, path: string): void =>
  work.vault.database.transaction((write) => forgetResidue(write, 'export', [path]))

type Outcome = 'gone' | 'removed' | 'left'

const isThere = async (path: string): Promise<boolean> => {
  try {
    await lstat(path)
    return true
  } catch (error) {
    const isMissing = ['ENOENT', 'ENOTDIR'].includes(errnoOf(error) ?? '')
    if (isMissing) return false
    throw error
  }
}

/** A folder that is not there may be on a stick that is not there today. */
const removePart = async (path: string): Promise<Outcome> => {
  // Whoever made this vault may be another than who opens it: nothing but a plain file with such a name is touched.
  if (!isExportPart(path)) return 'gone'
  try {
    if (!(await isThere(path))) return (await isThere(dirname(path))) ? 'gone' : 'left'
    if (!(await lstat(path)).isFile()) return 'gone'
    await unlink(path)
    return 'removed'
  } catch {
    return 'left'
  }
}

/** A full disk must not keep the owner from reading; then the next opening looks again. */
const forgetIfPossible = (work: Casework, paths: readonly string[]): void => {
  if (paths.length === 0) return
  try {
    work.vault.database.transaction((write) => forgetResidue(write, 'export', paths))
  } catch (error) {
    if (!(error instanceof SandyqError)) throw error
  }
}

/** At opening: removes unfinished files of exports that a crash left, and says whether there were any. */
export const removeExportParts = async (work: Casework): Promise<VaultNotice[]> => {
  const outcomes = new Set<Outcome>()
  const over: string[] = []
  for (const { path, notedAt } of listExportParts(readOf(work))) {
    const outcome = await removePart(path)
    outcomes.add(outcome)
    const isTooOld = work.now() - Date.parse(notedAt) > ASKED_FOR_MS
    if (outcome !== 'left' || isTooOld) over.push(path)
  }
  forgetIfPossible(work, over)
  return [
    ...(outcomes.has('removed') ? (['EXPORT_PART_REMOVED'] as const) : []),
    ...(outcomes.has('left') ? (['EXPORT_PART_LEFT'] as const) : []),
  ]
}
