import { SandyqError } from '../../../../shared/contract/errors.ts'
import { SEARCH_KINDS, type SearchKind } from '../../../../shared/domain/search-hit.ts'
import type { ReadHandle, VaultDatabase, WriteHandle } from '../../store/database/handles.ts'
import { entryOf, type IndexedRow, searchedAs } from './indexed-records.ts'
import { putIntoIndex } from './search-index.ts'

/** Records read at once; ids begin with the time, so the newest come last and get the lowest entry ids. */
const AT_ONCE = 500

const indexKind = (write: WriteHandle, kind: SearchKind): void => {
  const sql = `${searchedAs(kind).select} WHERE r.id > ? ORDER BY r.id LIMIT ${AT_ONCE}`
  for (let after = ''; ; ) {
    const rows = write.all<IndexedRow>(sql, [after])
    for (const row of rows) putIntoIndex(write, entryOf(kind, row))
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.id
  }
}

/** Makes the words table anew: to empty it row by row, each erased, would take longer than to fill it. */
const emptyIndex = (write: WriteHandle): void => {
  const table = write.get<{ sql: string }>(`SELECT sql FROM sqlite_schema WHERE name = 'search_text'`)
  if (table === undefined) throw new SandyqError('DATABASE_DAMAGED')
  write.exec('DROP TABLE search_text')
  write.exec(table.sql)
  write.exec(`INSERT INTO search_text (search_text, rank) VALUES ('secure-delete', 1)`)
  write.exec('DELETE FROM search_entry')
}

/** Puts every record that is searched into the index, and nothing else: some seconds for ten thousand records. */
export const reindexAll = (write: WriteHandle): void => {
  emptyIndex(write)
  for (const kind of SEARCH_KINDS) indexKind(write, kind)
}

/** A migration leaves the index empty; every party and every case has an entry otherwise. */
const isIndexMissing = (read: ReadHandle): boolean =>
  read.get(
    `SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM search_entry)
      AND (EXISTS (SELECT 1 FROM party) OR EXISTS (SELECT 1 FROM case_file))`,
  ) !== undefined

/**
 * Fills the index after a migration that emptied it, also when the program ended in between. A full disk must not keep the
 * owner from reading; then the search finds nothing until the next opening.
 */
export const completeIndex = (database: VaultDatabase): void => {
  if (!isIndexMissing(database.read())) return
  try {
    database.transaction(reindexAll)
  } catch (error) {
    if (!(error instanceof SandyqError && error.code === 'DISK_FULL')) throw error
  }
}
