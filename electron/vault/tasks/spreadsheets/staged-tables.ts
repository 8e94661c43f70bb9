import { SandyqError } from '../../../../shared/contract/errors.ts'
import type { StagedTable } from '../../../../shared/contract/tables.ts'
import { linesOfList } from '../../../../shared/domain/name-list.ts'
import { MAX_TABLE_COLUMNS, MAX_TABLE_ROWS } from '../../../../shared/domain/table-import.ts'
import type { Casework } from '../../records/change.ts'
import { newId } from '../../records/new-id.ts'
import { countOrder, noOrder, type OrderCount, orderOf } from './date-order.ts'
import type { ExaminedTable } from './examined-table.ts'

/** One waits while its columns are given a meaning; another may have been left behind by a closed dialog. */
const MOST_WAITING = 2
/** UTF-16 units of all cells; the process that reads tables lets no more through. */
const MOST_CHARACTERS = 64 * 1024 * 1024
const SAMPLE_ROWS = 20
/** The page sees the beginning of a long cell only. */
const SAMPLE_CHARACTERS = 200

/** A table that was read from a file, as it waits in memory: until it is forgotten, or the vault is locked. */
export interface WaitingTable {
  readonly id: string
  readonly name: string
  /** The heading first. */
  readonly rows: string[][]
  characters: number
  /** Of each column how its dates are written. */
  readonly orders: OrderCount[]
  known: ExaminedTable | undefined
  /** What could be taken is in the vault; what could not is still to be seen. */
  isTaken: boolean
}

const waitingOf = new WeakMap<Casework, Map<string, WaitingTable>>()

const tablesOf = (work: Casework): Map<string, WaitingTable> => {
  const known = waitingOf.get(work)
  if (known !== undefined) return known
  const tables = new Map<string, WaitingTable>()
  waitingOf.set(work, tables)
  return tables
}

const begin = (work: Casework, name: string): WaitingTable => {
  const tables = tablesOf(work)
  const table: WaitingTable = {
    id: newId(work.now()),
    name,
    rows: [],
    characters: 0,
    orders: [],
    known: undefined,
    isTaken: false,
  }
  tables.set(table.id, table)
  for (const id of [...tables.keys()].slice(0, -MOST_WAITING)) tables.delete(id)
  return table
}

/** @throws NOT_FOUND where it was forgotten */
export const getTable = (work: Casework, id: string): WaitingTable => {
  const table = tablesOf(work).get(id)
  if (table === undefined) throw new SandyqError('NOT_FOUND')
  return table
}

/** @throws NOT_FOUND where it was forgotten or brought in */
export const getUntakenTable = (work: Casework, id: string): WaitingTable => {
  const table = getTable(work, id)
  if (table.isTaken) throw new SandyqError('NOT_FOUND')
  return table
}

/** @throws NOT_FOUND where it was forgotten or nobody has looked at its lines */
export const getExaminedTable = (work: Casework, id: string): ExaminedTable => {
  const { known } = getTable(work, id)
  if (known === undefined) throw new SandyqError('NOT_FOUND')
  return known
}

export const forgetTable = (work: Casework, id: string): void => void tablesOf(work).delete(id)

const shortened = (cell: string): string => cell.slice(0, SAMPLE_CHARACTERS).toWellFormed()

const shownOf = ({ id, name, rows, orders }: WaitingTable): StagedTable => ({
  tableId: id,
  name,
  headings: (rows[0] ?? []).map(shortened),
  sample: rows.slice(1, SAMPLE_ROWS + 1).map((row) => row.map(shortened)),
  rowCount: Math.max(0, rows.length - 1),
  dateOrders: (rows[0] ?? []).map((_, column) => orderOf(orders[column] ?? noOrder())),
})

/**
 * Takes the next rows of a table.
 *
 * @param part `tableId` null for the first rows
 * @throws NOT_FOUND, TABLE_TOO_LARGE; then the table is forgotten
 */
export const stageRows = (
  work: Casework,
  part: { readonly tableId: string | null; readonly name: string; readonly rows: readonly string[][] },
): StagedTable => {
  const table = part.tableId === null ? begin(work, part.name) : getTable(work, part.tableId)
  for (const row of part.rows) {
    for (const [column, cell] of row.entries()) {
      table.characters += cell.length
      const count = table.orders[column] ?? noOrder()
      table.orders[column] = count
      countOrder(count, cell)
    }
    table.rows.push(row)
    const isTooLarge = table.rows.length > MAX_TABLE_ROWS + 1 || row.length > MAX_TABLE_COLUMNS
    if (isTooLarge || table.characters > MOST_CHARACTERS) {
      forgetTable(work, table.id)
      throw new SandyqError('TABLE_TOO_LARGE')
    }
  }
  return shownOf(table)
}

/**
 * Takes a pasted list of names as a table of one column, whose heading is the column's own name.
 *
 * @throws TABLE_TOO_LARGE
 */
export const pasteList = (work: Casework, { text, name }: { text: string; name: string }): StagedTable =>
  stageRows(work, { tableId: null, name, rows: [['name'], ...linesOfList(text).map((line) => [line])] })
