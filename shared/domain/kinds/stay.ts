import * as z from 'zod'
import { partialDateSchema } from '../dates.ts'
import { closed, type FieldsOf } from '../field-forms.ts'
import { caseIdSchema, partyIdSchema, revisionSchema, stayIdSchema } from '../ids.ts'
import { lineText, requiredLine } from '../text.ts'
import { kind } from './kind.ts'
import { party, text } from './title.ts'

/** Kinds of places where a person is held or stays. */
export const STAY_KINDS = [
  'police',
  'temporary-holding',
  'remand-prison',
  'prison',
  'special-reception',
  'hospital',
  'psychiatric',
  'home',
  'hiding',
  'other',
] as const

const fields = {
  caseId: caseIdSchema,
  partyId: partyIdSchema,
  kind: z.enum(STAY_KINDS),
  place: requiredLine(300),
  from: partialDateSchema.nullable(),
  until: partialDateSchema.nullable(),
  /** Why the person was brought here or taken away. */
  reason: lineText(300),
  /** The exact place must not leave the vault unless an export says so. */
  isSensitive: z.boolean(),
}

export const stayInputSchema = z.strictObject(fields)
export const staySchema = z.strictObject({ id: stayIdSchema, revision: revisionSchema, ...fields })

/** What every part of the program knows of a stay. */
export const stayKind = kind({
  subject: 'stay',
  plural: 'stays',
  id: stayIdSchema,
  input: stayInputSchema,
  entity: staySchema,
  tab: 'restraints',
  datedBy: 'from',
  title: ({ partyId, place }) => [party(partyId), text(place)],
})

export type StayKind = (typeof STAY_KINDS)[number]
export type StayInput = z.infer<typeof stayInputSchema>
export type Stay = z.infer<typeof staySchema>

/** How each field is written. */
export const stayFields = {
  partyId: 'reference',
  kind: closed(STAY_KINDS),
  place: 'text',
  from: 'date',
  until: 'date',
  reason: 'text',
  isSensitive: 'flag',
} as const satisfies FieldsOf<StayInput>
