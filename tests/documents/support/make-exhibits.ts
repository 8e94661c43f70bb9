import { readFileSync } from 'node:fs'
import * as mupdf from 'mupdf'

const FONT = new URL('../../../resources/fonts/NotoSerif-Regular.ttf', import.meta.url)

/** A PDF with one line of text on each page, in an embedded font. */
export const textPdf = (lines: readonly string[], size: [number, number] = [595, 842]): Uint8Array => {
  const document = new mupdf.PDFDocument()
  const font = document.addFont(new mupdf.Font('Serif', readFileSync(FONT)))
  const typeface = new mupdf.Font('Serif', readFileSync(FONT))
  for (const line of lines) {
    const codes = [...line]
      .map((letter) => typeface.encodeCharacter(letter).toString(16).padStart(4, '0'))
      .join('')
    const contents = `BT /F 14 Tf 72 ${size[1] - 100} Td <${codes}> Tj ET`
    const page = document.addPage([0, 0, ...size], 0, { Font: { F: font } }, contents)
    document.insertPage(-1, page)
  }
  return document.saveToBuffer('compress').asUint8Array().slice()
}

/** A picture with a red upper left quarter on white, so that its orientation shows. */
const pixmap = (width: number, height: number): mupdf.Pixmap => {
  const picture = new mupdf.Pixmap(mupdf.ColorSpace.DeviceRGB, [0, 0, width, height], false)
  picture.clear(255)
  const pixels = picture.getPixels()
  for (let y = 0; y < height / 2; y += 1) {
    for (let x = 0; x < width / 2; x += 1) pixels.set([200, 30, 30], (y * width + x) * 3)
  }
  return picture
}

export const jpeg = (width: number, height: number): Uint8Array =>
  pixmap(width, height).asJPEG(85, false).slice()
export const png = (width: number, height: number): Uint8Array => pixmap(width, height).asPNG().slice()
