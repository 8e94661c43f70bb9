import * as z from 'zod'
import { TEXT_ENCODINGS } from '../../text-encoding/encodings.ts'
import { instantSchema, partialDateSchema } from '../dates.ts'
import { closed, type FieldsOf } from '../field-forms.ts'
import { caseIdSchema, documentIdSchema, revisionSchema } from '../ids.ts'
import { documentLanguageSchema } from '../language.ts'
import { lineText, longText, requiredLine } from '../text.ts'
import { kind } from './kind.ts'
import { text } from './title.ts'

export const DOCUMENT_KINDS = [
  'order',
  'judgment',
  'indictment',
  'protocol',
  'complaint',
  'motion',
  'letter',
  'expert-opinion',
  'medical',
  'photo',
  'note',
  'other',
] as const

/** No more come in, are changed, removed or saved in one go. */
export const MOST_DOCUMENTS_AT_ONCE = 1_000

/** What the first bytes of a file say it is; the file's name has no say. */
export const MEDIA_TYPES = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
  'image/tiff',
  'image/bmp',
  'image/heic',
  'image/avif',
  'image/svg+xml',
  'image/vnd.djvu',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.oasis.opendocument.text',
  'application/x-ole-storage',
  'application/rtf',
  'text/plain',
  'text/html',
  'multipart/related',
  'message/rfc822',
  'text/vcard',
  'text/calendar',
  'application/postscript',
  'application/zip',
  'application/vnd.rar',
  'application/x-7z-compressed',
  'application/gzip',
  'audio/mpeg',
  'audio/mp4',
  'audio/ogg',
  'audio/wav',
  'audio/flac',
  'audio/amr',
  'video/mp4',
  'video/quicktime',
  'video/3gpp',
  'video/x-matroska',
  'video/x-msvideo',
  'video/x-ms-asf',
  'video/mpeg',
  'application/octet-stream',
] as const

/** In which encoding a text is read; empty where it is guessed from its letters. */
export const readAsSchema = z.enum(['', ...TEXT_ENCODINGS])

const fields = {
  title: requiredLine(300),
  kind: z.enum(DOCUMENT_KINDS),
  /** The date the document itself bears. */
  dated: partialDateSchema.nullable(),
  language: documentLanguageSchema,
  /** Who gave it, where it was found. */
  source: lineText(300),
  /** Between lawyer and client, or the defence's own work: leaves the vault only when that was said twice. */
  isPrivileged: z.boolean(),
  notes: longText(20_000),
}

/** What a person may change; the bytes and what was recorded at intake never change. */
export const documentInputSchema = z.strictObject(fields)

export const documentSchema = z.strictObject({
  id: documentIdSchema,
  revision: revisionSchema,
  caseId: caseIdSchema,
  ...fields,
  /** As the file was called when it came; never used as a path. */
  originalName: z.string(),
  mediaType: z.enum(MEDIA_TYPES),
  /** The name's ending promises another type than the bytes show. */
  typeMismatch: z.boolean(),
  sizeBytes: z.int().min(1),
  /** SHA-256 of the bytes at intake, 64 hex digits. */
  sha256: z.string(),
  importedAt: instantSchema,
  /** What a person said of the encoding, who looked at the text: changed by a call of its own. */
  readAs: readAsSchema,
})

/** A document with the title of its case, for the list over all cases. */
export const documentLineSchema = documentSchema.extend({ caseTitle: z.string() })

/** What every part of the program knows of a document. */
export const documentKind = kind({
  subject: 'document',
  plural: 'documents',
  id: documentIdSchema,
  input: documentInputSchema,
  entity: documentSchema,
  tab: 'documents',
  datedBy: 'dated',
  title: ({ title }) => [text(title)],
})

export type DocumentKind = (typeof DOCUMENT_KINDS)[number]
export type MediaType = (typeof MEDIA_TYPES)[number]
export type ReadAs = z.infer<typeof readAsSchema>
export type DocumentInput = z.infer<typeof documentInputSchema>
export type Document = z.infer<typeof documentSchema>
export type DocumentLine = z.infer<typeof documentLineSchema>

/** How each field is written; beside what its form changes, the facts of the intake that tell which file it was and how it is read. */
export const documentFields = {
  title: 'text',
  kind: closed(DOCUMENT_KINDS),
  dated: 'date',
  language: closed(documentLanguageSchema.options),
  source: 'text',
  isPrivileged: 'flag',
  originalName: 'text',
  sizeBytes: 'size',
  sha256: 'text',
  readAs: closed(readAsSchema.options),
  notes: 'text',
} as const satisfies FieldsOf<
  DocumentInput & Pick<Document, 'originalName' | 'sizeBytes' | 'sha256' | 'readAs'>
>
