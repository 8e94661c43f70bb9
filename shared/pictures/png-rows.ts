import { inflated } from './inflated.ts'
import { bytesOfPngRow, type Png, SAMPLES } from './png.ts'
import { bytesOfRow, type RowStream, type Rows, UnreadablePicture } from './rows.ts'

/** Pixels of an interlaced picture: its last pass touches every second row, so all of it has to be held. */
const MOST_INTERLACED_PIXELS = 100_000_000

/** The seven passes: first column and row, steps (PNG, third edition, §8.1). */
const PASSES: ReadonlyArray<readonly [x: number, y: number, dx: number, dy: number]> = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
]

const paeth = (a: number, b: number, c: number): number => {
  const p = a + b - c
  const [pa, pb, pc] = [Math.abs(p - a), Math.abs(p - b), Math.abs(p - c)]
  if (pa <= pb && pa <= pc) return a
  return pb <= pc ? b : c
}

type Unfilter = (row: Uint8Array, above: Uint8Array, step: number) => void

/** What undoes each filter in place (§9.2); both rows begin with the byte that tells the filter. */
const UNFILTERS: readonly Unfilter[] = [
  () => undefined,
  (row, _above, step) => {
    for (let at = 1 + step; at < row.byteLength; at += 1) row[at] = (row[at] ?? 0) + (row[at - step] ?? 0)
  },
  (row, above) => {
    for (let at = 1; at < row.byteLength; at += 1) row[at] = (row[at] ?? 0) + (above[at] ?? 0)
  },
  (row, above, step) => {
    for (let at = 1; at < row.byteLength; at += 1) {
      const left = at > step ? (row[at - step] ?? 0) : 0
      row[at] = (row[at] ?? 0) + ((left + (above[at] ?? 0)) >> 1)
    }
  },
  (row, above, step) => {
    for (let at = 1; at <= step; at += 1) row[at] = (row[at] ?? 0) + (above[at] ?? 0)
    for (let at = 1 + step; at < row.byteLength; at += 1) {
      row[at] = (row[at] ?? 0) + paeth(row[at - step] ?? 0, above[at] ?? 0, above[at - step] ?? 0)
    }
  },
]

const unfilter = (row: Uint8Array, above: Uint8Array, step: number): void => {
  const undo = UNFILTERS[row[0] ?? 0]
  if (undo === undefined) throw new UnreadablePicture('damaged')
  undo(row, above, step)
}

/** Cuts the unpacked stream into rows of the lengths that are asked for. */
class RowCutter {
  readonly #source: AsyncGenerator<Uint8Array, void, undefined>
  #chunk = new Uint8Array()
  #at = 0

  constructor(source: AsyncGenerator<Uint8Array, void, undefined>) {
    this.#source = source
  }

  /** Fills the row; false where the data ends before. */
  async fill(row: Uint8Array): Promise<boolean> {
    let filled = 0
    while (filled < row.byteLength) {
      if (this.#at === this.#chunk.byteLength) {
        const next = await this.#source.next()
        if (next.done === true) return false
        this.#chunk = new Uint8Array(
          next.value.buffer as ArrayBuffer,
          next.value.byteOffset,
          next.value.byteLength,
        )
        this.#at = 0
      }
      const taken = this.#chunk.subarray(this.#at, this.#at + row.byteLength - filled)
      row.set(taken, filled)
      filled += taken.byteLength
      this.#at += taken.byteLength
    }
    return true
  }

  async close(): Promise<void> {
    await this.#source.return()
  }
}

/** Gives a sample of a row as 8 bits; smaller ones are spread over the range, of 16 bits the upper half is taken. */
const sampleReader = (depth: number): ((row: Uint8Array, index: number) => number) => {
  if (depth === 8) return (row, index) => row[1 + index] ?? 0
  if (depth === 16) return (row, index) => row[1 + 2 * index] ?? 0
  const most = (1 << depth) - 1
  const perByte = 8 / depth
  return (row, index) => {
    const byte = row[1 + Math.floor(index / perByte)] ?? 0
    return ((byte >> (8 - depth * ((index % perByte) + 1))) & most) * (255 / most)
  }
}

/** Writes `count` pixels of an unfiltered row as they are to be seen. */
type Paint = (row: Uint8Array, count: number, out: Uint8Array) => void

const onWhite = (value: number, alpha: number): number => Math.round(255 + ((value - 255) * alpha) / 255)

const paintPalette = ({ palette, transparency, depth }: Png): Paint => {
  const sample = sampleReader(depth)
  const most = (1 << depth) - 1
  const colours = new Uint8Array(3 * 256)
  for (let place = 0; place < palette.byteLength; place += 1) {
    colours[place] = onWhite(palette[place] ?? 0, transparency?.[Math.floor(place / 3)] ?? 255)
  }
  return (row, count, out) => {
    for (let x = 0; x < count; x += 1) {
      const index = 3 * (depth === 8 ? (row[1 + x] ?? 0) : Math.round((sample(row, x) * most) / 255))
      out[3 * x] = colours[index] ?? 0
      out[3 * x + 1] = colours[index + 1] ?? 0
      out[3 * x + 2] = colours[index + 2] ?? 0
    }
  }
}

/** The colour that tRNS names as not there, as its sample reads in 8 bits; those of 16 bits are compared in their upper half. */
const absentColour = ({ transparency, depth }: Png, samples: number): number[] | undefined => {
  if (transparency === undefined || transparency.byteLength < 2 * samples) return undefined
  return Array.from({ length: samples }, (_, sample) => {
    const value = ((transparency[2 * sample] ?? 0) << 8) | (transparency[2 * sample + 1] ?? 0)
    return depth === 16 ? value >> 8 : value * (255 / ((1 << depth) - 1))
  })
}

const paintOpaque = (png: Png): Paint => {
  const channels = SAMPLES[png.colour]
  const absent = absentColour(png, channels)
  const sample = sampleReader(png.depth)
  if (png.depth === 8 && absent === undefined)
    return (row, count, out) => out.set(row.subarray(1, 1 + count * channels))
  return (row, count, out) => {
    for (let x = 0; x < count; x += 1) {
      let isAbsent = absent !== undefined
      for (let channel = 0; channel < channels; channel += 1) {
        const value = sample(row, x * channels + channel)
        if (value !== absent?.[channel]) isAbsent = false
        out[x * channels + channel] = value
      }
      if (isAbsent) out.fill(255, x * channels, (x + 1) * channels)
    }
  }
}

const paintWithAlpha = ({ colour, depth }: Png): Paint => {
  const channels = SAMPLES[colour] - 1
  const bytes = depth / 8
  const step = (channels + 1) * bytes
  return (row, count, out) => {
    for (let x = 0; x < count; x += 1) {
      const from = 1 + x * step
      const alpha = row[from + channels * bytes] ?? 0
      for (let channel = 0; channel < channels; channel += 1) {
        const value = row[from + channel * bytes] ?? 0
        out[x * channels + channel] = alpha === 255 ? value : onWhite(value, alpha)
      }
    }
  }
}

const painterOf = (png: Png): Paint => {
  if (png.colour === 'palette') return paintPalette(png)
  return png.colour === 'grey' || png.colour === 'colour' ? paintOpaque(png) : paintWithAlpha(png)
}

/** The pixels of a PNG on white, row by row; an interlaced one is held whole. */
export const pngRows = (png: Png): Rows => {
  const form = png.colour === 'grey' || png.colour === 'grey-alpha' ? 'grey' : 'colour'
  const step = Math.max(1, (png.depth * SAMPLES[png.colour]) >> 3)
  const paint = painterOf(png)
  const { width, height } = png

  const straight = async function* (): RowStream {
    const cutter = new RowCutter(inflated(png.packed))
    let row = new Uint8Array(bytesOfPngRow(png, width))
    let above = new Uint8Array(row.byteLength)
    const out = new Uint8Array(bytesOfRow(form, width))
    try {
      for (let y = 0; y < height && (await cutter.fill(row)); y += 1) {
        unfilter(row, above, step)
        paint(row, width, out)
        yield out
        ;[row, above] = [above, row]
      }
    } finally {
      await cutter.close()
    }
  }

  const interlaced = async function* (onGap: () => void): RowStream {
    if (width * height > MOST_INTERLACED_PIXELS) throw new UnreadablePicture('too-large')
    const bytesInRow = bytesOfRow(form, width)
    const channels = bytesInRow / width
    const whole = new Uint8Array(bytesInRow * height).fill(255)
    const cutter = new RowCutter(inflated(png.packed))
    const painted = new Uint8Array(bytesInRow)
    let isWhole = true
    for (const [x0, y0, dx, dy] of PASSES) {
      const columns = Math.ceil((width - x0) / dx)
      if (columns <= 0 || y0 >= height || !isWhole) continue
      let row = new Uint8Array(bytesOfPngRow(png, columns))
      let above = new Uint8Array(row.byteLength)
      for (let y = y0; y < height && isWhole; y += dy) {
        isWhole = await cutter.fill(row)
        if (!isWhole) break
        unfilter(row, above, step)
        paint(row, columns, painted)
        for (let column = 0; column < columns; column += 1) {
          const pixel = painted.subarray(column * channels, (column + 1) * channels)
          whole.set(pixel, y * bytesInRow + (x0 + column * dx) * channels)
        }
        ;[row, above] = [above, row]
      }
    }
    await cutter.close()
    if (!isWhole) onGap()
    for (let y = 0; y < height; y += 1) yield whole.subarray(y * bytesInRow, (y + 1) * bytesInRow)
  }
  return { width, height, form, read: png.isInterlaced ? interlaced : straight }
}
