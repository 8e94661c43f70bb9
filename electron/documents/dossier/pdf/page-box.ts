import type { PDFObject } from 'mupdf'
import type { Box, CopiedPage } from './page-record.ts'

/** US Letter: what readers take where a page names no size or an impossible one. */
const FALLBACK: Box = [0, 0, 612, 792]

const SMALLEST = 3
/** Points; 14,400 is the most that viewers of PDF 1.7 promise, some drawings are larger. */
const LARGEST = 100_000

const boxOf = (value: PDFObject): Box | undefined => {
  if (!value.isArray() || value.length !== 4) return undefined
  const [a = 0, b = 0, c = 0, d = 0] = [0, 1, 2, 3].map((index) => value.get(index).asNumber())
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)]
}

const isUsable = (box: Box): boolean => {
  const width = box[2] - box[0]
  const height = box[3] - box[1]
  const isSane = box.every((edge) => Number.isFinite(edge) && Math.abs(edge) <= LARGEST)
  return isSane && width >= SMALLEST && height >= SMALLEST
}

const intersection = (a: Box, b: Box): Box => [
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
  Math.min(a[2], b[2]),
  Math.min(a[3], b[3]),
]

/** What of the page is displayed. */
export const displayedBox = (page: PDFObject): Box => {
  const media = boxOf(page.getInheritable('MediaBox'))
  const whole = media !== undefined && isUsable(media) ? media : FALLBACK
  const crop = boxOf(page.getInheritable('CropBox'))
  const cropped = crop === undefined ? whole : intersection(whole, crop)
  return isUsable(cropped) ? cropped : whole
}

export const rotationOf = (page: PDFObject): CopiedPage['rotate'] => {
  const quarter = (((Math.round(page.getInheritable('Rotate').asNumber() / 90) % 4) + 4) % 4) * 90
  return quarter === 90 || quarter === 180 || quarter === 270 ? quarter : 0
}

export const userUnitOf = (page: PDFObject): number => {
  const unit = page.get('UserUnit').asNumber()
  return unit > 0 && unit <= 1000 ? unit : 1
}
