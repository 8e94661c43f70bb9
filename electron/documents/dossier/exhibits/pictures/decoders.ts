import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as mupdf from 'mupdf'
import { decodeHeif, type Heif, type HeifPicture } from '../../../../../shared/pictures/heif.ts'
import type { Pixels } from '../../../../../shared/pictures/pixels.ts'
import { UnreadablePicture } from '../../../../../shared/pictures/rows.ts'
import type { DecodedJpeg } from '../../../../../shared/pictures/tiff-jpeg.ts'

const { resolve } = createRequire(import.meta.url)

/** A decoder as its package gives it: it has to be handed its WASM, for it would look for it over a network. */
interface Jsquash {
  readonly init: (wasm: WebAssembly.Module) => Promise<void>
  readonly default: (bytes: ArrayBuffer) => Promise<ImageData | null>
}

const compiled = new Map<string, Promise<WebAssembly.Module>>()

const wasmOf = (file: string): Promise<WebAssembly.Module> => {
  const known = compiled.get(file) ?? WebAssembly.compile(readFileSync(resolve(file)))
  compiled.set(file, known)
  return known
}

/**
 * Decodes with a memory that is made for this picture: WASM's memory never shrinks, and what a large or hostile one took would weigh
 * on all that come after it.
 */
const decodedBy = async (decoder: Jsquash, wasm: string, bytes: Uint8Array): Promise<Pixels> => {
  try {
    await decoder.init(await wasmOf(wasm))
    const picture = await decoder.default(new Uint8Array(bytes).buffer)
    if (picture === null) throw new UnreadablePicture('damaged')
    const { width, height, data } = picture
    return { width, height, channels: 4, bytes: data, stride: 4 * width }
  } catch {
    // What it throws tells of the file.
    throw new UnreadablePicture('damaged')
  }
}

export const decodeWebp = async (bytes: Uint8Array): Promise<Pixels> =>
  decodedBy(await import('@jsquash/webp/decode.js'), '@jsquash/webp/codec/dec/webp_dec.wasm', bytes)

export const decodeAvif = async (bytes: Uint8Array): Promise<Pixels> =>
  decodedBy(await import('@jsquash/avif/decode.js'), '@jsquash/avif/codec/dec/avif_dec.wasm', bytes)

/** Above this the library is made anew for the next picture. */
const MOST_KEPT_BYTES = 64 * 1024 * 1024

let heif: Heif | undefined

export const decodeHeic = async (bytes: Uint8Array): Promise<HeifPicture> => {
  const { default: start } = await import('libheif-js/libheif-wasm/libheif-bundle.mjs')
  const library = heif ?? start()
  heif = undefined
  try {
    const picture = await decodeHeif(library, bytes)
    if (library.HEAPU8.byteLength <= MOST_KEPT_BYTES) heif = library
    return picture
  } catch {
    throw new UnreadablePicture('damaged')
  }
}

/** Pixels of the largest JPEG that is decoded inside another picture, or because nothing else reads its kind. */
const MOST_PIXELS = 60_000_000

/** Decodes a JPEG by MuPDF; four inks become light. Undefined where it cannot be. */
export const decodeJpeg = async (jpeg: Uint8Array): Promise<DecodedJpeg | undefined> => {
  try {
    const image = new mupdf.Image(jpeg)
    if (image.getWidth() * image.getHeight() > MOST_PIXELS) return undefined
    const decoded = image.toPixmap()
    image.destroy()
    const isPlain = [1, 3].includes(decoded.getNumberOfComponents())
    const pixmap = isPlain ? decoded : decoded.convertToColorSpace(mupdf.ColorSpace.DeviceRGB)
    const result: DecodedJpeg = {
      width: pixmap.getWidth(),
      height: pixmap.getHeight(),
      channels: pixmap.getNumberOfComponents() === 1 ? 1 : 3,
      pixels: new Uint8Array(pixmap.getPixels()),
    }
    decoded.destroy()
    if (pixmap !== decoded) pixmap.destroy()
    return result
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError) throw error
    return undefined
  }
}
