import { readBmp } from '../../../../../shared/pictures/bmp.ts'
import { readBoxed } from '../../../../../shared/pictures/boxed.ts'
import { openedGif } from '../../../../../shared/pictures/gif.ts'
import { inflated } from '../../../../../shared/pictures/inflated.ts'
import { type Jpeg, readJpeg } from '../../../../../shared/pictures/jpeg.ts'
import { type PictureType, pictureTypeOf } from '../../../../../shared/pictures/picture-type.ts'
import { placedOn, rowsOf } from '../../../../../shared/pictures/pixels.ts'
import { bytesOfPngRow, type Png, readPng } from '../../../../../shared/pictures/png.ts'
import { pngRows } from '../../../../../shared/pictures/png-rows.ts'
import { type Orientation, type Rows, UnreadablePicture } from '../../../../../shared/pictures/rows.ts'
import {
  MOST_COPIED_PIXELS,
  MOST_DECODED_PIXELS,
  MOST_READ_PIXELS,
} from '../../../../../shared/pictures/sizes.ts'
import { isJpegPacking } from '../../../../../shared/pictures/tiff-block.ts'
import { readTiff } from '../../../../../shared/pictures/tiff-directory.ts'
import { tiffRows } from '../../../../../shared/pictures/tiff-rows.ts'
import { firstFrame, readWebp } from '../../../../../shared/pictures/webp.ts'
import type { Limits } from '../../limits.ts'
import { decodeAvif, decodeHeic, decodeJpeg, decodeWebp } from './decoders.ts'

/** One picture as its file has it. `jpeg` and `png` can be passed on packed as they are; of all others the rows are read. */
export type PicturePart = {
  readonly orientation: Orientation
  readonly pixelsPerMetre?: number | undefined
} & (
  | { readonly kind: 'jpeg'; readonly jpeg: Jpeg }
  | { readonly kind: 'png'; readonly png: Png }
  | {
      readonly kind: 'rows'
      readonly rows: Rows
      /** It was packed with loss, as photographs are: then it may be so again. */
      readonly isLossy: boolean
      readonly isCut?: boolean
    }
)

export interface PictureFile {
  readonly pages: number
  /** Of an animation, or of several pictures in a file that is to be seen as one. */
  readonly hasMore: boolean
  /** @throws UnreadablePicture */
  part(index: number): PicturePart
}

const checkSize = (width: number, height: number, mostPixels: number): void => {
  if (width * height > mostPixels) throw new UnreadablePicture('too-large')
}

const one = (part: PicturePart, hasMore = false): PictureFile => ({ pages: 1, hasMore, part: () => part })

/** Whether the packed pixels can be passed on: a PDF has neither alpha nor interlace inside a picture's data. */
const canPass = async (png: Png): Promise<boolean> => {
  if (png.isInterlaced || png.transparency !== undefined) return false
  if (png.colour === 'grey-alpha' || png.colour === 'colour-alpha') return false
  const bytesInRow = bytesOfPngRow(png, png.width)
  const wanted = bytesInRow * png.height
  let at = 0
  for await (const chunk of inflated(png.packed)) {
    for (let row = Math.ceil(at / bytesInRow) * bytesInRow; row < at + chunk.byteLength; row += bytesInRow) {
      if ((chunk[row - at] ?? 0) > 4 && row < wanted) return false
    }
    at += chunk.byteLength
    if (at > wanted) return false
  }
  return at === wanted
}

const openPng = async (bytes: Uint8Array, limits: Limits): Promise<PictureFile> => {
  const png = readPng(bytes)
  const { width, height, orientation, pixelsPerMetre, isAnimated } = png
  checkSize(width, height, MOST_READ_PIXELS)
  if (width * height <= limits.pixels && (await canPass(png))) {
    return one({ kind: 'png', png, orientation, pixelsPerMetre }, isAnimated)
  }
  return one({ kind: 'rows', rows: pngRows(png), isLossy: false, orientation, pixelsPerMetre }, isAnimated)
}

const openTiff = (bytes: Uint8Array, limits: Limits): PictureFile => {
  const tiff = readTiff(bytes, limits.exhibitPages)
  return {
    pages: tiff.pages,
    hasMore: false,
    part: (index) => {
      const page = tiff.page(index)
      checkSize(page.width, page.height, MOST_READ_PIXELS)
      const { orientation, pixelsPerMetre } = page
      return {
        kind: 'rows',
        rows: tiffRows(page, decodeJpeg),
        isLossy: isJpegPacking(page),
        orientation,
        pixelsPerMetre,
      }
    },
  }
}

const openWebp = async (bytes: Uint8Array): Promise<PictureFile> => {
  const { width, height, isLossy, isAnimated, orientation, isCut } = readWebp(bytes)
  checkSize(width, height, MOST_COPIED_PIXELS)
  const frame = isAnimated ? firstFrame(bytes) : { file: bytes, left: 0, top: 0 }
  const decoded = rowsOf(await decodeWebp(frame.file))
  const rows = isAnimated ? placedOn(decoded, frame, { width, height }) : decoded
  return one({ kind: 'rows', rows, isLossy, orientation, isCut }, isAnimated)
}

const openHeic = async (bytes: Uint8Array): Promise<PictureFile> => {
  const { width, height } = readBoxed(bytes)
  checkSize(width, height, MOST_DECODED_PIXELS)
  const { pixels, hasMore } = await decodeHeic(bytes)
  return one({ kind: 'rows', rows: rowsOf(pixels), isLossy: true, orientation: 1 }, hasMore)
}

/** The decoder of AVIF leaves turning and mirroring to its caller. */
const openAvif = async (bytes: Uint8Array): Promise<PictureFile> => {
  const { width, height, orientation } = readBoxed(bytes)
  checkSize(width, height, MOST_COPIED_PIXELS)
  return one({ kind: 'rows', rows: rowsOf(await decodeAvif(bytes)), isLossy: true, orientation })
}

const openBmp = (bytes: Uint8Array): PictureFile => {
  const { rows, pixelsPerMetre } = readBmp(bytes)
  checkSize(rows.width, rows.height, MOST_READ_PIXELS)
  return one({ kind: 'rows', rows, isLossy: false, orientation: 1, pixelsPerMetre })
}

const openGif = (bytes: Uint8Array): PictureFile => {
  const { rows, isAnimated } = openedGif(bytes, MOST_DECODED_PIXELS)
  return one({ kind: 'rows', rows, isLossy: false, orientation: 1 }, isAnimated)
}

const openJpeg = (bytes: Uint8Array): PictureFile => {
  const jpeg = readJpeg(bytes)
  if (jpeg === undefined) throw new UnreadablePicture('damaged')
  return one({ kind: 'jpeg', jpeg, orientation: jpeg.orientation })
}

type Open = (bytes: Uint8Array, limits: Limits) => PictureFile | Promise<PictureFile>

const OPEN: Readonly<Record<PictureType, Open>> = {
  'image/jpeg': openJpeg,
  'image/png': openPng,
  'image/gif': openGif,
  'image/bmp': openBmp,
  'image/tiff': openTiff,
  'image/webp': openWebp,
  'image/heic': openHeic,
  'image/avif': openAvif,
}

/**
 * Opens a picture of any kind that the program knows, by its bytes.
 *
 * @throws UnreadablePicture
 */
export const openPictureFile = async (bytes: Uint8Array, limits: Limits): Promise<PictureFile> => {
  const type = pictureTypeOf(bytes)
  if (type === undefined) throw new UnreadablePicture('unsupported')
  return OPEN[type](bytes, limits)
}
