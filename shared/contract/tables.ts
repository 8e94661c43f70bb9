import { eventIterator } from '@orpc/contract'
import * as z from 'zod'
import { caseIdSchema } from '../domain/ids.ts'
import { MAX_LIST_LENGTH } from '../domain/name-list.ts'
import { tableOptionsSchema } from '../domain/table-export.ts'
import {
  columnMappingSchema,
  DATE_ORDERS,
  DUPLICATE_CHOICES,
  IMPORT_KINDS,
  importPreviewSchema,
  importReportSchema,
  lineFilterSchema,
  nameListSchema,
  readingWordsSchema,
  shownLineSchema,
  tableFileSchema,
  tableReadingSchema,
} from '../domain/table-import.ts'
import { keptWordsSchema, tableWordSchema } from '../domain/table-words.ts'
import { nothing, procedure, tokenSchema } from './base.ts'

/** Id under which a table that was read waits in the vault process. */
export const tableIdSchema = z.string().max(64)

/** A table that was read, as the page shows it before columns are given a meaning. */
export const stagedTableSchema = z.strictObject({
  tableId: tableIdSchema,
  name: z.string(),
  /** The first row; empty headings are left empty. */
  headings: z.array(z.string()),
  /** Up to 20 rows after it. */
  sample: z.array(z.array(z.string())),
  rowCount: z.int(),
  /** Of each column the order of day and month, where one can be mistaken for the other. */
  dateOrders: z.array(z.enum([...DATE_ORDERS, 'undecided']).nullable()),
})

/** The same with what the file has beside it, and the token by which it can be read in another way. */
export const openedTableSchema = stagedTableSchema.extend({
  file: tokenSchema,
  ...tableFileSchema.shape,
  ...tableReadingSchema.pick({ withHidden: true }).shape,
})

/** What a column is taken for. */
export const importPlanSchema = z.strictObject({
  tableId: tableIdSchema,
  kind: z.enum(IMPORT_KINDS),
  mapping: columnMappingSchema,
  words: readingWordsSchema,
  /** In which order a field's column writes day and month, where the cells do not say. */
  dateOrders: z.record(z.string().max(60), z.enum(DATE_ORDERS)),
  /** Whether identity numbers get the zeros that a spreadsheet took from them, where the birth agrees. */
  addZeros: z.boolean(),
  /** For events: all go into this case, whatever the table says. */
  caseId: caseIdSchema.nullable(),
  /** For people: the lines are a list of names and no cells. */
  list: nameListSchema.nullable(),
})

/** More lines than a screen has are asked for by scrolling. */
export const MOST_LINES = 200

/** Lines looked at, or written, of all. */
const progressSchema = z.strictObject({
  kind: z.literal('progress'),
  phase: z.enum(['check', 'write']),
  done: z.int(),
  total: z.int(),
})

/** Tables that come in. They were read in the process that has no keys; here they are checked and kept. */
export const tables = {
  /** Takes a list of names as it was pasted, a line for each; it waits as a table does. */
  paste: procedure
    .input(z.strictObject({ text: z.string().max(MAX_LIST_LENGTH), name: z.string().max(300) }))
    .output(stagedTableSchema),
  /** The dry run: looks at every line. Aborting the iterator stops it. */
  preview: procedure
    .input(importPlanSchema)
    .output(
      eventIterator(
        z.discriminatedUnion('kind', [
          progressSchema,
          z.strictObject({ kind: z.literal('finished'), preview: importPreviewSchema }),
        ]),
      ),
    ),
  /**
   * A page of the lines that were looked at last, in their order; `from` counts those that the filter lets through. What was
   * looked at does not change, so a place in it is as good as a key, and one can go to any.
   */
  lines: procedure
    .input(
      z.strictObject({
        tableId: tableIdSchema,
        filter: lineFilterSchema,
        from: z.int().min(0),
        count: z.int().min(1).max(MOST_LINES),
      }),
    )
    .output(z.strictObject({ total: z.int(), lines: z.array(shownLineSchema) })),
  /** Says what to do with one line, or with all doubtful ones that a filter lets through. Kept until the columns change. */
  decide: procedure
    .input(
      z.strictObject({
        tableId: tableIdSchema,
        choice: z.enum(DUPLICATE_CHOICES),
        lines: z.union([z.int().min(1), lineFilterSchema]),
      }),
    )
    .output(importPreviewSchema),
  /** Brings the lines in, all or none; aborting the iterator leaves everything as it was. */
  run: procedure
    .input(importPlanSchema)
    .output(
      eventIterator(
        z.discriminatedUnion('kind', [
          progressSchema,
          z.strictObject({ kind: z.literal('finished'), report: importReportSchema }),
        ]),
      ),
    ),
  /** Remembers in the vault what words of tables mean; the next look at a table reads them so. */
  keepWords: procedure.input(keptWordsSchema).output(nothing),
  /** Forgets what a word means; one that is not remembered is no failure. */
  forgetWord: procedure
    .input(tableWordSchema.omit({ code: true }).extend({ kind: z.enum(IMPORT_KINDS) }))
    .output(nothing),
  /** How many privileged documents a list names that leaves with them; its user is asked before it does. */
  privileged: procedure.input(tableOptionsSchema).output(z.strictObject({ count: z.int().min(0) })),
  /** Forgets a table that is not wanted any more. */
  forget: procedure.input(z.strictObject({ tableId: tableIdSchema })).output(nothing),
}

/** Answered by main, which alone knows paths. */
export const tableTransfers = {
  /** Asks for a CSV or XLSX file and reads it, or reads one again in another way; null when the user cancels. */
  openTable: procedure
    .input(z.strictObject({ again: tableReadingSchema.extend({ file: tokenSchema }).nullable() }))
    .output(openedTableSchema.nullable()),
  /** Asks where a list, or a file for calendar programs, shall go; null when the user cancels. */
  chooseTableTarget: procedure
    .input(z.strictObject({ suggestedName: z.string().max(200) }))
    .output(z.strictObject({ token: tokenSchema, fileName: z.string() }).nullable()),
}

export type StagedTable = z.infer<typeof stagedTableSchema>
export type OpenedTable = z.infer<typeof openedTableSchema>
export type ImportPlan = z.infer<typeof importPlanSchema>
