import { SandyqError } from '../../../../shared/contract/errors.ts'
import type { Relation, RelationInput } from '../../../../shared/domain/kinds/relation.ts'
import { type Casework, type Change, change, readOf } from '../../records/change.ts'
import { requireParty } from '../../records/party.ts'
import type { Origin, Update } from '../../records/record-work.ts'
import { findRelation, listRelations as listRows, relations } from '../../records/relation.ts'
import { removeWithTraces } from '../../records/removal.ts'
import type { ReadHandle } from '../../store/database/handles.ts'
import { requireNoRing } from './members.ts'

/** Every relation in which the party stands on either side. */
export const listRelations = (work: Casework, partyId: string): Relation[] => listRows(readOf(work), partyId)

const getIn = (read: ReadHandle, id: string): Relation => {
  const relation = findRelation(read, id)
  if (relation === undefined) throw new SandyqError('NOT_FOUND')
  return relation
}

/** @throws NOT_FOUND */
export const getRelation = (work: Casework, id: string): Relation => getIn(readOf(work), id)

const requireBoth = (read: ReadHandle, { fromId, toId }: RelationInput): void => {
  for (const partyId of [fromId, toId]) requireParty(read, partyId)
}

/** The same as {@link createRelation} inside a change that is already open. */
export const createRelationIn = (
  { write, at, newId, audit }: Change,
  value: RelationInput,
  { id = newId(), action = 'create' }: Origin = {},
): Relation => {
  requireBoth(write, value)
  relations.insert(write, { id, at, fields: value })
  requireNoRing(write, value)
  const after = getIn(write, id)
  audit({ action, subject: 'relation', recordId: id, after })
  return after
}

/** @throws NOT_FOUND where a party does not exist, GROUP_RING */
export const createRelation = (work: Casework, value: RelationInput): Relation =>
  change(work, (open) => createRelationIn(open, value))

/** The same as {@link updateRelation} inside a change that is already open. */
export const updateRelationIn = (
  { write, at, audit }: Change,
  { id, revision, value }: Update<RelationInput>,
  { action = 'update' }: Origin = {},
): Relation => {
  const before = getIn(write, id)
  requireBoth(write, value)
  relations.update(write, { id, revision, at, fields: value })
  requireNoRing(write, value)
  const after = getIn(write, id)
  audit({ action, subject: 'relation', recordId: id, before, after })
  return after
}

/** @throws NOT_FOUND, CONFLICT, GROUP_RING */
export const updateRelation = (work: Casework, update: Update<RelationInput>): Relation =>
  change(work, (open) => updateRelationIn(open, update))

/** The same as {@link removeRelation} inside a change that is already open. */
export const removeRelationIn = (change: Change, id: string): void => {
  const { write } = change
  removeWithTraces(change, { subject: 'relation', id, remove: () => relations.remove(write, id) })
}

/** @throws NOT_FOUND */
export const removeRelation = (work: Casework, id: string): void =>
  change(work, (open) => removeRelationIn(open, id))
