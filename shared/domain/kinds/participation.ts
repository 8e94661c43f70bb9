import * as z from 'zod'
import { partialDateSchema } from '../dates.ts'
import { closed, type FieldsOf } from '../field-forms.ts'
import { caseIdSchema, type PartyId, participationIdSchema, partyIdSchema, revisionSchema } from '../ids.ts'
import { lineText } from '../text.ts'
import { kind } from './kind.ts'
import { PARTY_KINDS } from './party.ts'
import { party, wordOr } from './title.ts'

/** The part a party plays in a case. A client is a role, not a kind of person. */
export const ROLES = [
  'client',
  'co-defendant',
  'victim',
  'witness',
  'relative',
  'lawyer',
  'prosecutor',
  'judge',
  'investigator',
  'expert',
  'interpreter',
  'lay-defender',
  'accuser',
  'informant',
  'official',
  'observer',
  'claimant',
  'respondent',
  'third-party-claiming',
  'third-party',
  'interested-person',
  'applicant',
  'other',
] as const

const fields = {
  caseId: caseIdSchema,
  partyId: partyIdSchema,
  role: z.enum(ROLES),
  /** What the role word leaves open: "sister of the client", "senior investigator". */
  detail: lineText(300),
  since: partialDateSchema.nullable(),
  until: partialDateSchema.nullable(),
}

export const participationInputSchema = z.strictObject(fields)
export const participationSchema = z.strictObject({
  id: participationIdSchema,
  revision: revisionSchema,
  ...fields,
  partyName: z.string(),
  partyKind: z.enum(PARTY_KINDS),
})

/** What every part of the program knows of a participation. */
export const participationKind = kind({
  subject: 'participation',
  plural: 'participations',
  id: participationIdSchema,
  input: participationInputSchema,
  entity: participationSchema,
  tab: 'people',
  datedBy: 'since',
  title: ({ partyId, role, detail }) => [party(partyId), wordOr('role', role, detail)],
})

export type Role = (typeof ROLES)[number]
export type ParticipationInput = z.infer<typeof participationInputSchema>
export type Participation = z.infer<typeof participationSchema>

/** How each field is written. */
export const participationFields = {
  partyId: 'reference',
  role: closed(ROLES),
  detail: 'text',
  since: 'date',
  until: 'date',
} as const satisfies FieldsOf<ParticipationInput>

/** Those against whom the case runs or for whom it is kept: they can be charged or restrained. */
const MAIN_ROLES: readonly Role[] = ['client', 'co-defendant']

export const isMainRole = (role: Role): boolean => MAIN_ROLES.includes(role)

/** Against whom the case runs or for whom it is kept, each once, in the order in which they came into it. */
export const mainPartiesOf = (
  participations: readonly Pick<Participation, 'partyId' | 'role'>[],
): PartyId[] => [
  ...new Set(participations.filter(({ role }) => isMainRole(role)).map(({ partyId }) => partyId)),
]
