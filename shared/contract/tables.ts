import { eventIterator } from '@orpc/contract'
import * as z from 'zod'
import { caseIdSchema } from '../domain/ids.ts'
import {
  columnMappingSchema,
  DUPLICATE_CHOICES,
  IMPORT_KINDS,
  importPreviewSchema,
  importReportSchema,
  readingWordsSchema,
} from '../domain/table-import.ts'
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
})

/** What a column is taken for, and what to do with lines that look like records the vault has. */
export const importPlanSchema = z.strictObject({
  tableId: tableIdSchema,
  kind: z.enum(IMPORT_KINDS),
  mapping: columnMappingSchema,
  words: readingWordsSchema,
  /** For lines of the verdict `duplicate`; lines named in `choices` go their own way. */
  duplicates: z.enum(DUPLICATE_CHOICES),
  choices: z.record(z.string().regex(/^\d{1,6}$/u), z.enum(DUPLICATE_CHOICES)),
  /** For events: all go into this case, whatever the table says. */
  caseId: caseIdSchema.nullable(),
})

/** Tables that come in. They were read in the process that has no keys; here they are checked and kept. */
export const tables = {
  /** The dry run. */
  preview: procedure.input(importPlanSchema).output(importPreviewSchema),
  /** Brings the lines in, all or none; aborting the iterator leaves everything as it was. */
  run: procedure
    .input(importPlanSchema)
    .output(
      eventIterator(
        z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('progress'), done: z.int(), total: z.int() }),
          z.strictObject({ kind: z.literal('finished'), report: importReportSchema }),
        ]),
      ),
    ),
  /** Forgets a table that is not wanted any more. */
  forget: procedure.input(z.strictObject({ tableId: tableIdSchema })).output(nothing),
}

/** Answered by main, which alone knows paths. */
export const tableTransfers = {
  /** Asks for a CSV or XLSX file and reads it; null when the user cancels. */
  openTable: procedure.output(stagedTableSchema.nullable()),
  /** Asks where to, then writes the list; null when the user cancels. */
  chooseTableTarget: procedure
    .input(z.strictObject({ suggestedName: z.string().max(200) }))
    .output(z.strictObject({ token: tokenSchema, fileName: z.string() }).nullable()),
}

export type StagedTable = z.infer<typeof stagedTableSchema>
export type ImportPlan = z.infer<typeof importPlanSchema>
