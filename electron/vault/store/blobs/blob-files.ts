import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { SandyqError } from '../../../../shared/contract/errors.ts'
import type { BlobId } from './blob-store.ts'

const ID_BYTES = 16
const PART_ENDING = '.part'
const ID_PATTERN = /^[0-9a-f]{32}$/
const FOLDER_PATTERN = /^[0-9a-f]{2}$/

export const isBlobId = (text: string): text is BlobId => ID_PATTERN.test(text)

/** Refuses what is no blob id, so that no name from outside becomes part of a path (INVALID_INPUT). */
export const asBlobId = (text: string): BlobId => {
  if (!isBlobId(text)) throw new SandyqError('INVALID_INPUT')
  return text
}

export const newBlobId = (): BlobId => randomBytes(ID_BYTES).toString('hex') as BlobId
export const blobIdBytes = (blobId: BlobId): Uint8Array => Buffer.from(blobId, 'hex')

/** Where the files of blobs are (`docs/vault-format.md` §1). */
export const blobFolder = (root: string, blobId: BlobId): string => join(root, blobId.slice(0, 2))
export const blobPath = (root: string, blobId: BlobId): string => join(blobFolder(root, blobId), blobId)
export const partPath = (root: string, blobId: BlobId): string => `${blobPath(root, blobId)}${PART_ENDING}`

export const isBlobFolderName = (name: string): boolean => FOLDER_PATTERN.test(name)

/** What a file name in a blob folder is: a blob, a part of one, or not ours. */
export const classify = (
  name: string,
): { readonly kind: 'blob' | 'part'; readonly blobId: BlobId } | undefined => {
  if (isBlobId(name)) return { kind: 'blob', blobId: name }
  const withoutEnding = name.endsWith(PART_ENDING) ? name.slice(0, -PART_ENDING.length) : ''
  return isBlobId(withoutEnding) ? { kind: 'part', blobId: withoutEnding } : undefined
}
