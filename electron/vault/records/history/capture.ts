import type { ReadHandle, WriteHandle } from '../../store/database/handles.ts'

/*
 * What a change did to rows, kept in a temporary table, which lives in memory only (`temp_store`, docs/vault-format.md §9):
 * nothing of a removed text goes to the disk for the sake of undoing. Triggers see everything, also what foreign keys take
 * along or set to null, so no list of what belongs to what has to be kept beside the schema.
 */

/** A row as plain values by column; bytes as hex digits. */
export type CapturedValues = Readonly<Record<string, string | number | null>>

/** One row before and after a change; null where it was not there. */
export interface CapturedRow {
  readonly table: string
  readonly before: CapturedValues | null
  readonly after: CapturedValues | null
}

export interface CapturedColumn {
  readonly name: string
  readonly isBytes: boolean
  readonly isKey: boolean
}

/** Written by every work in a case, or by the schema's own triggers when another row changes; never by a person. */
const DERIVED_COLUMNS: ReadonlySet<string> = new Set(['touched_at', 'client_key', 'case_count'])

/** What is kept of tables and documents beside every record: no change, and no byte of it in what is remembered of one. */
const BESIDE_RECORDS: ReadonlySet<string> = new Set(['document_password', 'table_word'])

/** Tables whose rows follow from others, or must never be taken back. */
const isLeftOut = (table: string): boolean =>
  BESIDE_RECORDS.has(table) ||
  table.startsWith('sqlite_') ||
  table.startsWith('search_') ||
  table === 'audit_entry' ||
  table === 'draft' ||
  table === 'party_key' ||
  table === 'residue' ||
  table === 'vault_info'

/** The tables that are watched. */
export const capturedTables = (read: ReadHandle): string[] =>
  read
    .all<{ name: string }>(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name`,
    )
    .map(({ name }) => name)
    .filter((name) => !isLeftOut(name))

/** The columns of a table that a change is made of. */
export const capturedColumns = (read: ReadHandle, table: string): CapturedColumn[] =>
  read
    .all<{ name: string; type: string; pk: number }>('SELECT name, type, pk FROM pragma_table_info(?)', [
      table,
    ])
    .filter(({ name }) => !DERIVED_COLUMNS.has(name))
    .map(({ name, type, pk }) => ({ name, isBytes: type === 'BLOB', isKey: pk > 0 }))

/** SQL for a row as JSON, over `OLD`, `NEW` or an alias. */
export const rowAsJson = (columns: readonly CapturedColumn[], row: string): string =>
  `json_object(${columns
    .map(({ name, isBytes }) => `'${name}', ${isBytes ? `hex(${row}.${name})` : `${row}.${name}`}`)
    .join(', ')})`

const triggers = (table: string, columns: readonly CapturedColumn[]): string => {
  const old = rowAsJson(columns, 'OLD')
  const added = rowAsJson(columns, 'NEW')
  const on = (event: 'INSERT' | 'UPDATE' | 'DELETE', values: string, of = ''): string => `
    CREATE TEMP TRIGGER captured_${table}_${event} AFTER ${event} ${of} ON main.${table} BEGIN
      INSERT INTO captured_row (table_name, before, after) VALUES ('${table}', ${values});
    END;`
  const onDelete = on('DELETE', `${old}, NULL`)
  // New values of the log tell of the change that is under way; only those that a removal erases come back.
  if (table === 'audit_value') return onDelete
  // A row of which only derived columns were written has not been changed by anyone.
  const ofColumns = `OF ${columns.map(({ name }) => name).join(', ')}`
  return [on('INSERT', `NULL, ${added}`), on('UPDATE', `${old}, ${added}`, ofColumns), onDelete].join('\n')
}

/** Begins to watch; once for each opening of a vault. */
export const prepareCapture = (write: WriteHandle): void => {
  write.exec(
    'CREATE TEMP TABLE captured_row (place INTEGER PRIMARY KEY, table_name TEXT, before TEXT, after TEXT)',
  )
  for (const table of capturedTables(write)) write.exec(triggers(table, capturedColumns(write, table)))
}

const parsed = (json: string | null): CapturedValues | null => (json === null ? null : JSON.parse(json))

/** The place of the last row that the change under way has touched so far; 0 for none. */
export const lastCaptured = (read: ReadHandle): number =>
  read.get<{ place: number | null }>('SELECT max(place) AS place FROM temp.captured_row')?.place ?? 0

/** What the change under way has done after a place, in the order in which it was done. */
export const readCaptured = (read: ReadHandle, after: number): CapturedRow[] =>
  read
    .all<{ table: string; before: string | null; after: string | null }>(
      'SELECT table_name AS "table", before, after FROM temp.captured_row WHERE place > ? ORDER BY place',
      [after],
    )
    .map((row) => ({ table: row.table, before: parsed(row.before), after: parsed(row.after) }))

/**
 * Takes what the change under way has done.
 *
 * @param most null instead of more rows than this: a change that large cannot be undone
 */
export const takeCaptured = (write: WriteHandle, most: number): CapturedRow[] | null => {
  const { count } = write.get<{ count: number }>('SELECT count(*) AS count FROM temp.captured_row') ?? {
    count: 0,
  }
  const rows = count > most ? null : readCaptured(write, 0)
  write.run('DELETE FROM temp.captured_row')
  return rows
}

/** Whether the change under way touches anything that decides who is held in a case: measures, clients, the case's status. */
export const hasTouchedCustody = (read: ReadHandle): boolean =>
  read.get(
    `SELECT 1 FROM temp.captured_row WHERE table_name IN ('restraint', 'participation')
      OR (table_name = 'case_file' AND before ->> 'status' IS NOT after ->> 'status') LIMIT 1`,
  ) !== undefined

/** Whether the change under way touches a pack or a calendar. */
export const hasTouchedLaws = (read: ReadHandle): boolean =>
  read.get(`SELECT 1 FROM temp.captured_row WHERE table_name IN ('law_file', 'law_part') LIMIT 1`) !==
  undefined
