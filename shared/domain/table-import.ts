import * as z from 'zod'
import { IDENTITY_DOUBTS } from './identity-number.ts'
import { caseIdSchema, partyIdSchema } from './ids.ts'
import { ROLES } from './kinds/participation.ts'
import { TABLE_LISTS } from './table-lists.ts'
import { lineText } from './text.ts'

/** What a table can bring in. */
export const IMPORT_KINDS = ['parties', 'cases', 'events'] as const

/** What a column of such a table can fill: the columns that a list of the kind has when it leaves. */
export const importColumns = (kind: ImportKind): readonly string[] => TABLE_LISTS[kind].columns

/** What has to be in a table, each by one of these columns; for events of one case not the case. A case without a title is called by its clients. */
const REQUIRED_COLUMNS: Readonly<Record<ImportKind, readonly (readonly string[])[]>> = {
  parties: [['name']],
  cases: [['title', 'clients']],
  events: [['title'], ['case']],
}

/** What no column of a table has and one has to have, each with the columns that would do. */
export const missingColumns = (
  kind: ImportKind,
  { mapping, needsCase }: { readonly mapping: ColumnMapping; readonly needsCase: boolean },
): (readonly string[])[] =>
  REQUIRED_COLUMNS[kind].filter(
    (columns) =>
      !columns.some((column) => Object.hasOwn(mapping, column) || (column === 'case' && !needsCase)),
  )

/** Tables longer or wider than this are refused before they are read on. */
export const MAX_TABLE_ROWS = 50_000
export const MAX_TABLE_COLUMNS = 200
/** UTF-16 units of one cell that are read; the rest is reported, never cut silently. */
export const MAX_CELL_LENGTH = 40_000

/**
 * The words that a table may have for the codes of closed lists, by field and code: those of the page in its languages and what
 * people write in their place. The page hands them over, as it does the words of a table that leaves.
 */
export const readingWordsSchema = z.record(
  z.string().max(60),
  z.record(z.string().max(60), z.array(z.string().max(200)).max(100)),
)

/** More than a workbook of a person has; a list that is longer is cut. */
export const MAX_SHEETS = 200
/** A file of the greatest size has no more lines: any number of blank ones may stand above the headings. */
export const MAX_HEADING_LINE = 64 * 1024 * 1024

/** Which of its sheets a file is read from, in which of its lines the headings stand, and whether with the rows and columns that it hides. */
export const tableReadingSchema = z.strictObject({
  /** Its place in the list; null for the first one that is shown and has a table, or else cells. */
  sheet: z.int().min(0).max(MAX_SHEETS).nullable(),
  /** Counted from 1 as the program shows them; null where they are to be found. */
  heading: z.int().min(1).max(MAX_HEADING_LINE).nullable(),
  withHidden: z.boolean(),
})

/** What was found in the file; a file without sheets names none. */
export const tableFileSchema = z.strictObject({
  sheets: z
    .array(
      z.strictObject({
        name: z.string(),
        isHidden: z.boolean(),
        /** It was tried and cannot be read; what was not tried may be broken as well. */
        isBroken: z.boolean(),
      }),
    )
    .max(MAX_SHEETS),
  /** The place of the one that was read. */
  sheet: z.int().min(0),
  /** The line in which the headings stand, counted from 1. */
  heading: z.int().min(1).max(MAX_HEADING_LINE),
  /** In how many lines they stand, the numbers of the columns below them counted as one. */
  headingLines: z.int().min(1),
  /** Rows of it that the file hides. */
  hiddenRows: z.int().min(0),
  /** Columns of it with cells that the file hides. */
  hiddenColumns: z.int().min(0),
})

/** A field takes the cells of one column, counted from 0. */
export const columnMappingSchema = z.record(z.string(), z.int().min(0).max(MAX_TABLE_COLUMNS))

/** In which order a column writes day and month in numbers. */
export const DATE_ORDERS = ['day-first', 'month-first'] as const

/** What to do with a line; only one that looks like a record the vault has can add its spelling to it. */
export const DUPLICATE_CHOICES = ['skip', 'create', 'add-names'] as const

/** Why a line is not taken. */
export const LINE_FAULTS = [
  'empty',
  'missing',
  'too-long',
  'not-a-date',
  'in-future',
  'not-a-number',
  'not-a-word',
  'unknown-case',
  'ambiguous-case',
  'cell-too-long',
  'not-a-name',
  'total',
] as const

export const LINE_VERDICTS = ['ready', 'duplicate', 'refused'] as const

/** What lines can be looked at: those of a verdict, or those with something that speaks against them. */
export const LINE_FILTERS = [...LINE_VERDICTS, 'doubtful'] as const

export const lineVerdictSchema = z.strictObject({
  /** As the table counts: the heading is line 1. */
  line: z.int().min(1),
  verdict: z.enum(LINE_VERDICTS),
  /** What the line would be called in the vault, for a person to recognise it. */
  title: z.string(),
  fault: z.enum(LINE_FAULTS).nullable(),
  /** The field the fault is in; empty where it is in the whole line. */
  field: z.string(),
  /** What speaks against what the line says, although it can be taken. */
  doubts: z.array(z.strictObject({ kind: z.enum(IDENTITY_DOUBTS), field: z.string() })),
  /** The records that the line looks like. */
  like: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      reasons: z.array(z.string()),
      /** How sure a likeness of names is; null for other records. */
      verdict: z.enum(['match', 'review']).nullable(),
    }),
  ),
})

/** What to do with a line; null for one that cannot be taken. */
export const shownLineSchema = lineVerdictSchema.extend({ choice: z.enum(DUPLICATE_CHOICES).nullable() })

/** A list of names that was pasted: where it stands, and what those of it are. */
export const nameListSchema = z.strictObject({
  /** The source of every spelling that the list brings. */
  source: lineText(300),
  /** Everybody of the list takes part in this case. */
  role: z.strictObject({ caseId: caseIdSchema, role: z.enum(ROLES) }).nullable(),
  /** Everybody of the list is a member of this group. */
  groupId: partyIdSchema.nullable(),
})

/** Lines of one kind, and of these the ones in whose title a text stands, in any script. */
export const lineFilterSchema = z.strictObject({
  verdict: z.enum(LINE_FILTERS),
  text: z.string().max(300),
})

const countSchema = z.int().min(0)

/** What an import would do: the dry run. Nothing is kept. */
export const importPreviewSchema = z.strictObject({
  ready: countSchema,
  duplicate: countSchema,
  refused: countSchema,
  /** Lines that can be taken, with something that speaks against what they say. */
  doubtful: countSchema,
  /** Identity numbers without the zeros at their beginning that the birth asks for. */
  zeros: countSchema,
  /** Lines that could be made a record and are left out. */
  leftOut: countSchema,
  /** The lines that look like a record by what is to be done with them. */
  decided: z.record(z.enum(DUPLICATE_CHOICES), countSchema),
  /** Words that stand for no code of their column, those of the most lines first, as the first of the lines writes them. */
  unknownWords: z.array(z.strictObject({ field: z.string(), word: z.string(), lines: countSchema })),
  /** Unknown words that are not listed, because there are too many. */
  moreUnknown: countSchema,
  /** What the vault remembers of words for a list of this kind, and in how many lines each was read so. */
  ownWords: z.array(
    z.strictObject({ field: z.string(), word: z.string(), code: z.string(), lines: countSchema }),
  ),
})

export const importReportSchema = z.strictObject({
  created: z.int(),
  /** Duplicates whose spellings were added to a party that was there. */
  extended: z.int(),
  skipped: z.int(),
  refused: z.int(),
  /** Parties made because a case or an event names them. */
  newParties: z.array(partyIdSchema),
})

const wordSchema = z.string().max(300)

/** How many lines of the file come before its headings, or before the last of their lines: by so much its lines are further down. */
export const linesBefore = ({ heading, headingLines }: Pick<TableFile, 'heading' | 'headingLines'>): number =>
  heading + headingLines - 2

/** Lines that could not be taken, to be written to a file, with the words of the page for what is wrong with them. */
export const refusedOptionsSchema = z.strictObject({
  tableId: z.string().max(64),
  /** How far down the file its lines stand, beyond what the heading alone makes. */
  linesBefore: z.int().min(-1),
  /** Of the two columns behind those of the table. */
  headings: z.strictObject({ line: wordSchema, reason: wordSchema }),
  faults: z.record(z.enum(LINE_FAULTS), wordSchema),
  fields: z.record(z.string().max(60), wordSchema),
})

export type ImportKind = (typeof IMPORT_KINDS)[number]
export type ReadingWords = z.infer<typeof readingWordsSchema>
export type ColumnMapping = z.infer<typeof columnMappingSchema>
export type NameList = z.infer<typeof nameListSchema>
export type TableReading = z.infer<typeof tableReadingSchema>
export type TableFile = z.infer<typeof tableFileSchema>
export type DateOrder = (typeof DATE_ORDERS)[number]
export type DuplicateChoice = (typeof DUPLICATE_CHOICES)[number]
export type LineFault = (typeof LINE_FAULTS)[number]
export type LineVerdict = z.infer<typeof lineVerdictSchema>
export type ImportPreview = z.infer<typeof importPreviewSchema>
export type ImportReport = z.infer<typeof importReportSchema>
export type ShownLine = z.infer<typeof shownLineSchema>
export type LineFilter = z.infer<typeof lineFilterSchema>
export type RefusedOptions = z.infer<typeof refusedOptionsSchema>
