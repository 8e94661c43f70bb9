import { exifOrientation } from './exif.ts'
import { type Orientation, UnreadablePicture } from './rows.ts'

/** What a WebP says of itself before it is decoded (RFC 9649). */
export interface WebpHead {
  readonly width: number
  readonly height: number
  readonly isLossy: boolean
  readonly isAnimated: boolean
  readonly orientation: Orientation
  /** Whether the file is shorter than it says. */
  readonly isCut: boolean
}

interface Chunk {
  readonly name: string
  readonly at: number
  readonly length: number
}

const MOST_CHUNKS = 10_000

const chunksOf = (view: DataView): Chunk[] => {
  const chunks: Chunk[] = []
  for (let at = 12; at + 8 <= view.byteLength && chunks.length < MOST_CHUNKS; ) {
    const name = String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)))
    const length = view.getUint32(at + 4, true)
    chunks.push({ name, at: at + 8, length })
    at += 8 + length + (length & 1)
  }
  return chunks
}

type Size = readonly [width: number, height: number]

const little24 = (view: DataView, at: number): number =>
  view.getUint16(at, true) | (view.getUint8(at + 2) << 16)

const lossySize = (view: DataView, { at }: Chunk): Size => {
  if (at + 10 > view.byteLength) throw new UnreadablePicture('damaged')
  return [view.getUint16(at + 6, true) & 0x3fff, view.getUint16(at + 8, true) & 0x3fff]
}

const losslessSize = (view: DataView, { at }: Chunk): Size => {
  if (at + 5 > view.byteLength) throw new UnreadablePicture('damaged')
  const bits = view.getUint32(at + 1, true)
  return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1]
}

/**
 * Reads the head of a WebP. The size is the largest that any part states: a decoder takes memory for each.
 *
 * @throws UnreadablePicture
 */
export const readWebp = (bytes: Uint8Array): WebpHead => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks = chunksOf(view)
  const sizes = chunks.flatMap((chunk): Size[] => {
    if (chunk.name === 'VP8 ') return [lossySize(view, chunk)]
    if (chunk.name === 'VP8L') return [losslessSize(view, chunk)]
    if ((chunk.name === 'VP8X' || chunk.name === 'ANMF') && chunk.at + 12 <= view.byteLength) {
      const from = chunk.at + (chunk.name === 'VP8X' ? 4 : 6)
      return [[little24(view, from) + 1, little24(view, from + 3) + 1]]
    }
    return []
  })
  if (sizes.length === 0) throw new UnreadablePicture('damaged')
  const exif = chunks.find(({ name }) => name === 'EXIF')
  const block = exif === undefined ? new Uint8Array() : bytes.subarray(exif.at, exif.at + exif.length)
  // Some put the label of JPEG's segment in front.
  const isLabelled = block[0] === 0x45 && block[1] === 0x78
  return {
    width: Math.max(...sizes.map(([width]) => width)),
    height: Math.max(...sizes.map(([, height]) => height)),
    isLossy: chunks.some(({ name }) => name === 'VP8 '),
    isAnimated: chunks.some(({ name }) => name === 'ANIM' || name === 'ANMF'),
    orientation: exifOrientation(isLabelled ? block.subarray(6) : block) ?? 1,
    isCut: view.getUint32(4, true) + 8 > view.byteLength + 1,
  }
}

const OFFSETS_BYTES = 16

const word = (value: number): Uint8Array => {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value, true)
  return bytes
}

const letters = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

/** The first picture of an animation as a file of its own, and where it lies on the whole. */
export interface WebpFrame {
  readonly file: Uint8Array
  readonly left: number
  readonly top: number
}

/**
 * Takes the first picture out of an animation: decoders of single pictures refuse the whole (RFC 9649 §2.7.1.1).
 *
 * @throws UnreadablePicture where there is none
 */
export const firstFrame = (bytes: Uint8Array): WebpFrame => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const frame = chunksOf(view).find(({ name }) => name === 'ANMF')
  if (frame === undefined || frame.at + OFFSETS_BYTES > bytes.byteLength)
    throw new UnreadablePicture('damaged')
  const data = bytes.subarray(frame.at + OFFSETS_BYTES, frame.at + frame.length)
  const head = new Uint8Array(10)
  // A head that says there may be alpha, and the frame's own size.
  head[0] = 0x10
  head.set(bytes.subarray(frame.at + 6, frame.at + 12), 4)
  const pieces = [letters('WEBP'), letters('VP8X'), word(head.byteLength), head, data]
  const size = pieces.reduce((sum, { byteLength }) => sum + byteLength, 0)
  const file = new Uint8Array(8 + size)
  let at = 0
  for (const piece of [letters('RIFF'), word(size), ...pieces]) {
    file.set(piece, at)
    at += piece.byteLength
  }
  return { file, left: 2 * little24(view, frame.at), top: 2 * little24(view, frame.at + 3) }
}
