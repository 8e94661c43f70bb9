import { readBmp } from '../../shared/pictures/bmp.ts'
import { readBoxed } from '../../shared/pictures/boxed.ts'
import { inflated } from '../../shared/pictures/inflated.ts'
import { readJpeg } from '../../shared/pictures/jpeg.ts'
import { isWholeJpeg } from '../../shared/pictures/jpeg-scan.ts'
import { rowsOf } from '../../shared/pictures/pixels.ts'
import { bytesOfPngRow, readPng } from '../../shared/pictures/png.ts'
import { pngRows } from '../../shared/pictures/png-rows.ts'
import { reduced, reductionFor } from '../../shared/pictures/reduced.ts'
import {
  CHANNELS,
  isTurned,
  type Orientation,
  type Rows,
  UnreadablePicture,
} from '../../shared/pictures/rows.ts'
import { MOST_DECODED_PIXELS, MOST_READ_PIXELS } from '../../shared/pictures/sizes.ts'
import { readTiff } from '../../shared/pictures/tiff-directory.ts'
import { tiffRows } from '../../shared/pictures/tiff-rows.ts'
import { upright } from '../../shared/pictures/upright.ts'
import { readWebp } from '../../shared/pictures/webp.ts'
import { bitmapFile } from './bitmap-file.ts'
import { decodeHeic, decodeJpeg } from './picture-decoders.ts'

/** What is said of a picture beside showing it; keys of the words. */
export type PictureRemark = 'half' | 'smaller' | 'main'

/** A page ready to be put into an element; the browser turns it as its own head says, where it has one. */
export interface ShownPage {
  readonly image: Blob | ImageBitmap
  readonly remarks: readonly PictureRemark[]
}

/** One picture of the file. Its size is as it is to be seen, before anything is drawn smaller. */
export interface PicturePage {
  readonly width: number
  readonly height: number
  /** @throws UnreadablePicture */
  load(): Promise<ShownPage>
}

/** Pixels of the largest picture that is handed to the browser as it is: a small file can unfold to gigabytes. */
const MOST_PIXELS = 100_000_000
/** Pixels into which a larger one is drawn. */
const DRAWN_PIXELS = 25_000_000
/** Pages of a TIFF; each is an element of the frame. */
const MOST_PAGES = 5_000

const checkSize = (width: number, height: number, mostPixels: number): void => {
  if (width * height > mostPixels) throw new UnreadablePicture('too-large')
}

const allOf = async (rows: Rows, onGap: () => void): Promise<Uint8Array> => {
  const channels = rows.form === 'grey' ? CHANNELS.grey : CHANNELS.colour
  const pixels = new Uint8Array(rows.width * rows.height * channels).fill(255)
  let at = 0
  for await (const row of rows.read(onGap)) {
    pixels.set(row, at)
    at += row.byteLength
  }
  if (at < pixels.byteLength) onGap()
  return pixels
}

/** A picture of one bit as one of bytes, which can be turned. */
const asGrey = (rows: Rows): Rows => ({
  ...rows,
  form: 'grey',
  read: async function* (onGap) {
    const out = new Uint8Array(rows.width)
    for await (const row of rows.read(onGap)) {
      for (let x = 0; x < rows.width; x += 1) out[x] = ((row[x >> 3] ?? 0) >> (7 - (x & 7))) & 1 ? 255 : 0
      yield out
    }
  },
})

const turned = async (rows: Rows, orientation: Orientation): Promise<{ rows: Rows; isHalf: boolean }> => {
  if (orientation === 1) return { rows, isHalf: false }
  const plain = rows.form === 'bilevel' ? asGrey(rows) : rows
  let isHalf = false
  const pixels = await allOf(plain, () => {
    isHalf = true
  })
  const channels = plain.form === 'grey' ? 1 : 3
  return {
    rows: upright({ width: plain.width, height: plain.height, channels, pixels }, orientation),
    isHalf,
  }
}

/** A page of rows that we read ourselves. */
const pageOfRows = (
  rows: Rows,
  orientation: Orientation,
  remarks: readonly PictureRemark[] = [],
): PicturePage => {
  checkSize(rows.width, rows.height, MOST_READ_PIXELS)
  const [width, height] = isTurned(orientation) ? [rows.height, rows.width] : [rows.width, rows.height]
  // The browser draws one bit for a pixel as four bytes.
  const isLarge = rows.width * rows.height > MOST_DECODED_PIXELS
  const factor = isLarge ? reductionFor(rows.width, rows.height, DRAWN_PIXELS) : 1
  return {
    width,
    height,
    load: async () => {
      const seen = await turned(reduced(rows, factor), orientation)
      const { blob, isHalf } = await bitmapFile(seen.rows)
      const half: readonly PictureRemark[] = isHalf || seen.isHalf ? ['half'] : []
      const smaller: readonly PictureRemark[] = isLarge ? ['smaller'] : []
      return { image: blob, remarks: [...half, ...smaller, ...remarks] }
    },
  }
}

interface Native {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly mediaType: string
  readonly width: number
  readonly height: number
  readonly orientation: Orientation
  readonly isWhole: () => Promise<boolean>
}

/** A page that the browser decodes and turns. */
const nativePage = ({ bytes, mediaType, orientation, isWhole, ...stored }: Native): PicturePage => {
  const [width, height] = isTurned(orientation)
    ? [stored.height, stored.width]
    : [stored.width, stored.height]
  const blob = new Blob([bytes], { type: mediaType })
  return {
    width,
    height,
    load: async () => ({ image: blob, remarks: (await isWhole()) ? [] : ['half'] }),
  }
}

const isWholePng = async (bytes: Uint8Array): Promise<boolean> => {
  const png = readPng(bytes)
  if (png.isInterlaced) return true
  const wanted = bytesOfPngRow(png, png.width) * png.height
  let size = 0
  for await (const chunk of inflated(png.packed)) size += chunk.byteLength
  return size >= wanted
}

type Open = (bytes: Uint8Array<ArrayBuffer>) => Promise<PicturePage[]> | PicturePage[]

const openPng: Open = (bytes) => {
  const png = readPng(bytes)
  const { width, height, orientation } = png
  if (width * height > MOST_PIXELS) return [pageOfRows(pngRows(png), orientation)]
  const isWhole = (): Promise<boolean> => isWholePng(bytes)
  return [nativePage({ bytes, mediaType: 'image/png', width, height, orientation, isWhole })]
}

const openJpeg: Open = (bytes) => {
  const jpeg = readJpeg(bytes)
  if (jpeg === undefined) throw new UnreadablePicture('damaged')
  const { frame, orientation } = jpeg
  const page = nativePage({
    bytes,
    mediaType: 'image/jpeg',
    width: frame.width,
    height: frame.height,
    orientation,
    isWhole: async () => isWholeJpeg(jpeg),
  })
  if (frame.width * frame.height <= MOST_PIXELS) return [page]
  const factor = reductionFor(page.width, page.height, DRAWN_PIXELS)
  const load = async (): Promise<ShownPage> => {
    // The decoder leaves out what it can, so that the large picture is never in memory.
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }), {
      resizeWidth: Math.ceil(page.width / factor),
      resizeHeight: Math.ceil(page.height / factor),
      resizeQuality: 'medium',
    })
    return { image, remarks: isWholeJpeg(jpeg) ? ['smaller'] : ['half', 'smaller'] }
  }
  return [{ ...page, load }]
}

const openGif: Open = (bytes) => {
  if (bytes.byteLength < 10) throw new UnreadablePicture('damaged')
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const [width, height] = [view.getUint16(6, true), view.getUint16(8, true)]
  checkSize(width, height, MOST_PIXELS)
  return [
    nativePage({ bytes, mediaType: 'image/gif', width, height, orientation: 1, isWhole: async () => true }),
  ]
}

const openWebp: Open = async (bytes) => {
  const { width, height, orientation, isCut } = readWebp(bytes)
  checkSize(width, height, orientation === 1 ? MOST_PIXELS : MOST_DECODED_PIXELS)
  const page = nativePage({
    bytes,
    mediaType: 'image/webp',
    width,
    height,
    orientation,
    isWhole: async () => !isCut,
  })
  if (orientation === 1) return [page]
  // No browser turns a WebP by its EXIF block.
  const load = async (): Promise<ShownPage> => {
    const decoded = await decodeJpeg(bytes)
    if (decoded === undefined) throw new UnreadablePicture('damaged')
    const { blob } = await bitmapFile(upright({ ...decoded, channels: 3 }, orientation))
    return { image: blob, remarks: isCut ? ['half'] : [] }
  }
  return [{ ...page, load }]
}

const openAvif: Open = (bytes) => {
  const { width, height, orientation } = readBoxed(bytes)
  checkSize(width, height, MOST_PIXELS)
  return [
    nativePage({ bytes, mediaType: 'image/avif', width, height, orientation, isWhole: async () => true }),
  ]
}

const openHeic: Open = async (bytes) => {
  const { width, height } = readBoxed(bytes)
  checkSize(width, height, MOST_DECODED_PIXELS)
  const { pixels, hasMore } = await decodeHeic(bytes)
  return [pageOfRows(rowsOf(pixels), 1, hasMore ? ['main'] : [])]
}

const openBmp: Open = (bytes) => [pageOfRows(readBmp(bytes).rows, 1)]

const openTiff: Open = (bytes) => {
  const tiff = readTiff(bytes, MOST_PAGES)
  return Array.from({ length: tiff.pages }, (_, index) => {
    try {
      const page = tiff.page(index)
      return pageOfRows(tiffRows(page, decodeJpeg), page.orientation)
    } catch (error) {
      if (!(error instanceof UnreadablePicture) || tiff.pages === 1) throw error
      return { width: 595, height: 842, load: () => Promise.reject(error) }
    }
  })
}

const OPEN: Readonly<Record<string, Open>> = {
  'image/png': openPng,
  'image/jpeg': openJpeg,
  'image/gif': openGif,
  'image/webp': openWebp,
  'image/avif': openAvif,
  'image/heic': openHeic,
  'image/bmp': openBmp,
  'image/tiff': openTiff,
}

/**
 * The pages of a picture file, by the type that its bytes were known by.
 *
 * @throws UnreadablePicture
 */
export const openPages = async (
  bytes: Uint8Array<ArrayBuffer>,
  mediaType: string,
): Promise<PicturePage[]> => {
  const open = OPEN[mediaType]
  if (open === undefined) throw new UnreadablePicture('unsupported')
  return await open(bytes)
}
