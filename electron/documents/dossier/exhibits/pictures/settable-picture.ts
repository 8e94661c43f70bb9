import * as mupdf from 'mupdf'
import type { ExhibitRemark } from '../../../../../shared/domain/dossier.ts'
import { pngRows } from '../../../../../shared/pictures/png-rows.ts'
import {
  isTurned,
  type Orientation,
  type PictureFault,
  UnreadablePicture,
} from '../../../../../shared/pictures/rows.ts'
import { upright } from '../../../../../shared/pictures/upright.ts'
import type { Limits } from '../../limits.ts'
import { type DrawnPicture, drawPicture } from './drawn-picture.ts'
import { packRows, pngOf } from './packed-rows.ts'
import { openPictureFile } from './picture-file.ts'

/** A picture as the typesetter takes it: upright, a plain PNG or JPEG. */
export interface SettablePicture {
  readonly bytes: Uint8Array
  readonly format: 'png' | 'jpg'
  /** In pixels, as it is to be seen. */
  readonly width: number
  readonly height: number
  /** As the file states it. */
  readonly pixelsPerMetre: number | undefined
  readonly remarks: readonly ExhibitRemark[]
}

/** Pixels of a picture inside a text: what an A4 page has at 600 dots for an inch. The typesetter decodes all of them. */
const MOST_PIXELS = 35_000_000

/** Any picture turned upright and packed anew. */
const turned = async (bytes: Uint8Array, orientation: Orientation): Promise<Uint8Array> => {
  const image = new mupdf.Image(bytes)
  const decoded = image.toPixmap()
  const pixmap =
    decoded.getNumberOfComponents() === 4 ? decoded.convertToColorSpace(mupdf.ColorSpace.DeviceRGB) : decoded
  const stored = {
    width: pixmap.getWidth(),
    height: pixmap.getHeight(),
    channels: pixmap.getNumberOfComponents() === 1 ? (1 as const) : (3 as const),
    pixels: new Uint8Array(pixmap.getPixels()),
  }
  for (const part of new Set([image, decoded, pixmap])) part.destroy()
  return pngOf(await packRows(upright(stored, orientation)))
}

const fileOf = async (drawn: DrawnPicture): Promise<[bytes: Uint8Array, format: 'png' | 'jpg']> => {
  if (drawn.kind === 'jpeg') return [drawn.bytes, 'jpg']
  return [pngOf(drawn.kind === 'packed' ? drawn.packed : await packRows(pngRows(drawn.png))), 'png']
}

/**
 * Makes of the bytes of a picture of any kind what the typesetter can set; of several pages the first. Or tells why it cannot.
 */
export const settablePicture = async (
  bytes: Uint8Array,
  limits: Limits,
): Promise<SettablePicture | { readonly fault: PictureFault }> => {
  const tighter = { ...limits, pixels: Math.min(limits.pixels, MOST_PIXELS) }
  try {
    const file = await openPictureFile(bytes, tighter)
    const drawn = await drawPicture(file.part(0), tighter)
    const { width, height, orientation, pixelsPerMetre, remarks } = drawn
    if (width * height > limits.pixels) return { fault: 'too-large' }
    const [packed, format] = await fileOf(drawn)
    if (orientation === 1) return { bytes: packed, format, width, height, pixelsPerMetre, remarks }
    const [w, h] = isTurned(orientation) ? [height, width] : [width, height]
    return {
      bytes: await turned(packed, orientation),
      format: 'png',
      width: w,
      height: h,
      pixelsPerMetre,
      remarks,
    }
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError) throw error
    return { fault: error instanceof UnreadablePicture ? error.fault : 'damaged' }
  }
}
