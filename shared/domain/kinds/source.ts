import * as z from 'zod'
import { partialDateSchema } from '../dates.ts'
import { blankOf, closed, type FieldsOf } from '../field-forms.ts'
import {
  anyRecordIdSchema,
  caseIdSchema,
  documentIdSchema,
  recordId,
  recordSubjectSchema,
  revisionSchema,
} from '../ids.ts'
import { lineText, longText } from '../text.ts'
import { kind } from './kind.ts'
import { date, text, word } from './title.ts'

/** Who says it. */
export const SOURCE_KINDS = [
  'document',
  'person',
  'press',
  'organisation',
  'official',
  'own',
  'other',
] as const
export const RELIABILITIES = ['', 'reliable', 'probable', 'doubtful'] as const

/** How a source says it; empty where nobody has noted it. What is inferred stands in no source word for word. */
export const STANCES = ['', 'stated', 'inferred', 'alleged', 'established', 'denied'] as const

export const sourceIdSchema = recordId<'SourceId'>()

const fields = {
  /** The record whose source it is: any but another source. It stays with it. */
  ofSubject: recordSubjectSchema,
  ofId: anyRecordIdSchema,
  kind: z.enum(SOURCE_KINDS),
  documentId: documentIdSchema.nullable(),
  /** Name, title or address of the source. */
  text: lineText(500),
  /** Where in it: a page, a paragraph, a minute. */
  page: lineText(100),
  reportedOn: partialDateSchema.nullable(),
  /** The day of which it tells: "as of 1 March". */
  asOf: partialDateSchema.nullable(),
  stance: z.enum(STANCES),
  reliability: z.enum(RELIABILITIES),
  /** What it says where that is not what the record says: "15", "2 million each". */
  says: lineText(500),
  /** It cannot be true together with the record, or with another of its sources. */
  contradicts: z.boolean(),
  quote: longText(5_000),
  /** Who says so must not leave the vault unless an export says so: an informant. */
  isSensitive: z.boolean(),
}

export const sourceInputSchema = z.strictObject(fields)

/** What is said of a record in whose form it stands: which record that is need not be said, and is not known of a new one. */
export const saidSourceSchema = sourceInputSchema.omit({ ofSubject: true, ofId: true })

/** As many as anyone types into one form. A record that is kept may have any number. */
export const MOST_SAID = 100

/** What is said of a record that is kept together with it. */
export const saidSourcesSchema = z.array(saidSourceSchema).max(MOST_SAID)

export const sourceSchema = z.strictObject({
  id: sourceIdSchema,
  revision: revisionSchema,
  /** The case of its record; null where that is of none, such as a party. */
  caseId: caseIdSchema.nullable(),
  ...fields,
})

/** What every part of the program knows of a source. */
export const sourceKind = kind({
  subject: 'source',
  plural: 'sources',
  id: sourceIdSchema,
  input: sourceInputSchema,
  entity: sourceSchema,
  tab: 'overview',
  datedBy: 'reportedOn',
  title: ({ kind: what, text: who, page, reportedOn }) => [
    who === '' ? word('kind', what) : text(who),
    text(page),
    date(reportedOn),
  ],
})

export type SourceKind = (typeof SOURCE_KINDS)[number]
export type Reliability = (typeof RELIABILITIES)[number]
export type Stance = (typeof STANCES)[number]
export type SourceInput = z.infer<typeof sourceInputSchema>
export type SaidSource = z.infer<typeof saidSourceSchema>
export type Source = z.infer<typeof sourceSchema>

/** How each field is written. */
export const sourceFields = {
  ofSubject: 'text',
  ofId: 'reference',
  kind: closed(SOURCE_KINDS),
  documentId: 'reference',
  text: 'text',
  page: 'text',
  reportedOn: 'date',
  asOf: 'date',
  stance: closed(STANCES),
  reliability: closed(RELIABILITIES),
  says: 'text',
  contradicts: 'flag',
  quote: 'text',
  isSensitive: 'flag',
} as const satisfies FieldsOf<SourceInput>

const { ofSubject: _ofSubject, ofId: _ofId, ...saidFields } = sourceFields

/** A source before anything is known of it. */
export const blankSaid = (): SaidSource => ({
  ...blankOf<SaidSource>(saidSourceSchema, saidFields),
  kind: 'other',
})

/** A new source of a record before anything is known of it. */
export const blankSource = ({ ofSubject, ofId }: Pick<SourceInput, 'ofSubject' | 'ofId'>): SourceInput => ({
  ...blankSaid(),
  ofSubject,
  ofId,
})
