import * as z from 'zod'
import { partialDateSchema } from '../dates.ts'
import { closed, type FieldsOf } from '../field-forms.ts'
import {
  caseIdSchema,
  chargeIdSchema,
  decisionIdSchema,
  partyIdSchema,
  revisionSchema,
  sentenceIdSchema,
} from '../ids.ts'
import { lineText } from '../text.ts'
import { kind } from './kind.ts'
import { party, word, wordOr } from './title.ts'

/** Parts of a sentence or penalty, for persons and organisations. */
export const SENTENCE_KINDS = [
  'imprisonment',
  'restricted-freedom',
  'suspended',
  'fine',
  'arrest',
  'public-works',
  'corrective-works',
  'ban-on-activity',
  'suspension-of-activity',
  'liquidation',
  'expulsion',
  'confiscation',
  'compensation',
  'loss-of-right',
  'warning',
  'exemption',
  'acquittal',
  'other',
] as const

/** What the decision does: imposes a part anew, or does something to a part that an earlier decision imposed. */
export const SENTENCE_EFFECTS = [
  'imposed',
  'upheld',
  'reduced',
  'increased',
  'replaced',
  'postponed',
  'amnestied',
  'pardoned',
  'cancelled',
  'released',
  'served',
  'paid',
] as const

/** An accusation on which the part was imposed. */
export const sentenceChargeSchema = z.strictObject({ chargeId: chargeIdSchema })

const count = z.int().min(0).max(999).nullable()

const fields = {
  caseId: caseIdSchema,
  /** The decision that says so. */
  decisionId: decisionIdSchema,
  partyId: partyIdSchema,
  kind: z.enum(SENTENCE_KINDS),
  effect: z.enum(SENTENCE_EFFECTS),
  /** The part that this one does something to; null for a part imposed anew. */
  changes: sentenceIdSchema.nullable(),
  years: count,
  months: count,
  days: count,
  /** As the paper has it: "196 600"; with the currency beside it. */
  amount: lineText(40),
  currency: lineText(20),
  from: partialDateSchema.nullable(),
  until: partialDateSchema.nullable(),
  /** For a postponement because of a small child (CC of Kazakhstan art. 74): it ends with the 14th birthday at the latest. */
  childBornOn: partialDateSchema.nullable(),
  /** On which accusations of the same person; none where the paper does not say, or gives one penalty for all of them. */
  charges: z.array(sentenceChargeSchema).max(50),
  detail: lineText(500),
}

type Term = Readonly<Record<'years' | 'months' | 'days', number | null>>

/** A length that is not known stays open; 0 years 0 months is none. */
export const hasLength = ({ years, months, days }: Term): boolean => {
  const said = [years, months, days].filter((part) => part !== null)
  return said.length === 0 || said.some((part) => part > 0)
}

export const sentenceInputSchema = z
  .strictObject(fields)
  .refine(hasLength, { path: ['years'], error: 'zeroTerm' })
export const sentenceSchema = z.strictObject({ id: sentenceIdSchema, revision: revisionSchema, ...fields })

/** What every part of the program knows of a sentence. */
export const sentenceKind = kind({
  subject: 'sentence',
  plural: 'sentences',
  id: sentenceIdSchema,
  input: sentenceInputSchema,
  entity: sentenceSchema,
  tab: 'court',
  datedBy: null,
  title: ({ partyId, kind: what, detail, effect }) => [
    party(partyId),
    wordOr('kind', what, detail),
    word('effect', effect === 'imposed' ? '' : effect),
  ],
})

export type SentenceKind = (typeof SENTENCE_KINDS)[number]
export type SentenceEffect = (typeof SENTENCE_EFFECTS)[number]
export type SentenceInput = z.infer<typeof sentenceInputSchema>
export type Sentence = z.infer<typeof sentenceSchema>

/** How each field is written. */
export const sentenceFields = {
  decisionId: 'reference',
  partyId: 'reference',
  kind: closed(SENTENCE_KINDS),
  effect: closed(SENTENCE_EFFECTS),
  changes: 'reference',
  years: 'number',
  months: 'number',
  days: 'number',
  amount: 'text',
  currency: 'text',
  from: 'date',
  until: 'date',
  childBornOn: 'date',
  charges: 'charges',
  detail: 'text',
} as const satisfies FieldsOf<SentenceInput>
