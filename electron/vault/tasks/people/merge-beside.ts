import { OPEN_KEYS } from '../../records/foreign-keys.ts'
import { caseOfRecord } from '../../records/open-references.ts'
import { indexRecord, removeFromIndex } from '../../records/search/index-records.ts'
import type { ReadHandle, SqlValue, WriteHandle } from '../../store/database/handles.ts'

/*
 * Sources and links of what vanishes in a merge. What stood beside a role goes on to its twin; what stood beside a tie between the
 * two, and a link between them, would be lost with it and is kept whole in the log.
 */

type Row = Readonly<Record<string, SqlValue>>

/** A source or a link that goes, by column. */
export interface VanishedRow {
  readonly subject: 'source' | 'link'
  readonly row: Row
}

/** A column of a source or a link that names the twin of a role from now on. */
export interface MovedBeside {
  readonly table: string
  readonly column: string
  readonly id: string
  readonly roleId: string
  readonly twinId: string
}

interface Role {
  readonly id: string
  readonly twinId: string
}

/** The columns that can name a record of any kind. */
const COLUMNS = [...new Map(OPEN_KEYS.map((key) => [`${key.table}.${key.column}`, key])).values()]

const idOf = (row: Row): string => String(row.id)

const rowsNaming = (read: ReadHandle, id: string): VanishedRow[] =>
  COLUMNS.flatMap(({ table, column }) =>
    read
      .all<Row>(`SELECT * FROM ${table} WHERE ${column} = ? ORDER BY id`, [id])
      .map((row): VanishedRow => ({ subject: table === 'link' ? 'link' : 'source', row })),
  )

/** The links between two parties, and all that stands beside these and the ties between them; each once, what is named first. */
export const listVanishingBeside = (
  read: ReadHandle,
  { keepId, dropId }: { readonly keepId: string; readonly dropId: string },
  relationIds: readonly string[],
): VanishedRow[] => {
  const between = read
    .all<Row>(
      `SELECT * FROM link WHERE from_id = @keepId AND to_id = @dropId OR from_id = @dropId AND to_id = @keepId ORDER BY id`,
      { keepId, dropId },
    )
    .map((row): VanishedRow => ({ subject: 'link', row }))
  const found = new Map(
    [...between, ...relationIds.flatMap((id) => rowsNaming(read, id))].map((one) => [idOf(one.row), one]),
  )
  // A map may grow while it is walked: a link that goes has sources itself.
  for (const id of found.keys()) for (const one of rowsNaming(read, id)) found.set(idOf(one.row), one)
  return [...found.values()]
}

export const removeVanishingBeside = (write: WriteHandle, rows: readonly VanishedRow[]): void => {
  for (const { subject, row } of rows) {
    write.run(`DELETE FROM ${subject} WHERE id = ?`, [idOf(row)])
    removeFromIndex(write, idOf(row))
  }
}

/** Makes what stands beside roles that vanish stand beside their twins, and says what was moved. */
export const moveToTwins = (write: WriteHandle, roles: readonly Role[]): MovedBeside[] =>
  roles.flatMap(({ id: roleId, twinId }) =>
    COLUMNS.flatMap(({ table, column }) => {
      const ids = write.all<{ id: string }>(`SELECT id FROM ${table} WHERE ${column} = ?`, [roleId])
      write.run(`UPDATE ${table} SET ${column} = ?, revision = revision + 1 WHERE ${column} = ?`, [
        twinId,
        roleId,
      ])
      return ids.map(({ id }) => ({ table, column, id, roleId, twinId }))
    }),
  )

/** The same backwards, where the role came back and the row still names its twin. */
export const moveFromTwins = (write: WriteHandle, moved: readonly MovedBeside[]): void => {
  for (const { table, column, id, roleId, twinId } of moved) {
    write.run(
      `UPDATE ${table} SET ${column} = @roleId, revision = revision + 1 WHERE id = @id AND ${column} = @twinId
      AND EXISTS (SELECT 1 FROM participation WHERE id = @roleId)`,
      { roleId, id, twinId },
    )
  }
}

const ends = ({ subject, row }: VanishedRow): { subject: string; id: string }[] =>
  (subject === 'source' ? ['of'] : ['from', 'to']).map((end) => ({
    subject: String(row[`${end}_subject`]),
    id: String(row[`${end}_id`]),
  }))

const isThere = (read: ReadHandle, place: { subject: string; id: string }): boolean => {
  try {
    caseOfRecord(read, place)
    return true
  } catch {
    return false
  }
}

/** Brings back what stood beside what came back, as far as all that it names is still there; of a document gone since, no more is said. */
export const bringBackBeside = (write: WriteHandle, rows: readonly VanishedRow[]): void => {
  for (const one of rows) {
    if (!ends(one).every((end) => isThere(write, end))) continue
    const { subject, row } = one
    const document = typeof row.document_id === 'string' ? row.document_id : null
    const isDocumentGone = document !== null && !isThere(write, { subject: 'document', id: document })
    const values = isDocumentGone ? { ...row, document_id: null } : row
    const columns = Object.keys(values)
    write.run(
      `INSERT INTO ${subject} (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})
      ON CONFLICT DO NOTHING`,
      values,
    )
    indexRecord(write, subject, idOf(row))
  }
}
