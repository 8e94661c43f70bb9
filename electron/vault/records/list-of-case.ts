import type { PartialDate } from '../../../shared/domain/dates.ts'
import { sortKeyOf } from '../../../shared/domain/partial-date.ts'
import type { ReadHandle } from '../store/database/handles.ts'
import type { RecordTable, Stored } from './record-table.ts'

/** The list of one kind of record in a case. The statement is there so that its query plan can be tested. */
export interface ListOfCase<Row> {
  readonly sql: string
  list(read: ReadHandle, caseId: string): Row[]
}

/** In an order that SQL can make; `order` speaks of the table as `r`. Equal ones stand as they were added. */
export const listOfCase = <Row extends Stored>(
  table: Pick<RecordTable<never, Row>, 'name' | 'select' | 'all' | 'find'>,
  order?: string,
): ListOfCase<Row> => {
  const places = order === undefined ? 'r.id' : `${order}, r.id`
  const sql = `SELECT ${table.select('r')} FROM ${table.name} AS r WHERE r.case_id = ? ORDER BY ${places}`
  return { sql, list: (read, caseId) => table.all(read, sql, [caseId]) }
}

/** Those of no case, in the same order. */
export const listApart = <Row extends Stored>(
  table: Pick<RecordTable<never, Row>, 'name' | 'select' | 'all' | 'find'>,
  order?: string,
): ((read: ReadHandle) => Row[]) => {
  const places = order === undefined ? 'r.id' : `${order}, r.id`
  const sql = `SELECT ${table.select('r')} FROM ${table.name} AS r WHERE r.case_id IS NULL ORDER BY ${places}`
  return (read) => table.all(read, sql)
}

/** When a record was or will be, as far as it is known. */
export interface Moment {
  readonly date: PartialDate | null
  readonly time?: string | null
}

/** The texts of partial dates do not sort in the order of time, so that order is made here; those without a date come last. */
export const inOrderOf = <Row>(
  { sql, list }: ListOfCase<Row>,
  dateOf: (row: Row) => Moment,
): ListOfCase<Row> => ({
  sql,
  list: (read, caseId) => {
    const keyOf = (row: Row): string => {
      const { date, time } = dateOf(row)
      // '~' sorts after every digit. A day without a time comes before the times of that day.
      return date === null ? '~' : `${sortKeyOf(date)} ${time ?? ''}`
    }
    return list(read, caseId)
      .map((row) => ({ row, key: keyOf(row) }))
      .sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)))
      .map(({ row }) => row)
  },
})
