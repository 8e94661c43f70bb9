import * as z from 'zod'
import { partialDateSchema } from '../dates.ts'
import { closed, type FieldsOf } from '../field-forms.ts'
import { caseIdSchema, consentIdSchema, documentIdSchema, partyIdSchema, revisionSchema } from '../ids.ts'
import { lineText, longText } from '../text.ts'
import { kind } from './kind.ts'
import { party, word } from './title.ts'

export const CONSENT_PURPOSES = [
  'representation',
  'keeping',
  'disclosure',
  'publication',
  'international',
  'medical',
  'other',
] as const
export const CONSENT_FORMS = ['written', 'spoken', 'recorded', 'other'] as const

const fields = {
  caseId: caseIdSchema,
  partyId: partyIdSchema,
  purpose: z.enum(CONSENT_PURPOSES),
  /** To whom it may be told; empty for anyone within the purpose. */
  recipient: lineText(300),
  /** What the consent covers and what it does not. */
  scope: longText(5_000),
  form: z.enum(CONSENT_FORMS),
  givenOn: partialDateSchema.nullable(),
  expiresOn: partialDateSchema.nullable(),
  withdrawnOn: partialDateSchema.nullable(),
  documentId: documentIdSchema.nullable(),
}

export const consentInputSchema = z.strictObject(fields)
export const consentSchema = z.strictObject({ id: consentIdSchema, revision: revisionSchema, ...fields })

/** What every part of the program knows of a consent. */
export const consentKind = kind({
  subject: 'consent',
  plural: 'consents',
  id: consentIdSchema,
  input: consentInputSchema,
  entity: consentSchema,
  tab: 'consents',
  datedBy: 'givenOn',
  title: ({ partyId, purpose }) => [party(partyId), word('purpose', purpose)],
})

export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number]
export type ConsentForm = (typeof CONSENT_FORMS)[number]
export type ConsentInput = z.infer<typeof consentInputSchema>
export type Consent = z.infer<typeof consentSchema>

/** How each field is written. */
export const consentFields = {
  partyId: 'reference',
  purpose: closed(CONSENT_PURPOSES),
  recipient: 'text',
  scope: 'text',
  form: closed(CONSENT_FORMS),
  givenOn: 'date',
  expiresOn: 'date',
  withdrawnOn: 'date',
  documentId: 'reference',
} as const satisfies FieldsOf<ConsentInput>
