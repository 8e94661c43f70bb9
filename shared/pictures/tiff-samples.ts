import { CHANNELS, type RowForm, UnreadablePicture } from './rows.ts'
import type { TiffPage } from './tiff-directory.ts'

/** What sample values mean (TIFF 6.0, PhotometricInterpretation). */
const WHITE_IS_ZERO = 0
const RGB = 2
const PALETTE = 3
const CMYK = 5
export const YCBCR = 6

export const formOf = ({ photometric, bits, samples }: TiffPage): RowForm => {
  if (photometric > 1) return 'colour'
  return bits === 1 && samples === 1 ? 'bilevel' : 'grey'
}

/** A sample of a row as 0 to 255. */
type Sample = (row: Uint8Array, index: number) => number

const clamped = (value: number): number => (value >= 1 ? 255 : value > 0 ? Math.round(value * 255) : 0)

const floatSample = ({ bits, isLittle }: TiffPage): Sample => {
  if (bits !== 32 && bits !== 64) throw new UnreadablePicture('unsupported')
  return (row, index) => {
    const view = new DataView(row.buffer, row.byteOffset, row.byteLength)
    return clamped(bits === 32 ? view.getFloat32(4 * index, isLittle) : view.getFloat64(8 * index, isLittle))
  }
}

const sampleOf = (page: TiffPage): Sample => {
  const { bits, isLittle, isFloat } = page
  if (isFloat) return floatSample(page)
  if (bits === 8) return (row, index) => row[index] ?? 0
  if (bits === 16 || bits === 32) {
    const bytes = bits / 8
    // The byte of most weight.
    const high = isLittle ? bytes - 1 : 0
    return (row, index) => row[bytes * index + high] ?? 0
  }
  if (bits > 16) throw new UnreadablePicture('unsupported')
  const most = 2 ** bits - 1
  return (row, index) => {
    const first = index * bits
    const byte = first >> 3
    const three = ((row[byte] ?? 0) << 16) | ((row[byte + 1] ?? 0) << 8) | (row[byte + 2] ?? 0)
    return (((three >> (24 - (first & 7) - bits)) & most) * 255) / most
  }
}

/** Writes `count` pixels of one row of a strip or tile from `place` on; a row for each plane, or one of all samples. */
export type PaintSamples = (
  rows: readonly Uint8Array[],
  count: number,
  out: Uint8Array,
  place: number,
) => void

const paintBits = ({ photometric }: TiffPage): PaintSamples => {
  const turn = photometric === WHITE_IS_ZERO ? 0xff : 0
  return ([row], count, out, place) => {
    const bytes = Math.ceil(count / 8)
    for (let byte = 0; byte < bytes; byte += 1) out[place / 8 + byte] = (row?.[byte] ?? 0) ^ turn
  }
}

const paintPalette = ({ colourMap, bits }: TiffPage, sample: Sample): PaintSamples => {
  const colours = 2 ** bits
  if (bits > 8 || colourMap.length < 3 * colours) throw new UnreadablePicture('damaged')
  // Some write 8 bits where 16 belong.
  const shift = colourMap.some((value) => value > 255) ? 8 : 0
  return ([row], count, out, place) => {
    for (let x = 0; x < count; x += 1) {
      const index = Math.round((sample(row ?? new Uint8Array(), x) * (colours - 1)) / 255)
      for (let channel = 0; channel < 3; channel += 1) {
        out[3 * (place + x) + channel] = (colourMap[channel * colours + index] ?? 0) >> shift
      }
    }
  }
}

const NO_ROW = new Uint8Array()

/** Gives a sample of a pixel, wherever its plane is. */
const reader = ({ isPlanar, samples }: TiffPage, sample: Sample) =>
  isPlanar
    ? (rows: readonly Uint8Array[], x: number, index: number) => sample(rows[index] ?? NO_ROW, x)
    : (rows: readonly Uint8Array[], x: number, index: number) =>
        sample(rows[0] ?? NO_ROW, x * samples + index)

const paintInk = (page: TiffPage, sample: Sample): PaintSamples => {
  const read = reader(page, sample)
  return (rows, count, out, place) => {
    for (let x = 0; x < count; x += 1) {
      const paper = 255 - read(rows, x, 3)
      for (let channel = 0; channel < 3; channel += 1) {
        out[3 * (place + x) + channel] = Math.round(((255 - read(rows, x, channel)) * paper) / 255)
      }
    }
  }
}

const paintLight = (page: TiffPage, channels: number, sample: Sample): PaintSamples => {
  const read = reader(page, sample)
  const { alpha: kind, samples, photometric } = page
  const hasAlpha = kind !== 0 && samples > channels
  return (rows, count, out, place) => {
    for (let x = 0; x < count; x += 1) {
      const alpha = hasAlpha ? read(rows, x, channels) : 255
      for (let channel = 0; channel < channels; channel += 1) {
        const raw = read(rows, x, channel)
        const value = photometric === WHITE_IS_ZERO ? 255 - raw : raw
        const lit = kind === 1 ? value + 255 - alpha : 255 + ((value - 255) * alpha) / 255
        out[channels * (place + x) + channel] = alpha === 255 ? value : Math.min(255, Math.round(lit))
      }
    }
  }
}

/**
 * How a page's samples become what is seen, on white.
 *
 * @throws UnreadablePicture for colours that are not read
 */
export const painterOf = (page: TiffPage): PaintSamples => {
  const { photometric, samples, bits, alpha, isPlanar } = page
  const form = formOf(page)
  if (form === 'bilevel') return paintBits(page)
  const sample = sampleOf(page)
  if (photometric === PALETTE) return paintPalette(page, sample)
  if (photometric === CMYK && samples >= 4) return paintInk(page, sample)
  const channels = CHANNELS[form]
  const isLight = photometric <= 1 || photometric === RGB || photometric === YCBCR
  if (!isLight || samples < channels) throw new UnreadablePicture('unsupported')
  if (bits === 8 && samples === channels && alpha === 0 && !isPlanar && photometric !== WHITE_IS_ZERO) {
    return ([row], count, out, place) =>
      out.set((row ?? NO_ROW).subarray(0, count * channels), place * channels)
  }
  return paintLight(page, channels, sample)
}
