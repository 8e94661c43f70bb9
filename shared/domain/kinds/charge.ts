import * as z from 'zod'
import { partialDateSchema } from '../dates.ts'
import { blankOf, closed, type FieldsOf } from '../field-forms.ts'
import { caseIdSchema, chargeIdSchema, partyIdSchema, revisionSchema } from '../ids.ts'
import { lineText, longText } from '../text.ts'
import { kind } from './kind.ts'
import { party, text } from './title.ts'

/** What became of an accusation. */
export const CHARGE_STATUSES = ['active', 'requalified', 'dropped', 'convicted', 'acquitted'] as const

const fields = {
  caseId: caseIdSchema,
  partyId: partyIdSchema,
  /** "CC", "УК РК", "ҚК": as the papers write it. */
  code: lineText(40),
  article: lineText(20),
  part: lineText(20),
  /** The name of the offence; may stand without an article when no number is known. */
  title: lineText(500),
  /** From when the person stood under this accusation, and until when: earlier charges are kept. */
  since: partialDateSchema.nullable(),
  until: partialDateSchema.nullable(),
  /** When the act is said to have happened. */
  conductDate: partialDateSchema.nullable(),
  /** When the accusation was announced to the person. */
  announcedOn: partialDateSchema.nullable(),
  /** The charge that this one took the place of. */
  requalifiedFrom: chargeIdSchema.nullable(),
  notes: longText(5_000),
  status: z.enum(CHARGE_STATUSES),
}

const saysSomething = (charge: { article: string; title: string }): boolean =>
  charge.article !== '' || charge.title !== ''

export const chargeInputSchema = z
  .strictObject(fields)
  .refine(saysSomething, { path: ['title'], error: 'articleOrTitle' })
export const chargeSchema = z.strictObject({ id: chargeIdSchema, revision: revisionSchema, ...fields })

/** What every part of the program knows of a charge. */
export const chargeKind = kind({
  subject: 'charge',
  plural: 'charges',
  id: chargeIdSchema,
  input: chargeInputSchema,
  entity: chargeSchema,
  tab: 'charges',
  datedBy: 'since',
  title: ({ partyId, code, article, part, title }) => [
    party(partyId),
    article === '' ? text(title) : { is: 'article', code, article, part },
  ],
})

export type ChargeStatus = (typeof CHARGE_STATUSES)[number]
export type ChargeInput = z.infer<typeof chargeInputSchema>
export type Charge = z.infer<typeof chargeSchema>

/** How each field is written. */
export const chargeFields = {
  partyId: 'reference',
  code: 'text',
  article: 'text',
  part: 'text',
  title: 'text',
  status: closed(CHARGE_STATUSES),
  since: 'date',
  until: 'date',
  conductDate: 'date',
  announcedOn: 'date',
  requalifiedFrom: 'reference',
  notes: 'text',
} as const satisfies FieldsOf<ChargeInput>

/** A new charge before anything is known of it. */
export const blankCharge = ({ caseId, partyId }: Pick<ChargeInput, 'caseId' | 'partyId'>): ChargeInput => ({
  ...blankOf<ChargeInput>(chargeInputSchema, chargeFields),
  caseId,
  partyId,
  status: 'active',
})
