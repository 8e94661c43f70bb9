import { SandyqError } from '../../../shared/contract/errors.ts'
import type { RecordSubject } from '../../../shared/domain/history.ts'
import type { AuditAction } from '../audit/audit-entry.ts'
import type { ReadHandle, WriteHandle } from '../database/handles.ts'
import { requireCase, touchCase } from '../records/case-file.ts'
import type { RecordTable, Stored } from '../records/record-table.ts'
import { leadsTo, type Reference, requireReferences } from '../records/references.ts'
import { indexRecord } from '../search/index-records.ts'
import { type Casework, type Change, change, readOf } from './casework.ts'
import { removeWithTraces } from './removal.ts'

/** What is particular to one kind of record that belongs to a case. */
export interface CaseChild<Input extends { readonly caseId: string }, Entity extends Stored> {
  readonly subject: RecordSubject
  readonly table: RecordTable<Input, Stored & Input>
  /** The record as it leaves the vault process. */
  find(read: ReadHandle, id: string): Entity | undefined
  list(read: ReadHandle, caseId: string): Entity[]
  /** What the fields name: it has to be there, and to belong to the same case. */
  names?(input: Input): readonly Reference[]
  /** Where a record can name an earlier one of its kind: the column, and the id that the fields give. No ring can be made. */
  readonly earlier?: { readonly column: string; idOf(input: Input): string | null }
  /** Brings up to date what other records say of this one, after any change; its own words in the index are always. */
  derive?(write: WriteHandle, record: { id: string; caseId: string }): void
}

/** A change to a record, made from the revision that the page had. */
export interface Update<Input> {
  readonly id: string
  readonly revision: number
  readonly value: Input
}

/** How a change came about, where it is not the plain one: a record that comes back has its id, and the log says so. */
export interface Origin {
  readonly id?: string
  readonly action?: AuditAction
}

/** The work with one kind of record; each of the last three inside a change that is already open. */
export interface PartWork<Input, Entity> {
  list(work: Casework, caseId: string): Entity[]
  /** @throws NOT_FOUND */
  get(work: Casework, id: string): Entity
  /** @throws NOT_FOUND where the case, or what the fields name, does not exist; INVALID_INPUT where it is of another case */
  create(work: Casework, value: Input): Entity
  /** @throws NOT_FOUND, CONFLICT, INVALID_INPUT where the record would go to another case or the fields make a ring */
  update(work: Casework, update: Update<Input>): Entity
  /** @throws NOT_FOUND */
  remove(work: Casework, id: string): void
  createIn(change: Change, value: Input, origin?: Origin): Entity
  updateIn(change: Change, update: Update<Input>, origin?: Origin): Entity
  removeIn(change: Change, id: string): void
}

const requireFit = <Input extends { readonly caseId: string }, Entity extends Stored>(
  read: ReadHandle,
  { table, names, earlier }: CaseChild<Input, Entity>,
  { value, id }: { value: Input; id: string | null },
): void => {
  requireReferences(read, value.caseId, names?.(value) ?? [])
  const from = earlier?.idOf(value) ?? null
  if (earlier === undefined || from === null || id === null) return
  if (leadsTo(read, { table: table.name, column: earlier.column }, { from, goal: id }))
    throw new SandyqError('INVALID_INPUT')
}

/** The things that can be done with every record that belongs to a case. */
export const caseChildren = <Input extends { readonly caseId: string }, Entity extends Stored>(
  child: CaseChild<Input, Entity>,
): PartWork<Input, Entity> => {
  const { subject, table } = child

  const getEntity = (read: ReadHandle, id: string): Entity => {
    const entity = child.find(read, id)
    if (entity === undefined) throw new SandyqError('NOT_FOUND')
    return entity
  }

  const settle = ({ write, at }: Change, record: { id: string; caseId: string }): void => {
    touchCase(write, record.caseId, at)
    indexRecord(write, subject, record.id)
    child.derive?.(write, record)
  }

  const createIn = (change: Change, value: Input, origin: Origin = {}): Entity => {
    const { write, at } = change
    const { caseId } = value
    requireCase(write, caseId)
    requireFit(write, child, { value, id: null })
    const { id = change.newId(), action = 'create' } = origin
    table.insert(write, { id, at, fields: value })
    const after = getEntity(write, id)
    settle(change, { id, caseId })
    change.audit({ action, subject, recordId: id, caseId, after })
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
    if (caseId !== value.caseId) throw new SandyqError('INVALID_INPUT')
    requireFit(write, child, { value, id })
    table.update(write, { id, revision, at, fields: value })
    const after = getEntity(write, id)
    settle(change, { id, caseId })
    change.audit({ action, subject, recordId: id, caseId, before, after })
    return after
  }

  const removeIn = (change: Change, id: string): void => {
    const { write } = change
    const { caseId } = table.get(write, id)
    removeWithTraces(change, { subject, id, caseId, remove: () => table.remove(write, id) })
    settle(change, { id, caseId })
  }

  return {
    list: (work, caseId) => child.list(readOf(work), caseId),
    get: (work, id) => getEntity(readOf(work), id),
    create: (work, value) => change(work, (open) => createIn(open, value)),
    update: (work, update) => change(work, (open) => updateIn(open, update)),
    remove: (work, id) => change(work, (open) => removeIn(open, id)),
    createIn,
    updateIn,
    removeIn,
  }
}
