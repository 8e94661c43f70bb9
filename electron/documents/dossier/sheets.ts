import type { DossierInput } from '../../../shared/domain/dossier.ts'
import { fileSize } from '../../../shared/domain/file-size.ts'
import type { ExhibitPart, LostPages } from './exhibit-part.ts'
import type { CalendarDay } from './front/content.ts'
import { calendarDay } from './front/front-matter.ts'
import type { Printable } from './typeset/printable.ts'
import { wordsOf } from './words/index.ts'
import type { Words } from './words/words.ts'

/** What the template `sheets.typ` reads: one page for each sheet, in the order of the dossier. */
export interface SheetsContent {
  readonly language: string
  readonly title: string
  readonly date: CalendarDay
  readonly advice: string
  readonly sheets: ReadonlyArray<{
    readonly head: string
    readonly title: string
    readonly reason: string
    readonly remarks: readonly string[]
    readonly rows: ReadonlyArray<readonly [label: string, value: string]>
    readonly sha256: string
  }>
}

const headOf = (words: Words, exhibitNumber: number, lost: LostPages | undefined): string => {
  const exhibit = words.exhibit(exhibitNumber)
  if (lost === undefined) return words.sheetWhole(exhibit)
  const pages = lost.first === lost.last ? String(lost.first) : `${lost.first}–${lost.last}`
  return words.sheetPages(exhibit, words.pageRange(pages))
}

const sheetsOf = (
  { exhibit, pages, remarks }: ExhibitPart,
  words: Words,
  printable: Printable,
): SheetsContent['sheets'] =>
  pages.flatMap((page) => {
    if (page.kind === 'copied') return []
    return [
      {
        head: headOf(words, exhibit.number, page.lost),
        title: printable.line(exhibit.title),
        reason: words.faults[page.fault],
        remarks: remarks.map(({ kind, detail }) => words.remarks[kind](printable.line(detail))),
        rows: [
          [words.labels.file, printable.line(exhibit.originalName)],
          [words.labels.size, fileSize(exhibit.sizeBytes, words.language)],
        ] as const,
        sha256: exhibit.sha256,
      },
    ]
  })

export const sheetsContent = (
  dossier: DossierInput,
  parts: readonly ExhibitPart[],
  printable: Printable,
): SheetsContent => {
  const words = wordsOf(dossier.language)
  return {
    language: dossier.language,
    title: words.notes,
    date: calendarDay(dossier.preparedOn),
    advice: words.sheetAdvice,
    sheets: parts.flatMap((part) => sheetsOf(part, words, printable)),
  }
}
