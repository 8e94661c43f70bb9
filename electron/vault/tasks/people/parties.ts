import { SandyqError } from '../../../../shared/contract/errors.ts'
import type { CaseLine } from '../../../../shared/domain/kinds/case.ts'
import type { Role } from '../../../../shared/domain/kinds/participation.ts'
import type { Party, PartyInput } from '../../../../shared/domain/kinds/party.ts'
import type { ProceduralStatus } from '../../../../shared/domain/kinds/procedural-status.ts'
import { listCaseLinesOfParty } from '../../records/case-line.ts'
import { type Casework, type Change, change, localDayOf, localNowOf, readOf } from '../../records/change.ts'
import { listRolesOfParty } from '../../records/participation.ts'
import {
  getParty as findOrThrow,
  insertParty,
  isPartyInUse,
  removeParty as removeRecord,
  requireParty,
  updateParty as updateRecord,
} from '../../records/party.ts'
import { listProceduralStatusesOfParty } from '../../records/procedural-status.ts'
import type { Origin, Update } from '../../records/record-work.ts'
import { removeWithTraces } from '../../records/removal.ts'
import { indexNew, indexParty } from '../../records/search/index-records.ts'
import { withHeld } from '../cases/custody-watch.ts'
import { eraseMergesOf } from './merge-log.ts'

/** @throws NOT_FOUND */
export const getParty = (work: Casework, id: string): Party => findOrThrow(readOf(work), id)

/** A case in which a party takes part, with its roles and what it is and was there. */
export interface CaseOfParty {
  readonly case: CaseLine
  readonly roles: Role[]
  readonly statuses: ProceduralStatus[]
}

/**
 * The cases in which the party takes part.
 *
 * @throws NOT_FOUND
 */
export const listCasesOfParty = (work: Casework, id: string): CaseOfParty[] => {
  const read = readOf(work)
  requireParty(read, id)
  const roles = listRolesOfParty(read, id)
  const statuses = Map.groupBy(listProceduralStatusesOfParty(read, id), ({ caseId }): string => caseId)
  const day = localDayOf(work.now())
  return withHeld(work, day, listCaseLinesOfParty(read, id, { today: day, now: localNowOf(work.now()) })).map(
    (line) => ({
      case: line,
      roles: roles.get(line.id) ?? [],
      statuses: statuses.get(line.id) ?? [],
    }),
  )
}

/** The same as {@link createParty} inside a change that is already open. */
export const createPartyIn = (
  { write, at, newId, audit }: Change,
  value: PartyInput,
  { id = newId(), action = 'create' }: Origin = {},
): Party => {
  insertParty(write, { id, at, value })
  if (action === 'create') indexNew(write, 'party', id)
  else indexParty(write, id)
  const after = findOrThrow(write, id)
  audit({ action, subject: 'party', recordId: id, after })
  return after
}

export const createParty = (work: Casework, value: PartyInput): Party =>
  change(work, (open) => createPartyIn(open, value))

/** The same as {@link updateParty} inside a change that is already open. */
export const updatePartyIn = (
  { write, at, audit }: Change,
  { id, revision, value }: Update<PartyInput>,
  { action = 'update' }: Origin = {},
): Party => {
  const before = findOrThrow(write, id)
  updateRecord(write, { id, revision, at, value })
  indexParty(write, id)
  const after = findOrThrow(write, id)
  audit({ action, subject: 'party', recordId: id, before, after })
  return after
}

/** @throws NOT_FOUND, CONFLICT */
export const updateParty = (work: Casework, update: Update<PartyInput>): Party =>
  change(work, (open) => updatePartyIn(open, update))

/** The same as {@link removeParty} inside a change that is already open. */
export const removePartyIn = (change: Change, id: string): void => {
  const { write } = change
  requireParty(write, id)
  if (isPartyInUse(write, id)) throw new SandyqError('IN_USE')
  removeWithTraces(change, { subject: 'party', id, remove: () => removeRecord(write, id) })
  eraseMergesOf(change, id)
}

/** Its relations go with it. @throws NOT_FOUND, IN_USE while a record of a case names the party */
export const removeParty = (work: Casework, id: string): void =>
  change(work, (open) => removePartyIn(open, id))
