import { constants } from 'node:fs'
import { type FileHandle, lstat, open, realpath } from 'node:fs/promises'
import { sep } from 'node:path'
import { type ErrorCode, SandyqError } from '../../../../shared/contract/errors.ts'
import { readZipEntry } from './zip-entry.ts'

/** Above it a single document is a disk image or a mistake; long videos stay below. */
const MAX_FILE_BYTES = 4 * 1024 ** 3

const READ_BYTES = 1024 * 1024

/** Windows has neither flag; there the check of the opened file must do. NONBLOCK: a named pipe must not hold us up. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

const CODES: Readonly<Record<string, ErrorCode>> = {
  ENOENT: 'FILE_GONE',
  ENOTDIR: 'FILE_GONE',
  ENODEV: 'FILE_GONE',
  ELOOP: 'NOT_A_FILE',
  EISDIR: 'NOT_A_FILE',
  ENXIO: 'NOT_A_FILE',
}

const fileError = (error: unknown): SandyqError => {
  if (error instanceof SandyqError) return error
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined
  const known = typeof code === 'string' && Object.hasOwn(CODES, code) ? CODES[code] : undefined
  return new SandyqError(known ?? 'FILE_UNREADABLE', error)
}

const orFileError = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work
  } catch (error) {
    throw fileError(error)
  }
}

/**
 * Files of the vault itself must not even be opened: closing them would drop the lock that keeps a second process out
 * (`docs/vault-format.md` §2).
 */
const refuseInside = async (path: string, folder: string): Promise<void> => {
  const inside = `${await orFileError(realpath(folder))}${sep}`
  if ((await orFileError(realpath(path))).startsWith(inside)) throw new SandyqError('FILE_UNREADABLE')
}

/** A file that is being taken in: its bytes once from beginning to end, and a look at its end. */
export interface IncomingFile {
  readonly sizeBytes: number
  /** All bytes in order. Errors: FILE_GONE, and FILE_UNREADABLE, also where the file is not the same afterwards. */
  bytes(): AsyncGenerator<Uint8Array, void>
  /** Text of a small entry where the file is a ZIP that has it, else an empty text. */
  zipEntry(name: string): Promise<string>
  close(): Promise<void>
}

const readAt = async (file: FileHandle, offset: number, length: number): Promise<Buffer> => {
  const buffer = Buffer.allocUnsafe(length)
  const { bytesRead } = await file.read(buffer, 0, length, offset)
  return buffer.subarray(0, bytesRead)
}

interface Stamp {
  readonly size: bigint
  readonly mtimeNs: bigint
  readonly ctimeNs: bigint
}

const isSameStamp = (one: Stamp, other: Stamp): boolean =>
  one.size === other.size && one.mtimeNs === other.mtimeNs && one.ctimeNs === other.ctimeNs

async function* readWhole(file: FileHandle, stamp: Stamp): AsyncGenerator<Uint8Array, void> {
  const sizeBytes = Number(stamp.size)
  for (let at = 0; at < sizeBytes; ) {
    const piece = await orFileError(readAt(file, at, Math.min(READ_BYTES, sizeBytes - at)))
    if (piece.byteLength === 0) throw new SandyqError('FILE_UNREADABLE')
    at += piece.byteLength
    yield piece
  }
  const after = await orFileError(file.stat({ bigint: true }))
  if (after.nlink === 0n) throw new SandyqError('FILE_GONE')
  if (!isSameStamp(stamp, after)) throw new SandyqError('FILE_UNREADABLE')
}

const inspect = async (file: FileHandle): Promise<IncomingFile> => {
  const stamp = await file.stat({ bigint: true })
  if (!stamp.isFile()) throw new SandyqError('NOT_A_FILE')
  if (stamp.size === 0n) throw new SandyqError('FILE_EMPTY')
  if (stamp.size > BigInt(MAX_FILE_BYTES)) throw new SandyqError('FILE_TOO_LARGE')
  return {
    sizeBytes: Number(stamp.size),
    bytes: () => readWhole(file, stamp),
    zipEntry: (name) =>
      orFileError(readZipEntry((offset, length) => readAt(file, offset, length), Number(stamp.size), name)),
    close: () => file.close(),
  }
}

/**
 * Opens a file that the user has picked, for reading only.
 *
 * @param folder the vault's own folder, whose files are refused
 * @throws FILE_GONE, FILE_UNREADABLE, NOT_A_FILE (a folder, a link, a device), FILE_EMPTY, FILE_TOO_LARGE
 */
export const openIncomingFile = async (path: string, folder: string): Promise<IncomingFile> => {
  if (!(await orFileError(lstat(path))).isFile()) throw new SandyqError('NOT_A_FILE')
  await refuseInside(path, folder)
  const file = await orFileError(open(path, OPEN_FLAGS))
  try {
    return await inspect(file)
  } catch (error) {
    await file.close()
    throw fileError(error)
  }
}
