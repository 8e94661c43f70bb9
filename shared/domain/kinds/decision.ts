import * as z from 'zod'
import { partialDateSchema } from '../dates.ts'
import { closed, type FieldsOf } from '../field-forms.ts'
import { caseIdSchema, decisionIdSchema, documentIdSchema, hearingIdSchema, revisionSchema } from '../ids.ts'
import { lineText, longText } from '../text.ts'
import { kind } from './kind.ts'
import { date, text, word } from './title.ts'

export const DECISION_KINDS = [
  'verdict',
  'appeal',
  'cassation',
  'order',
  'ruling',
  'administrative',
  'civil',
  'ban',
  'amnesty',
  'pardon',
  'execution',
  'other',
] as const

/** What the decision did with what lay before it. */
export const DECISION_OUTCOMES = [
  '',
  'convicted',
  'acquitted',
  'granted',
  'partly-granted',
  'refused',
  'upheld',
  'changed',
  'partly-changed',
  'cancelled',
  'returned',
  'dismissed',
  'discontinued',
  'other',
] as const

const fields = {
  caseId: caseIdSchema,
  kind: z.enum(DECISION_KINDS),
  outcome: z.enum(DECISION_OUTCOMES),
  /** The court or body that decided. */
  body: lineText(300),
  judge: lineText(200),
  number: lineText(100),
  /** Terms run from different days; which one counts is said by the rule. */
  announcedOn: partialDateSchema.nullable(),
  copyHandedOn: partialDateSchema.nullable(),
  inForceOn: partialDateSchema.nullable(),
  /** The earlier decision that this one reviews. */
  reviews: decisionIdSchema.nullable(),
  hearingId: hearingIdSchema.nullable(),
  documentId: documentIdSchema.nullable(),
  summary: longText(20_000),
}

export const decisionInputSchema = z.strictObject(fields)
export const decisionSchema = z.strictObject({ id: decisionIdSchema, revision: revisionSchema, ...fields })

/** What every part of the program knows of a decision. */
export const decisionKind = kind({
  subject: 'decision',
  plural: 'decisions',
  id: decisionIdSchema,
  input: decisionInputSchema,
  entity: decisionSchema,
  tab: 'court',
  datedBy: 'announcedOn',
  title: ({ kind: what, announcedOn, number, body }) => [
    word('kind', what),
    date(announcedOn),
    text(number),
    text(body),
  ],
})

export type DecisionKind = (typeof DECISION_KINDS)[number]
export type DecisionOutcome = (typeof DECISION_OUTCOMES)[number]
export type DecisionInput = z.infer<typeof decisionInputSchema>
export type Decision = z.infer<typeof decisionSchema>

/** How each field is written. */
export const decisionFields = {
  kind: closed(DECISION_KINDS),
  outcome: closed(DECISION_OUTCOMES),
  body: 'text',
  judge: 'text',
  number: 'text',
  announcedOn: 'date',
  copyHandedOn: 'date',
  inForceOn: 'date',
  reviews: 'reference',
  hearingId: 'reference',
  documentId: 'reference',
  summary: 'text',
} as const satisfies FieldsOf<DecisionInput>
