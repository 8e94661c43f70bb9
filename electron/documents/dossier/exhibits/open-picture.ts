import * as mupdf from 'mupdf'
import type { Limits } from '../limits.ts'
import { pdfNumber } from '../pdf/syntax.ts'
import { cleanJpeg, type Orientation } from './jpeg.ts'
import type { OpenedPdf } from './open-pdf.ts'
import { picturePage } from './picture-page.ts'

/** Pixels up to which a picture is decoded once to see that it can be; above, the memory for it is not worth it. */
const CHECKED_PIXELS = 40_000_000

const A4: mupdf.Rect = [0, 0, 595.28, 841.89]

const pageWith = (image: mupdf.Image, orientation: Orientation): mupdf.PDFDocument => {
  const document = new mupdf.PDFDocument()
  const size = { width: image.getWidth(), height: image.getHeight() }
  const { width, height, matrix } = picturePage(size, orientation)
  const resources = { XObject: { Picture: document.addImage(image) } }
  const contents = `q ${matrix.map(pdfNumber).join(' ')} cm /Picture Do Q`
  document.insertPage(-1, document.addPage([0, 0, width, height], 0, resources, contents))
  return document
}

const openImage = (bytes: Uint8Array, orientation: Orientation, limits: Limits): OpenedPdf => {
  const image = new mupdf.Image(bytes)
  const pixels = image.getWidth() * image.getHeight()
  if (pixels === 0) return { fault: 'damaged' }
  if (pixels > limits.pixels) return { fault: 'too-large' }
  if (pixels <= CHECKED_PIXELS) image.toPixmap().destroy()
  return { document: pageWith(image, orientation), isBaked: true }
}

/** A JPEG on a page of its own: its picture data as they are, nothing else of the file. */
export const openJpeg = (bytes: Uint8Array, limits: Limits): OpenedPdf => {
  const clean = cleanJpeg(bytes)
  if (clean === undefined) return { fault: 'damaged' }
  return openImage(clean.bytes, clean.orientation, limits)
}

export const openPng = (bytes: Uint8Array, limits: Limits): OpenedPdf => openImage(bytes, 1, limits)

/** Other pictures; a TIFF may have many pages. Each is drawn anew on a page of A4. */
export const openPicture = (bytes: Uint8Array, limits: Limits): OpenedPdf => {
  const source = mupdf.Document.openDocument(bytes, bytes[0] === 0x47 ? 'image/gif' : 'image/tiff')
  const count = source.countPages()
  if (count === 0) return { fault: 'damaged' }
  if (count > limits.exhibitPages) return { fault: 'too-large' }
  const buffer = new mupdf.Buffer()
  const writer = new mupdf.DocumentWriter(buffer, 'pdf', 'compress')
  for (let index = 0; index < count; index += 1) {
    const page = source.loadPage(index)
    const [left, top, right, bottom] = page.getBounds()
    const scale = Math.min((A4[2] - 72) / (right - left), (A4[3] - 84) / (bottom - top), 1)
    page.run(writer.beginPage(A4), [scale, 0, 0, scale, 36 - left * scale, 36 - top * scale])
    writer.endPage()
  }
  writer.close()
  return { document: new mupdf.PDFDocument(buffer.asUint8Array().slice()), isBaked: true }
}
