import type { PDFDocument, PDFObject } from 'mupdf'
import { SandyqError } from '../../../../shared/contract/errors.ts'
import type { Limits } from '../limits.ts'
import { ByteList } from './byte-list.ts'
import { type CopyTarget, type ObjectCopier, pack } from './copy-objects.ts'
import { inflatedSize } from './inflated-size.ts'
import { isPackedAsPicture } from './packing.ts'
import { displayedBox, rotationOf, userUnitOf } from './page-box.ts'
import type { CopiedPage, PageLink } from './page-record.ts'
import { elementsOf, rawBytes, unpackedBytes } from './pdf-object.ts'
import { pdfArray } from './syntax.ts'

const NEWLINE = new Uint8Array([10])

/** Copies the pages of one source. */
export interface PageCopier {
  readonly document: PDFDocument
  readonly objects: ObjectCopier
  readonly target: CopyTarget
  readonly limits: Limits
}

/** Drawing instructions that are given in pieces are one text: a piece may end in the middle of an instruction's operands. */
const joined = (pieces: PDFObject[], limits: Limits): { entries: string; bytes: Uint8Array } => {
  const whole = new ByteList()
  for (const piece of pieces) {
    if (!piece.isStream() || !piece.get('F').isNull()) continue
    checkSize(piece, limits)
    whole.bytes(unpackedBytes(piece)).bytes(NEWLINE)
    if (whole.length > limits.pageContentBytes) throw new SandyqError('DOCUMENT_TOO_LARGE')
  }
  return pack(whole.join())
}

const checkSize = (stream: PDFObject, limits: Limits): void => {
  if (isPackedAsPicture(stream)) throw new SandyqError('DOCUMENT_UNREADABLE')
  if (inflatedSize(rawBytes(stream), limits.pageContentBytes) > limits.pageContentBytes) {
    throw new SandyqError('DOCUMENT_TOO_LARGE')
  }
}

const drawing = (page: PDFObject, copier: PageCopier): { entries: string; bytes: Uint8Array } => {
  const contents = page.get('Contents')
  if (contents.isArray()) return joined(elementsOf(contents), copier.limits)
  if (!contents.isStream() || !contents.get('F').isNull()) return { entries: '', bytes: new Uint8Array() }
  checkSize(contents, copier.limits)
  return copier.objects.packed(contents)
}

/**
 * Writes a page's drawing as a Form XObject: that keeps its graphics state, should it leave one open, from our stamp.
 *
 * @throws whatever MuPDF finds wrong with the page, and SandyqError DOCUMENT_TOO_LARGE
 */
export const copyPage = (index: number, links: readonly PageLink[], copier: PageCopier): CopiedPage => {
  const page = copier.document.findPage(index)
  const box = displayedBox(page)
  const { entries, bytes } = drawing(page, copier)
  const resources = page.getInheritable('Resources')
  const written = resources.isDictionary() ? copier.objects.write(resources, 'resources') : '<<>>'
  const group = page.get('Group')
  const writtenGroup = group.isDictionary() ? copier.objects.write(group, 'group') : ''
  copier.objects.flush()

  const form = copier.target.allocate()
  const head = `<</Type/XObject/Subtype/Form/BBox${pdfArray(box)}/Resources ${written}${entries}`
  copier.target.emit(
    form,
    new ByteList().text(`${head}/Length ${bytes.byteLength}>>\nstream\n`).bytes(bytes).text('\nendstream'),
  )
  return {
    kind: 'copied',
    form,
    box,
    rotate: rotationOf(page),
    userUnit: userUnitOf(page),
    group: writtenGroup,
    links,
  }
}
