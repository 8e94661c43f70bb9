import type { ReadHandle } from '../../../../electron/vault/store/database/handles.ts'

/** Every row of every table, the log and the search index with them. */
export const wholeContent = (read: ReadHandle): Record<string, unknown[]> =>
  Object.fromEntries(
    read
      .all<{ name: string }>(
        `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual')
          AND name NOT LIKE 'sqlite_%' ORDER BY name`,
      )
      .map(({ name }) => [
        name,
        read
          .all<object>(`SELECT * FROM ${name}`)
          .map((row) => JSON.stringify(Object.values(row)))
          .sort(),
      ]),
  )
