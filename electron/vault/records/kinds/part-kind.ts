import * as z from 'zod'
import type { Kind } from '../../../../shared/domain/kinds/kind.ts'
import type { PartSubject } from '../../../../shared/domain/kinds/parts.ts'
import type { ReadHandle } from '../../store/database/handles.ts'
import { tableOf } from '../foreign-keys.ts'
import { inOrderOf, type ListOfCase, listApart, listOfCase, type Moment } from '../list-of-case.ts'
import { type MoreColumns, type RecordTable, recordTable, type Stored } from '../record-table.ts'
import { columnsOf, type Told } from './columns-of.ts'

/** What is particular to one kind of record that is entered into a case, as the vault keeps it. */
export interface PartKind<Input, Entity, Row extends Stored = Stored & Input> {
  readonly subject: PartSubject
  readonly table: RecordTable<Input, Row>
  /** The record as it leaves the vault process. */
  find(read: ReadHandle, id: string): Entity | undefined
  /** The records of a case. */
  readonly ofCase: ListOfCase<Entity>
  /** The records that belong to no case, as far as there can be any. */
  readonly apart?: (read: ReadHandle) => Entity[]
  /** Its words are among those by which its case is found. */
  readonly namesCase?: true
  /** What has to hold beside the references; `id` is null for a new record. It throws the code that says what does not. */
  requireMore?(read: ReadHandle, value: Input, id: string | null): void
}

/** How the records of one kind stand in their table. */
interface Layout<Input, Entity> extends MoreColumns<Input> {
  readonly columns: Told<Input>
  /** In SQL over the table as `r`, or by a date as far as it is known; without it as they were added. */
  readonly order?: string | ((record: Entity) => Moment)
  requireMore?(read: ReadHandle, value: Input, id: string | null): void
}

type SchemaOf<Value> = z.ZodObject & z.ZodType<Value>

/** A kind whose table holds all that is shown of a record. */
export const partKind = <Input extends object, Entity extends Stored>(
  { subject, input }: Kind<PartSubject, string, z.ZodType, SchemaOf<Input>, SchemaOf<Entity>>,
  { columns, order, requireMore, ...more }: Layout<Input, Entity>,
): PartKind<Input, Entity, Entity> => {
  const table = recordTable<Input, Entity>(tableOf(subject), columnsOf(input, columns), more)
  const ofCase = typeof order === 'function' ? inOrderOf(listOfCase(table), order) : listOfCase(table, order)
  const apart = typeof order === 'function' ? undefined : listApart(table, order)
  const isOfNone = input.shape.caseId instanceof z.ZodNullable
  return {
    subject,
    table,
    find: table.find,
    ofCase,
    ...(apart !== undefined && isOfNone && { apart }),
    ...(requireMore && { requireMore }),
  }
}
