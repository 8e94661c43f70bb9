import { isTurned, type Orientation, type Rows } from './rows.ts'

/** Pixels in memory, of one byte or three. */
export interface StoredPixels {
  readonly width: number
  readonly height: number
  readonly channels: 1 | 3
  readonly pixels: Uint8Array
}

interface Place {
  readonly x: number
  readonly y: number
  /** Size as stored. */
  readonly w: number
  readonly h: number
}

/** Where each pixel of the upright picture is found in the stored one: column and row, counted from the upper left. */
const SOURCES: Readonly<Record<Orientation, (place: Place) => readonly [number, number]>> = {
  1: ({ x, y }) => [x, y],
  2: ({ x, y, w }) => [w - 1 - x, y],
  3: ({ x, y, w, h }) => [w - 1 - x, h - 1 - y],
  4: ({ x, y, h }) => [x, h - 1 - y],
  5: ({ x, y }) => [y, x],
  6: ({ x, y, h }) => [y, h - 1 - x],
  7: ({ x, y, w, h }) => [w - 1 - y, h - 1 - x],
  8: ({ x, y, w }) => [w - 1 - y, x],
}

/** A stored picture as it is to be seen. */
export const upright = (
  { width, height, channels, pixels }: StoredPixels,
  orientation: Orientation,
): Rows => {
  const [w, h] = isTurned(orientation) ? [height, width] : [width, height]
  const source = SOURCES[orientation]
  return {
    width: w,
    height: h,
    form: channels === 1 ? 'grey' : 'colour',
    read: async function* () {
      const out = new Uint8Array(w * channels)
      for (let y = 0; y < h; y += 1) {
        for (let x = 0; x < w; x += 1) {
          const [sx, sy] = source({ x, y, w: width, h: height })
          const at = (sy * width + sx) * channels
          for (let channel = 0; channel < channels; channel += 1) {
            out[x * channels + channel] = pixels[at + channel] ?? 0
          }
        }
        yield out
      }
    },
  }
}
