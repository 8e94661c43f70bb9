import * as z from 'zod'
import { partialDateSchema } from './dates.ts'
import { partyIdSchema, revisionSchema } from './ids.ts'
import { longText, requiredLine } from './text.ts'

/** A party is a person or an organisation, whatever part it plays in which case. */
export const PARTY_KINDS = ['person', 'organisation'] as const

/** Where a spelling comes from. The first name of the list is the one shown. */
export const NAME_KINDS = ['main', 'document', 'court', 'press', 'alias', 'former'] as const

export const partyNameSchema = z.strictObject({
  text: requiredLine(300),
  kind: z.enum(NAME_KINDS),
})

const fields = {
  kind: z.enum(PARTY_KINDS),
  names: z.array(partyNameSchema).min(1).max(50),
  /** Birth of a person, founding of an organisation. */
  born: partialDateSchema.nullable(),
  /** IIN or BIN, kept as text; never shown in lists. */
  identityNumber: longText(40),
  contacts: longText(2_000),
  notes: longText(20_000),
}

export const partyInputSchema = z.strictObject(fields)
export const partySchema = z.strictObject({ id: partyIdSchema, revision: revisionSchema, ...fields })

/** One line of the list of people. */
export const partyLineSchema = z.strictObject({
  id: partyIdSchema,
  kind: z.enum(PARTY_KINDS),
  name: z.string(),
  otherNames: z.array(z.string()),
  born: partialDateSchema.nullable(),
  caseCount: z.int(),
})

export type PartyKind = (typeof PARTY_KINDS)[number]
export type NameKind = (typeof NAME_KINDS)[number]
export type PartyName = z.infer<typeof partyNameSchema>
export type PartyInput = z.infer<typeof partyInputSchema>
export type Party = z.infer<typeof partySchema>
export type PartyLine = z.infer<typeof partyLineSchema>
