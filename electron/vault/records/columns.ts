import { SandyqError } from '../../../shared/contract/errors.ts'
import type { SqlValue } from '../store/database/handles.ts'

/** What SQLite holds as it is. */
export type PlainValue = string | number | null

/** A column whose value SQLite cannot hold as it is. */
export interface CodedColumn<in out Value> {
  readonly column: string
  encode(value: Value): SqlValue
  decode(stored: SqlValue): Value
}

/** A field that is a list of plain records, kept in the order of the list in a table of their own. */
export interface ListColumn<Item> {
  readonly table: string
  /** The column that names the record to which the list belongs. */
  readonly owner: string
  readonly columns: { readonly [Field in keyof Item]-?: string }
}

type ColumnOf<Value> = [Value] extends [PlainValue]
  ? string
  : CodedColumn<Value> | (Value extends readonly (infer Item)[] ? ListColumn<Item> : never)

/** The columns of one table by the names of their fields. The names are ours, never a user's: they become SQL text. */
export type Columns<Fields> = { readonly [Field in keyof Fields]-?: ColumnOf<Fields[Field]> }

/** Any column of a table, when the types of its fields are no longer known. */
export type AnyColumn = string | CodedColumn<never> | ListColumn<never>

export const isList = (column: AnyColumn | undefined): column is ListColumn<never> =>
  typeof column === 'object' && 'owner' in column

/** The name of a column that holds its field as it is, as the id of another record is held. */
export const plainColumn = (column: AnyColumn | undefined): string => {
  if (typeof column !== 'string') throw new SandyqError('INTERNAL')
  return column
}

/** 0 and 1, because SQLite has no booleans. */
export const flag = (column: string): CodedColumn<boolean> => ({
  column,
  encode: (value) => (value ? 1 : 0),
  decode: (stored) => stored === 1,
})

/** Plain data as one text. What is read was written by us after it had passed the contract. */
export const json = <Value>(column: string): CodedColumn<Value> => ({
  column,
  encode: (value) => JSON.stringify(value),
  decode: (stored) => JSON.parse(String(stored)),
})
