import * as z from 'zod'
import { partialDateSchema } from '../dates.ts'
import { closed, type FieldsOf } from '../field-forms.ts'
import { partyIdSchema, relationIdSchema, revisionSchema } from '../ids.ts'
import { lineText } from '../text.ts'
import { kind } from './kind.ts'
import { PARTY_KINDS } from './party.ts'
import { party, wordOr } from './title.ts'

/** What the first party is to the second one: "`fromId` is the parent of `toId`". */
export const RELATION_KINDS = [
  'spouse',
  'partner',
  'parent',
  'child',
  'sibling',
  'relative',
  'friend',
  'colleague',
  'lawyer',
  'member',
  'leader',
  'employee',
  'supporter',
  'other',
] as const

const fields = {
  fromId: partyIdSchema,
  toId: partyIdSchema,
  kind: z.enum(RELATION_KINDS),
  /** What the word leaves open: "half-sister", "deputy head since the merger". */
  detail: lineText(300),
  since: partialDateSchema.nullable(),
  until: partialDateSchema.nullable(),
  isSensitive: z.boolean(),
}

const isOfTwo = (relation: { fromId: string; toId: string }): boolean => relation.fromId !== relation.toId

export const relationInputSchema = z
  .strictObject(fields)
  .refine(isOfTwo, { path: ['toId'], error: 'ownRelation' })
export const relationSchema = z.strictObject({
  id: relationIdSchema,
  revision: revisionSchema,
  ...fields,
  fromName: z.string(),
  fromKind: z.enum(PARTY_KINDS),
  toName: z.string(),
  toKind: z.enum(PARTY_KINDS),
})

/** What every part of the program knows of a relation. */
export const relationKind = kind({
  subject: 'relation',
  plural: 'relations',
  id: relationIdSchema,
  input: relationInputSchema,
  entity: relationSchema,
  tab: 'people',
  datedBy: 'since',
  title: ({ fromId, kind: what, detail, toId }) => [party(fromId), wordOr('kind', what, detail), party(toId)],
})

export type RelationKind = (typeof RELATION_KINDS)[number]
export type RelationInput = z.infer<typeof relationInputSchema>
export type Relation = z.infer<typeof relationSchema>

/** How each field is written. */
export const relationFields = {
  fromId: 'reference',
  toId: 'reference',
  kind: closed(RELATION_KINDS),
  detail: 'text',
  since: 'date',
  until: 'date',
  isSensitive: 'flag',
} as const satisfies FieldsOf<RelationInput>
