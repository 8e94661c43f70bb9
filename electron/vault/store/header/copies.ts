import { SandyqError } from '../../../../shared/contract/errors.ts'
import type { Disk } from '../files/disk.ts'
import { readWhole } from '../files/durable.ts'
import type { VaultPaths } from '../files/vault-paths.ts'
import { type ParsedCopy, parseCopy, type UnverifiedHeader } from './header-codec.ts'
import { HEADER_BYTES } from './layout.ts'

/** One of the two header files as found. */
export interface HeaderCopy {
  readonly path: string
  /** Undefined when the file is missing; one byte more than a header where it is longer than one. */
  readonly bytes: Uint8Array | undefined
  /** What the first 16,384 bytes are. */
  readonly parsed: ParsedCopy
}

/** Reads both header files; nothing is judged yet. */
export const readCopies = (disk: Disk, paths: VaultPaths): Promise<HeaderCopy[]> =>
  Promise.all(
    [paths.headerA, paths.headerB].map(async (path) => {
      const bytes = await readWhole(disk, path, HEADER_BYTES)
      return { path, bytes, parsed: parseCopy(bytes?.subarray(0, HEADER_BYTES)) }
    }),
  )

const bySequenceDescending = (left: UnverifiedHeader, right: UnverifiedHeader): number =>
  left.sequence === right.sequence ? 0 : left.sequence > right.sequence ? -1 : 1

/**
 * The intact copies, highest sequence first (`docs/vault-format.md` §8, Choosing).
 * Errors: NOT_A_VAULT, HEADER_DAMAGED, VAULT_NEWER.
 */
export const intactCopies = (copies: readonly HeaderCopy[], hasDatabase: boolean): UnverifiedHeader[] => {
  if (copies.every((copy) => copy.bytes === undefined) && !hasDatabase) throw new SandyqError('NOT_A_VAULT')
  if (copies.some((copy) => copy.parsed.kind === 'newer')) throw new SandyqError('VAULT_NEWER')
  const intact = copies.flatMap(({ parsed }) => (parsed.kind === 'intact' ? [parsed.unverified] : []))
  if (intact.length === 0) throw new SandyqError('HEADER_DAMAGED')
  return intact.sort(bySequenceDescending)
}
