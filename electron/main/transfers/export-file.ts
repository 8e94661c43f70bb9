import { createHash, randomBytes } from 'node:crypto'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { SandyqError } from '../../../shared/contract/errors.ts'
import { exportPartOf } from '../../../shared/domain/export-part.ts'
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

/** What an export does with files; only tests give others. */
export interface ExportFiles {
  create(part: string): Promise<FileHandle>
  rename(part: string, place: string): Promise<void>
  /** Makes the name durable. */
  syncFolder(folder: string): Promise<void>
}

/** What a system says where there is no such call, or the folder may be written to and not be read. */
const UNABLE: ReadonlySet<string> = new Set(['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EACCES'])

/** Windows writes names through by itself, and has no such call; some sticks and shares have none either. */
const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return
  let handle: FileHandle | undefined
  try {
    handle = await open(folder, 'r')
    await handle.sync()
  } catch (error) {
    if (!UNABLE.has(codeOf(error))) throw error
  } finally {
    await handle?.close()
  }
}

const REAL_FILES: ExportFiles = { create: (part) => open(part, 'wx', 0o600), rename, syncFolder }

/** Who remembers, in the vault, that a readable part is there, so that it goes even if this program does not come to its end. */
export interface ExportParts {
  begin(part: string): Promise<void>
  end(part: string): Promise<void>
}

const fill = async (file: FileHandle, chunks: AsyncIterable<Uint8Array>): Promise<WrittenFile> => {
  const hash = createHash('sha256')
  let sizeBytes = 0
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
  return { sizeBytes, sha256: hash.digest('hex') }
}

/** What was written. */
export interface WrittenFile {
  readonly sizeBytes: number
  /** 64 hex digits. */
  readonly sha256: string
}

/** Where the bytes go, and who remembers that they do. */
export interface ExportPlace {
  readonly target: string
  readonly parts: ExportParts
  readonly files?: ExportFiles
}

/**
 * Writes a stream to the place the user chose, whole or not at all.
 *
 * The bytes go to a neighbour file that only its owner can read and take the chosen name when all of them are on the
 * disk; whatever stops the work before that removes the neighbour and leaves a file of the same name as it was. Returns when file
 * and name are durable.
 *
 * @throws SandyqError DISK_FULL, EXPORT_NOT_WRITABLE, PATH_TOO_LONG, TARGET_IN_VAULT, TARGET_IS_LINK; whatever the stream throws
 */
export const writeExport = async (
  { target, parts, files = REAL_FILES }: ExportPlace,
  chunks: AsyncIterable<Uint8Array>,
): Promise<WrittenFile> => {
  const place = await exportTarget(target)
  const part = exportPartOf(place, randomBytes(6).toString('hex'))
  await parts.begin(part)
  try {
    const written = await fill(await files.create(part), chunks)
    await files.rename(part, place)
    await files.syncFolder(path.dirname(place))
    await forget(parts, part)
    return written
  } catch (error) {
    // A part that stays is remembered until the next opening.
    const isGone = await rm(part, { force: true }).then(
      () => true,
      () => false,
    )
    if (isGone) await forget(parts, part)
    throw asExportError(error)
  }
}

/** A vault that was locked meanwhile finds at its next opening that there is no such file. */
const forget = (parts: ExportParts, part: string): Promise<void> => parts.end(part).catch(() => undefined)

/** What failed by itself and not because something else did. */
export const ownFailure = (error: unknown): unknown =>
  error instanceof SandyqError && error.code === 'CANCELLED' ? undefined : error
