import { asBlobId, blobPath } from '../blobs/blob-files.ts'
import { FILES_AT_ONCE, listBlobFiles, overwriteFiles } from '../blobs/overwrite.ts'
import { assertNoLinks } from '../files/no-links.ts'
import { acquireVaultLock } from '../files/vault-lock.ts'
import { vaultPaths } from '../files/vault-paths.ts'
import type { VaultParts } from './parts.ts'

export interface LeftFiles {
  /** Absolute path of the vault. */
  readonly folder: string
  /** Blobs that no row refers to, as the vault said when it was closed. */
  readonly blobs: readonly string[]
}

/**
 * After a lock: overwrites and removes the files of what was removed, and every part of a blob, since nobody writes one now. Without
 * a key and without having opened the vault, so that the process with the keys need not live for it; under the vault's lock, so
 * that nobody opens it meanwhile. It may be ended anywhere: the database still knows, and the next opening finishes.
 *
 * Yields before each group of files, as a sign of progress; returns whether all of them are gone.
 * Errors: VAULT_IN_USE, LINK_IN_VAULT, INVALID_INPUT, and those of the lock.
 */
export async function* overwriteLeftOn(
  { disk }: Pick<VaultParts, 'disk'>,
  { folder, blobs }: LeftFiles,
): AsyncGenerator<{ done: number; total: number }, boolean> {
  const paths = vaultPaths(folder)
  await assertNoLinks(disk, paths)
  const lock = await acquireVaultLock(disk, paths.lock)
  try {
    const parts = (await listBlobFiles(disk, paths.blobs)).filter(({ kind }) => kind === 'part')
    const files = blobs.map(asBlobId).map((blobId) => blobPath(paths.blobs, blobId))
    const all = [...new Set([...files, ...parts.map(({ path }) => path)])]
    let isWhole = true
    for (let at = 0; at < all.length; at += FILES_AT_ONCE) {
      yield { done: at, total: all.length }
      const resisting = await overwriteFiles(disk, all.slice(at, at + FILES_AT_ONCE))
      isWhole &&= resisting.length === 0
    }
    return isWhole
  } finally {
    lock.release()
  }
}
