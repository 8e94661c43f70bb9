import { listForeignKeys } from '../../records/foreign-keys.ts'
import type { ReadHandle, SqlValue, WriteHandle } from '../../store/database/handles.ts'

/*
 * Who names a party is read from the schema, so that a table made later cannot be forgotten. Names of tables and columns
 * come from our own migrations, never from a user, and may stand in SQL text.
 */

/** What belongs to the party itself goes and comes with it. */
const OWN_TABLES: readonly string[] = ['party_name', 'party_key']

/** A column that names a party. */
export interface PartyReference {
  readonly table: string
  readonly column: string
  /** The primary key in its order: `id`, or for a list inside another record that record first. */
  readonly key: readonly string[]
  /** The record whose change a change of this row is: the table itself, or the one that its rows are a list of. */
  readonly record: string
}

/** A row that a merge repointed: as much of its primary key as tells it from the rows that named the kept party before. */
export interface MovedRow {
  readonly table: string
  readonly column: string
  readonly key: readonly SqlValue[]
}

const hasColumn = (read: ReadHandle, table: string, column: string): boolean =>
  read.get('SELECT 1 FROM pragma_table_info(?) WHERE name = ?', [table, column]) !== undefined

const keyOf = (read: ReadHandle, table: string): string[] =>
  read
    .all<{ name: string }>('SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk', [table])
    .map(({ name }) => name)

const recordOf = (read: ReadHandle, table: string, key: readonly string[]): string => {
  const [first] = key
  if (first === undefined || hasColumn(read, table, 'revision')) return table
  const owner = listForeignKeys(read).find((known) => known.table === table && known.column === first)
  return owner?.target ?? table
}

/** Every column that names a party, apart from those of what belongs to it. */
export const listPartyReferences = (read: ReadHandle): PartyReference[] =>
  listForeignKeys(read)
    .filter(({ table, target }) => target === 'party' && !OWN_TABLES.includes(table))
    .map(({ table, column }) => {
      const key = keyOf(read, table)
      return { table, column, key, record: recordOf(read, table, key) }
    })

/** How many records of each table name the party, by the table of the record. */
export const countReferences = (read: ReadHandle, partyId: string): Map<string, number> => {
  const ids = new Map<string, Set<unknown>>()
  for (const { table, column, key, record } of listPartyReferences(read)) {
    const [first = 'rowid'] = key
    const found = ids.get(record) ?? new Set()
    const rows = read.all<{ id: unknown }>(`SELECT ${first} AS id FROM ${table} WHERE ${column} = ?`, [
      partyId,
    ])
    for (const { id } of rows) found.add(id)
    ids.set(record, found)
  }
  return new Map([...ids].map(([record, found]) => [record, found.size]))
}

const matches = (columns: readonly string[]): string => columns.map((column) => `${column} = ?`).join(' AND ')

const markChanged = (
  write: WriteHandle,
  { record, id, at }: { record: string; id: SqlValue; at: string },
): void => {
  if (!hasColumn(write, record, 'revision')) return
  write.run(`UPDATE ${record} SET revision = revision + 1, updated_at = ? WHERE id = ?`, [at, id])
}

/** The shortest beginning of the key under which no row names the kept party. */
const tellingKey = (
  read: ReadHandle,
  { table, column, key }: PartyReference,
  { values, keepId }: { values: readonly SqlValue[]; keepId: string },
): SqlValue[] => {
  const length = key.findIndex(
    (_, index) =>
      read.get(`SELECT 1 FROM ${table} WHERE ${matches(key.slice(0, index + 1))} AND ${column} = ?`, [
        ...values.slice(0, index + 1),
        keepId,
      ]) === undefined,
  )
  return values.slice(0, length === -1 ? key.length : length + 1)
}

/** Makes everything that names one party name another, and says what was changed. */
export const repoint = (
  write: WriteHandle,
  { fromId, toId, at }: { fromId: string; toId: string; at: string },
): MovedRow[] =>
  listPartyReferences(write).flatMap((reference) => {
    const { table, column, key } = reference
    const keys = write
      .all<Record<string, SqlValue>>(`SELECT ${key.join(', ')} FROM ${table} WHERE ${column} = ?`, [fromId])
      .map((row) => key.map((name) => row[name] ?? null))
    const moved = keys.map((values) => ({
      table,
      column,
      key: tellingKey(write, reference, { values, keepId: toId }),
    }))
    write.run(`UPDATE ${table} SET ${column} = ? WHERE ${column} = ?`, [toId, fromId])
    for (const id of new Set(keys.map(([first]) => first ?? null)))
      markChanged(write, { record: reference.record, id, at })
    return moved
  })

/** Makes rows that were repointed name the first party again, where they are still there and name the second. */
export const pointBack = (
  write: WriteHandle,
  moved: readonly MovedRow[],
  { fromId, toId, at }: { fromId: string; toId: string; at: string },
): void => {
  const references = listPartyReferences(write)
  for (const { table, column, key } of moved) {
    const reference = references.find((known) => known.table === table && known.column === column)
    if (reference === undefined) continue
    const where = matches(reference.key.slice(0, key.length))
    const done = write.run(`UPDATE ${table} SET ${column} = ? WHERE ${where} AND ${column} = ?`, [
      fromId,
      ...key,
      toId,
    ])
    if (done.changes > 0) markChanged(write, { record: reference.record, id: key[0] ?? null, at })
  }
}
