import * as mupdf from 'mupdf'
import type { ExhibitRemark } from '../../../../shared/domain/dossier.ts'
import { UnreadablePicture } from '../../../../shared/pictures/rows.ts'
import type { Limits } from '../limits.ts'
import { pdfArray, pdfNumber } from '../pdf/syntax.ts'
import type { OpenedPdf } from './open-pdf.ts'
import { type PicturePage, picturePages } from './picture-page.ts'
import { drawPicture } from './pictures/drawn-picture.ts'
import { openPictureFile, type PicturePart } from './pictures/picture-file.ts'
import { pictureObject } from './pictures/picture-object.ts'

export interface OpenedPicture {
  readonly opened: OpenedPdf
  readonly remarks: readonly ExhibitRemark[]
}

/** The rectangle in front of the picture keeps what belongs to the neighbouring pages off this one. */
const contentsOf = ({ matrix, clip }: PicturePage): string => {
  const cut = clip === undefined ? '' : `${pdfArray(clip).slice(1, -1)} re W n `
  return `q ${cut}${matrix.map(pdfNumber).join(' ')} cm /Picture Do Q`
}

/** Remarks of all pages, each kind once. */
class Remarks {
  readonly #byKind = new Map<ExhibitRemark['kind'], string[]>()

  add({ kind, detail }: ExhibitRemark): void {
    const details = this.#byKind.get(kind) ?? []
    this.#byKind.set(kind, details)
    if (detail !== '' && !details.includes(detail) && details.length < MOST_DETAILS) details.push(detail)
  }

  get all(): ExhibitRemark[] {
    return [...this.#byKind].map(([kind, details]) => ({ kind, detail: details.join('; ') }))
  }
}

/** Sizes of pages that are told; a file may have thousands. */
const MOST_DETAILS = 8

const addPart = async (
  document: mupdf.PDFDocument,
  part: PicturePart,
  limits: Limits,
): Promise<ExhibitRemark[]> => {
  const drawn = await drawPicture(part, limits)
  const object = await pictureObject(document, drawn)
  const pages = picturePages(drawn, drawn.orientation)
  for (const page of pages) {
    const box: mupdf.Rect = [0, 0, page.width, page.height]
    const added = document.addPage(box, 0, { XObject: { Picture: object } }, contentsOf(page))
    document.insertPage(-1, added)
  }
  const overPages: ExhibitRemark[] =
    pages.length > 1 ? [{ kind: 'over-pages', detail: String(pages.length) }] : []
  return [...drawn.remarks, ...overPages]
}

/** Pages of one file, those that could be read, and why the first of the others could not. */
class Pages {
  readonly document = new mupdf.PDFDocument()
  readonly remarks = new Remarks()
  readonly #lost: number[] = []
  #fault: UnreadablePicture['fault'] | undefined

  lose(index: number, error: unknown): undefined {
    if (error instanceof WebAssembly.RuntimeError) throw error
    this.#lost.push(index + 1)
    this.#fault ??= error instanceof UnreadablePicture ? error.fault : 'damaged'
  }

  get result(): OpenedPicture {
    if (this.document.countPages() === 0) {
      this.document.destroy()
      return { opened: { fault: this.#fault ?? 'damaged' }, remarks: [] }
    }
    const numbers = this.#lost.slice(0, MOST_DETAILS).join(', ')
    if (numbers !== '') this.remarks.add({ kind: 'pages-left-out', detail: numbers })
    return { opened: { document: this.document, isBaked: numbers === '' }, remarks: this.remarks.all }
  }
}

/**
 * Puts each picture of a file on a page of A4, a tall one on several. Pages that cannot be read are left out and told of.
 *
 * @throws WebAssembly.RuntimeError after a trap of MuPDF
 */
export const openPicture = async (bytes: Uint8Array, limits: Limits): Promise<OpenedPicture> => {
  const pages = new Pages()
  const file = await openPictureFile(bytes, limits).catch((error: unknown): undefined => pages.lose(0, error))
  if (file?.hasMore === true) pages.remarks.add({ kind: 'first-picture', detail: '' })
  for (let index = 0; file !== undefined && index < file.pages; index += 1) {
    try {
      for (const remark of await addPart(pages.document, file.part(index), limits)) pages.remarks.add(remark)
    } catch (error) {
      pages.lose(index, error)
    }
    if (pages.document.countPages() > limits.exhibitPages) {
      pages.document.destroy()
      return { opened: { fault: 'too-large' }, remarks: [] }
    }
  }
  return pages.result
}
