import { eventIterator } from '@orpc/contract'
import * as z from 'zod'
import { calendarFileCountsSchema, calendarFileOptionsSchema } from '../domain/calendar-file.ts'
import { dossierInputSchema } from '../domain/dossier.ts'
import { MAX_EXHIBITS } from '../domain/dossier-texts.ts'
import { caseIdSchema, documentIdSchema } from '../domain/ids.ts'
import { documentSchema, MEDIA_TYPES } from '../domain/kinds/document.ts'
import { tableColumnsSchema, tableOptionsSchema, tableRowSchema } from '../domain/table-export.ts'
import { refusedOptionsSchema } from '../domain/table-import.ts'
import { nothing, procedure } from './base.ts'
import { calendarPartSchema, stagedCalendarSchema } from './calendars.ts'
import { sealedBoxSchema } from './documents-process.ts'
import { ERROR_CODES } from './errors.ts'
import { vaultContract } from './index.ts'
import { publicKeySchema, VAULT_NOTICES } from './session.ts'
import { stagedTableSchema } from './tables.ts'
import { dossierOptionsSchema } from './transfers.ts'

/** An absolute path. Known to main and the vault process only; no procedure of the page carries one. */
const pathSchema = z.string().min(1).max(4_096)

const blobIdSchema = z.string().regex(/^[0-9a-f]{32}$/u)

/** Id under which bytes can be taken from the port, see `shared/port/byte-stream.ts`. */
const streamIdSchema = z.string().max(64)

/** What main asks of the vault process; the page cannot. One process opens one vault once, with the secret the page gave it. */
const internal = {
  publicKey: procedure.output(publicKeySchema),
  /** INVALID_INPUT where no passphrase was given. */
  create: procedure
    .input(z.strictObject({ folder: pathSchema }))
    .output(z.strictObject({ vaultName: z.string() })),
  /** INVALID_INPUT where no secret was given. */
  open: procedure
    .input(z.strictObject({ folder: pathSchema }))
    .output(z.strictObject({ vaultName: z.string(), notices: z.array(z.enum(VAULT_NOTICES)) })),
  /**
   * Begins the lock: everything else is LOCKED from now on. Answers at once with the blobs whose files have to go, so that they
   * are known even if the process does not come to the end of `close`.
   */
  leave: procedure.output(
    z.strictObject({
      blobs: z.array(blobIdSchema),
      /** Something that was removed can still be read in the database by whoever has the key. */
      isRemovalPending: z.boolean(),
    }),
  ),
  /** Writes everything down and ends the process. */
  close: procedure.output(
    z.strictObject({
      /** Nothing that was removed can be read in the database any more. */
      isRemovalWhole: z.boolean(),
    }),
  ),
  /** Overwrites and removes files that a lock has left. For a process that opens no vault: it needs no key. */
  overwriteLeft: procedure
    .input(z.strictObject({ folder: pathSchema, blobs: z.array(blobIdSchema) }))
    .output(
      eventIterator(
        z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('progress'), done: z.int(), total: z.int() }),
          z.strictObject({ kind: z.literal('finished'), isWhole: z.boolean() }),
        ]),
      ),
    ),
  /** Before the first byte of an export is written under this path. */
  beginExport: procedure.input(z.strictObject({ part: pathSchema })).output(nothing),
  /** The part is gone, or has become the whole file. */
  endExport: procedure.input(z.strictObject({ part: pathSchema })).output(nothing),
  /** Reads, hashes, encrypts and records one file; the last event says how it went. */
  importFile: procedure
    .input(z.strictObject({ caseId: caseIdSchema, path: pathSchema }))
    .output(
      eventIterator(
        z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('progress'), doneBytes: z.number(), totalBytes: z.number() }),
          z.strictObject({ kind: z.literal('imported'), document: documentSchema }),
          z.strictObject({ kind: z.literal('duplicate'), document: documentSchema }),
          z.strictObject({ kind: z.literal('refused'), code: z.enum(ERROR_CODES) }),
        ]),
      ),
    ),
  /** The bytes of a document as they came. */
  readDocument: procedure.input(z.strictObject({ id: documentIdSchema })).output(
    z.strictObject({
      streamId: streamIdSchema,
      mediaType: z.enum(MEDIA_TYPES),
      sizeBytes: z.int(),
      originalName: z.string(),
    }),
  ),
  /** The case as the dossier needs it; `preparedOn` comes from the clock of the vault process. */
  dossier: procedure.input(dossierOptionsSchema).output(dossierInputSchema),
  /** The passwords that are kept for exhibits, by document, sealed for the document process with this key. */
  passwordsFor: procedure
    .input(
      z.strictObject({
        publicKey: publicKeySchema.shape.publicKey,
        exhibits: z.array(documentIdSchema).max(MAX_EXHIBITS),
      }),
    )
    .output(sealedBoxSchema),
  /** Puts into the audit log what has left the vault. */
  recordExport: procedure
    .input(
      z.strictObject({
        /** Null for a list over all cases. */
        caseId: caseIdSchema.nullable(),
        kind: z.enum(['dossier', 'document-copy', 'table', 'calendar']),
        sha256: z.string().max(64),
        documents: z.array(documentIdSchema),
      }),
    )
    .output(nothing),
  /** Takes the rows of a table that was read from a file, in order and in parts; the last part answers with the whole. */
  stageTable: procedure
    .input(
      z.strictObject({
        /** Null for the first part. */
        tableId: z.string().max(64).nullable(),
        name: z.string().max(1_000),
        rows: z.array(z.array(z.string())),
      }),
    )
    .output(stagedTableSchema),
  /** Reads a list to find the columns that say something; aborting the iterator stops it. */
  tableColumns: procedure
    .input(tableOptionsSchema)
    .output(
      eventIterator(
        z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('progress'), rows: z.int() }),
          z.strictObject({ kind: z.literal('finished'), columns: tableColumnsSchema }),
        ]),
      ),
    ),
  /** The rows of a list, the headings first, in parts of at most 500: of these columns, or of all. */
  tableRows: procedure
    .input(tableOptionsSchema.extend({ columns: tableColumnsSchema.optional() }))
    .output(eventIterator(z.array(tableRowSchema))),
  /** Takes the entries of a calendar that was read from a file, in order and in parts. */
  stageCalendar: procedure.input(calendarPartSchema).output(stagedCalendarSchema),
  /** Entries of the calendar as the text of a file, in parts; aborting the iterator stops it. */
  calendarFile: procedure
    .input(calendarFileOptionsSchema)
    .output(
      eventIterator(
        z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('part'), text: z.string() }),
          z.strictObject({ kind: z.literal('finished'), counts: calendarFileCountsSchema }),
        ]),
      ),
    ),
  /** The lines of a table that could not be taken, under its own headings, in such parts. */
  refusedRows: procedure.input(refusedOptionsSchema).output(eventIterator(z.array(z.array(z.string())))),
}

export const vaultProcessContract = { ...vaultContract, internal }
