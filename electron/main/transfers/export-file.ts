import { createHash, randomBytes } from 'node:crypto'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { SandyqError } from '../../../shared/contract/errors.ts'
import { exportTarget } from './export-target.ts'

/** Failures of the disk that have a next step of their own; the rest is a place we may not write to. */
const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''

const asExportError = (error: unknown): unknown => {
  const code = codeOf(error)
  if (FULL.has(code)) return new SandyqError('DISK_FULL', error)
  if (code === 'ENAMETOOLONG') return new SandyqError('PATH_TOO_LONG', error)
  return /^E[A-Z]+$/u.test(code) ? new SandyqError('EXPORT_NOT_WRITABLE', error) : error
}

const writeAll = async (file: FileHandle, chunk: Uint8Array): Promise<void> => {
  let at = 0
  while (at < chunk.byteLength) at += (await file.write(chunk, at)).bytesWritten
}

/** What was written. */
export interface WrittenFile {
  readonly sizeBytes: number
  /** 64 hex digits. */
  readonly sha256: string
}

/**
 * Writes a stream to the place the user chose, whole or not at all.
 *
 * The bytes go to a neighbour file that only its owner can read and take the chosen name when all of them are on the
 * disk; whatever stops the work before that removes the neighbour and leaves a file of the same name as it was.
 *
 * @throws SandyqError DISK_FULL, EXPORT_NOT_WRITABLE, PATH_TOO_LONG, TARGET_IN_VAULT, TARGET_IS_LINK; whatever the stream throws
 */
export const writeExport = async (
  target: string,
  chunks: AsyncIterable<Uint8Array>,
): Promise<WrittenFile> => {
  const place = await exportTarget(target)
  const unfinished = `${place}.${randomBytes(6).toString('hex')}.part`
  const hash = createHash('sha256')
  let sizeBytes = 0
  try {
    const file = await open(unfinished, 'wx', 0o600)
    try {
      for await (const chunk of chunks) {
        hash.update(chunk)
        sizeBytes += chunk.byteLength
        await writeAll(file, chunk)
      }
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(unfinished, place)
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined)
    throw asExportError(error)
  }
  return { sizeBytes, sha256: hash.digest('hex') }
}

/** What failed by itself and not because something else did. */
export const ownFailure = (error: unknown): unknown =>
  error instanceof SandyqError && error.code === 'CANCELLED' ? undefined : error
