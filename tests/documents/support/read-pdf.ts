import * as mupdf from 'mupdf'

export const openResult = (pdf: Uint8Array): mupdf.PDFDocument => new mupdf.PDFDocument(pdf)

/** The text of a page with every run of white space as one space. */
export const pageText = (document: mupdf.PDFDocument, index: number): string =>
  document.loadPage(index).toStructuredText('').asText().replace(/\s+/gu, ' ').trim()

export const allText = (document: mupdf.PDFDocument): string =>
  Array.from({ length: document.countPages() }, (_, index) => pageText(document, index)).join('\n')

/** The colour at a place of the page as it is displayed, in points from its upper left. */
export const colourAt = (document: mupdf.PDFDocument, index: number, [x, y]: [number, number]): number[] => {
  const picture = document.loadPage(index).toPixmap(mupdf.Matrix.identity, mupdf.ColorSpace.DeviceRGB, false)
  const offset = Math.floor(y) * picture.getStride() + Math.floor(x) * 3
  return [...picture.getPixels().slice(offset, offset + 3)]
}

/** Pages on which the words stand as a whole word, counted from 1. */
export const linksOf = (
  document: mupdf.PDFDocument,
  index: number,
): Array<{ page: number; text: string }> => {
  const page = document.loadPage(index)
  return page.getLinks().map((link) => {
    const [left, top, right, bottom] = link.getBounds()
    const text = page
      .toStructuredText('')
      .copy([left - 1, (top + bottom) / 2], [right + 1, (top + bottom) / 2])
      .replace(/\s+/gu, ' ')
      .trim()
    return { page: document.resolveLink(link) + 1, text }
  })
}

/** Everything in the file, unpacked: every object as text and every stream, for searching. */
export const everythingIn = (document: mupdf.PDFDocument): string => {
  const found: string[] = []
  for (let number = 1; number < document.countObjects(); number += 1) {
    const object = document.newIndirect(number)
    found.push(object.resolve().toString(true, true))
    if (object.isStream()) found.push(Buffer.from(object.readStream().asUint8Array()).toString('latin1'))
  }
  return found.join('\n')
}
