import type { PDFDocument, PDFObject } from 'mupdf'
import type { ExhibitRemark } from '../../../../shared/domain/dossier.ts'
import { elementsOf } from '../pdf/pdf-object.ts'
import { fileNameOf, type Marks } from './comments.ts'
import type { FontsBrought } from './embed-faces.ts'

const MOST_NAMES = 1_000
const DEEPEST = 16
/** A remark is one line. */
const MOST_DETAIL = 560

/** Names of the files in a name tree (ISO 32000-2 §7.9.6); a tree of hostile hands may lead back into itself. */
const namesIn = (node: PDFObject, depth = 0): string[] => {
  if (!node.isDictionary() || depth > DEEPEST) return []
  const pairs = node.get('Names')
  const own = pairs.isArray() ? elementsOf(pairs).slice(0, 2 * MOST_NAMES) : []
  const kids = node.get('Kids')
  return [
    ...own.filter((_, index) => index % 2 === 1).map(fileNameOf),
    ...(kids.isArray() ? elementsOf(kids).slice(0, MOST_NAMES) : []).flatMap((kid) =>
      namesIn(kid, depth + 1),
    ),
  ].slice(0, MOST_NAMES)
}

/** As many names as a line holds, and how many there are beyond. */
export const listed = (names: readonly string[]): string => {
  let text = ''
  for (const [index, name] of names.entries()) {
    const longer = text === '' ? name.slice(0, 200) : `${text}, ${name.slice(0, 200)}`
    if (longer.length > MOST_DETAIL - 8) return `${text} (+${names.length - index})`
    text = longer
  }
  return text
}

const root = (document: PDFDocument, ...path: string[]): PDFObject =>
  document.getTrailer().get('Root', ...path)

/** Adobe's own kind of form has its content elsewhere than on the page; one that also has ordinary fields shows them. */
const isShell = (document: PDFDocument): boolean => {
  if (root(document, 'AcroForm', 'XFA').isNull()) return false
  const needs = root(document, 'NeedsRendering')
  return (needs.isBoolean() && needs.asBoolean()) || root(document, 'AcroForm', 'Fields').length === 0
}

/** What is not on the pages of a PDF, to be said beside them. To be asked before anything is baked. */
export const besideOf = (document: PDFDocument, marks: Marks): ExhibitRemark[] => {
  const remarks: ExhibitRemark[] = []
  const inside = [...namesIn(root(document, 'Names', 'EmbeddedFiles')), ...marks.files].filter(
    (name) => name !== '',
  )
  const files = [...new Set(inside)]
  if (isShell(document)) remarks.push({ kind: 'xfa-form', detail: '' })
  if (root(document, 'Collection').isDictionary()) remarks.push({ kind: 'portfolio', detail: listed(files) })
  else if (files.length > 0) remarks.push({ kind: 'attached-files', detail: listed(files) })
  if (marks.comments.length > 0) remarks.push({ kind: 'comments', detail: String(marks.comments.length) })
  if (marks.hidden > 0) remarks.push({ kind: 'hidden-marks', detail: String(marks.hidden) })
  return remarks
}

/** What is said of fonts that the file does not bring. */
export const fontRemarks = ({ standIns, missing }: FontsBrought): ExhibitRemark[] => [
  ...(standIns.size > 0 ? [{ kind: 'font-stand-in' as const, detail: listed([...standIns]) }] : []),
  ...(missing.size > 0 ? [{ kind: 'font-missing' as const, detail: listed([...missing]) }] : []),
]
