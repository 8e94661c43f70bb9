import type { RecordSubject } from '../../../shared/domain/kinds/index.ts'
import type { ReadHandle } from '../store/database/handles.ts'
import type { AuditAction } from './audit/audit-entry.ts'
import { type Casework, type Change, change } from './change.ts'
import type { RecordTable, Stored } from './record-table.ts'
import { removeWithTraces } from './removal.ts'

export interface InCase {
  /** Null where it belongs to none, which the schema of its kind has to allow. */
  readonly caseId: string | null
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

/** The work with one kind of record inside a change that is already open. */
export interface WorkInChange<Input, Entity> {
  createIn(change: Change, value: Input, origin?: Origin): Entity
  updateIn(change: Change, update: Update<Input>, origin?: Origin): Entity
  removeIn(change: Change, id: string): void
}

/** The case for the log, where the record belongs to one. */
export const ofCase = (caseId: string | null): { readonly caseId?: string } =>
  caseId === null ? {} : { caseId }

interface Settled<Row> {
  readonly subject: RecordSubject
  readonly table: { get(read: ReadHandle, id: string): Row } & Pick<RecordTable<never, never>, 'remove'>
  /** What follows any change of the record: its case, the index. */
  settle(change: Change, record: Row): void
}

/** Removes a record with its traces, and lets follow what follows. */
export const removal =
  <Row extends Stored & InCase>({ subject, table, settle }: Settled<Row>) =>
  (open: Change, id: string): void => {
    const { write } = open
    const row = table.get(write, id)
    removeWithTraces(open, { subject, id, ...ofCase(row.caseId), remove: () => table.remove(write, id) })
    settle(open, row)
  }

/** The same work, each piece in a change of its own as well. */
export const withOwnChanges = <Input, Entity>(inside: WorkInChange<Input, Entity>) => ({
  ...inside,
  create: (work: Casework, value: Input): Entity => change(work, (open) => inside.createIn(open, value)),
  update: (work: Casework, update: Update<Input>): Entity =>
    change(work, (open) => inside.updateIn(open, update)),
  remove: (work: Casework, id: string): void => change(work, (open) => inside.removeIn(open, id)),
})
