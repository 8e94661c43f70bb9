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

type Read = Pick<HeaderCopy, 'bytes'> & { readonly failure?: unknown }

/** A rotten sector does not give wrong bytes but an error; the other copy is there for both. */
const readCopy = async (disk: Disk, path: string): Promise<Read> => {
  try {
    return { bytes: await readWhole(disk, path, HEADER_BYTES) }
  } catch (error) {
    if (error instanceof SandyqError && error.code === 'DISK_FAILED') {
      return { bytes: new Uint8Array(0), failure: error }
    }
    throw error
  }
}

/**
 * Reads both header files; nothing is judged yet. A copy that the disk does not give counts as damaged.
 * Errors: LINK_IN_VAULT, FOLDER_NOT_WRITABLE, and DISK_FAILED where it gives neither.
 */
export const readCopies = async (disk: Disk, paths: VaultPaths): Promise<HeaderCopy[]> => {
  const files = [paths.headerA, paths.headerB]
  const read = await Promise.all(files.map((path) => readCopy(disk, path)))
  if (read.every(({ failure }) => failure !== undefined)) throw read[0]?.failure
  return files.map((path, index) => {
    const bytes = read[index]?.bytes
    return { path, bytes, parsed: parseCopy(bytes?.subarray(0, HEADER_BYTES)) }
  })
}

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
