import * as z from 'zod'
import { type PartialDate, partialDateSchema, timeOfDaySchema } from '../dates.ts'
import { blankOf, closed, type FieldsOf } from '../field-forms.ts'
import {
  caseIdSchema,
  decisionIdSchema,
  documentIdSchema,
  partyIdSchema,
  restraintIdSchema,
  revisionSchema,
} from '../ids.ts'
import { isCertainlyBefore } from '../partial-date.ts'
import { lineText, longText } from '../text.ts'
import { kind } from './kind.ts'
import { date, party, word } from './title.ts'

/** Measures of restraint (CPC of Kazakhstan art. 137) and the detention before them (art. 128). */
export const RESTRAINT_KINDS = [
  'detention',
  'custody',
  'house-arrest',
  'bail',
  'travel-ban',
  'personal-guarantee',
  'administrative-arrest',
  'supervision',
  'medical-placement',
  'other',
] as const

/** Why a measure ended; empty while it lasts or where nobody has said. */
export const RESTRAINT_ENDS = [
  '',
  'released',
  'replaced',
  'extended',
  'cancelled',
  'expired',
  'sentence',
  'other',
] as const

const termCount = z.int().min(1).max(999).nullable()

const fields = {
  caseId: caseIdSchema,
  partyId: partyIdSchema,
  kind: z.enum(RESTRAINT_KINDS),
  /** Null where only the end is known, or that it was so. */
  from: partialDateSchema.nullable(),
  /** Detention counts to the minute. */
  fromTime: timeOfDaySchema.nullable(),
  /** The last day as the order says it; the order's date rules, not a computed one. */
  until: partialDateSchema.nullable(),
  untilTime: timeOfDaySchema.nullable(),
  /** How long it was said to last, "2 months", "10 days", "48 hours"; the end that follows is computed and never kept. */
  termMonths: termCount,
  termDays: termCount,
  termHours: termCount,
  /** The day on which the measure really ended, where it did before its time or after it. */
  endedOn: partialDateSchema.nullable(),
  endedTime: timeOfDaySchema.nullable(),
  endReason: z.enum(RESTRAINT_ENDS),
  place: lineText(300),
  /** Body, date and number of the order. */
  order: lineText(300),
  /** The restraint which this order prolongs. */
  extensionOf: restraintIdSchema.nullable(),
  /** What the person may not do or must do: the attributes of one measure, not a second one. */
  conditions: longText(2_000),
  decisionId: decisionIdSchema.nullable(),
  documentId: documentIdSchema.nullable(),
}

interface Span {
  readonly from: PartialDate | null
  readonly until: PartialDate | null
  readonly endedOn: PartialDate | null
}

const isOrderedUntil = ({ from, until }: Span): boolean => !isCertainlyBefore(until, from)
const isOrderedEnd = ({ from, endedOn }: Span): boolean => !isCertainlyBefore(endedOn, from)

export const restraintInputSchema = z
  .strictObject(fields)
  .refine(isOrderedUntil, { path: ['until'], error: 'endsBeforeStart' })
  .refine(isOrderedEnd, { path: ['endedOn'], error: 'endsBeforeStart' })
export const restraintSchema = z.strictObject({ id: restraintIdSchema, revision: revisionSchema, ...fields })

/** What every part of the program knows of a restraint. */
export const restraintKind = kind({
  subject: 'restraint',
  plural: 'restraints',
  id: restraintIdSchema,
  input: restraintInputSchema,
  entity: restraintSchema,
  tab: 'restraints',
  datedBy: 'from',
  title: ({ partyId, kind: what, from }) => [party(partyId), word('kind', what), date(from)],
})

export type RestraintEnd = (typeof RESTRAINT_ENDS)[number]
export type RestraintKind = (typeof RESTRAINT_KINDS)[number]
export type RestraintInput = z.infer<typeof restraintInputSchema>
export type Restraint = z.infer<typeof restraintSchema>

/** How each field is written. */
export const restraintFields = {
  partyId: 'reference',
  kind: closed(RESTRAINT_KINDS),
  from: 'date',
  fromTime: 'time',
  until: 'date',
  untilTime: 'time',
  termMonths: 'number',
  termDays: 'number',
  termHours: 'number',
  endedOn: 'date',
  endedTime: 'time',
  endReason: closed(RESTRAINT_ENDS),
  place: 'text',
  order: 'text',
  extensionOf: 'reference',
  conditions: 'text',
  decisionId: 'reference',
  documentId: 'reference',
} as const satisfies FieldsOf<RestraintInput>

/** A new measure of restraint that begins when it is said. */
export const blankRestraint = ({
  caseId,
  partyId,
  kind: measure,
  from,
}: Pick<RestraintInput, 'caseId' | 'partyId' | 'kind' | 'from'>): RestraintInput => ({
  ...blankOf<RestraintInput>(restraintInputSchema, restraintFields),
  caseId,
  partyId,
  kind: measure,
  from,
})
