import { bytesOfRow, type Rows, UnreadablePicture } from './rows.ts'

/** Kinds of packing (Windows: BITMAPINFOHEADER.biCompression). */
const PLAIN = 0
const RLE8 = 1
const RLE4 = 2
const BIT_FIELDS = 3
const ALPHA_BIT_FIELDS = 6

/** An RLE picture jumps about and runs upwards, so it is held whole, a byte for a pixel. */
const MOST_RLE_PIXELS = 200_000_000

interface Bmp {
  readonly view: DataView
  readonly width: number
  readonly height: number
  readonly isTopDown: boolean
  readonly depth: number
  readonly packing: number
  readonly palette: Uint8Array
  readonly masks: readonly [number, number, number]
  readonly pixelsPerMetre: number | undefined
  readonly from: number
}

const DEPTHS: ReadonlySet<number> = new Set([1, 2, 4, 8, 16, 24, 32])

interface Head {
  readonly headSize: number
  readonly depth: number
  readonly packing: number
}

const masksOf = (view: DataView, { headSize, depth, packing }: Head): Bmp['masks'] => {
  if (packing === BIT_FIELDS || packing === ALPHA_BIT_FIELDS) {
    if (headSize < 52 && view.byteLength < 66) throw new UnreadablePicture('damaged')
    return [view.getUint32(54, true), view.getUint32(58, true), view.getUint32(62, true)]
  }
  return depth === 16 ? [0x7c00, 0x3e0, 0x1f] : [0xff0000, 0xff00, 0xff]
}

/** Red, green, blue for each place: the file has them backwards, with a fourth byte in all but the oldest kind. */
const paletteOf = (
  view: DataView,
  { at, colours, bytesEach }: { readonly at: number; readonly colours: number; readonly bytesEach: number },
): Uint8Array => {
  const palette = new Uint8Array(3 * colours)
  for (let place = 0; place < colours && at + bytesEach * place + 3 <= view.byteLength; place += 1) {
    for (let channel = 0; channel < 3; channel += 1) {
      palette[3 * place + channel] = view.getUint8(at + bytesEach * place + 2 - channel)
    }
  }
  return palette
}

const readHead = (bytes: Uint8Array): Bmp => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.byteLength < 54) throw new UnreadablePicture('damaged')
  const headSize = view.getUint32(14, true)
  const isOld = headSize === 12
  const width = isOld ? view.getUint16(18, true) : view.getInt32(18, true)
  const stated = isOld ? view.getInt16(20, true) : view.getInt32(22, true)
  const depth = view.getUint16(isOld ? 24 : 28, true)
  const packing = isOld ? PLAIN : view.getUint32(30, true)
  const height = Math.abs(stated)
  if (width <= 0 || height === 0 || !DEPTHS.has(depth)) throw new UnreadablePicture('damaged')
  if (packing > ALPHA_BIT_FIELDS || packing === 4 || packing === 5) throw new UnreadablePicture('unsupported')
  const most = depth <= 8 ? 1 << depth : 0
  const said = isOld ? 0 : view.getUint32(46, true)
  const across = isOld ? 0 : view.getInt32(38, true)
  const hasMasksBehind = headSize === 40 && (packing === BIT_FIELDS || packing === ALPHA_BIT_FIELDS)
  const paletteAt = 14 + headSize + (hasMasksBehind ? 12 : 0)
  return {
    view,
    width,
    height,
    isTopDown: stated < 0,
    depth,
    packing,
    palette: paletteOf(view, {
      at: paletteAt,
      colours: said > 0 && said < most ? said : most,
      bytesEach: isOld ? 3 : 4,
    }),
    masks: masksOf(view, { headSize, depth, packing }),
    pixelsPerMetre: across > 0 && across === view.getInt32(42, true) ? across : undefined,
    from: view.getUint32(10, true),
  }
}

/** A value of the mask's bits, spread over 0 to 255. */
const channelOf = (mask: number): ((pixel: number) => number) => {
  if (mask === 0) return () => 0
  const shift = 31 - Math.clz32(mask & -mask)
  const most = mask >>> shift
  return (pixel) => Math.round((((pixel & mask) >>> shift) * 255) / most)
}

type Paint = (at: number, x: number, out: Uint8Array) => void

const painter = ({ view, depth, palette, masks }: Bmp): Paint => {
  if (depth === 24) {
    return (at, x, out) => {
      for (let channel = 0; channel < 3; channel += 1)
        out[3 * x + channel] = view.getUint8(at + 3 * x + 2 - channel)
    }
  }
  if (depth <= 8) {
    const perByte = 8 / depth
    const most = (1 << depth) - 1
    return (at, x, out) => {
      const index = (view.getUint8(at + Math.floor(x / perByte)) >> (8 - depth * ((x % perByte) + 1))) & most
      for (let channel = 0; channel < 3; channel += 1)
        out[3 * x + channel] = palette[3 * index + channel] ?? 0
    }
  }
  const channels = masks.map(channelOf)
  return (at, x, out) => {
    const pixel = depth === 16 ? view.getUint16(at + 2 * x, true) : view.getUint32(at + 4 * x, true)
    for (const [channel, value] of channels.entries()) out[3 * x + channel] = value(pixel)
  }
}

const plainRows = (bmp: Bmp, isBilevel: boolean): Rows['read'] =>
  async function* (onGap) {
    const { view, width, height, depth, from, isTopDown, palette } = bmp
    const stride = Math.ceil((width * depth) / 32) * 4
    const paint = painter(bmp)
    const out = new Uint8Array(bytesOfRow(isBilevel ? 'bilevel' : 'colour', width))
    const isWhiteFirst = isBilevel && (palette[0] ?? 0) > 127
    const used = Math.ceil((width * depth) / 8)
    for (let y = 0; y < height; y += 1) {
      const at = from + stride * (isTopDown ? y : height - 1 - y)
      const isThere = at + used <= view.byteLength
      // Of a file cut off, stored from the bottom up, the upper rows are the ones that are not there.
      if (!isThere && isTopDown) return
      if (!isThere) {
        onGap()
        out.fill(255)
      } else if (isBilevel) {
        for (let byte = 0; byte < out.byteLength; byte += 1) {
          out[byte] = view.getUint8(at + byte) ^ (isWhiteFirst ? 0xff : 0)
        }
      } else for (let x = 0; x < width; x += 1) paint(at, x, out)
      yield out
    }
  }

/** Fills places of the palette from runs (Windows: bitmap compression). Tells whether the end was reached. */
const unrolled = ({ view, width, height, packing, from }: Bmp): { places: Uint8Array; isWhole: boolean } => {
  if (width * height > MOST_RLE_PIXELS) throw new UnreadablePicture('too-large')
  const places = new Uint8Array(width * height)
  let [x, y, at] = [0, 0, from]
  const put = (place: number): void => {
    if (x < width && y < height) places[y * width + x] = place
    x += 1
  }
  const half = (byte: number, index: number): number =>
    packing === RLE8 ? byte : index % 2 === 0 ? byte >> 4 : byte & 15
  while (at + 1 < view.byteLength) {
    const [count, value] = [view.getUint8(at), view.getUint8(at + 1)]
    at += 2
    if (count > 0) for (let index = 0; index < count; index += 1) put(half(value, index))
    else if (value === 0) [x, y] = [0, y + 1]
    else if (value === 1) return { places, isWhole: true }
    else if (value === 2) {
      if (at + 2 > view.byteLength) break
      x += view.getUint8(at)
      y += view.getUint8(at + 1)
      at += 2
    } else {
      const length = packing === RLE8 ? value : Math.ceil(value / 2)
      for (let index = 0; index < value; index += 1) {
        const place = at + (packing === RLE8 ? index : index >> 1)
        if (place >= view.byteLength) return { places, isWhole: false }
        put(half(view.getUint8(place), index))
      }
      at += length + (length & 1)
    }
  }
  return { places, isWhole: y >= height - 1 }
}

const rleRows = (bmp: Bmp): Rows['read'] =>
  async function* (onGap) {
    const { width, height, palette, isTopDown } = bmp
    const { places, isWhole } = unrolled(bmp)
    if (!isWhole) onGap()
    const out = new Uint8Array(3 * width)
    for (let y = 0; y < height; y += 1) {
      const from = width * (isTopDown ? y : height - 1 - y)
      for (let x = 0; x < width; x += 1) {
        const index = places[from + x] ?? 0
        for (let channel = 0; channel < 3; channel += 1)
          out[3 * x + channel] = palette[3 * index + channel] ?? 0
      }
      yield out
    }
  }

/** A Windows bitmap. */
export interface BmpPicture {
  readonly rows: Rows
  readonly pixelsPerMetre: number | undefined
}

/** A palette of black and white alone: a scan, of which every pixel stays one bit. */
const isBlackAndWhite = ({ depth, palette }: Bmp): boolean =>
  depth === 1 &&
  palette.byteLength >= 6 &&
  [0, 3].every((at) => palette[at] === palette[at + 1] && palette[at] === palette[at + 2]) &&
  [...palette.subarray(0, 6)].every((value) => value === 0 || value === 255) &&
  palette[0] !== palette[3]

/**
 * Reads a Windows bitmap of any depth, plain or in runs.
 *
 * @throws UnreadablePicture
 */
export const readBmp = (bytes: Uint8Array): BmpPicture => {
  const bmp = readHead(bytes)
  const { width, height, depth, from, packing, pixelsPerMetre } = bmp
  if (packing === RLE8 || packing === RLE4) {
    if (depth !== (packing === RLE8 ? 8 : 4)) throw new UnreadablePicture('damaged')
    const rows: Rows = { width, height, form: 'colour', read: rleRows(bmp) }
    return { rows, pixelsPerMetre }
  }
  const isBilevel = isBlackAndWhite(bmp)
  if (from >= bytes.byteLength) throw new UnreadablePicture('damaged')
  return {
    rows: { width, height, form: isBilevel ? 'bilevel' : 'colour', read: plainRows(bmp, isBilevel) },
    pixelsPerMetre,
  }
}
