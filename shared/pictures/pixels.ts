import { bytesOfRow, type RowForm, type Rows } from './rows.ts'

/** Pixels that a decoder has made all at once. */
export interface Pixels {
  readonly width: number
  readonly height: number
  /** 3: red, green, blue; 4: with alpha. */
  readonly channels: 3 | 4
  readonly bytes: Uint8Array | Uint8ClampedArray
  /** Bytes from one row to the next. */
  readonly stride: number
}

/** Decoded pixels as rows, on white. */
export const rowsOf = ({ width, height, channels, bytes, stride }: Pixels): Rows => {
  const form: RowForm = 'colour'
  return {
    width,
    height,
    form,
    read: async function* () {
      const out = new Uint8Array(bytesOfRow(form, width))
      for (let y = 0; y < height; y += 1) {
        const row = bytes.subarray(y * stride, y * stride + width * channels)
        if (channels === 3) out.set(row)
        else {
          for (let x = 0; x < width; x += 1) {
            const alpha = row[4 * x + 3] ?? 255
            for (let channel = 0; channel < 3; channel += 1) {
              const value = row[4 * x + channel] ?? 0
              out[3 * x + channel] = alpha === 255 ? value : Math.round(255 + ((value - 255) * alpha) / 255)
            }
          }
        }
        yield out
      }
    },
  }
}

/** A picture that lies on a larger white one. */
export const placedOn = (
  rows: Rows,
  { left, top }: { readonly left: number; readonly top: number },
  { width, height }: { readonly width: number; readonly height: number },
): Rows => ({
  width,
  height,
  form: 'colour',
  read: async function* (onGap) {
    const out = new Uint8Array(3 * width).fill(255)
    for (let y = 0; y < Math.min(top, height); y += 1) yield out
    let y = top
    for await (const row of rows.read(onGap)) {
      if (y >= height) return
      if (left < width) out.set(row.subarray(0, 3 * Math.min(rows.width, width - left)), 3 * left)
      yield out
      y += 1
    }
    out.fill(255)
    for (; y < height; y += 1) yield out
  },
})
