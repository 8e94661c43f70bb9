import { SandyqError } from '../../../shared/contract/errors.ts'
import type { CaseLine } from '../../../shared/domain/case.ts'
import type { Party, PartyInput, PartyLine } from '../../../shared/domain/party.ts'
import { eraseAuditValues } from '../audit/audit-log.ts'
import type { Update } from '../casework/case-children.ts'
import { type Casework, change, localDayOf, readOf } from '../casework/casework.ts'
import { listCaseLinesOfParty } from '../records/case-line.ts'
import {
  getParty as findOrThrow,
  insertParty,
  isPartyInUse,
  listPartyLines,
  removeParty as removeRecord,
  requireParty,
  updateParty as updateRecord,
} from '../records/party.ts'
import { indexCasesOfClient, indexParty } from '../search/index-records.ts'
import { removeFromIndex } from '../search/search-index.ts'

/** Every person and organisation in the order of names. */
export const listParties = (work: Casework): PartyLine[] => listPartyLines(readOf(work))

/** @throws NOT_FOUND */
export const getParty = (work: Casework, id: string): Party => findOrThrow(readOf(work), id)

/**
 * The cases in which the party takes part.
 *
 * @throws NOT_FOUND
 */
export const listCasesOfParty = (work: Casework, id: string): CaseLine[] => {
  requireParty(readOf(work), id)
  return listCaseLinesOfParty(readOf(work), id, localDayOf(work.now()))
}

export const createParty = (work: Casework, value: PartyInput): Party =>
  change(work, ({ write, at, newId, audit }) => {
    const id = newId()
    insertParty(write, { id, at, value })
    indexParty(write, id)
    const after = findOrThrow(write, id)
    audit({ action: 'create', subject: 'party', recordId: id, after })
    return after
  })

/** @throws NOT_FOUND, CONFLICT */
export const updateParty = (work: Casework, { id, revision, value }: Update<PartyInput>): Party =>
  change(work, ({ write, at, audit }) => {
    const before = findOrThrow(write, id)
    updateRecord(write, { id, revision, at, value })
    indexParty(write, id)
    indexCasesOfClient(write, id)
    const after = findOrThrow(write, id)
    audit({ action: 'update', subject: 'party', recordId: id, before, after })
    return after
  })

/** @throws NOT_FOUND, IN_USE while a case names the party */
export const removeParty = (work: Casework, id: string): void =>
  change(work, ({ write, audit }) => {
    requireParty(write, id)
    if (isPartyInUse(write, id)) throw new SandyqError('IN_USE')
    removeRecord(write, id)
    removeFromIndex(write, id)
    audit({ action: 'remove', subject: 'party', recordId: id })
    eraseAuditValues(write, id)
  })
