import type { TiffPage } from './tiff-directory.ts'
import { YCBCR } from './tiff-samples.ts'

/** A decoded JPEG: a byte for a pixel where it is grey, else red, green, blue. */
export interface DecodedJpeg {
  readonly width: number
  readonly height: number
  readonly channels: 1 | 3
  readonly pixels: Uint8Array
}

/** Decodes a JPEG; undefined where it cannot be. The processes and the frame have decoders of their own. */
export type DecodeJpeg = (jpeg: Uint8Array) => Promise<DecodedJpeg | undefined>

const joined = (...pieces: readonly Uint8Array[]): Uint8Array => {
  const out = new Uint8Array(pieces.reduce((sum, { byteLength }) => sum + byteLength, 0))
  let at = 0
  for (const piece of pieces) {
    out.set(piece, at)
    at += piece.byteLength
  }
  return out
}

const BEGIN = Uint8Array.of(0xff, 0xd8)

/** Adobe's segment, which says whether three colours are brightness and differences, or red, green and blue. */
const adobe = (isTransformed: boolean): Uint8Array =>
  Uint8Array.of(0xff, 0xee, 0, 14, 0x41, 0x64, 0x6f, 0x62, 0x65, 0, 100, 0, 0, 0, 0, isTransformed ? 1 : 0)

/** A strip or tile as a JPEG that stands by itself: its tables are kept once for the page (Adobe's technical note 2). */
export const standaloneJpeg = (page: TiffPage, block: Uint8Array): Uint8Array => {
  if (page.oldJpeg !== undefined) return page.oldJpeg
  const tables = page.jpegTables ?? new Uint8Array()
  const hasTables = tables.byteLength > 4
  const end =
    tables[tables.byteLength - 2] === 0xff && tables[tables.byteLength - 1] === 0xd9 ? -2 : undefined
  return joined(
    BEGIN,
    page.samples === 3 && !page.isPlanar ? adobe(page.photometric === YCBCR) : new Uint8Array(),
    hasTables ? tables.subarray(2, end) : new Uint8Array(),
    block.subarray(2),
  )
}
