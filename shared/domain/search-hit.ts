import * as z from 'zod'
import { isoDateSchema, localDateTimeSchema, partialDateSchema } from './dates.ts'
import { RECORD_SUBJECTS } from './history.ts'
import { caseIdSchema } from './ids.ts'
import { recordTitleSchema } from './kinds/title.ts'
import { lineText } from './text.ts'

/** Kinds of records that the search box finds, in the order in which they are shown. */
export const SEARCH_KINDS = [
  'party',
  'case',
  'charge',
  'risk',
  'restraint',
  'stay',
  'hearing',
  'decision',
  'event',
  'deadline',
  'task',
  'intervention',
  'contact',
  'note',
  'document',
  'source',
  'statement',
  'figure',
  'item',
] as const

/** What narrows an answer. Everything given must hold. */
export const searchFilterSchema = z.strictObject({
  /** Empty for all kinds. */
  kinds: z.array(z.enum(SEARCH_KINDS)).max(SEARCH_KINDS.length),
  caseId: caseIdSchema.nullable(),
  /** Records whose date could lie in these days, both included; a record without a date does not pass. */
  from: isoDateSchema.nullable(),
  to: isoDateSchema.nullable(),
  /** "272" finds 272, 272(1) and 272 ч. 2; cases with such a charge and all that is in them. Empty for any. */
  article: lineText(60),
  /** Status of the case that the record belongs to; empty for any. */
  status: z.enum(['', 'open', 'suspended', 'closed']),
})

export const searchQuestionSchema = z.strictObject({
  text: z.string().max(200),
  filter: searchFilterSchema,
})

/** One answer of the search box. */
export const searchHitSchema = z.strictObject({
  kind: z.enum(SEARCH_KINDS),
  /** Id of the record of that kind. */
  id: z.string(),
  title: recordTitleSchema,
  /** A second line: the case of a document, other names of a person. */
  detail: z.string(),
  /** When a hearing begins, for the page to say in its language; null for the other kinds. */
  startsAt: localDateTimeSchema.nullable(),
  /** The date of what is not a hearing, as far as it is known. */
  date: partialDateSchema.nullable(),
  /** The case to open; null for a party. */
  caseId: caseIdSchema.nullable(),
  /** The record to open: itself, or the one whose source it is. */
  opens: z.strictObject({ subject: z.enum(RECORD_SUBJECTS), id: z.string() }),
  /** Nothing has the words that were typed; this has words like them. */
  isNear: z.boolean(),
})

/** No filter at all. */
export const NO_FILTER: SearchFilter = {
  kinds: [],
  caseId: null,
  from: null,
  to: null,
  article: '',
  status: '',
}

export type SearchKind = (typeof SEARCH_KINDS)[number]
export type SearchFilter = z.infer<typeof searchFilterSchema>
export type SearchQuestion = z.infer<typeof searchQuestionSchema>
export type SearchHit = z.infer<typeof searchHitSchema>
