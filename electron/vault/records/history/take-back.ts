import { SandyqError } from '../../../../shared/contract/errors.ts'
import type { SqlValue, WriteHandle } from '../../store/database/handles.ts'
import {
  type CapturedColumn,
  type CapturedRow,
  type CapturedValues,
  capturedColumns,
  lastCaptured,
  readCaptured,
  rowAsJson,
} from './capture.ts'

/** Columns that say when a row was changed, not what it says. */
const isSame = (one: CapturedValues, other: CapturedValues): boolean =>
  Object.keys(one).every((name) => name === 'updated_at' || one[name] === other[name])

const storedValue = ({ name, isBytes }: CapturedColumn, values: CapturedValues): SqlValue => {
  const value = values[name] ?? null
  return isBytes && typeof value === 'string' ? Buffer.from(value, 'hex') : value
}

const parametersOf = (columns: readonly CapturedColumn[], values: CapturedValues): Record<string, SqlValue> =>
  Object.fromEntries(columns.map((column) => [column.name, storedValue(column, values)]))

const whereKey = (columns: readonly CapturedColumn[]): string =>
  columns
    .filter(({ isKey }) => isKey)
    .map(({ name }) => `r.${name} = @${name}`)
    .join(' AND ')

const keyOf = (columns: readonly CapturedColumn[], values: CapturedValues): Record<string, SqlValue> =>
  parametersOf(
    columns.filter(({ isKey }) => isKey),
    values,
  )

/** The row must stand as the change left it: whatever was done to it later is not thrown away. */
const requireUntouched = (
  write: WriteHandle,
  { table, after }: CapturedRow & { after: CapturedValues },
  columns: readonly CapturedColumn[],
): void => {
  const now = write.get<{ json: string }>(
    `SELECT ${rowAsJson(columns, 'r')} AS json FROM ${table} AS r WHERE ${whereKey(columns)}`,
    keyOf(columns, after),
  )
  if (now === undefined || !isSame(after, JSON.parse(now.json))) throw new SandyqError('CONFLICT')
}

/** Goes on counting, so that a form filled before the undoing cannot save over it. */
const withNextRevision = (values: CapturedValues, latest: CapturedValues): CapturedValues =>
  typeof latest.revision === 'number' ? { ...values, revision: latest.revision + 1 } : values

/** What a change did to one row in all, however often it touched it. */
interface NetChange extends CapturedRow {
  readonly columns: readonly CapturedColumn[]
}

const nameOf = (table: string, columns: readonly CapturedColumn[], values: CapturedValues): string =>
  JSON.stringify([table, ...columns.filter(({ isKey }) => isKey).map(({ name }) => values[name])])

/** A foreign key can set a column to null just before it takes the row away: only the first and the last state count. */
const netChanges = (write: WriteHandle, rows: readonly CapturedRow[]): Map<string, NetChange> => {
  const columnsOf = new Map<string, CapturedColumn[]>()
  const net = new Map<string, NetChange>()
  for (const { table, before, after } of rows) {
    const values = before ?? after
    if (values === null) continue
    const columns = columnsOf.get(table) ?? capturedColumns(write, table)
    columnsOf.set(table, columns)
    const name = nameOf(table, columns, values)
    const first = net.get(name)
    net.set(name, { table, columns, before: first === undefined ? before : first.before, after })
  }
  return net
}

const isNoChange = ({ before, after }: CapturedRow): boolean =>
  before === null ? after === null : after !== null && isSame(before, after)

const putRow = (write: WriteHandle, { table, columns }: NetChange, values: CapturedValues): void => {
  const names = columns.map(({ name }) => name)
  write.run(
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`,
    parametersOf(columns, values),
  )
}

const takeBackRow = (write: WriteHandle, row: NetChange): void => {
  const { table, columns, before, after } = row
  if (before === null) {
    if (after !== null)
      write.run(`DELETE FROM ${table} AS r WHERE ${whereKey(columns)}`, keyOf(columns, after))
    return
  }
  const values = withNextRevision(before, after ?? before)
  const set = columns.map(({ name }) => `${name} = @${name}`).join(', ')
  const done = write.run(
    `UPDATE ${table} AS r SET ${set} WHERE ${whereKey(columns)}`,
    parametersOf(columns, values),
  )
  // Gone by the change itself, or taken along just now by a row that it named until then.
  if (done.changes === 0) putRow(write, row, values)
}

/** Rows go first, so that what takes their place finds it free. */
const rankOf = ({ before, after }: NetChange): number => (before === null ? 0 : after === null ? 2 : 1)

/**
 * Takes rows back within a change. Rows name each other, so foreign keys are checked at its end.
 *
 * @throws CONFLICT where a row was changed since, or where more would go than the change had made
 */
export const takeBack = (write: WriteHandle, rows: readonly CapturedRow[]): void => {
  write.exec('PRAGMA defer_foreign_keys = ON')
  const net = netChanges(write, rows)
  const changed = [...net.values()].filter((row) => !isNoChange(row))
  for (const { after, ...row } of changed)
    if (after !== null) requireUntouched(write, { ...row, after }, row.columns)
  const start = lastCaptured(write)
  for (const row of changed.toSorted((one, other) => rankOf(one) - rankOf(other))) takeBackRow(write, row)
  // A deleted row takes along what was tied to it later; then it is not the change alone that would be undone.
  for (const name of netChanges(write, readCaptured(write, start)).keys()) {
    if (!net.has(name)) throw new SandyqError('CONFLICT')
  }
}
