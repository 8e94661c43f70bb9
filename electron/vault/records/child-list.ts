import type { ReadHandle, SqlValue, WriteHandle } from '../store/database/handles.ts'

/** The statements of one table of list items. */
export interface ChildList {
  /** The lists of the records given, each in its order, by the id of the record. */
  read(read: ReadHandle, ownerIds: readonly string[]): Map<string, object[]>
  /** Puts in the items of a record that has none yet. */
  add(write: WriteHandle, ownerId: string, items: readonly object[]): void
  /** Puts these items in the place of those that the record had. */
  replace(write: WriteHandle, ownerId: string, items: readonly object[]): void
}

interface ChildTable {
  readonly table: string
  readonly owner: string
  readonly columns: Readonly<Record<string, string>>
}

/** The lists of many records come by one statement, so that the length of a list of records makes no more of them. */
export const childList = ({ table, owner, columns }: ChildTable): ChildList => {
  const pairs = Object.entries(columns)
  const readSql = `
    SELECT l.${owner} AS "_owner", ${pairs.map(([field, column]) => `l.${column} AS "${field}"`).join(', ')}
    FROM ${table} AS l WHERE l.${owner} IN (SELECT value FROM json_each(?)) ORDER BY l.${owner}, l.position`
  const insertSql = `
    INSERT INTO ${table} (${owner}, position, ${pairs.map(([, column]) => column).join(', ')})
    VALUES (@_owner, @_position, ${pairs.map(([field]) => `@${field}`).join(', ')})`
  const removeSql = `DELETE FROM ${table} WHERE ${owner} = ?`

  const add = (write: WriteHandle, ownerId: string, items: readonly object[]): void => {
    for (const [position, item] of items.entries()) {
      const values = Object.fromEntries(pairs.map(([field]) => [field, Reflect.get(item, field)]))
      write.run(insertSql, { ...values, _owner: ownerId, _position: position })
    }
  }

  return {
    add,
    read: (read, ownerIds) => {
      const rows = read.all<{ _owner: string } & Record<string, SqlValue>>(readSql, [
        JSON.stringify(ownerIds),
      ])
      const lists = new Map<string, object[]>()
      for (const { _owner: ownerId, ...item } of rows) {
        const list = lists.get(ownerId) ?? []
        list.push(item)
        lists.set(ownerId, list)
      }
      return lists
    },
    replace: (write, ownerId, items) => {
      write.run(removeSql, [ownerId])
      add(write, ownerId, items)
    },
  }
}
