import type { Orientation } from './jpeg.ts'

/** A4 in points. */
const SHORT = 595.28
const LONG = 841.89
const MARGIN = 36
/** Room for the stamp. */
const FOOT = 48
/** Points for one pixel of a small picture: it is not blown up beyond this. */
const LARGEST_PIXEL = 0.75

export interface PicturePage {
  readonly width: number
  readonly height: number
  /** Matrix that places the stored picture, turned as it is to be looked at. */
  readonly matrix: readonly [number, number, number, number, number, number]
}

const isTurned = (orientation: Orientation): boolean => orientation >= 5

/** A page of A4, upright or lying as the picture is, with the picture in its middle. */
export const picturePage = (
  pixels: { width: number; height: number },
  orientation: Orientation,
): PicturePage => {
  const [across, down] = isTurned(orientation) ? [pixels.height, pixels.width] : [pixels.width, pixels.height]
  const [width, height] = across > down ? [LONG, SHORT] : [SHORT, LONG]
  const scale = Math.min((width - 2 * MARGIN) / across, (height - MARGIN - FOOT) / down, LARGEST_PIXEL)
  const w = across * scale
  const h = down * scale
  const x = (width - w) / 2
  const y = FOOT + (height - MARGIN - FOOT - h) / 2
  return { width, height, matrix: MATRICES[orientation]({ x, y, w, h }) }
}

type Matrix = PicturePage['matrix']

/** Where the picture goes on the page: lower left corner, width and height as it is displayed. */
interface Frame {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

const MATRICES: Readonly<Record<Orientation, (frame: Frame) => Matrix>> = {
  1: ({ x, y, w, h }) => [w, 0, 0, h, x, y],
  2: ({ x, y, w, h }) => [-w, 0, 0, h, x + w, y],
  3: ({ x, y, w, h }) => [-w, 0, 0, -h, x + w, y + h],
  4: ({ x, y, w, h }) => [w, 0, 0, -h, x, y + h],
  5: ({ x, y, w, h }) => [0, -h, -w, 0, x + w, y + h],
  6: ({ x, y, w, h }) => [0, -h, w, 0, x, y + h],
  7: ({ x, y, w, h }) => [0, h, w, 0, x, y],
  8: ({ x, y, w, h }) => [0, h, -w, 0, x + w, y],
}
