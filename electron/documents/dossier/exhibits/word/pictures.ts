import * as mupdf from 'mupdf'
import { type PictureType, pictureTypeOf } from '../../../../../shared/pictures/picture-type.ts'
import type { Limits } from '../../limits.ts'
import type { Pictures } from '../../typeset/typesetter.ts'
import { cleanJpeg } from '../jpeg.ts'
import { settablePicture } from '../pictures/settable-picture.ts'

/** What is cut off a picture at each side, as a share of it. */
export interface Crop {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export const WHOLE: Crop = { left: 0, top: 0, right: 0, bottom: 0 }

/** A picture that can be printed. Its own size is in points, at 96 dots to the inch. */
export interface StoredPicture {
  readonly path: string
  readonly width: number
  readonly height: number
}

const POINTS_PER_PIXEL = 72 / 96

/** A picture that has to be drawn anew is given no more dots than print can show: 300 to the inch on a page. */
const MOST_DRAWN_PIXELS = 9_000_000

/** Kinds that are read by readers of our own before the typesetter gets them. */
const PREPARED: ReadonlySet<PictureType> = new Set(['image/tiff', 'image/webp', 'image/heic', 'image/avif'])

/** All prepared pictures of one file, packed. */
const MOST_PREPARED_BYTES = 64 * 1024 * 1024

const isCut = ({ left, top, right, bottom }: Crop): boolean => left > 0 || top > 0 || right > 0 || bottom > 0

/** What remains of a picture is drawn anew: what is cut off in Word must not lie in the dossier. */
const drawn = (image: mupdf.Image, { left, top, right, bottom }: Crop): Uint8Array => {
  const [width, height] = [image.getWidth(), image.getHeight()]
  const [across, down] = [width * (1 - left - right), height * (1 - top - bottom)]
  const scale = Math.min(1, Math.sqrt(MOST_DRAWN_PIXELS / Math.max(across * down, 1)))
  const box: mupdf.Rect = [
    0,
    0,
    Math.max(1, Math.round(across * scale)),
    Math.max(1, Math.round(down * scale)),
  ]
  const pixmap = new mupdf.Pixmap(mupdf.ColorSpace.DeviceRGB, box, false)
  pixmap.clear(255)
  const device = new mupdf.DrawDevice(mupdf.Matrix.identity, pixmap)
  device.fillImage(
    image,
    [width * scale, 0, 0, height * scale, -left * width * scale, -top * height * scale],
    1,
  )
  device.close()
  const png = pixmap.asPNG().slice()
  device.destroy()
  pixmap.destroy()
  return png
}

/** Pictures of a Word file on their way to the page. */
export class WordPictures {
  readonly #limits: Limits
  readonly #known = new Map<string, StoredPicture | string>()
  readonly #prepared = new Map<string, Uint8Array>()
  #kept = new Map<string, Uint8Array>()
  #count = 0
  #pixels = 0

  constructor(limits: Limits) {
    this.#limits = limits
  }

  /** Pixels that are kept now. */
  get pixels(): number {
    return this.#pixels
  }

  /**
   * Makes of pictures that MuPDF cannot read, or reads otherwise than other programs, such as it can. What is not made here is met
   * again when its turn comes, and named there.
   */
  async prepare(parts: Iterable<string>, read: (part: string) => Uint8Array | undefined): Promise<void> {
    let room = MOST_PREPARED_BYTES
    for (const part of parts) {
      const bytes = read(part)
      const type = bytes === undefined ? undefined : pictureTypeOf(bytes)
      if (bytes === undefined || type === undefined || !PREPARED.has(type)) continue
      const picture = await settablePicture(bytes, this.#limits)
      if ('fault' in picture || picture.bytes.byteLength > room) continue
      room -= picture.bytes.byteLength
      this.#prepared.set(part, picture.bytes)
    }
  }

  /** Gives away what is kept; a picture that comes again is kept again. */
  take(): Pictures {
    const taken = this.#kept
    this.#kept = new Map()
    this.#known.clear()
    this.#pixels = 0
    return taken
  }

  /** Keeps a picture for the page; the name of its kind where it cannot be shown. */
  keep(part: string, read: () => Uint8Array | undefined, crop: Crop): StoredPicture | string {
    const key = [part, crop.left, crop.top, crop.right, crop.bottom].join('|')
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const bytes = this.#prepared.get(part) ?? read()
    const stored = (bytes === undefined ? undefined : this.#read(bytes, crop)) ?? pictureKind(bytes, part)
    this.#known.set(key, stored)
    return stored
  }

  #read(bytes: Uint8Array, crop: Crop): StoredPicture | undefined {
    try {
      const isJpeg = bytes[0] === 0xff && bytes[1] === 0xd8
      const clean = isJpeg ? cleanJpeg(bytes)?.bytes : bytes
      if (clean === undefined) return undefined
      const image = new mupdf.Image(clean)
      const pixels = image.getWidth() * image.getHeight()
      if (pixels === 0 || pixels > this.#limits.pixels) return undefined
      // Once through all of it, or a broken picture would be met where nobody can say so any more.
      if (isJpeg && !isCut(crop)) image.toPixmap().destroy()
      const printable = isJpeg && !isCut(crop) ? clean : drawn(image, crop)
      return this.#store(printable, {
        width: image.getWidth() * (1 - crop.left - crop.right),
        height: image.getHeight() * (1 - crop.top - crop.bottom),
      })
    } catch (error) {
      if (error instanceof WebAssembly.RuntimeError) throw error
      return undefined
    }
  }

  #store(bytes: Uint8Array, { width, height }: { width: number; height: number }): StoredPicture {
    this.#count += 1
    this.#pixels += width * height
    const path = `/picture-${this.#count}`
    this.#kept.set(path, bytes)
    return { path, width: width * POINTS_PER_PIXEL, height: height * POINTS_PER_PIXEL }
  }
}

const KINDS: ReadonlyArray<readonly [string, RegExp]> = [
  ['EMF', /^01000000.{72}20454d46/u],
  ['WMF', /^(?:d7cdc69a|01000900|02000900)/u],
  ['EMZ', /^1f8b/u],
  ['SVG', /^(?:efbbbf)?3c(?:3f786d6c|737667)/u],
  ['PDF', /^25504446/u],
  ['JPEG', /^ffd8/u],
  ['PNG', /^89504e47/u],
  ['GIF', /^47494638/u],
  ['BMP', /^424d/u],
  ['TIFF', /^(?:49492a00|4d4d002a)/u],
]

/** What a picture that cannot be shown is called: by its bytes, else by the ending of its part. */
const pictureKind = (bytes: Uint8Array | undefined, part: string): string => {
  const start = Buffer.from(bytes?.subarray(0, 64) ?? []).toString('hex')
  const known = KINDS.find(([, signature]) => signature.test(start))?.[0]
  const ending = /\.([a-z0-9]{2,5})$/u.exec(part)?.[1]
  return known ?? ending?.toUpperCase() ?? ''
}
