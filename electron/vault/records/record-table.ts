import { SandyqError } from '../../../shared/contract/errors.ts'
import type { ReadHandle, SqlValue, WriteHandle } from '../database/handles.ts'

/** What every record has beside its own fields. */
export interface Stored {
  readonly id: string
  readonly revision: number
}

/** The columns of one table by the names of their fields. The names are ours, never a user's: they become SQL text. */
export type Columns<Fields> = { readonly [Field in keyof Fields]-?: string }

/** Reading and writing one table whose fields map one to one to columns. */
export interface RecordTable<Fields, Row extends Stored> {
  /** `alias.column AS "field"` for every field, id and revision first. */
  select(alias: string): string
  find(read: ReadHandle, id: string): Row | undefined
  /** @throws NOT_FOUND */
  get(read: ReadHandle, id: string): Row
  insert(write: WriteHandle, record: { id: string; at: string; fields: Fields }): void
  /** @throws NOT_FOUND, or CONFLICT where the record has changed since the revision that the change was made from */
  update(write: WriteHandle, record: { id: string; revision: number; at: string; fields: Fields }): void
  /** @throws NOT_FOUND */
  remove(write: WriteHandle, id: string): void
}

/** Fields as one set of named values; SQLite takes no booleans. */
const parametersOf = <Fields extends object>(fields: Fields, columns: Columns<Fields>) => {
  const parameters: Record<string, SqlValue> = {}
  for (const field of Object.keys(columns)) {
    const value: unknown = Reflect.get(fields, field)
    if (typeof value === 'boolean') parameters[field] = value ? 1 : 0
    else if (value === null || typeof value === 'string' || typeof value === 'number')
      parameters[field] = value
    else throw new SandyqError('INTERNAL')
  }
  return parameters
}

/**
 * Makes the statements of one table.
 *
 * @param table the table's name
 * @param columns column names by field; the table also has id, revision, created_at, updated_at
 */
export const recordTable = <Fields extends object, Row extends Stored>(
  table: string,
  columns: Columns<Fields>,
): RecordTable<Fields, Row> => {
  const pairs = Object.entries<string>(columns)
  const select = (alias: string): string =>
    ['id', 'revision']
      .map((column) => `${alias}.${column} AS ${column}`)
      .concat(pairs.map(([field, column]) => `${alias}.${column} AS "${field}"`))
      .join(', ')
  const findSql = `SELECT ${select('r')} FROM ${table} AS r WHERE r.id = ?`
  const insertSql = `INSERT INTO ${table} (id, revision, created_at, updated_at, ${pairs.map(([, column]) => column).join(', ')})
    VALUES (@id, 1, @at, @at, ${pairs.map(([field]) => `@${field}`).join(', ')})`
  const updateSql = `UPDATE ${table} SET revision = revision + 1, updated_at = @at,
    ${pairs.map(([field, column]) => `${column} = @${field}`).join(', ')}
    WHERE id = @id AND revision = @revision`
  const removeSql = `DELETE FROM ${table} WHERE id = ?`
  const find = (read: ReadHandle, id: string): Row | undefined => read.get<Row>(findSql, [id])

  return {
    select,
    find,
    get: (read, id) => {
      const row = find(read, id)
      if (row === undefined) throw new SandyqError('NOT_FOUND')
      return row
    },
    insert: (write, { id, at, fields }) => {
      write.run(insertSql, { ...parametersOf(fields, columns), id, at })
    },
    update: (write, { id, revision, at, fields }) => {
      const done = write.run(updateSql, { ...parametersOf(fields, columns), id, revision, at })
      if (done.changes === 1) return
      throw new SandyqError(find(write, id) === undefined ? 'NOT_FOUND' : 'CONFLICT')
    },
    remove: (write, id) => {
      if (write.run(removeSql, [id]).changes !== 1) throw new SandyqError('NOT_FOUND')
    },
  }
}
