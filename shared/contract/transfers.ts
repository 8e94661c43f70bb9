import { eventIterator } from '@orpc/contract'
import * as z from 'zod'
import { calendarFileCountsSchema, calendarFileOptionsSchema } from '../domain/calendar-file.ts'
import {
  DOSSIER_SECTIONS,
  dossierProgressSchema,
  dossierResultSchema,
  STAMP_PLACES,
} from '../domain/dossier.ts'
import { dossierTextsSchema, MAX_EXHIBITS } from '../domain/dossier-texts.ts'
import { caseIdSchema, documentIdSchema } from '../domain/ids.ts'
import { documentSchema, MEDIA_TYPES, MOST_DOCUMENTS_AT_ONCE } from '../domain/kinds/document.ts'
import { languageSchema } from '../domain/language.ts'
import { tableOptionsSchema } from '../domain/table-export.ts'
import { refusedOptionsSchema } from '../domain/table-import.ts'
import { lineText } from '../domain/text.ts'
import { nothing, procedure, tokenSchema } from './base.ts'
import { stagedCalendarSchema } from './calendars.ts'
import { ERROR_CODES } from './errors.ts'
import { tableTransfers } from './tables.ts'

/** A file the user has picked. */
export const pickedFileSchema = z.strictObject({
  token: tokenSchema,
  name: z.string(),
  sizeBytes: z.number(),
})

/** What happens to the files of one import, in order. A file that fails does not stop the next one. */
export const importEventSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('progress'),
    file: tokenSchema,
    doneBytes: z.number(),
    totalBytes: z.number(),
  }),
  z.strictObject({ kind: z.literal('imported'), file: tokenSchema, document: documentSchema }),
  /** The same bytes are already in this case; nothing was added. */
  z.strictObject({ kind: z.literal('duplicate'), file: tokenSchema, document: documentSchema }),
  z.strictObject({ kind: z.literal('refused'), file: tokenSchema, code: z.enum(ERROR_CODES) }),
])

export const dossierOptionsSchema = z.strictObject({
  caseId: caseIdSchema,
  language: languageSchema,
  sections: z.array(z.enum(DOSSIER_SECTIONS)),
  /** The exhibits in their order; their numbers follow from it. */
  exhibits: z.array(documentIdSchema).max(MAX_EXHIBITS),
  /** The privileged ones among them, which the user said twice may leave the vault. */
  privileged: z.array(documentIdSchema).max(MAX_EXHIBITS),
  stamp: z.enum(STAMP_PLACES),
  ...dossierTextsSchema.shape,
})

export const dossierEventSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('progress'), progress: dossierProgressSchema }),
  z.strictObject({ kind: z.literal('finished'), result: dossierResultSchema }),
])

/** What happens to the documents whose copies are saved, in order. One that cannot be read does not stop the next one. */
export const copyEventSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('progress'), id: documentIdSchema, doneBytes: z.number() }),
  z.strictObject({ kind: z.literal('saved'), id: documentIdSchema }),
  z.strictObject({ kind: z.literal('refused'), id: documentIdSchema, code: z.enum(ERROR_CODES) }),
])

const tableEventSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('progress'), phase: z.enum(['read', 'write']), rows: z.int() }),
  z.strictObject({ kind: z.literal('finished'), rows: z.int(), sizeBytes: z.int(), sha256: z.string() }),
])

/** Everything by which bytes enter, leave or are shown; answered by main, which alone knows paths. */
export const transfers = {
  /** Asks for files; empty when the user cancels. */
  chooseFiles: procedure.output(z.array(pickedFileSchema)),
  importDocuments: procedure
    .input(
      z.strictObject({
        caseId: caseIdSchema,
        files: z.array(tokenSchema).min(1).max(MOST_DOCUMENTS_AT_ONCE),
      }),
    )
    .output(eventIterator(importEventSchema)),
  /** Gives an address on the page's own origin that serves the document's bytes once. */
  openDocument: procedure.input(z.strictObject({ id: documentIdSchema })).output(
    z.strictObject({
      address: z.string(),
      mediaType: z.enum(MEDIA_TYPES),
      sizeBytes: z.int(),
    }),
  ),
  /** Asks where to, then writes the document as it came, byte for byte; null when the user cancels. */
  saveDocumentCopy: procedure
    .input(z.strictObject({ id: documentIdSchema }))
    .output(z.strictObject({ fileName: z.string() }).nullable()),
  /** Asks for the folder that copies shall go into; null when the user cancels. */
  chooseCopiesFolder: procedure.output(
    z.strictObject({ token: tokenSchema, folderName: z.string() }).nullable(),
  ),
  /**
   * Writes documents as they came, byte for byte, into the folder, each under a name that nothing there has. Aborting the iterator
   * stops the work: what is whole stays, of the one that is being written nothing does.
   */
  saveDocumentCopies: procedure
    .input(
      z.strictObject({
        folder: tokenSchema,
        ids: z.array(documentIdSchema).min(1).max(MOST_DOCUMENTS_AT_ONCE),
        /** The privileged ones among them, which the user said may leave the vault; others are refused with CONFLICT. */
        privileged: z.array(documentIdSchema).max(MOST_DOCUMENTS_AT_ONCE),
      }),
    )
    .output(eventIterator(copyEventSchema)),
  /** Asks where a dossier shall be written; null when the user cancels. */
  chooseDossierTarget: procedure
    .input(z.strictObject({ suggestedName: lineText(120) }))
    .output(z.strictObject({ token: tokenSchema, fileName: z.string() }).nullable()),
  /** Writes the dossier; aborting the iterator stops the work and leaves no file behind. */
  exportDossier: procedure
    .input(z.strictObject({ target: tokenSchema, options: dossierOptionsSchema }))
    .output(eventIterator(dossierEventSchema)),
  ...tableTransfers,
  /** Writes a list as a table; aborting the iterator stops the work and leaves no file behind. */
  exportTable: procedure
    .input(z.strictObject({ target: tokenSchema, options: tableOptionsSchema }))
    .output(eventIterator(tableEventSchema)),
  /** Writes the lines that could not be taken as CSV, to be mended and brought in again; else as {@link exportTable}. */
  exportRefused: procedure
    .input(refusedOptionsSchema.extend({ target: tokenSchema, language: languageSchema }))
    .output(eventIterator(tableEventSchema)),
  /** Asks for a calendar file and reads it; its entries wait in the vault process. Null when the user cancels. */
  openCalendar: procedure.output(stagedCalendarSchema.extend({ name: z.string() }).nullable()),
  /** Writes entries of the calendar for other calendar programs. */
  exportCalendar: procedure
    .input(z.strictObject({ target: tokenSchema, options: calendarFileOptionsSchema }))
    .output(calendarFileCountsSchema),
  /** Forgets a token that is not wanted any more. */
  forget: procedure.input(z.strictObject({ token: tokenSchema })).output(nothing),
}

export type PickedFile = z.infer<typeof pickedFileSchema>
export type ImportEvent = z.infer<typeof importEventSchema>
export type CopyEvent = z.infer<typeof copyEventSchema>
export type DossierOptions = z.infer<typeof dossierOptionsSchema>
export type DossierEvent = z.infer<typeof dossierEventSchema>
