import type { PDFDocument, PDFObject } from 'mupdf'
import { PDF_MARKS } from '../../../../shared/file-types/pdf-marks.ts'
import { shownByLayers } from '../pdf/layers.ts'
import { elementsOf } from '../pdf/pdf-object.ts'
import { nameIn, numberIn } from './stand-in.ts'

/** Comments that are printed; a file with more is not read on paper. */
const MOST_COMMENTS = 2_000
const MOST_CHARACTERS = 4_000

/** Bits of an annotation (ISO 32000-2 table 167). */
const HIDDEN = 1 << 1
const PRINT = 1 << 2
const NO_VIEW = 1 << 5

export interface Comment {
  /** Counted from 1. */
  readonly page: number
  readonly author: string
  /** As the clock of its writer said, `29.11.2024 17:03`; empty where none is kept. */
  readonly when: string
  readonly text: string
  readonly isAnswer: boolean
}

export interface Marks {
  readonly comments: readonly Comment[]
  /** Marks that the file hides. */
  readonly hidden: number
  /** Names of files that lie on pages. */
  readonly files: readonly string[]
}

const textIn = (value: PDFObject): string =>
  value.isString() ? value.asString().trim().slice(0, MOST_CHARACTERS) : ''

/** Text of a rich comment, which is XHTML, without its markup (ISO 32000-2 §12.7.4.4). */
const plainOf = (rich: string): string =>
  rich
    .replace(/<(?:\/p|br\s*\/?)>/giu, '\n')
    .replace(/<[^>]*>/gu, '')
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&amp;/gu, '&')
    .trim()

/** `D:20241129170357+05'00'` (ISO 32000-2 §7.9.4). */
const whenOf = (value: PDFObject): string => {
  const found = /^D:(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d))?/u.exec(textIn(value))
  if (found === null) return ''
  const [, year, month, day, hour, minute] = found
  return `${day}.${month}.${year}${hour === undefined ? '' : ` ${hour}:${minute}`}`
}

/** The name of a file inside, whichever of its names is kept. */
export const fileNameOf = (specification: PDFObject): string => {
  if (specification.isString()) return textIn(specification)
  if (!specification.isDictionary()) return ''
  return textIn(specification.get('UF')) || textIn(specification.get('F'))
}

const commentOf = (mark: PDFObject, page: number): Comment | undefined => {
  const text = textIn(mark.get('Contents')) || plainOf(textIn(mark.get('RC')))
  const file = mark.get('FS').isNull() ? '' : fileNameOf(mark.get('FS'))
  const whole = [file, text].filter((part) => part !== '').join('\n')
  if (whole === '') return undefined
  return {
    page,
    author: textIn(mark.get('T')),
    when: whenOf(mark.get('M')) || whenOf(mark.get('CreationDate')),
    text: whole,
    isAnswer: mark.get('IRT').isDictionary(),
  }
}

/** What is kept from the screen and meant for paper stays. */
const isHidden = (mark: PDFObject): boolean => {
  const flags = numberIn(mark.get('F'))
  return (flags & HIDDEN) !== 0 || (flags & (NO_VIEW | PRINT)) === NO_VIEW
}

const listOf = (document: PDFDocument, page: number): PDFObject | undefined => {
  try {
    const list = document.findPage(page).get('Annots')
    return list.isArray() ? list : undefined
  } catch {
    // A page that cannot be found is told of when its turn comes.
    return undefined
  }
}

/** The annotations of a page, counted from 0; none where it cannot be found. */
export const annotationsOf = (document: PDFDocument, page: number): PDFObject[] => {
  const list = listOf(document, page)
  return list === undefined ? [] : elementsOf(list)
}

/**
 * Gathers what people wrote on the pages, and takes away what the file hides, which would be drawn with the rest: somebody took it off the
 * page on purpose.
 */
export const takeMarks = (document: PDFDocument, pages: number): Marks => {
  const comments: Comment[] = []
  const files: string[] = []
  const isShown = shownByLayers(document)
  let hidden = 0
  for (let page = 0; page < pages; page += 1) {
    const list = listOf(document, page)
    for (let at = (list?.length ?? 0) - 1; list !== undefined && at >= 0; at -= 1) {
      const mark = list.get(at)
      if (!mark.isDictionary() || (!isHidden(mark) && isShown(mark.get('OC')))) continue
      if (PDF_MARKS.has(nameIn(mark.get('Subtype')))) hidden += 1
      list.delete(at)
    }
    for (const mark of list === undefined ? [] : elementsOf(list)) {
      if (!mark.isDictionary() || !PDF_MARKS.has(nameIn(mark.get('Subtype')))) continue
      const comment = comments.length < MOST_COMMENTS ? commentOf(mark, page + 1) : undefined
      if (comment !== undefined) comments.push(comment)
      if (!mark.get('FS').isNull()) files.push(fileNameOf(mark.get('FS')))
    }
  }
  return { comments, hidden, files: files.filter((name) => name !== '') }
}
