import * as z from 'zod'
import { partialDateSchema } from '../dates.ts'
import { closed, type FieldsOf } from '../field-forms.ts'
import {
  caseIdSchema,
  consentIdSchema,
  disclosureIdSchema,
  documentIdSchema,
  revisionSchema,
} from '../ids.ts'
import { lineText, longText, requiredLine } from '../text.ts'
import { kind } from './kind.ts'
import { date, text } from './title.ts'

/** How something left the house. */
export const DISCLOSURE_CHANNELS = [
  'by-hand',
  'post',
  'email',
  'messenger',
  'court-office',
  'spoken',
  'export',
  'other',
] as const

const fields = {
  caseId: caseIdSchema,
  recipient: requiredLine(300),
  purpose: lineText(300),
  /** Null where nobody knows when. */
  on: partialDateSchema.nullable(),
  channel: z.enum(DISCLOSURE_CHANNELS),
  /** What was told or handed over. */
  content: longText(5_000),
  /** The consent that it rests on. */
  consentId: consentIdSchema.nullable(),
  documentId: documentIdSchema.nullable(),
}

export const disclosureInputSchema = z.strictObject(fields)
export const disclosureSchema = z.strictObject({
  id: disclosureIdSchema,
  revision: revisionSchema,
  ...fields,
})

/** What every part of the program knows of a disclosure. */
export const disclosureKind = kind({
  subject: 'disclosure',
  plural: 'disclosures',
  id: disclosureIdSchema,
  input: disclosureInputSchema,
  entity: disclosureSchema,
  tab: 'consents',
  datedBy: 'on',
  title: ({ recipient, on }) => [text(recipient), date(on)],
})

export type DisclosureChannel = (typeof DISCLOSURE_CHANNELS)[number]
export type DisclosureInput = z.infer<typeof disclosureInputSchema>
export type Disclosure = z.infer<typeof disclosureSchema>

/** How each field is written. */
export const disclosureFields = {
  on: 'date',
  recipient: 'text',
  purpose: 'text',
  channel: closed(DISCLOSURE_CHANNELS),
  content: 'text',
  consentId: 'reference',
  documentId: 'reference',
} as const satisfies FieldsOf<DisclosureInput>
