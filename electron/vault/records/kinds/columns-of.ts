import * as z from 'zod'
import { type Columns, flag, json, type ListColumn, type PlainValue } from '../columns.ts'

/** Fields whose column cannot be worked out, because SQLite cannot hold the value as it is. */
type Coded<Fields> = {
  [Field in keyof Fields]: [Fields[Field]] extends [PlainValue | boolean | readonly string[]] ? never : Field
}[keyof Fields]

/** The columns that have to be said, and those that may be: where a field is called by a word of SQL. */
export type Told<Fields> = Partial<Columns<Fields>> & Pick<Columns<Fields>, Coded<Fields>>

const columnName = (field: string): string =>
  field.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`)

const columnOf = (field: string, schema: unknown) => {
  const column = columnName(field)
  if (schema instanceof z.ZodBoolean) return flag(column)
  return schema instanceof z.ZodArray ? json<unknown>(column) : column
}

/** The columns of a table: each called like its field, but for what is told. A plain new field needs no line in the vault. */
export const columnsOf = <Fields>(
  schema: z.ZodObject & z.ZodType<Fields>,
  told: Told<Fields>,
): Columns<Fields> => ({
  ...(Object.fromEntries(
    Object.entries<unknown>(schema.shape).map(([field, inner]) => [field, columnOf(field, inner)]),
  ) as unknown as Columns<Fields>),
  ...told,
})

/** A list in a table with the columns `owner`, `position` and those of its items. */
export const listIn = <Item>(
  schema: z.ZodObject & z.ZodType<Item>,
  table: string,
  owner: string,
): ListColumn<Item> => ({
  table,
  owner,
  columns: Object.fromEntries(
    Object.keys(schema.shape).map((field) => [field, columnName(field)]),
  ) as unknown as ListColumn<Item>['columns'],
})
