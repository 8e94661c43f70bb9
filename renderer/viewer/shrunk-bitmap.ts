/** Pixels of a large picture after it was drawn smaller: an A2 sheet of 600 dpi comes down to 200. */
const MOST_PIXELS = 24_000_000

/** What is needed of the head of a bitmap as pdf.js writes it: top row first, 1, 24 or 32 bits for a pixel. */
export interface BitmapHead {
  readonly width: number
  readonly height: number
  readonly bits: number
  readonly dataAt: number
  /** Grey of a 0 and of a 1 where a pixel has one bit. */
  readonly greys: readonly [number, number]
}

/** Reads the head of a BMP; undefined where it is not one that can be shrunk here. */
export const readBitmapHead = (bytes: Uint8Array): BitmapHead | undefined => {
  if (bytes.byteLength < 62 || bytes[0] !== 0x42 || bytes[1] !== 0x4d) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const dataAt = view.getUint32(10, true)
  const width = view.getInt32(18, true)
  const height = -view.getInt32(22, true)
  const bits = view.getUint16(28, true)
  if (width <= 0 || height <= 0 || ![1, 24, 32].includes(bits)) return undefined
  if (dataAt + rowBytes(width, bits) * height > bytes.byteLength) return undefined
  return { width, height, bits, dataAt, greys: [bytes[dataAt - 8] ?? 0, bytes[dataAt - 4] ?? 255] }
}

/** Rows of a BMP end at a multiple of four bytes. */
const rowBytes = (width: number, bits: number): number => Math.ceil((width * bits) / 32) * 4

/** Sums of the pixels of one row, each into the pixel of the small picture that it belongs to; four sums for each. */
type AddRow = (rowAt: number, sums: Uint32Array) => void

interface Small {
  readonly across: number
  readonly channels: number
}

const addBits = (bytes: Uint8Array, step: number, { across }: Small): AddRow => {
  return (rowAt, sums) => {
    for (let to = 0, x = 0; to < across; to += 1) {
      let ones = 0
      for (let part = 0; part < step; part += 1, x += 1)
        ones += ((bytes[rowAt + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1
      sums[to] = (sums[to] ?? 0) + ones
    }
  }
}

const addBytes = (bytes: Uint8Array, step: number, { across, channels }: Small): AddRow => {
  return (rowAt, sums) => {
    for (let to = 0, at = rowAt; to < across * channels; to += channels) {
      for (let part = 0; part < step; part += 1) {
        for (let place = to; place < to + channels; place += 1, at += 1)
          sums[place] = (sums[place] ?? 0) + (bytes[at] ?? 0)
      }
    }
  }
}

interface Sums {
  readonly sums: Uint32Array
  /** Of how many pixels. */
  readonly of: number
}

/** Writes a pixel of the small picture from its sums. */
const writer = ({ bits, greys: [zero, one] }: BitmapHead, { sums, of }: Sums, data: Uint8ClampedArray) => {
  const mean = (place: number): number => (sums[place] ?? 0) / of
  return (from: number, to: number): void => {
    const [red, blue] = bits === 24 ? [2, 0] : [0, 2]
    const grey = zero + (one - zero) * mean(from)
    data[to] = bits === 1 ? grey : mean(from + red)
    data[to + 1] = bits === 1 ? grey : mean(from + 1)
    data[to + 2] = bits === 1 ? grey : mean(from + blue)
    data[to + 3] = bits === 32 ? mean(from + 3) : 255
  }
}

/** A picture as a canvas takes it: four bytes for each pixel, red first. */
export interface SmallPicture {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray<ArrayBuffer>
}

/** Draws a bitmap smaller by a whole step: every pixel is the mean of a square of the large one, so that thin lines stay. */
export const shrinkBitmap = (bytes: Uint8Array, head: BitmapHead, mostPixels = MOST_PIXELS): SmallPicture => {
  const step = Math.max(1, Math.ceil(Math.sqrt((head.width * head.height) / mostPixels)))
  const across = Math.max(1, Math.floor(head.width / step))
  const down = Math.max(1, Math.floor(head.height / step))
  const channels = head.bits === 1 ? 1 : head.bits / 8
  const addRow = (channels === 1 ? addBits : addBytes)(bytes, step, { across, channels })
  const sums = new Uint32Array(across * channels)
  const data = new Uint8ClampedArray(across * down * 4)
  const write = writer(head, { sums, of: step ** 2 }, data)
  for (let row = 0; row < down; row += 1) {
    sums.fill(0)
    for (let part = 0; part < step; part += 1)
      addRow(head.dataAt + (row * step + part) * rowBytes(head.width, head.bits), sums)
    for (let to = 0; to < across; to += 1) write(to * channels, (row * across + to) * 4)
  }
  return { width: across, height: down, data }
}
