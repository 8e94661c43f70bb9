import type {
  DossierExhibit,
  ExhibitFault,
  ExhibitRemark,
  ExhibitStatus,
} from '../../../../shared/domain/dossier.ts'
import { fileSize } from '../../../../shared/domain/file-size.ts'
import { dateText } from '../words/index.ts'
import { cell, column, note, plain } from './cells.ts'
import type { Cell, FrontBlock } from './content.ts'
import type { SectionContext } from './section-context.ts'

/** An exhibit with what came of it. */
export interface PlacedExhibit {
  readonly exhibit: DossierExhibit
  /** Exhibit pages before this one's. */
  readonly offset: number
  readonly pages: number
  readonly status: ExhibitStatus
  readonly fault: ExhibitFault | null
  readonly remarks: readonly ExhibitRemark[]
}

/** What is said of an exhibit beside its pages, a sentence for each. */
const remarkLines = (remarks: readonly ExhibitRemark[], { words, print }: SectionContext): string[] =>
  remarks.map(({ kind, detail }) => words.remarks[kind](print(detail)))

const indexRow = (placed: PlacedExhibit, context: SectionContext): Cell[] => {
  const { exhibit, offset, pages, fault, remarks } = placed
  const { words, print } = context
  const source = print(exhibit.source)
  return [
    [{ as: 'exhibit', text: String(exhibit.number), exhibit: exhibit.number }],
    [
      { as: 'plain', text: print(exhibit.title) },
      ...cell(note(words.documents[exhibit.kind]), note(source === '' ? '' : words.source(source)), {
        as: 'mono',
        text: `${exhibit.sha256.slice(0, 16)}…`,
      }),
      ...cell(
        note(fault === null ? '' : words.faults[fault]),
        ...remarkLines(remarks, context).map((line) => note(line)),
      ),
    ],
    cell(plain(dateText(words, exhibit.documentDate))),
    cell(plain(words.languages[exhibit.language])),
    [{ as: 'pages', exhibit: exhibit.number, offset, count: pages }],
  ]
}

export const indexBlocks = (placed: readonly PlacedExhibit[], context: SectionContext): FrontBlock[] => {
  const { words } = context
  if (placed.length === 0) return []
  const { number, document, date, language, pages } = words.labels
  return [
    {
      kind: 'table',
      columns: [
        column(number, 0, 'right'),
        column(document, 1),
        column(date, 0),
        column(language, 0),
        column(pages, 0, 'right'),
      ],
      rows: placed.map((entry) => indexRow(entry, context)),
    },
  ]
}

const manifestRow = ({ exhibit }: PlacedExhibit, { words, print }: SectionContext): Cell[] => [
  cell(plain(String(exhibit.number))),
  cell({ as: 'mono', text: exhibit.sha256 }, note(print(exhibit.originalName))),
  cell(plain(fileSize(exhibit.sizeBytes, words.language))),
]

/** The full checksums, each on one line above the name of the file it is of. */
export const manifestBlocks = (placed: readonly PlacedExhibit[], context: SectionContext): FrontBlock[] => {
  const { words } = context
  if (placed.length === 0) return []
  const { number, sha256, size } = words.labels
  return [
    { kind: 'paragraphs', paragraphs: [words.manifestNote] },
    {
      kind: 'table',
      columns: [column(number, 0, 'right'), column(sha256, 1), column(size, 0, 'right')],
      rows: placed.map((entry) => manifestRow(entry, context)),
    },
  ]
}

const incompleteRow = (
  { exhibit, status, fault, remarks }: PlacedExhibit,
  context: SectionContext,
): Cell[] => [
  [{ as: 'exhibit', text: String(exhibit.number), exhibit: exhibit.number }],
  cell(
    plain(fault === null ? '' : context.words.faults[fault]),
    plain(status === 'converted' ? context.words.converted : ''),
    ...remarkLines(remarks, context).map((line) => plain(line)),
  ),
]

/** What a reader must know about this copy; empty where every exhibit is shown as it is. */
export const notesBlocks = (
  placed: readonly PlacedExhibit[],
  missingLetters: readonly string[],
  context: SectionContext,
): FrontBlock[] => {
  const { words } = context
  const blocks: FrontBlock[] = []
  const incomplete = placed.filter(
    ({ status, fault, remarks }) => status !== 'whole' || fault !== null || remarks.length > 0,
  )
  if (incomplete.length > 0) {
    blocks.push({ kind: 'heading', text: words.incomplete })
    blocks.push({
      kind: 'table',
      columns: [column(words.labels.number, 0, 'right'), column(words.labels.reason, 1)],
      rows: incomplete.map((entry) => incompleteRow(entry, context)),
    })
  }
  if (missingLetters.length > 0) {
    const codes = missingLetters.map((letter) => codePointName(letter)).join(', ')
    blocks.push({ kind: 'paragraphs', paragraphs: [words.missingLetters, codes] })
  }
  return blocks
}

const codePointName = (letter: string): string =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
