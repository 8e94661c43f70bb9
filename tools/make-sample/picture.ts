import * as mupdf from 'mupdf'

/** Red, green and blue, 0 to 255, row by row. */
export interface Picture {
  width: number
  height: number
  pixels: Uint8ClampedArray
}

export const emptyPicture = (width: number, height: number): Picture => ({
  width,
  height,
  pixels: new Uint8ClampedArray(width * height * 3),
})

/** The first page of a PDF as a picture. */
export const renderPage = (pdf: Uint8Array, dotsPerInch: number): Picture => {
  const scale = dotsPerInch / 72
  const document = mupdf.Document.openDocument(pdf, 'application/pdf')
  const pixmap = document
    .loadPage(0)
    .toPixmap(mupdf.Matrix.scale(scale, scale), mupdf.ColorSpace.DeviceRGB, false)
  const picture = { ...emptyPicture(pixmap.getWidth(), pixmap.getHeight()) }
  picture.pixels.set(pixmap.getPixels())
  pixmap.destroy()
  document.destroy()
  return picture
}

export const encodeJpeg = (picture: Picture, quality: number): Uint8Array => {
  const box: mupdf.Rect = [0, 0, picture.width, picture.height]
  const pixmap = new mupdf.Pixmap(mupdf.ColorSpace.DeviceRGB, box, false)
  pixmap.getPixels().set(picture.pixels)
  const bytes = Uint8Array.from(pixmap.asJPEG(quality))
  pixmap.destroy()
  return bytes
}

/** A place in a picture, which may lie between pixels, and the channel wanted there. */
interface Spot {
  x: number
  y: number
  channel: number
}

/** One colour channel between four pixels; white beyond the edges. */
export const sample = (picture: Picture, { x, y, channel }: Spot): number => {
  const left = Math.floor(x)
  const top = Math.floor(y)
  const at = (column: number, row: number): number =>
    column < 0 || row < 0 || column >= picture.width || row >= picture.height
      ? 255
      : (picture.pixels[(row * picture.width + column) * 3 + channel] ?? 255)
  const mix = (a: number, b: number, part: number): number => a + (b - a) * part
  return mix(
    mix(at(left, top), at(left + 1, top), x - left),
    mix(at(left, top + 1), at(left + 1, top + 1), x - left),
    y - top,
  )
}
