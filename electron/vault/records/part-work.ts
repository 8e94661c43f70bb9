import { SandyqError } from '../../../shared/contract/errors.ts'
import { PERSONAL_STEPS, REFERENCE_FIELDS, referencesIn } from '../../../shared/domain/kinds/references.ts'
import type { ReadHandle } from '../store/database/handles.ts'
import { requireCase, touchCase } from './case-file.ts'
import { type Casework, type Change, readOf } from './change.ts'
import { plainColumn } from './columns.ts'
import type { PartKind } from './kinds/part-kind.ts'
import {
  type InCase,
  type Origin,
  ofCase,
  removal,
  type Update,
  type WorkInChange,
  withOwnChanges,
} from './record-work.ts'
import { leadsTo, requireReferences } from './references.ts'
import { indexCase, indexRecord } from './search/index-records.ts'

type Part<Input> = Pick<PartKind<Input, object>, 'subject' | 'table'>

/** The work with one kind of record; each of the last three inside a change that is already open. */
export interface PartWork<Input, Entity> extends WorkInChange<Input, Entity> {
  list(work: Casework, caseId: string): Entity[]
  /** Those that belong to no case. */
  listApart(work: Casework): Entity[]
  /** @throws NOT_FOUND */
  get(work: Casework, id: string): Entity
  /** @throws NOT_FOUND where the case, or what the fields name, does not exist; INVALID_INPUT where it is of another case, OTHER_PERSON, LATER_DECISION */
  create(work: Casework, value: Input): Entity
  /** @throws NOT_FOUND, CONFLICT, INVALID_INPUT where the record would go to another case or the fields make a ring, OTHER_PERSON, LATER_DECISION */
  update(work: Casework, update: Update<Input>): Entity
  /** @throws NOT_FOUND */
  remove(work: Casework, id: string): void
}

/** What the fields name has to be there, and to belong to the same case; steps to an earlier record of its kind make no ring. */
const requireFit = <Input extends InCase>(
  read: ReadHandle,
  { subject, table }: Part<Input>,
  { value, id }: { value: Input; id: string | null },
): void => {
  requireReferences(read, value.caseId, referencesIn(subject, value))
  for (const reference of REFERENCE_FIELDS.get(subject) ?? []) {
    const from: unknown = Reflect.get(value, reference.field)
    if (reference.subject !== subject || id === null || typeof from !== 'string') continue
    const column = plainColumn(table.columns[reference.field])
    if (leadsTo(read, { table: table.name, column }, { from, goal: id }))
      throw new SandyqError('INVALID_INPUT')
  }
}

/** From no case into one, and from there nowhere: what a record names and the log tells of it belong to its case. */
const requireMove = (read: ReadHandle, from: string | null, to: string | null): void => {
  if (from === to) return
  if (from !== null || to === null) throw new SandyqError('INVALID_INPUT')
  requireCase(read, to)
}

const idIn = (value: object, field: string): string | null => {
  const id: unknown = Reflect.get(value, field)
  return typeof id === 'string' ? id : null
}

/** Both ends of a step from an earlier record are of one person, also when the person of one of them is changed. */
const requireSamePerson = <Input extends InCase>(
  read: ReadHandle,
  { subject, table }: Part<Input>,
  { value, id }: { value: Input; id: string | null },
): void => {
  for (const { field } of PERSONAL_STEPS.filter((step) => step.subject === subject)) {
    const column = plainColumn(table.columns[field as keyof Input])
    const another = read.get(
      `SELECT 1 FROM ${table.name} WHERE party_id <> @partyId AND (id = @earlier OR ${column} = @id)`,
      { partyId: idIn(value, 'partyId'), earlier: idIn(value, field), id },
    )
    if (another !== undefined) throw new SandyqError('OTHER_PERSON')
  }
}

/** The things that can be done with every record that belongs to a case. */
export const caseChildren = <Input extends InCase, Entity extends object>(
  part: PartKind<Input, Entity>,
): PartWork<Input, Entity> => {
  const { subject, table } = part

  const getEntity = (read: ReadHandle, id: string): Entity => {
    const entity = part.find(read, id)
    if (entity === undefined) throw new SandyqError('NOT_FOUND')
    return entity
  }

  const settle = ({ write, at }: Change, record: { id: string; caseId: string | null }): void => {
    if (record.caseId !== null) touchCase(write, record.caseId, at)
    indexRecord(write, subject, record.id)
    if (part.namesCase && record.caseId !== null) indexCase(write, record.caseId)
  }

  const createIn = (change: Change, value: Input, origin: Origin = {}): Entity => {
    const { write, at } = change
    const { caseId } = value
    if (caseId !== null) requireCase(write, caseId)
    requireFit(write, part, { value, id: null })
    requireSamePerson(write, part, { value, id: null })
    part.requireMore?.(write, value, null)
    const { id = change.newId(), action = 'create' } = origin
    table.insert(write, { id, at, fields: value })
    const after = getEntity(write, id)
    settle(change, { id, caseId })
    change.audit({ action, subject, recordId: id, ...ofCase(caseId), after })
    return after
  }

  const updateIn = (
    change: Change,
    { id, revision, value }: Update<Input>,
    { action = 'update' }: Origin = {},
  ): Entity => {
    const { write, at } = change
    const before = getEntity(write, id)
    const { caseId } = table.get(write, id)
    requireMove(write, caseId, value.caseId)
    requireFit(write, part, { value, id })
    requireSamePerson(write, part, { value, id })
    part.requireMore?.(write, value, id)
    table.update(write, { id, revision, at, fields: value })
    const after = getEntity(write, id)
    settle(change, { id, caseId: value.caseId })
    change.audit({ action, subject, recordId: id, ...ofCase(value.caseId), before, after })
    return after
  }

  return {
    list: (work, caseId) => part.ofCase.list(readOf(work), caseId),
    listApart: (work) => part.apart?.(readOf(work)) ?? [],
    get: (work, id) => getEntity(readOf(work), id),
    ...withOwnChanges({ createIn, updateIn, removeIn: removal({ subject, table, settle }) }),
  }
}
