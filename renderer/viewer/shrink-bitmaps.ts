import { readBitmapHead, shrinkBitmap } from './shrunk-bitmap.ts'

/**
 * In the worker of pdf.js: pictures too large for a canvas are packed by it into a BMP, which the browser unpacks at four bytes for each
 * pixel before it is drawn smaller: 560 MB for an A2 sheet of 17 MB. Here they are drawn smaller while they are read.
 */
class ShrunkPicture {
  readonly #bitmap: ImageBitmap
  readonly #scaleX: number
  readonly #scaleY: number

  constructor(bitmap: ImageBitmap, width: number, height: number) {
    this.#bitmap = bitmap
    this.#scaleX = bitmap.width / width
    this.#scaleY = bitmap.height / height
  }

  /** What pdf.js asks to draw, in pixels of the large picture, taken from the small one. */
  sourceOf([x, y, width, height]: readonly number[]): [ImageBitmap, number, number, number, number] {
    const [across, down] = [this.#scaleX, this.#scaleY]
    return [
      this.#bitmap,
      (x ?? 0) * across,
      (y ?? 0) * down,
      Math.min(this.#bitmap.width, (width ?? 0) * across),
      Math.min(this.#bitmap.height, (height ?? 0) * down),
    ]
  }

  close(): void {
    this.#bitmap.close()
  }
}

const NativeDecoder = ImageDecoder

/** The part of a decoder that pdf.js asks of it for a bitmap. */
interface Decoding {
  decode(): Promise<{ readonly image: ShrunkPicture }>
  close(): void
}

const shrinkingDecoder = (bytes: Uint8Array): Decoding | undefined => {
  const head = readBitmapHead(bytes)
  if (head === undefined) return undefined
  const { width, height } = head
  const { data, width: across } = shrinkBitmap(bytes, head)
  const small = createImageBitmap(new ImageData(data, across))
  return {
    decode: async () => ({ image: new ShrunkPicture(await small, width, height) }),
    close: () => undefined,
  }
}

/** Takes the place of the browser's decoder for the bitmaps that pdf.js packs, and leaves everything else to it. */
const decoders = new Proxy(NativeDecoder, {
  construct: (native, [init]: [ImageDecoderInit]) =>
    (init.type === 'image/bmp' && init.data instanceof Uint8Array
      ? shrinkingDecoder(init.data)
      : undefined) ?? new native(init),
})

const context = OffscreenCanvasRenderingContext2D.prototype
const draw = context.drawImage as (...words: unknown[]) => void

Object.assign(globalThis, { ImageDecoder: decoders })
Object.assign(context, {
  drawImage(this: OffscreenCanvasRenderingContext2D, picture: unknown, ...places: number[]) {
    if (!(picture instanceof ShrunkPicture)) return draw.call(this, picture, ...places)
    draw.call(this, ...picture.sourceOf(places), ...places.slice(4))
  },
})
