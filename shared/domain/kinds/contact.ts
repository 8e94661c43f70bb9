import * as z from 'zod'
import { localDateTimeSchema } from '../dates.ts'
import { closed, type FieldsOf } from '../field-forms.ts'
import { caseIdSchema, contactIdSchema, partyIdSchema, revisionSchema } from '../ids.ts'
import { lineText, longText } from '../text.ts'
import { kind } from './kind.ts'
import { date, party, text, word } from './title.ts'

/** Ways in which one was in touch with someone about a case. */
export const CONTACT_KINDS = ['visit', 'call', 'meeting', 'letter', 'message', 'other'] as const

const fields = {
  caseId: caseIdSchema,
  kind: z.enum(CONTACT_KINDS),
  at: localDateTimeSchema,
  minutes: z.int().min(0).max(10_000).nullable(),
  partyId: partyIdSchema.nullable(),
  /** Who it was where no record names them, and who else was there. */
  with: lineText(300),
  place: lineText(300),
  summary: longText(20_000),
  isSensitive: z.boolean(),
}

export const contactInputSchema = z.strictObject(fields)
export const contactSchema = z.strictObject({ id: contactIdSchema, revision: revisionSchema, ...fields })

/** What every part of the program knows of a contact. */
export const contactKind = kind({
  subject: 'contact',
  plural: 'contacts',
  id: contactIdSchema,
  input: contactInputSchema,
  entity: contactSchema,
  tab: 'work',
  datedBy: 'at',
  title: ({ kind: what, partyId, with: others, at }) => [
    word('kind', what),
    partyId === null ? text(others) : party(partyId),
    date(at),
  ],
})

export type ContactKind = (typeof CONTACT_KINDS)[number]
export type ContactInput = z.infer<typeof contactInputSchema>
export type Contact = z.infer<typeof contactSchema>

/** How each field is written. */
export const contactFields = {
  at: 'moment',
  kind: closed(CONTACT_KINDS),
  minutes: 'number',
  partyId: 'reference',
  with: 'text',
  place: 'text',
  summary: 'text',
  isSensitive: 'flag',
} as const satisfies FieldsOf<ContactInput>
