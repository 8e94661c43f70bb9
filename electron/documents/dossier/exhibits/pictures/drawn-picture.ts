import * as mupdf from 'mupdf'
import type { ExhibitRemark } from '../../../../../shared/domain/dossier.ts'
import { cleanJpeg, isCommonJpeg, type Jpeg } from '../../../../../shared/pictures/jpeg.ts'
import { isWholeJpeg } from '../../../../../shared/pictures/jpeg-scan.ts'
import type { Png } from '../../../../../shared/pictures/png.ts'
import { reduced, reductionFor } from '../../../../../shared/pictures/reduced.ts'
import {
  CHANNELS,
  type Orientation,
  type Rows,
  UnreadablePicture,
} from '../../../../../shared/pictures/rows.ts'
import type { Limits } from '../../limits.ts'
import { type PackedRows, packRows } from './packed-rows.ts'
import type { PicturePart } from './picture-file.ts'

/** A picture that a PDF can have, or a typesetter: packed, never larger than the limits. */
export type DrawnPicture = {
  readonly width: number
  readonly height: number
  readonly orientation: Orientation
  readonly pixelsPerMetre: number | undefined
  readonly remarks: readonly ExhibitRemark[]
} & (
  | { readonly kind: 'jpeg'; readonly bytes: Uint8Array; readonly hasProfile: boolean }
  | { readonly kind: 'png'; readonly png: Png }
  | { readonly kind: 'packed'; readonly packed: PackedRows }
)

/** Pixels up to which a JPEG is decoded once to see that it can be; above, the memory for it is not worth it. */
const CHECKED_PIXELS = 40_000_000

/** High enough that packing a photograph a second time cannot be seen. */
const JPEG_QUALITY = 92

const APP2 = 0xe2

const HALF: ExhibitRemark = { kind: 'half-picture', detail: '' }

const smaller = (
  [width, height]: readonly [number, number],
  drawn: { width: number; height: number },
): ExhibitRemark => ({
  kind: 'drawn-smaller',
  detail: `${width} × ${height} → ${drawn.width} × ${drawn.height}`,
})

/** A MuPDF picture of the rows, and whether some are missing. */
const pixmapOf = async (rows: Rows): Promise<{ pixmap: mupdf.Pixmap; isHalf: boolean }> => {
  const form = rows.form === 'grey' ? 'grey' : 'colour'
  const space = form === 'grey' ? mupdf.ColorSpace.DeviceGray : mupdf.ColorSpace.DeviceRGB
  const pixmap = new mupdf.Pixmap(space, [0, 0, rows.width, rows.height], false)
  pixmap.clear(255)
  let [count, isHalf] = [0, false]
  const stride = rows.width * CHANNELS[form]
  for await (const row of rows.read(() => {
    isHalf = true
  })) {
    pixmap.getPixels().set(row, count * stride)
    count += 1
  }
  return { pixmap, isHalf: isHalf || count < rows.height }
}

const jpegOf = (pixmap: mupdf.Pixmap): Uint8Array => {
  const bytes = pixmap.asJPEG(JPEG_QUALITY, false).slice()
  pixmap.destroy()
  return bytes
}

type Plain = Pick<DrawnPicture, 'orientation' | 'pixelsPerMetre'>

/** Passed on as it is packed, at any size: nothing is decoded but to see that it can be, or because no PDF has its kind. */
const drawJpeg = (jpeg: Jpeg, plain: Plain): DrawnPicture => {
  const { width, height } = jpeg.frame
  const isCommon = isCommonJpeg(jpeg)
  const remarks = isCommon && !isWholeJpeg(jpeg) ? [HALF] : []
  const bytes = cleanJpeg(jpeg)
  const hasProfile = jpeg.segments.some(({ marker }) => marker === APP2)
  if (isCommon && width * height > CHECKED_PIXELS) {
    return { ...plain, width, height, kind: 'jpeg', bytes, hasProfile, remarks }
  }
  if (width * height > CHECKED_PIXELS) throw new UnreadablePicture('too-large')
  const image = new mupdf.Image(bytes)
  try {
    const decoded = image.toPixmap()
    const drawn = isCommon ? bytes : jpegOf(decoded.convertToColorSpace(mupdf.ColorSpace.DeviceRGB))
    decoded.destroy()
    return {
      ...plain,
      width,
      height,
      kind: 'jpeg',
      bytes: drawn,
      hasProfile: isCommon && hasProfile,
      remarks,
    }
  } finally {
    image.destroy()
  }
}

/** A black-and-white scan takes an eighth of a byte for a pixel. */
const allowedPixels = (rows: Rows, mostPixels: number): number =>
  rows.form === 'bilevel' ? mostPixels * 8 : mostPixels

const drawRows = async (
  { rows, isLossy, isCut }: Extract<PicturePart, { kind: 'rows' }>,
  plain: Plain,
  mostPixels: number,
): Promise<DrawnPicture> => {
  const { width, height } = rows
  const factor =
    width * height > allowedPixels(rows, mostPixels) ? reductionFor(width, height, mostPixels) : 1
  const fitting = reduced(rows, factor)
  const size = { width: fitting.width, height: fitting.height }
  const said = factor > 1 ? [smaller([width, height], size)] : []
  const pixelsPerMetre = plain.pixelsPerMetre === undefined ? undefined : plain.pixelsPerMetre / factor
  if (isLossy) {
    const { pixmap, isHalf } = await pixmapOf(fitting)
    const remarks = isHalf || isCut === true ? [HALF, ...said] : said
    return {
      ...plain,
      ...size,
      pixelsPerMetre,
      kind: 'jpeg',
      bytes: jpegOf(pixmap),
      hasProfile: false,
      remarks,
    }
  }
  const packed = await packRows(fitting)
  const remarks = packed.isHalf || isCut === true ? [HALF, ...said] : said
  return { ...plain, ...size, pixelsPerMetre, kind: 'packed', packed, remarks }
}

/**
 * Makes of a picture something that can be set on paper, without loss where the file has it packed in a way that PDF knows.
 *
 * @throws UnreadablePicture, and whatever MuPDF finds wrong with a JPEG
 */
export const drawPicture = async (
  part: PicturePart,
  limits: Pick<Limits, 'pixels'>,
): Promise<DrawnPicture> => {
  const { orientation, pixelsPerMetre } = part
  const plain = { orientation, pixelsPerMetre }
  if (part.kind === 'jpeg') return drawJpeg(part.jpeg, plain)
  if (part.kind === 'rows') return drawRows(part, plain, limits.pixels)
  const { width, height } = part.png
  if (width * height > limits.pixels) throw new UnreadablePicture('too-large')
  return { ...plain, width, height, kind: 'png', png: part.png, remarks: [] }
}
