import type { Desk } from './desk.ts'

/** What changes with every writing, or only counts: no part of what a record says. */
const COUNTERS = ['revision', 'updated_at', 'touched_at']
/** Tables that tell of changes, are made from the others, or say what the file still has to lose. */
const LEFT_OUT = /^(?:audit_|search_text|sqlite_|residue$)/u

/** Every row of every table, without counters, in an order of their own. Index entries are told by what they stand for. */
export const rowsOf = (desk: Pick<Desk, 'session'>): Record<string, string[]> => {
  const read = desk.session.work().vault.database.read()
  const tables = read
    .all<{ name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`)
    .map(({ name }) => name)
    .filter((name) => !LEFT_OUT.test(name))
  return Object.fromEntries(
    tables.map((table) => {
      const leftOut = table === 'search_entry' ? [...COUNTERS, 'entry_id'] : COUNTERS
      const rows = read.all<Record<string, unknown>>(`SELECT * FROM ${table}`)
      const texts = rows.map((row) =>
        JSON.stringify(Object.fromEntries(Object.entries(row).filter(([name]) => !leftOut.includes(name)))),
      )
      return [table, texts.toSorted()]
    }),
  )
}
