import { decodeHeif, type Heif, type HeifPicture } from '../../shared/pictures/heif.ts'
import type { DecodedJpeg } from '../../shared/pictures/tiff-jpeg.ts'

/** The library stands beside the bundle as a file of its own, so that it can be replaced (LGPL-3.0, §4). */
const LIBRARY = '/libheif/libheif-bundle.mjs'

interface LibraryFile {
  readonly default: () => Heif
}

export const decodeHeic = async (bytes: Uint8Array): Promise<HeifPicture> => {
  const file: LibraryFile = await import(/* @vite-ignore */ new URL(LIBRARY, location.href).href)
  return await decodeHeif(file.default(), bytes)
}

/** Pixels of the largest JPEG inside another picture. */
const MOST_PIXELS = 60_000_000

/** Decodes a JPEG by the browser; undefined where it cannot be. */
export const decodeJpeg = async (jpeg: Uint8Array): Promise<DecodedJpeg | undefined> => {
  try {
    const bitmap = await createImageBitmap(new Blob([new Uint8Array(jpeg)], { type: 'image/jpeg' }), {
      colorSpaceConversion: 'none',
    })
    const { width, height } = bitmap
    if (width * height > MOST_PIXELS) return undefined
    const canvas = new OffscreenCanvas(width, height)
    const context = canvas.getContext('2d', { willReadFrequently: true })
    if (context === null) return undefined
    context.drawImage(bitmap, 0, 0)
    bitmap.close()
    const { data } = context.getImageData(0, 0, width, height)
    const pixels = new Uint8Array(3 * width * height)
    for (let pixel = 0; pixel < width * height; pixel += 1) {
      for (let channel = 0; channel < 3; channel += 1)
        pixels[3 * pixel + channel] = data[4 * pixel + channel] ?? 0
    }
    return { width, height, channels: 3, pixels }
  } catch {
    return undefined
  }
}
