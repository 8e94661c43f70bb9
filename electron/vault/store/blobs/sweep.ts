import { join } from 'node:path'
import type { Disk } from '../files/disk.ts'
import { classify, isBlobFolderName } from './blob-files.ts'
import type { SweepResult } from './blob-store.ts'

/** Long enough that no blob whose row is still to be committed is taken for an orphan. */
const ORPHAN_AGE_MS = 24 * 60 * 60 * 1000

export interface Sweep {
  readonly disk: Disk
  /** The folder `blobs/`. */
  readonly root: string
  readonly referencedIds: ReadonlySet<string>
  /** Ids that are being written now. */
  readonly inWork: ReadonlySet<string>
  readonly nowMs: number
}

const isLeftover = async (sweep: Sweep, path: string, name: string): Promise<'part' | 'blob' | undefined> => {
  const found = classify(name)
  if (found === undefined || sweep.inWork.has(found.blobId)) return undefined
  if (found.kind === 'part') return 'part'
  if (sweep.referencedIds.has(found.blobId)) return undefined
  const seen = await sweep.disk.look(path)
  return seen !== undefined && sweep.nowMs - seen.modifiedMs > ORPHAN_AGE_MS ? 'blob' : undefined
}

/** Removes what nobody needs (`docs/vault-format.md` §11, Sweeping); files that are not ours stay. */
export const sweepBlobs = async (sweep: Sweep): Promise<SweepResult> => {
  let partsRemoved = 0
  let orphansRemoved = 0
  for (const folder of (await sweep.disk.list(sweep.root)).filter(isBlobFolderName)) {
    for (const name of await sweep.disk.list(join(sweep.root, folder))) {
      const path = join(sweep.root, folder, name)
      const leftover = await isLeftover(sweep, path, name)
      if (leftover === undefined) continue
      await sweep.disk.remove(path)
      if (leftover === 'part') partsRemoved += 1
      else orphansRemoved += 1
    }
  }
  return { partsRemoved, orphansRemoved }
}
