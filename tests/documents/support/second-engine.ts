import { type PDFiumDocument, PDFiumLibrary } from '@hyzyla/pdfium'

/** A page as PDFium draws it: four bytes for each pixel. */
export interface Drawn {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

/** Stamps take this part of a page of A4 at its lower right, in points; smaller and larger pages scale them (`pdf/stamp.ts`). */
const STAMP = { width: 170, height: 35 }
const A4_WIDTH = 595
const SCALES = { smallest: 0.4, largest: 6 } as const

/** Longest edge of a drawn page in pixels. */
const LONGEST = 1200

/** A PDF opened by PDFium, an engine that shares no line with the one that reads exhibits. */
export class SecondEngine implements Disposable {
  readonly #document: PDFiumDocument

  private constructor(document: PDFiumDocument) {
    this.#document = document
  }

  /** Each document has an engine of its own: one that a hostile page has brought down is gone for all it had open. */
  static async open(pdf: Uint8Array, password?: string): Promise<SecondEngine> {
    const library = await PDFiumLibrary.init()
    return new SecondEngine(await library.loadDocument(pdf, password))
  }

  get pageCount(): number {
    return this.#document.getPageCount()
  }

  text(index: number): string {
    return this.#document.getPage(index).getText().replace(/\s+/gu, ' ').trim()
  }

  async draw(index: number): Promise<Drawn> {
    const page = this.#document.getPage(index)
    const { originalWidth, originalHeight } = page.getOriginalSize()
    const scale = Math.min(1, LONGEST / Math.max(originalWidth, originalHeight))
    const { width, height, data } = await page.render({ scale, render: 'bitmap', renderFormFields: true })
    return { width, height, pixels: data.slice() }
  }

  [Symbol.dispose](): void {
    try {
      this.#document.destroy()
    } catch {
      // It was brought down before.
    }
  }
}

/** Whether every pixel has the same colour. */
export const isBlank = ({ pixels }: Drawn): boolean => {
  for (let at = 4; at < pixels.byteLength; at += 4) {
    if (pixels[at] !== pixels[0] || pixels[at + 1] !== pixels[1] || pixels[at + 2] !== pixels[2]) return false
  }
  return true
}

const stampOf = ({ width, height }: Drawn): { left: number; top: number } => {
  const scale = Math.min(SCALES.largest, Math.max(SCALES.smallest, Math.min(width, height) / A4_WIDTH))
  return { left: width - STAMP.width * scale, top: height - STAMP.height * scale }
}

/** How many pixels outside the stamp differ by more than `tolerance` of 255; all of them where the sizes differ. */
export const differingPixels = (original: Drawn, copy: Drawn, tolerance = 0): number => {
  const { width, height } = original
  if (width !== copy.width || height !== copy.height) return width * height
  const stamp = stampOf(original)
  let count = 0
  for (let y = 0; y < height; y += 1) {
    const end = y >= stamp.top ? Math.max(0, Math.floor(stamp.left)) : width
    for (let at = y * width * 4; at < (y * width + end) * 4; at += 4) {
      if (isOther(original.pixels, copy.pixels, at, tolerance)) count += 1
    }
  }
  return count
}

const isOther = (a: Uint8Array, b: Uint8Array, at: number, tolerance: number): boolean => {
  for (let channel = at; channel < at + 3; channel += 1) {
    if (Math.abs((a[channel] ?? 0) - (b[channel] ?? 0)) > tolerance) return true
  }
  return false
}
