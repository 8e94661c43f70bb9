import { isTurned, type Orientation } from '../../../../shared/pictures/rows.ts'

/** A4 in points. */
const SHORT = 595.28
const LONG = 841.89
const MARGIN = 36
/** Room for the stamp. */
const FOOT = 48
/** Points for one pixel of a small picture: it is not blown up beyond this. */
const LARGEST_PIXEL = 0.75

/** What is repeated of a tall picture at the head of each next page, so that a line that was cut can be read. */
const OVERLAP = 24
/** A picture is put on several pages where it would become less than half as wide on one. */
const LEAST_OF_WIDTH = 0.5
/** Pages of one picture; a taller one becomes narrower. */
const MOST_PAGES = 200

export interface PicturePage {
  readonly width: number
  readonly height: number
  /** Matrix that places the stored picture, turned as it is to be looked at. */
  readonly matrix: readonly [number, number, number, number, number, number]
  /** Lower left corner, width and height of what is shown of it here; all of it where there is none. */
  readonly clip?: readonly [x: number, y: number, width: number, height: number]
}

interface Size {
  readonly width: number
  readonly height: number
}

const displayed = ({ width, height }: Size, orientation: Orientation): readonly [number, number] =>
  isTurned(orientation) ? [height, width] : [width, height]

/** A page of A4, upright or lying as the picture is, with the picture in its middle. */
const onePage = (pixels: Size, orientation: Orientation): PicturePage => {
  const [across, down] = displayed(pixels, orientation)
  const [width, height] = across > down ? [LONG, SHORT] : [SHORT, LONG]
  const scale = Math.min((width - 2 * MARGIN) / across, (height - MARGIN - FOOT) / down, LARGEST_PIXEL)
  const w = across * scale
  const h = down * scale
  const x = (width - w) / 2
  const y = FOOT + (height - MARGIN - FOOT - h) / 2
  return { width, height, matrix: MATRICES[orientation]({ x, y, w, h }) }
}

/**
 * The pages of a picture, each upright or lying as the picture is. One that is so tall that it would be a strip is fitted to the
 * page's width and goes on from page to page.
 */
export const picturePages = (pixels: Size, orientation: Orientation): PicturePage[] => {
  const [across, down] = displayed(pixels, orientation)
  const room = LONG - MARGIN - FOOT
  const step = room - OVERLAP
  const byWidth = Math.min((SHORT - 2 * MARGIN) / across, LARGEST_PIXEL)
  if (room / down >= byWidth * LEAST_OF_WIDTH) return [onePage(pixels, orientation)]
  const scale = Math.min(byWidth, (MOST_PAGES * step) / down)
  const w = across * scale
  const h = down * scale
  const x = (SHORT - w) / 2
  const count = Math.max(1, Math.ceil((h - OVERLAP) / step))
  return Array.from({ length: count }, (_, page) => ({
    width: SHORT,
    height: LONG,
    matrix: MATRICES[orientation]({ x, y: LONG - MARGIN - h + page * step, w, h }),
    clip: [x, FOOT, w, room],
  }))
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
