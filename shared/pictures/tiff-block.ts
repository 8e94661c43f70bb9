import { unpackFax } from './ccitt.ts'
import { inflatedInto } from './inflated.ts'
import { UnreadablePicture } from './rows.ts'
import type { TiffPage } from './tiff-directory.ts'
import { turnedBits, unpackBytes, unpackLzw } from './tiff-packing.ts'

/** Kinds of packing (TIFF 6.0, and its supplements for JPEG and Deflate). */
const NONE = 1
const FAX_ROWS = 2
const FAX_G3 = 3
const FAX_G4 = 4
const LZW = 5
const OLD_JPEG = 6
const JPEG = 7
const DEFLATE = 8
const OLD_DEFLATE = 32_946
const PACK_BITS = 32_773

const READABLE: ReadonlySet<number> = new Set([
  NONE,
  FAX_ROWS,
  FAX_G3,
  FAX_G4,
  LZW,
  OLD_JPEG,
  JPEG,
  DEFLATE,
  OLD_DEFLATE,
  PACK_BITS,
])

export const isReadablePacking = (packing: number): boolean => READABLE.has(packing)

export const isJpegPacking = ({ packing }: TiffPage): boolean => packing === JPEG || packing === OLD_JPEG

/** Bytes of one strip or one row of tiles, unpacked, that are held at once. */
const MOST_BLOCK_BYTES = 256 * 1024 * 1024

/** What one strip or tile has, unpacked. */
export interface Block {
  readonly bytes: Uint8Array
  /** Rows that came, from the top. */
  readonly rows: number
}

export interface BlockShape {
  /** Pixels and rows of the block. */
  readonly width: number
  readonly rows: number
  /** Samples in it of every pixel. */
  readonly samples: number
  /** Bytes of one row. */
  readonly stride: number
}

const faxUnpacked = (page: TiffPage, packed: Uint8Array, { width, rows }: BlockShape): Block => {
  const bytes = new Uint8Array(Math.ceil(width / 8) * rows)
  const kind = page.packing === FAX_ROWS ? 'rows' : page.packing === FAX_G3 ? 'g3' : 'g4'
  const hasTwoDimensions = page.packing === FAX_G3 && (page.faxOptions & 1) === 1
  const got = unpackFax(packed, { kind, hasTwoDimensions, width, rows }, bytes)
  // A fax has 1 for black; so does a page of that sort in TIFF where it says that zero is white.
  return { bytes, rows: got }
}

const unpacked = async (packing: number, packed: Uint8Array, size: number): Promise<[Uint8Array, number]> => {
  if (packing === NONE) return [packed.subarray(0, size), Math.min(packed.byteLength, size)]
  const bytes = new Uint8Array(size)
  if (packing === LZW) return [bytes, unpackLzw(packed, bytes)]
  if (packing === PACK_BITS) return [bytes, unpackBytes(packed, bytes)]
  return [bytes, await inflatedInto(packed, bytes)]
}

/** Adds up what the predictor had taken apart (TIFF 6.0 §14; Adobe's technical note 3 for numbers with a point). */
const addUp = (page: TiffPage, row: Uint8Array, samples: number): void => {
  const bytesEach = page.bits / 8
  if (page.predictor === 3) {
    for (let at = samples; at < row.byteLength; at += 1) row[at] = (row[at] ?? 0) + (row[at - samples] ?? 0)
    const planes = row.slice()
    const count = row.byteLength / bytesEach
    for (let index = 0; index < count; index += 1) {
      for (let byte = 0; byte < bytesEach; byte += 1) {
        const place = page.isLittle ? bytesEach - 1 - byte : byte
        row[index * bytesEach + place] = planes[byte * count + index] ?? 0
      }
    }
    return
  }
  if (page.bits === 8) {
    for (let at = samples; at < row.byteLength; at += 1) row[at] = (row[at] ?? 0) + (row[at - samples] ?? 0)
    return
  }
  const view = new DataView(row.buffer, row.byteOffset, row.byteLength)
  const { isLittle } = page
  const step = samples * bytesEach
  for (let at = step; at + bytesEach <= row.byteLength; at += bytesEach) {
    if (page.bits === 16) {
      view.setUint16(at, view.getUint16(at, isLittle) + view.getUint16(at - step, isLittle), isLittle)
    } else view.setUint32(at, view.getUint32(at, isLittle) + view.getUint32(at - step, isLittle), isLittle)
  }
}

/** Unpacks one strip or tile of a packing other than JPEG. Where its data breaks off it has fewer rows. */
export const unpackBlock = async (page: TiffPage, stored: Uint8Array, shape: BlockShape): Promise<Block> => {
  const { stride } = shape
  const size = stride * shape.rows
  if (size > MOST_BLOCK_BYTES && page.packing !== NONE) throw new UnreadablePicture('too-large')
  const packed = page.isTurnedRound ? turnedBits(stored) : stored
  if ([FAX_ROWS, FAX_G3, FAX_G4].includes(page.packing)) return faxUnpacked(page, packed, shape)
  const [bytes, filled] = await unpacked(page.packing, packed, size)
  const rows = Math.floor(filled / stride)
  const isPredicted = page.predictor === 2 || page.predictor === 3
  if (!isPredicted || ![8, 16, 32].includes(page.bits)) return { bytes, rows }
  const own = page.packing === NONE ? bytes.slice() : bytes
  for (let row = 0; row < rows; row += 1) {
    addUp(page, own.subarray(row * stride, (row + 1) * stride), shape.samples)
  }
  return { bytes: own, rows }
}
