import * as z from 'zod'
import { partialDateSchema } from '../dates.ts'
import { blankOf, closed, type FieldsOf } from '../field-forms.ts'
import {
  type CaseId,
  caseIdSchema,
  chargeIdSchema,
  partyIdSchema,
  proceduralStatusIdSchema,
  recordId,
  revisionSchema,
} from '../ids.ts'
import { lineText, longText } from '../text.ts'
import { kind } from './kind.ts'
import type { ProceduralStatusKind } from './procedural-status.ts'
import { party, text, word } from './title.ts'

/** What somebody is afraid to become or to be accused of. */
export const EXPECTATIONS = [
  'charge',
  'witness',
  'witness-with-defence',
  'suspect',
  'accused',
  'defendant',
  'convicted',
  'administrative-offender',
] as const satisfies readonly ('charge' | ProceduralStatusKind)[]

/** What became of it. */
export const RISK_STATES = ['expected', 'came-true', 'passed'] as const

const id = recordId<'RiskId'>()

const fields = {
  caseId: caseIdSchema,
  partyId: partyIdSchema,
  expects: z.enum(EXPECTATIONS),
  code: lineText(40),
  article: lineText(20),
  part: lineText(20),
  /** The name of the offence, where a charge is expected. */
  title: lineText(500),
  since: partialDateSchema.nullable(),
  /** Who is afraid of it or threatens with it, as a source says it. */
  fearedBy: lineText(300),
  basis: longText(5_000),
  state: z.enum(RISK_STATES),
  /** When it came true, or when it was over. */
  endedOn: partialDateSchema.nullable(),
  /** What was recorded when it came true. */
  becameCharge: chargeIdSchema.nullable(),
  becameStatus: proceduralStatusIdSchema.nullable(),
}

interface Expected {
  readonly expects: (typeof EXPECTATIONS)[number]
  readonly article: string
  readonly title: string
}

const saysWhat = ({ expects, article, title }: Expected): boolean =>
  expects !== 'charge' || article !== '' || title !== ''

export const riskInputSchema = z
  .strictObject(fields)
  .refine(saysWhat, { path: ['title'], error: 'articleOrTitle' })
export const riskSchema = z.strictObject({ id, revision: revisionSchema, ...fields })

/**
 * A status or a charge that is feared. It is a kind of its own, so that whatever counts, shows or prints statuses and charges
 * never meets one; its title always says what became of it.
 */
export const riskKind = kind({
  subject: 'risk',
  plural: 'risks',
  id,
  input: riskInputSchema,
  entity: riskSchema,
  tab: 'charges',
  datedBy: 'since',
  title: ({ partyId, state, expects, code, article, part, title }) => [
    party(partyId),
    word('state', state),
    ...(expects === 'charge' && article === '' ? [] : [word('expects', expects)]),
    ...(article === '' ? [text(title)] : [{ is: 'article' as const, code, article, part }]),
  ],
})

export type RiskState = (typeof RISK_STATES)[number]
export type RiskInput = z.infer<typeof riskInputSchema>
export type Risk = z.infer<typeof riskSchema>

/** How each field is written. */
export const riskFields = {
  partyId: 'reference',
  expects: closed(EXPECTATIONS),
  code: 'text',
  article: 'text',
  part: 'text',
  title: 'text',
  since: 'date',
  fearedBy: 'text',
  basis: 'text',
  state: closed(RISK_STATES),
  endedOn: 'date',
  becameCharge: 'reference',
  becameStatus: 'reference',
} as const satisfies FieldsOf<RiskInput>

/** A new one before anything is known of it but that something is feared. */
export const blankRisk = (caseId: CaseId): Omit<RiskInput, 'partyId'> => ({
  ...blankOf<RiskInput>(riskInputSchema, riskFields),
  caseId,
  expects: 'suspect',
  state: 'expected',
})
