import * as z from 'zod'
import { caseIdSchema } from './ids.ts'
import { languageSchema } from './language.ts'
import { shownListSchema } from './list-views.ts'
import { TABLE_LISTS } from './table-lists.ts'

/** Lists that can leave the vault as a table. */
export const EXPORT_LISTS = Object.keys(TABLE_LISTS) as (keyof typeof TABLE_LISTS)[]
/** Those of the list on the screen, or all in which something stands. */
export const TABLE_COLUMNS = ['shown', 'filled'] as const
/** Lines of a chronology that are named one by one; more has no case. */
const MOST_ENTRIES = 20_000
export const TABLE_FORMATS = ['csv', 'xlsx', 'pdf'] as const

/**
 * A list as a table. The words come from the page, which has the languages: headings by field, and words of closed lists by
 * field and code. Dates stay `2022-06-15` in CSV and XLSX, so that a table can be read in again; print has them in words.
 */
export const tableOptionsSchema = z.strictObject({
  list: z.enum(EXPORT_LISTS),
  /** Null for the whole vault. */
  caseId: caseIdSchema.nullable(),
  /** The filter and the order that are on the screen; null for every record. For a list over all cases, and for the documents of one. */
  shown: shownListSchema.nullable(),
  /** The lines of the chronology of a case that are on the screen, by their keys and in their order; without it every line. */
  entries: z.array(z.string().max(80)).max(MOST_ENTRIES).optional(),
  /** Of a list that has no columns on the screen, and without it, all that are filled. */
  whichColumns: z.enum(TABLE_COLUMNS).optional(),
  format: z.enum(TABLE_FORMATS),
  language: languageSchema,
  /** Fields and records marked as sensitive are left out unless this is true. */
  includesSensitive: z.boolean(),
  /**
   * How many documents marked as privileged are named: so many the user was told of and said twice. None is named without it, for a title
   * may say what was talked about.
   */
  privileged: z.int().min(0).optional(),
  title: z.string().max(300),
  headings: z.record(z.string().max(60), z.string().max(200)),
  words: z.record(z.string().max(60), z.record(z.string().max(60), z.string().max(200))),
})

/** The columns of a list in which something stands. */
export const tableColumnsSchema = z.array(z.string().max(60))

/** A whole day, `2026-09-16`, or a time of a day, `2026-09-16 10:30`, that a spreadsheet program shall know as one. */
export const tableMomentSchema = z.strictObject({
  moment: z.string().regex(/^\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2})?$/u),
})

/** A cell of a table that leaves; where it is no text a workbook has it as what it is. */
export const tableCellSchema = z.union([z.string(), z.number(), tableMomentSchema])

/** One row of a table, a cell for each column. */
export const tableRowSchema = z.array(tableCellSchema)

/** The cell as a text. */
export const cellText = (cell: TableCell): string =>
  typeof cell === 'object' ? cell.moment : typeof cell === 'number' ? String(cell) : cell

export type TableCell = z.infer<typeof tableCellSchema>
export type ExportList = (typeof EXPORT_LISTS)[number]
export type TableColumns = (typeof TABLE_COLUMNS)[number]
export type TableFormat = (typeof TABLE_FORMATS)[number]
export type TableOptions = z.infer<typeof tableOptionsSchema>
