import { type Rows, UnreadablePicture } from './rows.ts'

/** Blocks of a GIF are short; more than these are not gone through to find a second picture. */
const MOST_BLOCKS = 100_000

const EXTENSION = 0x21
const PICTURE = 0x2c
const GRAPHIC_CONTROL = 0xf9

/** Bytes of a colour table, as the flags in front of it state. */
const tableBytes = (flags: number): number => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1))

/** A frame's place on the picture, and where its data begins. */
interface Frame {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly isInterlaced: boolean
  readonly palette: Uint8Array
  /** The place of the palette that is seen through. */
  readonly clear: number | undefined
  readonly dataAt: number
}

interface Gif {
  readonly width: number
  readonly height: number
  readonly frame: Frame
  readonly isAnimated: boolean
}

const skipBlocks = (bytes: Uint8Array, from: number): number => {
  let at = from
  while ((bytes[at] ?? 0) > 0) at += 1 + (bytes[at] ?? 0)
  return at + 1
}

const frameAt = (bytes: Uint8Array, at: number, clear: number | undefined): Frame => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const flags = view.getUint8(at + 9)
  const own = tableBytes(flags)
  const shared = bytes.subarray(13, 13 + tableBytes(view.getUint8(10)))
  return {
    left: view.getUint16(at + 1, true),
    top: view.getUint16(at + 3, true),
    width: view.getUint16(at + 5, true),
    height: view.getUint16(at + 7, true),
    isInterlaced: (flags & 0x40) !== 0,
    palette: own > 0 ? bytes.subarray(at + 10, at + 10 + own) : shared,
    clear,
    dataAt: at + 10 + own,
  }
}

/** The head and the first frame (GIF89a); whether there is another one. */
const readGif = (bytes: Uint8Array): Gif => {
  if (bytes.byteLength < 13) throw new UnreadablePicture('damaged')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 13 + tableBytes(view.getUint8(10))
  let frame: Frame | undefined
  let clear: number | undefined
  let isAnimated = false
  for (let blocks = 0; blocks < MOST_BLOCKS && at + 10 <= bytes.byteLength && !isAnimated; blocks += 1) {
    const kind = bytes[at]
    if (kind === EXTENSION) {
      const isControl = bytes[at + 1] === GRAPHIC_CONTROL && frame === undefined
      if (isControl) clear = ((bytes[at + 3] ?? 0) & 1) === 1 ? bytes[at + 6] : undefined
      at = skipBlocks(bytes, at + 2)
    } else if (kind === PICTURE) {
      isAnimated = frame !== undefined
      frame ??= frameAt(bytes, at, clear)
      at = skipBlocks(bytes, at + 11 + tableBytes(view.getUint8(at + 9)))
    } else break
  }
  if (frame === undefined || frame.width === 0 || frame.height === 0) throw new UnreadablePicture('damaged')
  const [width, height] = [view.getUint16(6, true), view.getUint16(8, true)]
  return { width: width || frame.width, height: height || frame.height, frame, isAnimated }
}

/** The frame's data without the lengths of its blocks. */
const dataOf = (bytes: Uint8Array, { dataAt }: Frame): Uint8Array => {
  const out = new Uint8Array(bytes.byteLength - Math.min(bytes.byteLength, dataAt))
  let filled = 0
  for (let at = dataAt + 1; (bytes[at] ?? 0) > 0; at += 1 + (bytes[at] ?? 0)) {
    const block = bytes.subarray(at + 1, at + 1 + (bytes[at] ?? 0))
    out.set(block, filled)
    filled += block.byteLength
  }
  return out.subarray(0, filled)
}

const LARGEST_TABLE = 4096

/** Undoes GIF's packing (GIF89a, appendix F). Tells how many places came. */
const unpack = (packed: Uint8Array, firstWidth: number, out: Uint8Array): number => {
  if (firstWidth < 1 || firstWidth > 8) return 0
  const clear = 1 << firstWidth
  // Each entry of the table is a piece of what was already written.
  const from = new Int32Array(LARGEST_TABLE)
  const lengths = new Int32Array(LARGEST_TABLE)
  let [next, width, bits, count, filled] = [clear + 2, firstWidth + 1, 0, 0, 0]
  let [beforeAt, beforeLength] = [0, 0]
  for (const byte of packed) {
    bits |= byte << count
    count += 8
    while (count >= width) {
      const code = bits & ((1 << width) - 1)
      bits >>>= width
      count -= width
      if (code === clear + 1 || filled >= out.byteLength) return filled
      if (code === clear) {
        ;[next, width, beforeLength] = [clear + 2, firstWidth + 1, 0]
        continue
      }
      if (code > next || (code === next && beforeLength === 0)) return filled
      const at = filled
      const isNew = code === next
      const source = isNew ? beforeAt : (from[code] ?? 0)
      const length = code < clear ? 1 : isNew ? beforeLength + 1 : (lengths[code] ?? 0)
      for (let index = 0; index < length && filled < out.byteLength; index += 1) {
        out[filled] = code < clear ? code : (out[source + index] ?? 0)
        filled += 1
      }
      if (beforeLength > 0 && next < LARGEST_TABLE) {
        from[next] = beforeAt
        lengths[next] = beforeLength + 1
        next += 1
      }
      ;[beforeAt, beforeLength] = [at, filled - at]
      if (next === 1 << width && width < 12) width += 1
    }
  }
  return filled
}

/** First rows and steps of the four passes. */
const PASSES = [
  [0, 8],
  [4, 8],
  [2, 4],
  [1, 2],
] as const

/** For each row of the frame its place in the data. */
const rowPlaces = ({ height, isInterlaced }: Frame): Int32Array => {
  const places = Int32Array.from({ length: height }, (_, row) => row)
  if (!isInterlaced) return places
  let stored = 0
  for (const [first, step] of PASSES) {
    for (let row = first; row < height; row += step) {
      places[row] = stored
      stored += 1
    }
  }
  return places
}

export interface GifPicture {
  readonly rows: Rows
  readonly isAnimated: boolean
}

/**
 * The first picture of a GIF, on white.
 *
 * @throws UnreadablePicture
 */
export const openedGif = (bytes: Uint8Array, mostPixels: number): GifPicture => {
  const { width, height, frame, isAnimated } = readGif(bytes)
  if (Math.max(width * height, frame.width * frame.height) > mostPixels)
    throw new UnreadablePicture('too-large')
  const read: Rows['read'] = async function* (onGap) {
    const places = new Uint8Array(frame.width * frame.height)
    const filled = unpack(dataOf(bytes, frame), bytes[frame.dataAt] ?? 0, places)
    const stored = rowPlaces(frame)
    if (filled < places.byteLength) onGap()
    const out = new Uint8Array(3 * width)
    for (let y = 0; y < height; y += 1) {
      out.fill(255)
      const from = (stored[y - frame.top] ?? -1) * frame.width
      const isThere = y >= frame.top && from >= 0
      for (let x = 0; isThere && x < Math.min(frame.width, width - frame.left) && from + x < filled; x += 1) {
        const place = places[from + x] ?? 0
        if (place !== frame.clear)
          out.set(frame.palette.subarray(3 * place, 3 * place + 3), 3 * (frame.left + x))
      }
      yield out
    }
  }
  return { rows: { width, height, form: 'colour', read }, isAnimated }
}
