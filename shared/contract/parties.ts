import * as z from 'zod'
import { partialDateSchema } from '../domain/dates.ts'
import { RECORD_SUBJECTS } from '../domain/history.ts'
import { caseIdSchema, partyIdSchema, relationIdSchema, revisionSchema } from '../domain/ids.ts'
import { caseLineSchema } from '../domain/kinds/case.ts'
import { ROLES } from '../domain/kinds/participation.ts'
import { mergePreviewSchema, partyInputSchema, partyLineSchema, partySchema } from '../domain/kinds/party.ts'
import { proceduralStatusSchema } from '../domain/kinds/procedural-status.ts'
import { relationInputSchema, relationSchema } from '../domain/kinds/relation.ts'
import { recordTitleSchema } from '../domain/kinds/title.ts'
import { partyViewSchema } from '../domain/list-views.ts'
import { nothing, procedure } from './base.ts'
import { byId, change } from './inputs.ts'
import { pageOf } from './pages.ts'

/** A party that could be the same as another, with the grounds as codes of `NAME_REASONS`. */
export const similarPartySchema = z.strictObject({
  party: partyLineSchema,
  verdict: z.enum(['match', 'review']),
  /** 0 to 1. */
  score: z.number(),
  reasons: z.array(z.string()),
})

/** The same where somebody is being named: whether the name is one, and where the other is known from. */
export const namedPartySchema = similarPartySchema.extend({
  isSame: z.boolean(),
  /** The name is one to the letter, but for small and capital ones. */
  isLiteral: z.boolean(),
  /** Titles of cases in which the party takes part, those worked on last first; at most two. */
  cases: z.array(z.string()),
})

/** A record of any case that names a party. */
export const recordOfPartySchema = z.strictObject({
  subject: z.enum(RECORD_SUBJECTS),
  id: z.string(),
  title: recordTitleSchema,
  /** When it was or will be; null where nobody knows, and for kinds that have no time of their own. */
  date: partialDateSchema.nullable(),
  caseId: caseIdSchema.nullable(),
  caseTitle: z.string(),
})

const pair = z.strictObject({ keepId: partyIdSchema, dropId: partyIdSchema })

/** People and organisations. `remove` fails with IN_USE while a record of a case names the party. */
export const parties = {
  page: pageOf(partyViewSchema, partyLineSchema),
  get: procedure.input(byId(partyIdSchema)).output(partySchema),
  create: procedure.input(partyInputSchema).output(partySchema),
  update: procedure.input(change(partyIdSchema, partyInputSchema)).output(partySchema),
  remove: procedure.input(byId(partyIdSchema)).output(nothing),
  /** Who of a group is recorded, each with the tie that says so. */
  members: procedure
    .input(byId(partyIdSchema))
    .output(z.array(z.strictObject({ relation: relationSchema, party: partyLineSchema }))),
  /** The cases in which the party takes part, with its roles and statuses there. */
  cases: procedure.input(byId(partyIdSchema)).output(
    z.array(
      z.strictObject({
        case: caseLineSchema,
        roles: z.array(z.enum(ROLES)),
        statuses: z.array(proceduralStatusSchema),
      }),
    ),
  ),
  /**
   * Everything else that names the party, in any case: the newest of each kind first, what has no date last. Of each kind at most 200; `total` says
   * how many there are.
   */
  records: procedure.input(byId(partyIdSchema)).output(
    z.array(
      z.strictObject({
        subject: z.enum(RECORD_SUBJECTS),
        total: z.int(),
        records: z.array(recordOfPartySchema),
      }),
    ),
  ),
  /** Who in the vault could be the one with these names, those who bear one of them first, then the likeliest; at most 10. */
  similar: procedure
    .input(
      z.strictObject({
        names: z.array(z.string().max(600)).max(50),
        /** Null where nobody has said: what the name is plainly of is looked for first, and who bears the very name whatever it is of. */
        kind: partyInputSchema.shape.kind.nullable(),
        born: partialDateSchema.nullable(),
        identityNumber: z.string().max(80),
        /** The party itself, when it is one of the vault. */
        exceptId: partyIdSchema.nullable(),
      }),
    )
    .output(z.array(namedPartySchema)),
  /** Pairs in the vault that look like one, the likeliest first, at most 200. */
  duplicates: procedure.output(
    z.array(
      similarPartySchema.omit({ party: true }).extend({ one: partyLineSchema, other: partyLineSchema }),
    ),
  ),
  mergePreview: procedure.input(pair).output(mergePreviewSchema),
  /** Everything that named `dropId` names `keepId` after it, and `dropId` is no more. The log keeps what `unmerge` needs. */
  merge: procedure
    .input(
      pair.extend({ keepRevision: revisionSchema, dropRevision: revisionSchema, value: partyInputSchema }),
    )
    .output(partySchema),
  /**
   * Takes a merge apart again, also after a lock: the dropped party is back under its id, and the records that were moved and
   * still name the kept one name it again. NOT_FOUND where there is nothing to take apart; CONFLICT where a record stands in the way.
   *
   * `seq` is the place of the merge in the audit log.
   */
  unmerge: procedure.input(z.strictObject({ seq: z.int().min(1) })).output(partySchema),
}

/** Ties between two parties, apart from any case. A group that would be a member of its own member is a GROUP_RING. */
export const relations = {
  /** Every relation in which the party stands on either side. */
  list: procedure.input(z.strictObject({ partyId: partyIdSchema })).output(z.array(relationSchema)),
  get: procedure.input(byId(relationIdSchema)).output(relationSchema),
  create: procedure.input(relationInputSchema).output(relationSchema),
  update: procedure.input(change(relationIdSchema, relationInputSchema)).output(relationSchema),
  remove: procedure.input(byId(relationIdSchema)).output(nothing),
}

export type RecordOfParty = z.infer<typeof recordOfPartySchema>
export type NamedParty = z.infer<typeof namedPartySchema>
