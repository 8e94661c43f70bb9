import * as z from 'zod'
import { heldPersonSchema } from '../case/custody.ts'
import { partialDateSchema } from '../dates.ts'
import { blankOf, closed, type FieldsOf } from '../field-forms.ts'
import { caseIdSchema, partyIdSchema, revisionSchema } from '../ids.ts'
import { partialMomentSchema } from '../partial-moment.ts'
import { lineText, longText, requiredLine } from '../text.ts'
import { kind } from './kind.ts'
import { text } from './title.ts'

/** A matter of its own, or what stands around several: kept alike, but a context wants no client, number, court or next step. */
export const CASE_NATURES = ['case', 'context'] as const

/** What a context file is about; empty where it is a case, or where nobody said. */
export const CONTEXT_KINDS = [
  '',
  'law',
  'campaign',
  'amnesty',
  'list',
  'election',
  'report',
  'other',
] as const

export const CASE_KINDS = [
  'criminal',
  'administrative-offence',
  'civil',
  'administrative',
  'international',
  'victim',
] as const

/** How far the proceedings have come. */
export const CASE_STAGES = [
  'investigation',
  'first-instance',
  'appeal',
  'cassation',
  'execution',
  'other',
] as const
export const CASE_STATUSES = ['open', 'suspended', 'closed'] as const

const fields = {
  /** The lawyer's own number. */
  number: lineText(60),
  title: requiredLine(300),
  nature: z.enum(CASE_NATURES),
  contextKind: z.enum(CONTEXT_KINDS),
  kind: z.enum(CASE_KINDS),
  stage: z.enum(CASE_STAGES),
  status: z.enum(CASE_STATUSES),
  /** Number in the register of pre-trial investigations (ERDR). */
  registerNumber: lineText(60),
  courtNumber: lineText(60),
  /** The court or body that has the case now. */
  authority: lineText(300),
  /** Country or legal order, where it is not the one the lawyer works in. */
  jurisdiction: lineText(200),
  openedOn: partialDateSchema.nullable(),
  tags: z.array(requiredLine(60)).max(30),
  /** Titles and names of this case stay out of exports of lists unless they are asked for. */
  isSensitive: z.boolean(),
  notes: longText(20_000),
}

export const caseInputSchema = z.strictObject(fields)
export const caseSchema = z.strictObject({ id: caseIdSchema, revision: revisionSchema, ...fields })

/** One line of the list of cases: enough to tell the story at a glance. */
export const caseLineSchema = z.strictObject({
  id: caseIdSchema,
  number: z.string(),
  title: z.string(),
  nature: z.enum(CASE_NATURES),
  contextKind: z.enum(CONTEXT_KINDS),
  kind: z.enum(CASE_KINDS),
  stage: z.enum(CASE_STAGES),
  status: z.enum(CASE_STATUSES),
  clients: z.array(z.strictObject({ id: partyIdSchema, name: z.string() })),
  nextHearingAt: partialMomentSchema.nullable(),
  /** Of those who are held in the case the one to look at first. */
  held: heldPersonSchema.nullable(),
  documentCount: z.int(),
  tags: z.array(z.string()),
  isSensitive: z.boolean(),
})

/** What every part of the program knows of a case. */
export const caseKind = kind({
  subject: 'case',
  plural: 'cases',
  id: caseIdSchema,
  input: caseInputSchema,
  entity: caseSchema,
  tab: 'overview',
  datedBy: 'openedOn',
  earlier: { nature: 'case' },
  title: ({ title }) => [text(title)],
})

export type ContextKind = (typeof CONTEXT_KINDS)[number]
export type CaseKind = (typeof CASE_KINDS)[number]
export type CaseStage = (typeof CASE_STAGES)[number]
export type CaseStatus = (typeof CASE_STATUSES)[number]
export type CaseInput = z.infer<typeof caseInputSchema>
export type Case = z.infer<typeof caseSchema>
export type CaseLine = z.infer<typeof caseLineSchema>

/** How each field is written. */
export const caseFields = {
  title: 'text',
  number: 'text',
  nature: closed(CASE_NATURES),
  contextKind: closed(CONTEXT_KINDS),
  kind: closed(CASE_KINDS),
  stage: closed(CASE_STAGES),
  status: closed(CASE_STATUSES),
  registerNumber: 'text',
  courtNumber: 'text',
  authority: 'text',
  jurisdiction: 'text',
  openedOn: 'date',
  tags: 'tags',
  notes: 'text',
  isSensitive: 'flag',
} as const satisfies FieldsOf<CaseInput>

/** A new case before anything is known of it but its title. */
export const blankCase = (title: string): CaseInput => ({
  ...blankOf<CaseInput>(caseInputSchema, caseFields),
  title,
  nature: 'case',
  kind: 'criminal',
  stage: 'investigation',
  status: 'open',
})

/** Whether a file is about what stands around cases: nobody asks it for a client, a status or a next step. */
export const isContext = ({ nature }: Pick<CaseInput, 'nature'>): boolean => nature === 'context'

/** Whether a file without charges and measures lacks something: nobody is accused in a suit, a complaint or a context. */
export const isAboutGuilt = (file: Pick<CaseInput, 'nature' | 'kind'>): boolean =>
  !isContext(file) && (file.kind === 'criminal' || file.kind === 'administrative-offence')
