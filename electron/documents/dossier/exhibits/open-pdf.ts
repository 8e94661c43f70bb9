import * as mupdf from 'mupdf'
import type { ExhibitFault } from '../../../../shared/domain/dossier.ts'

/** A source whose pages can be copied, or why not. */
export type OpenedPdf =
  | { readonly document: mupdf.PDFDocument; readonly isBaked: boolean }
  | { readonly fault: ExhibitFault }

export const openSource = (bytes: Uint8Array): mupdf.PDFDocument | undefined => {
  try {
    const document = mupdf.Document.openDocument(bytes, 'application/pdf')
    // MuPDF goes by content where it can: an HTML file named .pdf would open as HTML.
    return document instanceof mupdf.PDFDocument && document.isPDF() ? document : undefined
  } catch {
    return undefined
  }
}

export const hasAnnotations = (document: mupdf.PDFDocument, pages: number): boolean => {
  if (!document.getTrailer().get('Root', 'AcroForm').isNull()) return true
  for (let index = 0; index < pages; index += 1) {
    try {
      if (document.findPage(index).get('Annots').length > 0) return true
    } catch {
      // A page that cannot be found is told of when its turn comes.
    }
  }
  return false
}

/** Turns annotations and form fields into drawing: stamps, filled-in values and the look of signatures would be lost otherwise. */
export const bake = (document: mupdf.PDFDocument): boolean => {
  try {
    document.bake(true, true)
    return true
  } catch {
    return false
  }
}

export const countPages = (document: mupdf.PDFDocument): number => {
  try {
    return document.countPages()
  } catch {
    return 0
  }
}

/** Opens a PDF that we set ourselves. Pages are counted, not yet read. */
export const openPdf = (bytes: Uint8Array, mostPages: number): OpenedPdf => {
  const document = openSource(bytes)
  if (document === undefined) return { fault: 'damaged' }
  if (document.needsPassword()) return { fault: 'password' }
  const pages = countPages(document)
  if (pages === 0) return { fault: 'damaged' }
  if (pages > mostPages) return { fault: 'too-large' }
  return { document, isBaked: !hasAnnotations(document, pages) || bake(document) }
}
