import { SandyqError } from '../../../shared/contract/errors.ts'
import type { ReadHandle, SqlParameters, SqlValue, WriteHandle } from '../store/database/handles.ts'
import { type ChildList, childList } from './child-list.ts'
import { type AnyColumn, type CodedColumn, type Columns, isList } from './columns.ts'

/** What every record has beside its own fields. */
export interface Stored {
  readonly id: string
  readonly revision: number
}

/** Reading and writing one table, with the tables of the lists that its fields are. */
export interface RecordTable<Fields, Row extends Stored> {
  readonly name: string
  /** Where each field is kept. */
  readonly columns: Readonly<Record<string, AnyColumn>>
  /** `alias.column AS "field"` for every field that is a column, id and revision first. */
  select(alias: string): string
  /** Whole records from a statement that asks for {@link RecordTable.select}; what else it asks for comes along as it is. */
  all<More extends object = object>(read: ReadHandle, sql: string, parameters?: SqlParameters): (Row & More)[]
  find(read: ReadHandle, id: string): Row | undefined
  /** @throws NOT_FOUND */
  get(read: ReadHandle, id: string): Row
  insert(write: WriteHandle, record: { id: string; at: string; fields: Fields }): void
  /** @throws NOT_FOUND, or CONFLICT where the record has changed since the revision that the change was made from */
  update(write: WriteHandle, record: { id: string; revision: number; at: string; fields: Fields }): void
  /** @throws NOT_FOUND */
  remove(write: WriteHandle, id: string): void
}

/** Columns by name, each made from the fields of the record. */
export type DerivedColumns<in Fields> = Readonly<Record<string, (fields: Fields) => string>>

/** What a table has beside the fields that are written and read. */
export interface MoreColumns<Fields> {
  /** Columns by field that are read but never written. */
  readonly shown?: Readonly<Record<string, string>>
  /** Columns that follow from the fields at each writing and are never read back. */
  readonly derived?: DerivedColumns<Fields>
}

interface Layout {
  /** Fields that are columns of the table, a coded one with its codec. */
  readonly columns: readonly { field: string; column: string; codec: CodedColumn<never> | undefined }[]
  readonly lists: readonly { field: string; list: ChildList }[]
}

const layoutOf = (columns: Readonly<Record<string, AnyColumn>>): Layout => {
  const entries = Object.entries(columns)
  return {
    columns: entries.flatMap(([field, column]): Layout['columns'] => {
      if (isList(column)) return []
      if (typeof column === 'string') return [{ field, column, codec: undefined }]
      return [{ field, column: column.column, codec: column }]
    }),
    lists: entries.flatMap(([field, column]) =>
      isList(column) ? [{ field, list: childList({ ...column, columns: column.columns }) }] : [],
    ),
  }
}

const isPlain = (value: unknown): value is SqlValue =>
  value === null || typeof value === 'string' || typeof value === 'number'

/** Fields as one set of named values. */
const parametersOf = (fields: object, { columns }: Layout): Record<string, SqlValue> =>
  Object.fromEntries(
    columns.map(({ field, codec }) => {
      const value: unknown = Reflect.get(fields, field)
      const stored: unknown = codec === undefined ? value : codec.encode(value as never)
      if (!isPlain(stored)) throw new SandyqError('INTERNAL')
      return [field, stored]
    }),
  )

/** Turns rows as they are stored into whole records: decodes what is coded and reads the lists of all of them. */
const completeRows = (
  read: ReadHandle,
  rows: readonly Record<string, SqlValue>[],
  { columns, lists }: Layout,
): Record<string, unknown>[] => {
  const coded = columns.filter(({ codec }) => codec !== undefined)
  const ids = rows.map((row) => String(row.id))
  const filled = lists.map(({ field, list }) => ({ field, items: list.read(read, ids) }))
  return rows.map((row) => ({
    ...row,
    ...Object.fromEntries(coded.map(({ field, codec }) => [field, codec?.decode(row[field] ?? null)])),
    ...Object.fromEntries(filled.map(({ field, items }) => [field, items.get(String(row.id)) ?? []])),
  }))
}

/** Values that are no fields have an underscore before their names: a contact has a field `at`. */
const statementsOf = (name: string, { columns }: Layout, derived: readonly string[]) => {
  const written = [
    ...columns.map(({ field, column }) => [column, `@${field}`] as const),
    ...derived.map((column) => [column, `@_${column}`] as const),
  ]
  return {
    insert: `INSERT INTO ${name} (id, revision, created_at, updated_at, ${written.map(([column]) => column).join(', ')})
    VALUES (@_id, 1, @_at, @_at, ${written.map(([, value]) => value).join(', ')})`,
    update: `UPDATE ${name} SET revision = revision + 1, updated_at = @_at,
    ${written.map(([column, value]) => `${column} = ${value}`).join(', ')}
    WHERE id = @_id AND revision = @_revision`,
    remove: `DELETE FROM ${name} WHERE id = ?`,
  }
}

/**
 * Makes the statements of one table.
 *
 * @param name the table's name
 * @param columns columns by field; the table also has id, revision, created_at, updated_at
 */
export const recordTable = <Fields extends object, Row extends Stored>(
  name: string,
  columns: Columns<Fields>,
  { shown = {}, derived = {} }: MoreColumns<Fields> = {},
): RecordTable<Fields, Row> => {
  const known: Readonly<Record<string, AnyColumn>> = Object.fromEntries(Object.entries({ ...columns }))
  const layout = layoutOf(known)
  const sql = statementsOf(name, layout, Object.keys(derived))
  const valuesOf = (fields: Fields): Record<string, SqlValue> => ({
    ...parametersOf(fields, layout),
    ...Object.fromEntries(Object.entries(derived).map(([column, derive]) => [`_${column}`, derive(fields)])),
  })
  const selected = [...layout.columns.map(({ field, column }) => [field, column]), ...Object.entries(shown)]
  const select = (alias: string): string =>
    ['id', 'revision']
      .map((column) => `${alias}.${column} AS ${column}`)
      .concat(selected.map(([field, column]) => `${alias}.${column} AS "${field}"`))
      .join(', ')
  const findSql = `SELECT ${select('r')} FROM ${name} AS r WHERE r.id = ?`

  const all = <More extends object>(read: ReadHandle, text: string, parameters?: SqlParameters) =>
    completeRows(read, read.all(text, parameters), layout) as unknown as (Row & More)[]
  const find = (read: ReadHandle, id: string): Row | undefined => all<object>(read, findSql, [id])[0]
  const itemsOf = (fields: Fields) =>
    layout.lists.map(({ field, list }) => {
      const items: unknown = Reflect.get(fields, field)
      if (!Array.isArray(items)) throw new SandyqError('INTERNAL')
      return { list, items }
    })

  return {
    name,
    columns: known,
    select,
    all,
    find,
    get: (read, id) => {
      const row = find(read, id)
      if (row === undefined) throw new SandyqError('NOT_FOUND')
      return row
    },
    insert: (write, { id, at, fields }) => {
      write.run(sql.insert, { ...valuesOf(fields), _id: id, _at: at })
      for (const { list, items } of itemsOf(fields)) list.add(write, id, items)
    },
    update: (write, { id, revision, at, fields }) => {
      const done = write.run(sql.update, {
        ...valuesOf(fields),
        _id: id,
        _revision: revision,
        _at: at,
      })
      if (done.changes !== 1) throw new SandyqError(find(write, id) === undefined ? 'NOT_FOUND' : 'CONFLICT')
      for (const { list, items } of itemsOf(fields)) list.replace(write, id, items)
    },
    remove: (write, id) => {
      if (write.run(sql.remove, [id]).changes !== 1) throw new SandyqError('NOT_FOUND')
    },
  }
}
