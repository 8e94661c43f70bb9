import { Inflate } from 'fflate'
import { OfficeFileBroken, OfficeFileTooLarge } from './errors.ts'

/** One file in an archive, as the directory at the archive's end tells of it (APPNOTE 6.3.10, 4.3.12). */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly packedBytes: number
  readonly claimedBytes: number
  /** Place of the entry's own header. */
  readonly at: number
}

const END_RECORD = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_HEADER = 0x04034b50
const LONGEST_TAIL = 22 + 65_535
const IS_ENCRYPTED = 1
const STORED = 0
const DEFLATED = 8

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const findEnd = (view: DataView): number => {
  const lowest = Math.max(0, view.byteLength - LONGEST_TAIL)
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_RECORD) return at
  }
  throw new OfficeFileBroken()
}

/**
 * The directory of an archive. Nothing is inflated.
 *
 * @throws OfficeFileBroken where it is none or an encrypted one, OfficeFileTooLarge where it lists too much
 */
export const listZipEntries = (archive: Uint8Array, most: number): ZipEntry[] => {
  const view = viewOf(archive)
  if (view.byteLength < 22) throw new OfficeFileBroken()
  const end = findEnd(view)
  if (view.getUint16(end + 10, true) > most) throw new OfficeFileTooLarge()
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  while (at + 46 <= end && view.getUint32(at, true) === DIRECTORY_ENTRY) {
    if ((view.getUint16(at + 8, true) & IS_ENCRYPTED) !== 0) throw new OfficeFileBroken()
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: new TextDecoder().decode(archive.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packedBytes: view.getUint32(at + 20, true),
      claimedBytes: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    })
    if (entries.length > most) throw new OfficeFileTooLarge()
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

const packedOf = (archive: Uint8Array, { at, packedBytes }: ZipEntry): Uint8Array => {
  const view = viewOf(archive)
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== LOCAL_HEADER) throw new OfficeFileBroken()
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  if (start + packedBytes > view.byteLength) throw new OfficeFileBroken()
  return archive.subarray(start, start + packedBytes)
}

const STEP_BYTES = 64 * 1024

/**
 * The bytes of one entry, inflated piece by piece: the size it claims is looked at first, and not believed.
 *
 * @throws OfficeFileTooLarge as soon as it is more than `most`, OfficeFileBroken where it is damaged
 */
export const inflateEntry = (archive: Uint8Array, entry: ZipEntry, most: number): Uint8Array => {
  if (entry.claimedBytes > most) throw new OfficeFileTooLarge()
  const packed = packedOf(archive, entry)
  if (entry.method === STORED) {
    if (packed.byteLength > most) throw new OfficeFileTooLarge()
    return packed
  }
  if (entry.method !== DEFLATED) throw new OfficeFileBroken()
  const pieces: Uint8Array[] = []
  let size = 0
  const inflate = new Inflate((piece) => {
    size += piece.byteLength
    if (size > most) throw new OfficeFileTooLarge()
    pieces.push(piece)
  })
  try {
    for (let at = 0; at < packed.byteLength; at += STEP_BYTES) {
      inflate.push(packed.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= packed.byteLength)
    }
  } catch (error) {
    throw error instanceof OfficeFileTooLarge ? error : new OfficeFileBroken()
  }
  return Buffer.concat(pieces)
}
