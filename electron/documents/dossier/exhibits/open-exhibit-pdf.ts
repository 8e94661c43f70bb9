import type { PDFDocument } from 'mupdf'
import type { ExhibitRemark } from '../../../../shared/domain/dossier.ts'
import { besideOf, fontRemarks } from '../marks/beside.ts'
import { type Comment, takeMarks } from '../marks/comments.ts'
import { embedFaces, type FontsBrought } from '../marks/embed-faces.ts'
import { FieldLooks } from '../marks/field-looks.ts'
import { Printable } from '../typeset/printable.ts'
import type { Exhibit, ExhibitTools, OpenedExhibit } from './open-exhibit.ts'
import { bake, countPages, hasAnnotations, openPdf, openSource } from './open-pdf.ts'

const asItIs = (fault: 'damaged' | 'password' | 'too-large'): OpenedExhibit => ({
  opened: { fault },
  isConverted: false,
  missingLetters: [],
  remarks: [],
})

/** MuPDF's memory is not to be trusted after a trap: then the thread must end. */
const unlessTrapped = <Made>(work: () => Made, otherwise: Made): Made => {
  try {
    return work()
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError) throw error
    return otherwise
  }
}

const isOpen = (document: PDFDocument, password: string): boolean =>
  !document.needsPassword() || (password !== '' && document.authenticatePassword(password) !== 0)

const NO_FONTS: FontsBrought = { standIns: new Set(), missing: new Set() }

const headOf = ({ author, when, page }: Comment, pageWord: string, printable: Printable): string =>
  [pageWord.replace('{}', String(page)), printable.line(author), when]
    .filter((part) => part !== '')
    .join(' · ')

/** Sets what people wrote on the pages, and puts it behind them. */
const appendComments = async (
  document: PDFDocument,
  comments: readonly Comment[],
  { anew, printable, tools }: { anew: Exhibit['anew']; printable: Printable; tools: ExhibitTools },
): Promise<void> => {
  const typesetter = await tools.typesetter()
  const { language, title, date } = anew
  const content = comments.map((comment) => ({
    head: headOf(comment, anew.commentPage, printable),
    answer: comment.isAnswer,
    lines: printable
      .text(comment.text)
      .split('\n')
      .map((line) => printable.line(line)),
  }))
  const heading = anew.commentsHead
  const pdf = await typesetter.pdf('comments', { language, title, date, heading, comments: content })
  const appendix = openPdf(pdf, tools.limits.exhibitPages)
  if ('fault' in appendix) throw new Error('our own pages could not be read back')
  const pages = appendix.document.countPages()
  for (let page = 0; page < pages; page += 1) document.graftPage(-1, appendix.document, page)
  appendix.document.destroy()
}

/**
 * Opens a PDF, repairs it where needed, draws what stands on its pages apart from their drawing (values of forms, stamps, marks), and gives it
 * the faces it lacks. What is not on its pages is said, comments are printed after them.
 */
export const openExhibitPdf = async (
  { bytes, anew, password }: Exhibit,
  tools: ExhibitTools,
): Promise<OpenedExhibit> => {
  const document = openSource(bytes)
  if (document === undefined) return asItIs('damaged')
  if (!isOpen(document, password)) return asItIs('password')
  const pages = countPages(document)
  if (pages === 0) return asItIs('damaged')
  if (pages > tools.limits.exhibitPages) return asItIs('too-large')
  const printable = new Printable(tools.letters)
  const marks = unlessTrapped(() => takeMarks(document, pages), undefined)
  const remarks: ExhibitRemark[] =
    marks === undefined ? [] : unlessTrapped(() => besideOf(document, marks), [])
  // What could not be gone through may be missing on the pages.
  let isWhole = marks !== undefined
  if (hasAnnotations(document, pages)) {
    const looks = new FieldLooks(document, tools.faces)
    const isDrawn = unlessTrapped(() => looks.draw(pages), false)
    for (const letter of looks.missing) printable.remember(letter)
    isWhole = bake(document) && isDrawn && isWhole
  }
  remarks.push(...fontRemarks(unlessTrapped(() => embedFaces(document, tools.faces), NO_FONTS)))
  const comments = marks?.comments ?? []
  if (comments.length > 0) await appendComments(document, comments, { anew, printable, tools })
  return {
    opened: { document, isBaked: isWhole },
    isConverted: false,
    missingLetters: printable.missing,
    remarks,
  }
}
