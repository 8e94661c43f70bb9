import { blankCase, type CaseInput, caseInputSchema } from '../../shared/domain/kinds/case.ts'
import { blankCharge, type ChargeInput, chargeInputSchema } from '../../shared/domain/kinds/charge.ts'
import { blankEvent, type EventInput, eventInputSchema } from '../../shared/domain/kinds/event.ts'
import { blankHearing, type HearingInput, hearingInputSchema } from '../../shared/domain/kinds/hearing.ts'
import { type ParticipationInput, participationInputSchema } from '../../shared/domain/kinds/participation.ts'
import { blankParty, type PartyInput, partyInputSchema } from '../../shared/domain/kinds/party.ts'
import {
  type ProceduralStatusInput,
  proceduralStatusInputSchema,
} from '../../shared/domain/kinds/procedural-status.ts'
import {
  blankRestraint,
  type RestraintInput,
  restraintInputSchema,
} from '../../shared/domain/kinds/restraint.ts'
import { type StayInput, stayInputSchema } from '../../shared/domain/kinds/stay.ts'
import { type TaskInput, taskInputSchema } from '../../shared/domain/kinds/task.ts'

/*
 * The records of a sample as the program takes them: what the file does not say is left blank, so that the file says only
 * what there is to say. The blanks of required fields are always written over; the schema finds it where they are not.
 */

export type Said = Readonly<Record<string, unknown>>

/** Ids of records by the keys that the sample gives them. */
export type IdsByKey = ReadonlyMap<string, string>

export const idOf = (ids: IdsByKey, key: unknown): string | undefined =>
  typeof key === 'string' ? ids.get(key) : undefined

export const nowhere = {} as never

/** Without the key of the sample; with the ids in the place of keys. */
export const placed = ({ key: _key, party, ...said }: Said, caseId: string, ids: IdsByKey): Said => ({
  ...said,
  caseId,
  ...(party === undefined ? {} : { partyId: idOf(ids, party) }),
})

export const partyInputOf = ({ key: _key, names, ...said }: Said): PartyInput =>
  partyInputSchema.parse({
    ...blankParty(''),
    ...said,
    names: Array.isArray(names) ? names.map((name) => ({ language: '', source: '', ...name })) : names,
  })

export const caseInputOf = (said: Said): CaseInput => caseInputSchema.parse({ ...blankCase(''), ...said })

export const participationInputOf = (said: Said, caseId: string, ids: IdsByKey): ParticipationInput =>
  participationInputSchema.parse({ detail: '', since: null, until: null, ...placed(said, caseId, ids) })

export const proceduralStatusInputOf = (said: Said, caseId: string, ids: IdsByKey): ProceduralStatusInput =>
  proceduralStatusInputSchema.parse({
    until: null,
    articles: '',
    basis: '',
    documentId: null,
    ...placed(said, caseId, ids),
  })

export const chargeInputOf = (said: Said, caseId: string, ids: IdsByKey): ChargeInput =>
  chargeInputSchema.parse({ ...blankCharge(nowhere), ...placed(said, caseId, ids) })

export const restraintInputOf = (
  { extensionOf = null, ...said }: Said,
  caseId: string,
  ids: IdsByKey,
): RestraintInput =>
  restraintInputSchema.parse({
    ...blankRestraint(nowhere),
    ...placed(said, caseId, ids),
    extensionOf: extensionOf === null ? null : idOf(ids, extensionOf),
  })

export const stayInputOf = (said: Said, caseId: string, ids: IdsByKey): StayInput =>
  stayInputSchema.parse({ until: null, reason: '', isSensitive: false, ...placed(said, caseId, ids) })

export const hearingInputOf = (said: Said, caseId: string): HearingInput =>
  hearingInputSchema.parse({ ...blankHearing(nowhere), ...said, caseId })

export const eventInputOf = ({ persons, ...said }: Said, caseId: string, ids: IdsByKey): EventInput =>
  eventInputSchema.parse({
    ...blankEvent(nowhere),
    ...said,
    caseId,
    persons: Array.isArray(persons)
      ? persons.map(({ party, ...rest }) => ({ detail: '', ...rest, partyId: idOf(ids, party) }))
      : [],
  })

export const taskInputOf = (said: Said, caseId: string, ids: IdsByKey): TaskInput =>
  taskInputSchema.parse({
    partyId: null,
    dueOn: null,
    dueTime: null,
    isDone: false,
    doneOn: null,
    notes: '',
    ...placed(said, caseId, ids),
  })
