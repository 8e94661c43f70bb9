import { exifOrientation } from './exif.ts'
import type { Orientation } from './rows.ts'

const START_OF_IMAGE = 0xd8
const END_OF_IMAGE = 0xd9
const START_OF_SCAN = 0xda
const APP0 = 0xe0
const APP1 = 0xe1
const APP2 = 0xe2
const APP14 = 0xee
const COMMENT = 0xfe
const ARITHMETIC_CONDITIONS = 0xcc

/** Markers that stand alone: restarts, and one without meaning (ITU-T T.81 §B.1.1.3). */
const isBare = (marker: number): boolean => (marker >= 0xd0 && marker <= START_OF_IMAGE) || marker === 0x01
const isApplication = (marker: number): boolean => marker >= APP0 && marker <= 0xef
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, ARITHMETIC_CONDITIONS].includes(marker)
/** What may follow a scan; any other marker in its data is damage. */
const isKnown = (marker: number): boolean => marker >= 0xc0 && marker <= COMMENT

/** A component as the frame states it. */
export interface JpegComponent {
  readonly id: number
  readonly across: number
  readonly down: number
}

export interface JpegFrame {
  /** The frame's marker: which kind of JPEG it is. */
  readonly marker: number
  readonly precision: number
  readonly width: number
  readonly height: number
  readonly components: readonly JpegComponent[]
}

/** One segment: its marker, what is in it, and for a scan the data behind it. */
export interface JpegSegment {
  readonly marker: number
  readonly body: Uint8Array
  readonly scan: Uint8Array
}

export interface Jpeg {
  readonly frame: JpegFrame
  /** What the picture needs, in order; nothing that tells of place, time, device or owner. */
  readonly segments: readonly JpegSegment[]
  readonly orientation: Orientation
  /** Says that three colours are brightness and differences, whatever they are called. */
  readonly isJfif: boolean
  readonly hasEnd: boolean
}

const hasLabel = (segment: Uint8Array, label: string): boolean =>
  segment.byteLength >= label.length && [...label].every((letter, at) => segment[at] === letter.charCodeAt(0))

/** Colour depends on these two; everything else an application writes can tell of place, time, device and owner. */
const isNeeded = (marker: number, body: Uint8Array): boolean => {
  if (marker === APP14) return hasLabel(body, 'Adobe')
  if (marker === APP2) return hasLabel(body, 'ICC_PROFILE\0')
  return marker !== COMMENT && !isApplication(marker)
}

/** The place of the next marker: what is no marker, or fills up before one, is passed over, as decoders do (T.81 §B.1.1.2). */
const nextMarker = (bytes: Uint8Array, from: number): number => {
  for (let at = from; at + 1 < bytes.byteLength; at += 1) {
    const next = bytes[at + 1] ?? 0
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !isBare(next)) return at
  }
  return bytes.byteLength
}

const frameOf = (marker: number, body: Uint8Array): JpegFrame | undefined => {
  if (body.byteLength < 6) return undefined
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength)
  const count = view.getUint8(5)
  if (body.byteLength < 6 + 3 * count) return undefined
  const components = Array.from({ length: count }, (_, index) => {
    const sampling = view.getUint8(7 + 3 * index)
    return { id: view.getUint8(6 + 3 * index), across: sampling >> 4, down: sampling & 15 }
  })
  const [height, width] = [view.getUint16(1), view.getUint16(3)]
  const isSound =
    width > 0 &&
    height > 0 &&
    count > 0 &&
    count <= 4 &&
    components.every(({ across, down }) => across >= 1 && across <= 4 && down >= 1 && down <= 4)
  return isSound ? { marker, precision: view.getUint8(0), width, height, components } : undefined
}

/** Segments from the first to the end of the picture; ends early where a length leads nowhere. */
const segmentsOf = function* (bytes: Uint8Array): Generator<JpegSegment> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = nextMarker(bytes, 2); at + 1 < bytes.byteLength; ) {
    const marker = view.getUint8(at + 1)
    if (marker === END_OF_IMAGE) return yield { marker, body: new Uint8Array(), scan: new Uint8Array() }
    if (!isKnown(marker) || at + 4 > bytes.byteLength) return
    const end = at + 2 + view.getUint16(at + 2)
    if (end > bytes.byteLength || end < at + 4) return
    const after = nextMarker(bytes, end)
    const scan = marker === START_OF_SCAN ? bytes.subarray(end, after) : new Uint8Array()
    yield { marker, body: bytes.subarray(at + 4, end), scan }
    at = after
  }
}

/**
 * Reads a JPEG as viewers do: stray bytes between segments, several EXIF blocks, no end, anything behind the end. Undefined where
 * there is no frame or no scan.
 */
export const readJpeg = (bytes: Uint8Array): Jpeg | undefined => {
  const segments: JpegSegment[] = []
  let frame: JpegFrame | undefined
  let orientation: Orientation | undefined
  let [isJfif, hasEnd, hasScan] = [false, false, false]
  for (const segment of segmentsOf(bytes)) {
    const { marker, body } = segment
    if (marker === END_OF_IMAGE) {
      hasEnd = true
      continue
    }
    if (marker === APP1 && hasLabel(body, 'Exif\0')) orientation ??= exifOrientation(body.subarray(6))
    if (marker === APP0 && hasLabel(body, 'JFIF\0')) isJfif = true
    if (isFrame(marker)) frame ??= frameOf(marker, body)
    if (marker === START_OF_SCAN) hasScan = true
    if (isNeeded(marker, body)) segments.push(segment)
  }
  if (frame === undefined || !hasScan) return undefined
  return { frame, segments, orientation: orientation ?? 1, isJfif, hasEnd }
}

/** Kinds of JPEG that every viewer of PDF reads: Huffman codes, eight bits, in one go or in steps. */
export const isCommonJpeg = ({ frame: { marker, precision, components } }: Jpeg): boolean =>
  marker >= 0xc0 && marker <= 0xc2 && precision === 8 && components.length !== 2

/** A JFIF segment that says nothing but that it is one. */
const PLAIN_JFIF = [0xff, APP0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]

/** The picture by itself: its data untouched, closed by an end, without what programs and cameras wrote around it. */
export const cleanJpeg = ({ segments, isJfif }: Jpeg): Uint8Array => {
  const size = segments.reduce((sum, { body, scan }) => sum + 4 + body.byteLength + scan.byteLength, 0)
  const out = new Uint8Array(4 + (isJfif ? PLAIN_JFIF.length : 0) + size)
  let at = 0
  const put = (bytes: ArrayLike<number>): void => {
    out.set(bytes, at)
    at += bytes.length
  }
  put([0xff, START_OF_IMAGE])
  if (isJfif) put(PLAIN_JFIF)
  for (const { marker, body, scan } of segments) {
    const length = body.byteLength + 2
    put([0xff, marker, length >> 8, length & 0xff])
    put(body)
    put(scan)
  }
  put([0xff, END_OF_IMAGE])
  return out
}
