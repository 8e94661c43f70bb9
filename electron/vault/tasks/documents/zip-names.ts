/** Longest end record: 22 bytes and a comment of up to 65,535 (APPNOTE 4.3.16). */
const ZIP_TAIL_BYTES = 22 + 65_535

/** Enough for some 10,000 entries; a list that is longer is read as far as this. */
const MAX_DIRECTORY_BYTES = 1024 * 1024

const END_RECORD = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50

/** Reads up to `length` bytes at an offset; fewer at the end of the file. */
export type ReadAt = (offset: number, length: number) => Promise<Buffer>

const findEndRecord = (tail: Buffer): number => {
  for (let at = tail.byteLength - 22; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) === END_RECORD) return at
  }
  return -1
}

/**
 * The names that a ZIP file's directory lists. Nothing is inflated and no size or offset of an entry is believed; a file that
 * is no ZIP, or a damaged one, has no names.
 */
export const listZipNames = async (readAt: ReadAt, sizeBytes: number): Promise<string[]> => {
  const tailStart = Math.max(0, sizeBytes - ZIP_TAIL_BYTES)
  const tail = await readAt(tailStart, ZIP_TAIL_BYTES)
  const end = tail.byteLength < 22 ? -1 : findEndRecord(tail)
  if (end < 0) return []
  const length = Math.min(tail.readUInt32LE(end + 12), MAX_DIRECTORY_BYTES)
  const directory = await readAt(tail.readUInt32LE(end + 16), length)
  const names: string[] = []
  let at = 0
  while (at + 46 <= directory.byteLength && directory.readUInt32LE(at) === DIRECTORY_ENTRY) {
    const nameLength = directory.readUInt16LE(at + 28)
    names.push(directory.toString('utf8', at + 46, at + 46 + nameLength))
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return names
}
