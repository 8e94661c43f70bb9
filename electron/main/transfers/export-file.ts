import { createHash, randomBytes } from 'node:crypto'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { SandyqError } from '../../../shared/contract/errors.ts'
import { exportPartOf } from '../../../shared/domain/export-part.ts'
import { exportTarget, outsideVaults } from './export-target.ts'

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
  /** Takes a name for the part that is renamed next; false where something is called so already. */
  claim(place: string): Promise<boolean>
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

/** An empty file of that name, made only where there is none: a link between names would not do on a stick. */
const claim = async (place: string): Promise<boolean> => {
  try {
    await (await open(place, 'wx', 0o600)).close()
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

const REAL_FILES: ExportFiles = { create: (part) => open(part, 'wx', 0o600), rename, claim, syncFolder }

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

/** Who remembers that bytes are on their way to a place, and that they are there. */
interface Writing {
  readonly parts: ExportParts
  /**
   * Puts the file into the audit log when all its bytes are on the disk and before it has its name: no readable file is there of which
   * the log does not know. Where this fails, or the name cannot be given, there is no file.
   */
  readonly record: (written: WrittenFile) => Promise<unknown>
  readonly files?: ExportFiles
}

/** The file that the user chose. */
export interface ExportPlace extends Writing {
  readonly target: string
}

/** The folder that the user chose, and the names to try in it, counted from 1. */
export interface ExportFolder extends Writing {
  readonly folder: string
  readonly nameOf: (attempt: number) => string
}

/** Writes a part beside `place`, then has it take its name. */
const writePart = async (
  { place, parts, record, files = REAL_FILES }: Writing & { readonly place: string },
  chunks: AsyncIterable<Uint8Array>,
  takeName: (part: string, files: ExportFiles) => Promise<void>,
): Promise<WrittenFile> => {
  const part = exportPartOf(place, randomBytes(6).toString('hex'))
  await parts.begin(part)
  try {
    const written = await fill(await files.create(part), chunks)
    await record(written)
    await takeName(part, files)
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

/**
 * Writes a stream to the place the user chose, whole or not at all.
 *
 * The bytes go to a neighbour file that only its owner can read and take the chosen name when all of them are on the
 * disk; whatever stops the work before that removes the neighbour and leaves a file of the same name as it was. Returns when file
 * and name are durable.
 *
 * @throws SandyqError DISK_FULL, EXPORT_NOT_WRITABLE, PATH_TOO_LONG, TARGET_IN_VAULT, TARGET_IS_LINK; whatever the stream and the audit log throw
 */
export const writeExport = async (
  { target, ...writing }: ExportPlace,
  chunks: AsyncIterable<Uint8Array>,
): Promise<WrittenFile> => {
  const place = await exportTarget(target)
  return writePart({ ...writing, place }, chunks, (part, files) => files.rename(part, place))
}

/**
 * The same into a folder, under the first of its names that nothing there has. Whatever stands there stays as it is.
 *
 * @returns beside what was written, at which attempt a name was free
 * @throws SandyqError as {@link writeExport}
 */
export const writeNewExport = async (
  { folder, nameOf, ...writing }: ExportFolder,
  chunks: AsyncIterable<Uint8Array>,
): Promise<WrittenFile & { readonly attempt: number }> => {
  const real = await outsideVaults(folder, 'EXPORT_NOT_WRITABLE')
  let attempt = 1
  const placeOf = (): string => path.join(real, nameOf(attempt))
  const takeName = async (part: string, files: ExportFiles): Promise<void> => {
    while (!(await files.claim(placeOf()))) attempt += 1
    try {
      await files.rename(part, placeOf())
    } catch (error) {
      await rm(placeOf(), { force: true })
      throw error
    }
  }
  const written = await writePart({ ...writing, place: placeOf() }, chunks, takeName)
  return { ...written, attempt }
}

/** A vault that was locked meanwhile finds at its next opening that there is no such file. */
const forget = (parts: ExportParts, part: string): Promise<void> => parts.end(part).catch(() => undefined)

/** What failed by itself and not because something else did. */
export const ownFailure = (error: unknown): unknown =>
  error instanceof SandyqError && error.code === 'CANCELLED' ? undefined : error
