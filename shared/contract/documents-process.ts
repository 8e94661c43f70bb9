import { eventIterator } from '@orpc/contract'
import * as z from 'zod'
import { incomingEntrySchema } from '../domain/calendar-import.ts'
import { isoDateSchema } from '../domain/dates.ts'
import { dossierInputSchema, dossierProgressSchema, dossierResultSchema } from '../domain/dossier.ts'
import { languageSchema } from '../domain/language.ts'
import { TABLE_FORMATS } from '../domain/table-export.ts'
import { tableFileSchema, tableReadingSchema } from '../domain/table-import.ts'
import { procedure } from './base.ts'
import { publicKeySchema } from './session.ts'

/** What the vault process has to tell the document process and main must not read: JSON, sealed for it (`shared/port/sealed-frames.ts`). */
export const sealedBoxSchema = z.strictObject({
  /** Of the vault process, base64url. */
  vaultKey: z.string().length(43),
  box: z.string().max(4_000_000),
})

const streamIdSchema = z.string().max(64)

/** A table as it is written: rows come over the port as NDJSON, one JSON array of cells per line, the headings first. */
const tableSchema = z.strictObject({
  format: z.enum(TABLE_FORMATS),
  language: languageSchema,
  title: z.string(),
  rows: streamIdSchema,
})

/** What main asks of the document process. */
export const documentsProcessContract = {
  /** What the vault process seals passwords for; made when this process starts. */
  publicKey: procedure.output(publicKeySchema),
  dossier: {
    /**
     * Composes a dossier. `exhibits` stand in the order of `dossier.exhibits`; each names the stream from which its bytes
     * are taken from main over the port, once and in that order.
     * The first event names the stream from which main takes the PDF.
     */
    compose: procedure
      .input(
        z.strictObject({
          dossier: dossierInputSchema,
          exhibits: z.array(streamIdSchema),
          /** Passwords by document; null where none is wanted. */
          passwords: sealedBoxSchema.nullable(),
        }),
      )
      .output(
        eventIterator(
          z.discriminatedUnion('kind', [
            z.strictObject({ kind: z.literal('output'), streamId: streamIdSchema }),
            z.strictObject({ kind: z.literal('progress'), progress: dossierProgressSchema }),
            z.strictObject({ kind: z.literal('finished'), result: dossierResultSchema }),
          ]),
        ),
      ),
  },
  calendars: {
    /** Reads a calendar file of hostile origin; its entries come in parts. What repeats is followed from a year before `today` on. */
    read: procedure
      .input(z.strictObject({ bytes: streamIdSchema, today: isoDateSchema }))
      .output(eventIterator(z.array(incomingEntrySchema))),
  },
  tables: {
    /** Reads a CSV or XLSX file of hostile origin: one of its sheets. What the file has comes first, then parts of at most 500 rows, in order. */
    read: procedure
      .input(z.strictObject({ name: z.string(), bytes: streamIdSchema, reading: tableReadingSchema }))
      .output(
        eventIterator(
          z.discriminatedUnion('kind', [
            z.strictObject({ kind: z.literal('file'), file: tableFileSchema }),
            z.strictObject({ kind: z.literal('rows'), rows: z.array(z.array(z.string())) }),
          ]),
        ),
      ),
    /** Writes a table; the first event names the stream from which main takes the file. */
    write: procedure
      .input(tableSchema)
      .output(
        eventIterator(
          z.discriminatedUnion('kind', [
            z.strictObject({ kind: z.literal('output'), streamId: streamIdSchema }),
            z.strictObject({ kind: z.literal('progress'), rows: z.int() }),
            z.strictObject({ kind: z.literal('finished'), rows: z.int() }),
          ]),
        ),
      ),
  },
}

export type SealedBox = z.infer<typeof sealedBoxSchema>
