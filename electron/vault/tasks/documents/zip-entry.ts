import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'

/** Longest end record: 22 bytes and a comment of up to 65,535 (APPNOTE 4.3.16). */
const ZIP_TAIL_BYTES = 22 + 65_535

/** Enough for some 10,000 entries; a list that is longer is read as far as this. */
const MAX_DIRECTORY_BYTES = 1024 * 1024

/** What an entry may have before and after inflating: a list of content types has some KiB. */
const MAX_ENTRY_BYTES = 1024 * 1024

const END_RECORD = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_HEADER = 0x04034b50
const DEFLATED = 8

/** Reads up to `length` bytes at an offset; fewer at the end of the file. */
export type ReadAt = (offset: number, length: number) => Promise<Buffer>

interface Entry {
  readonly method: number
  readonly packedBytes: number
  readonly at: number
}

const inflate = promisify(inflateRaw)

const findEndRecord = (tail: Buffer): number => {
  for (let at = tail.byteLength - 22; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) === END_RECORD) return at
  }
  return -1
}

const findEntry = (directory: Buffer, wanted: string): Entry | undefined => {
  let at = 0
  while (at + 46 <= directory.byteLength && directory.readUInt32LE(at) === DIRECTORY_ENTRY) {
    const nameLength = directory.readUInt16LE(at + 28)
    if (directory.toString('utf8', at + 46, at + 46 + nameLength) === wanted) {
      return {
        method: directory.readUInt16LE(at + 10),
        packedBytes: directory.readUInt32LE(at + 20),
        at: directory.readUInt32LE(at + 42),
      }
    }
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return undefined
}

const contentOf = async (readAt: ReadAt, { method, packedBytes, at }: Entry): Promise<string> => {
  const header = await readAt(at, 30)
  if (header.byteLength < 30 || header.readUInt32LE(0) !== LOCAL_HEADER) return ''
  const start = at + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  const packed = await readAt(start, Math.min(packedBytes, MAX_ENTRY_BYTES))
  if (method !== DEFLATED) return packed.toString('utf8')
  return (await inflate(packed, { maxOutputLength: MAX_ENTRY_BYTES })).toString('utf8')
}

/**
 * The text of one small entry of a ZIP file. Neither the size nor the place it claims is believed: what does not fit into a MiB,
 * a damaged archive, and a file that is none, have no such text.
 *
 * @returns an empty text where there is none
 */
export const readZipEntry = async (readAt: ReadAt, sizeBytes: number, name: string): Promise<string> => {
  const tail = await readAt(Math.max(0, sizeBytes - ZIP_TAIL_BYTES), ZIP_TAIL_BYTES)
  const end = tail.byteLength < 22 ? -1 : findEndRecord(tail)
  if (end < 0) return ''
  const length = Math.min(tail.readUInt32LE(end + 12), MAX_DIRECTORY_BYTES)
  const entry = findEntry(await readAt(tail.readUInt32LE(end + 16), length), name)
  if (entry === undefined) return ''
  try {
    return await contentOf(readAt, entry)
  } catch (error) {
    if (isInflating(error)) return ''
    throw error
  }
}

/** What zlib says of a damaged entry or of one that is too large; a file that cannot be read is another matter. */
const isInflating = (error: unknown): boolean =>
  error instanceof Error && /^(?:Z_|ERR_BUFFER_TOO_LARGE)/u.test(String(Reflect.get(error, 'code')))
