import { SandyqError } from '../../../shared/contract/errors.ts'
import type { RecordSubject } from '../../../shared/domain/kinds/index.ts'
import type { ReadHandle } from '../store/database/handles.ts'
import { touchCase } from './case-file.ts'
import { type Casework, type Change, readOf } from './change.ts'
import type { RecordTable, Stored } from './record-table.ts'
import {
  type InCase,
  type Origin,
  ofCase,
  removal,
  type Update,
  type WorkInChange,
  withOwnChanges,
} from './record-work.ts'
import { indexRecord } from './search/index-records.ts'

/** A kind of record that stands beside records of any kind, and belongs to the case that they belong to. */
export interface BesideKind<Input, Entity extends Stored & InCase> {
  readonly subject: RecordSubject
  readonly table: RecordTable<Input & Pick<Entity, 'caseId'>, Entity>
  /** The case that what is named belongs to. @throws NOT_FOUND, INVALID_INPUT where it is none that could be named, or of several cases */
  caseOf(read: ReadHandle, value: Input): string | null
  /** A record among whose words those of this one are. */
  wordsOf?(entity: Entity): { readonly subject: RecordSubject; readonly id: string } | undefined
  /** What an update may make of a record. @throws INVALID_INPUT */
  changed(before: Entity, value: Input, origin: Origin): Input
}

/** The work with one such kind; each of the last three inside a change that is already open. */
export interface BesideWork<Input, Entity> extends WorkInChange<Input, Entity> {
  /** @throws NOT_FOUND */
  get(work: Casework, id: string): Entity
  /** @throws NOT_FOUND where what is named does not exist, INVALID_INPUT where it is of another case */
  create(work: Casework, value: Input): Entity
  /** @throws NOT_FOUND, CONFLICT, INVALID_INPUT where it would go to another case or record */
  update(work: Casework, update: Update<Input>): Entity
  /** @throws NOT_FOUND */
  remove(work: Casework, id: string): void
}

/** The things that can be done with sources and links. */
export const besideWork = <Input extends object, Entity extends Stored & InCase>(
  kind: BesideKind<Input, Entity>,
): BesideWork<Input, Entity> => {
  const { subject, table } = kind

  const settle = ({ write, at }: Change, entity: Entity): void => {
    if (entity.caseId !== null) touchCase(write, entity.caseId, at)
    indexRecord(write, subject, entity.id)
    const owner = kind.wordsOf?.(entity)
    if (owner !== undefined) indexRecord(write, owner.subject, owner.id)
  }

  /** The schema of what was found is the one that the case came from. */
  const fieldsOf = (value: Input, caseId: string | null) =>
    ({ ...value, caseId }) as Input & Pick<Entity, 'caseId'>

  const createIn = (change: Change, value: Input, origin: Origin = {}): Entity => {
    const { write, at } = change
    const caseId = kind.caseOf(write, value)
    const { id = change.newId(), action = 'create' } = origin
    table.insert(write, { id, at, fields: fieldsOf(value, caseId) })
    const after = table.get(write, id)
    settle(change, after)
    change.audit({ action, subject, recordId: id, ...ofCase(caseId), after })
    return after
  }

  const updateIn = (change: Change, { id, revision, value }: Update<Input>, origin: Origin = {}): Entity => {
    const { write, at } = change
    const before = table.get(write, id)
    const fields = kind.changed(before, value, origin)
    const { caseId } = before
    if (kind.caseOf(write, fields) !== caseId) throw new SandyqError('INVALID_INPUT')
    table.update(write, { id, revision, at, fields: fieldsOf(fields, caseId) })
    const after = table.get(write, id)
    settle(change, after)
    change.audit({
      action: origin.action ?? 'update',
      subject,
      recordId: id,
      ...ofCase(caseId),
      before,
      after,
    })
    return after
  }

  return {
    get: (work, id) => table.get(readOf(work), id),
    ...withOwnChanges({ createIn, updateIn, removeIn: removal({ subject, table, settle }) }),
  }
}
