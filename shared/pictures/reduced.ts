import { bytesOfRow, CHANNELS, type RowForm, type RowStream, type Rows } from './rows.ts'

/** How many pixels in a row and how many rows become one, so that the picture has no more than `mostPixels`. */
export const reductionFor = (width: number, height: number, mostPixels: number): number => {
  let factor = Math.max(1, Math.ceil(Math.sqrt((width * height) / mostPixels)))
  while (Math.ceil(width / factor) * Math.ceil(height / factor) > mostPixels) factor += 1
  return factor
}

type Sums = (row: Uint8Array, sums: Uint32Array) => void

const summing = (form: RowForm, width: number, factor: number): Sums => {
  if (form === 'bilevel') {
    return (row, sums) => {
      for (let x = 0; x < width; x += 1) {
        if (((row[x >> 3] ?? 0) >> (7 - (x & 7))) & 1)
          sums[(x / factor) | 0] = (sums[(x / factor) | 0] ?? 0) + 255
      }
    }
  }
  const channels = CHANNELS[form]
  return (row, sums) => {
    let at = 0
    for (let x = 0; x < width; x += 1) {
      const cell = ((x / factor) | 0) * channels
      for (let channel = 0; channel < channels; channel += 1) {
        sums[cell + channel] = (sums[cell + channel] ?? 0) + (row[at] ?? 0)
        at += 1
      }
    }
  }
}

/**
 * The picture with each square of `factor` × `factor` pixels as one of their mean colour. Black and white becomes grey, so that
 * thin strokes of a scan stay readable.
 */
export const reduced = (source: Rows, factor: number): Rows => {
  if (factor === 1) return source
  const form = source.form === 'bilevel' ? 'grey' : source.form
  const width = Math.ceil(source.width / factor)
  const channels = CHANNELS[form]
  const read = async function* (onGap: () => void): RowStream {
    const sums = new Uint32Array(width * channels)
    const out = new Uint8Array(bytesOfRow(form, width))
    const add = summing(source.form, source.width, factor)
    let gathered = 0
    const mean = (): Uint8Array => {
      for (let x = 0; x < width; x += 1) {
        const across = x === width - 1 ? source.width - x * factor : factor
        for (let channel = 0; channel < channels; channel += 1) {
          const place = x * channels + channel
          out[place] = Math.round((sums[place] ?? 0) / (across * gathered))
        }
      }
      sums.fill(0)
      gathered = 0
      return out
    }
    for await (const row of source.read(onGap)) {
      add(row, sums)
      gathered += 1
      if (gathered === factor) yield mean()
    }
    if (gathered > 0) yield mean()
  }
  return { width, height: Math.ceil(source.height / factor), form, read }
}
