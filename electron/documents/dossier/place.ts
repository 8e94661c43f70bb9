import type { ExhibitResult } from '../../../shared/domain/dossier.ts'
import type { ExhibitPart } from './exhibit-part.ts'
import type { PlacedExhibit } from './front/exhibit-sections.ts'
import type { Bookmark, BookPage } from './pdf/book.ts'
import type { CopiedPage } from './pdf/page-record.ts'
import type { Heading } from './thread/protocol.ts'
import type { Words } from './words/words.ts'

/** The exhibits with the number of exhibit pages before each. */
export const placed = (parts: readonly ExhibitPart[]): PlacedExhibit[] => {
  let offset = 0
  return parts.map(({ exhibit, pages, status, fault, remarks }) => {
    const entry = { exhibit, offset, pages: pages.length, status, fault, remarks }
    offset += pages.length
    return entry
  })
}

/** All exhibit pages with their stamps; `sheets` are taken for the missing ones, in order. */
export const exhibitPages = (
  parts: readonly ExhibitPart[],
  sheets: readonly CopiedPage[],
  { words, frontPages }: { words: Words; frontPages: number },
): BookPage[] => {
  const waiting = [...sheets]
  const pages: BookPage[] = []
  for (const part of parts) {
    for (const [index, entry] of part.pages.entries()) {
      const page = entry.kind === 'copied' ? entry.page : waiting.shift()
      if (page === undefined) throw new Error('a sheet is missing')
      pages.push({
        page,
        stamp: {
          label: `${words.exhibit(part.exhibit.number)} · ${index + 1} / ${part.pages.length}`,
          running: String(frontPages + pages.length + 1),
        },
      })
    }
  }
  return pages
}

export interface BookmarkSource {
  readonly coverTitle: string
  readonly headings: readonly Heading[]
  readonly exhibits: ReadonlyArray<{ readonly title: string; readonly page: number }>
  readonly words: Words
}

export const bookmarksOf = ({ coverTitle, headings, exhibits, words }: BookmarkSource): Bookmark[] => {
  const front = [
    { title: coverTitle, place: { page: 0, top: undefined }, children: [] },
    { title: words.contents, place: { page: 1, top: undefined }, children: [] },
    ...headings.map(({ title, page, top }) => ({ title, place: { page, top }, children: [] })),
  ]
  const [first] = exhibits
  if (first === undefined) return front
  const children = exhibits.map(({ title, page }) => ({
    title,
    place: { page, top: undefined },
    children: [],
  }))
  return [...front, { title: words.exhibits, place: { page: first.page, top: undefined }, children }]
}

export const resultsOf = (exhibits: readonly PlacedExhibit[], frontPages: number): ExhibitResult[] =>
  exhibits.map(({ exhibit, offset, pages, status, fault, remarks }) => ({
    number: exhibit.number,
    firstPage: frontPages + offset + 1,
    pages,
    status,
    fault,
    remarks: [...remarks],
  }))
