import * as z from 'zod'
import { isoDateSchema } from './dates.ts'
import { caseIdSchema, partyIdSchema, restraintIdSchema, revisionSchema } from './ids.ts'
import { lineText } from './text.ts'

/** Measures of restraint (CPC of Kazakhstan art. 137) and the detention before them (art. 128). */
export const RESTRAINT_KINDS = [
  'detention',
  'custody',
  'house-arrest',
  'bail',
  'travel-ban',
  'personal-guarantee',
  'other',
] as const

const fields = {
  caseId: caseIdSchema,
  partyId: partyIdSchema,
  kind: z.enum(RESTRAINT_KINDS),
  from: isoDateSchema,
  /** The last day as the order says it; the order's date rules, not a computed one. */
  until: isoDateSchema.nullable(),
  place: lineText(300),
  /** Body, date and number of the order. */
  order: lineText(300),
  /** The restraint which this order prolongs. */
  extensionOf: restraintIdSchema.nullable(),
}

const endsAfterStart = (restraint: { from: string; until: string | null }): boolean =>
  restraint.until === null || restraint.until >= restraint.from

export const restraintInputSchema = z
  .strictObject(fields)
  .refine(endsAfterStart, { path: ['until'], error: 'endsBeforeStart' })
export const restraintSchema = z.strictObject({ id: restraintIdSchema, revision: revisionSchema, ...fields })

export type RestraintKind = (typeof RESTRAINT_KINDS)[number]
export type RestraintInput = z.infer<typeof restraintInputSchema>
export type Restraint = z.infer<typeof restraintSchema>
