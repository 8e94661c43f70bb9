import { SandyqError } from '../../../shared/contract/errors.ts'
import type { AuditSubject } from '../audit/audit-entry.ts'
import { eraseAuditValues } from '../audit/audit-log.ts'
import type { ReadHandle, WriteHandle } from '../database/handles.ts'
import { requireCase, touchCase } from '../records/case-file.ts'
import type { RecordTable, Stored } from '../records/record-table.ts'
import { type Casework, type Change, change, readOf } from './casework.ts'

/** What is particular to one kind of record that belongs to a case. */
export interface CaseChild<Input extends { readonly caseId: string }, Entity extends Stored> {
  readonly subject: AuditSubject
  readonly table: RecordTable<Input, Stored & Input>
  /** The record as it leaves the vault process. */
  find(read: ReadHandle, id: string): Entity | undefined
  list(read: ReadHandle, caseId: string): Entity[]
  /** Throws where the fields name what is not there or does not fit together; `id` is null for a new record. */
  check(read: ReadHandle, input: Input, id: string | null): void
  /** Brings what is derived from the record, such as the search index, up to date after any change. */
  derive?(write: WriteHandle, record: { id: string; caseId: string }): void
}

/** A change to a record, made from the revision that the page had. */
export interface Update<Input> {
  readonly id: string
  readonly revision: number
  readonly value: Input
}

const settle = (
  { write, at }: Change,
  child: Pick<CaseChild<never, never>, 'derive'>,
  record: { id: string; caseId: string },
): void => {
  touchCase(write, record.caseId, at)
  child.derive?.(write, record)
}

/** The four things that can be done with every record that belongs to a case. */
export const caseChildren = <Input extends { readonly caseId: string }, Entity extends Stored>(
  child: CaseChild<Input, Entity>,
) => {
  const getEntity = (read: ReadHandle, id: string): Entity => {
    const entity = child.find(read, id)
    if (entity === undefined) throw new SandyqError('NOT_FOUND')
    return entity
  }

  return {
    list: (work: Casework, caseId: string): Entity[] => child.list(readOf(work), caseId),

    /** @throws NOT_FOUND */
    get: (work: Casework, id: string): Entity => getEntity(readOf(work), id),

    /** @throws NOT_FOUND where the case, or what the fields name, does not exist */
    create: (work: Casework, value: Input): Entity =>
      change(work, (change) => {
        const { write, at } = change
        requireCase(write, value.caseId)
        child.check(write, value, null)
        const id = change.newId()
        child.table.insert(write, { id, at, fields: value })
        const after = getEntity(write, id)
        settle(change, child, { id, caseId: value.caseId })
        change.audit({ action: 'create', subject: child.subject, recordId: id, caseId: value.caseId, after })
        return after
      }),

    /** @throws NOT_FOUND, CONFLICT, INVALID_INPUT where the record would go to another case */
    update: (work: Casework, { id, revision, value }: Update<Input>): Entity =>
      change(work, (change) => {
        const { write, at } = change
        const before = getEntity(write, id)
        const { caseId } = child.table.get(write, id)
        if (caseId !== value.caseId) throw new SandyqError('INVALID_INPUT')
        child.check(write, value, id)
        child.table.update(write, { id, revision, at, fields: value })
        const after = getEntity(write, id)
        settle(change, child, { id, caseId })
        change.audit({ action: 'update', subject: child.subject, recordId: id, caseId, before, after })
        return after
      }),

    /** @throws NOT_FOUND */
    remove: (work: Casework, id: string): void =>
      change(work, (change) => {
        const { write } = change
        const { caseId } = child.table.get(write, id)
        child.table.remove(write, id)
        settle(change, child, { id, caseId })
        change.audit({ action: 'remove', subject: child.subject, recordId: id, caseId })
        eraseAuditValues(write, id)
      }),
  }
}
