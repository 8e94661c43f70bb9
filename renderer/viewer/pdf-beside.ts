import type { PDFDocumentProxy } from 'pdfjs-dist'
import { PDF_MARKS } from '../../shared/file-types/pdf-marks.ts'
import type { ViewerWords } from '../../shared/port/viewer-messages.ts'
import type { Beside, Entry } from './beside.ts'

/** Comments that are listed; a document with more is read elsewhere. */
const MOST_COMMENTS = 5_000
const MOST_FILES = 1_000
const MOST_CHARACTERS = 4_000

export interface PdfContext {
  readonly pdf: PDFDocumentProxy
  readonly beside: Beside
  readonly words: ViewerWords
  readonly language: string
  readonly goTo: (page: number) => void
}

const textIn = (value: unknown): string => {
  const text: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'str') : value
  return typeof text === 'string' ? text.trim().slice(0, MOST_CHARACTERS) : ''
}

/** A date of a PDF, `D:20241129170357+05'00'`, as the clock of its writer said it (ISO 32000-2 §7.9.4). */
export const dateOf = (value: unknown, language: string): string => {
  const found = /^D:(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d))?/u.exec(typeof value === 'string' ? value : '')
  if (found === null) return ''
  const [year, month, day, hour = 0, minute = 0] = found.slice(1).map((part) => Number(part ?? 0))
  const when = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute))
  const time = found[4] === undefined ? {} : ({ timeStyle: 'short' } as const)
  return new Intl.DateTimeFormat(language, { dateStyle: 'short', ...time, timeZone: 'UTC' }).format(when)
}

const fileNameOf = (annotation: Record<string, unknown>): string => {
  const file: unknown = annotation.file
  const name: unknown = typeof file === 'object' && file !== null ? Reflect.get(file, 'filename') : undefined
  return typeof name === 'string' ? name : ''
}

const commentOf = (
  annotation: Record<string, unknown>,
  page: number,
  { words, language, goTo }: PdfContext,
): Entry | undefined => {
  if (!PDF_MARKS.has(String(annotation.subtype))) return undefined
  const text = [fileNameOf(annotation), textIn(annotation.contentsObj)]
    .filter((part) => part !== '')
    .join('\n')
  if (text === '') return undefined
  const when = dateOf(annotation.modificationDate ?? annotation.creationDate, language)
  const head = [words.page.replace('{}', String(page)), textIn(annotation.titleObj), when]
  return {
    head: head.filter((part) => part !== '').join(' · '),
    text,
    isAnswer: typeof annotation.inReplyTo === 'string',
    onPick: () => goTo(page),
  }
}

const listComments = async (context: PdfContext): Promise<Entry[]> => {
  const { pdf, beside, words } = context
  const entries: Entry[] = []
  for (let number = 1; number <= pdf.numPages && entries.length < MOST_COMMENTS; number += 1) {
    const page = await pdf.getPage(number)
    const before = entries.length
    for (const annotation of await page.getAnnotations({ intent: 'any' })) {
      const entry = commentOf(annotation as Record<string, unknown>, number, context)
      if (entry !== undefined) entries.push(entry)
    }
    if (entries.length > before) beside.offer(words.comments, entries)
  }
  return entries
}

const listFiles = async ({ pdf, beside, words }: PdfContext): Promise<number> => {
  const files = (await pdf.getAttachments()) ?? new Map<string, unknown>()
  const entries: Entry[] = [...files.values()].slice(0, MOST_FILES).map((file) => {
    const { filename, description } = file as { filename?: unknown; description?: unknown }
    return { head: textIn(description), text: textIn(filename), isAnswer: false, onPick: undefined }
  })
  if (entries.length > 0) beside.offer(words.files, entries)
  return entries.length
}

const isSet = (info: object, key: string): boolean => Reflect.get(info, key) === true

/** Says what of a PDF is not on its pages, and lists it. Long documents are gone through while the first pages are read. */
export const tellBeside = async (context: PdfContext): Promise<void> => {
  const { pdf, beside, words } = context
  const { info } = await pdf.getMetadata()
  if (isSet(info, 'IsXFAPresent') && !isSet(info, 'IsAcroFormPresent')) beside.say(words.xfa)
  if (isSet(info, 'IsCollectionPresent')) beside.say(words.portfolio)
  await listFiles(context)
  await listComments(context)
}
