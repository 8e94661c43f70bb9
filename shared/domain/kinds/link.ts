import * as z from 'zod'
import { closed, type FieldsOf } from '../field-forms.ts'
import { anyRecordIdSchema, caseIdSchema, recordId, recordSubjectSchema, revisionSchema } from '../ids.ts'
import { lineText } from '../text.ts'
import { kind } from './kind.ts'
import { text, word } from './title.ts'

/** What the first record is to the second one: "`from` happened because of `to`". The last two say the same of both. */
export const LINK_KINDS = ['because', 'followed', 'contradicts', 'same'] as const

export const linkIdSchema = recordId<'LinkId'>()

const fields = {
  kind: z.enum(LINK_KINDS),
  /** Any record but a source or a link. */
  fromSubject: recordSubjectSchema,
  fromId: anyRecordIdSchema,
  toSubject: recordSubjectSchema,
  toId: anyRecordIdSchema,
  /** What the word leaves open. */
  detail: lineText(500),
}

const isOfTwo = (link: { fromId: string; toId: string }): boolean => link.fromId !== link.toId

export const linkInputSchema = z.strictObject(fields).refine(isOfTwo, { path: ['toId'], error: 'ownLink' })
export const linkSchema = z.strictObject({
  id: linkIdSchema,
  revision: revisionSchema,
  /** The case of its records; null where both are of none, such as parties. */
  caseId: caseIdSchema.nullable(),
  ...fields,
})

/** What every part of the program knows of a link between two records. */
export const linkKind = kind({
  subject: 'link',
  plural: 'links',
  id: linkIdSchema,
  input: linkInputSchema,
  entity: linkSchema,
  tab: 'overview',
  datedBy: null,
  title: ({ kind: what, detail }) => [word('kind', what), text(detail)],
})

export type LinkKind = (typeof LINK_KINDS)[number]
export type LinkInput = z.infer<typeof linkInputSchema>
export type Link = z.infer<typeof linkSchema>

/** How each field is written. */
export const linkFields = {
  kind: closed(LINK_KINDS),
  fromSubject: 'text',
  fromId: 'reference',
  toSubject: 'text',
  toId: 'reference',
  detail: 'text',
} as const satisfies FieldsOf<LinkInput>
