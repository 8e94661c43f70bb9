import type { ListCursor } from '../../../../shared/contract/pages.ts'
import type { SortDirection } from '../../../../shared/domain/list-views.ts'
import type { ReadHandle, SqlValue } from '../../store/database/handles.ts'
import { type PlaceKeys, readCursor, writeCursor } from './cursor.ts'

/** One order of a list, as SQL in which the listed table is `r`. */
export interface ListOrder {
  /** A `WITH` that makes `r` where its key is no column of a table. */
  readonly prelude?: string
  readonly from: string
  /** All in one direction; the last one is different for every row. */
  readonly keys: readonly [string, ...string[]]
  /** Rows whose first key is the empty text have nothing to sort by: they come last in both directions. */
  readonly hasBlanks?: true
  /** The keys are of two tables: no index finds them together, so the first one is asked for by itself as well. */
  readonly isJoined?: true
}

/** Where a page begins and how long it is. */
export interface PagePlace {
  readonly after: ListCursor | null
  readonly skip: number
  readonly limit: number
}

export interface NamedOrder {
  readonly name: string
  readonly direction: SortDirection
  readonly order: ListOrder
}

/** Rows in an order, those of them that the conditions let through. */
const partSql = (
  { order: { from, keys }, direction }: NamedOrder,
  orderedBy: readonly string[],
  conditions: readonly string[],
): string => {
  const way = direction === 'ascending' ? 'ASC' : 'DESC'
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`
  return `SELECT r.id AS id, ${keys.map((key, place) => `${key} AS key${place}`).join(', ')} FROM ${from} ${where}
    ORDER BY ${orderedBy.map((key) => `${key} ${way}`).join(', ')}`
}

/** Behind the row whose keys are `@after0`, `@after1` …; the first of them may be left out. */
const behind = ({ order: { keys, isJoined }, direction }: NamedOrder, first = 0): string[] => {
  const sign = direction === 'ascending' ? '>' : '<'
  const rest = keys.slice(first)
  const values = rest.map((_, place) => `@after${first + place}`)
  return [
    `(${rest.join(', ')}) ${sign} (${values.join(', ')})`,
    ...(isJoined === true ? [`${keys[0]} ${sign}= @after0`] : []),
  ]
}

/**
 * The statement for the ids of a page. LIMIT -1 keeps each half in its own order, read only as far as the page needs.
 *
 * @param after null for the beginning; else whether the last row seen had something to sort by
 */
export const pageSql = (
  named: NamedOrder,
  conditions: readonly string[],
  after: null | 'keyed' | 'blank',
): string => {
  const { order } = named
  const [first, ...others] = order.keys
  const page = 'LIMIT @limit OFFSET @skip'
  const from = after === 'keyed' ? behind(named) : []
  const prelude = order.prelude ?? ''
  if (order.hasBlanks !== true)
    return `${prelude} ${partSql(named, order.keys, [...from, ...conditions])} ${page}`
  const blankFrom = after === 'blank' ? behind(named, 1) : []
  const blank = partSql(named, others, [`${first} = ''`, ...blankFrom, ...conditions])
  if (after === 'blank') return `${prelude} ${blank} ${page}`
  const keyed = partSql(named, order.keys, [`${first} > ''`, ...from, ...conditions])
  return `${prelude} SELECT * FROM (${keyed} LIMIT -1) UNION ALL SELECT * FROM (${blank} LIMIT -1) ${page}`
}

type PlacedRow = { readonly id: string } & Readonly<Record<`key${number}`, string | number>>

const keysOf = (row: PlacedRow, { keys }: ListOrder): PlaceKeys =>
  keys.map((_, place) => row[`key${place}`] ?? '')

interface PageQuestion extends PagePlace {
  readonly named: NamedOrder
  /** All have to hold, over `r`. */
  readonly conditions: readonly string[]
  /** What the order and the conditions name. */
  readonly values: Readonly<Record<string, SqlValue>>
}

/** The ids of one page in their order, and the place behind it; null where the list ends. */
export const idsOfPage = (
  read: ReadHandle,
  { named, conditions, values, after, skip, limit }: PageQuestion,
): { ids: string[]; next: ListCursor | null } => {
  const { order } = named
  const name = `${named.name} ${named.direction}`
  const keys = after === null ? [] : readCursor(after, name, order.keys.length)
  const isBlank = order.hasBlanks === true && keys[0] === ''
  const kind = after === null ? null : isBlank ? 'blank' : 'keyed'
  const afterValues = Object.fromEntries(keys.map((key, place) => [`after${place}`, key]))
  const rows = read.all<PlacedRow>(pageSql(named, conditions, kind), {
    ...values,
    ...afterValues,
    limit,
    skip,
  })
  const last = rows.at(-1)
  return {
    ids: rows.map(({ id }) => id),
    next: last === undefined || rows.length < limit ? null : writeCursor(name, keysOf(last, order)),
  }
}

/** How many rows an order has under these conditions. */
export const countSql = ({ prelude = '', from }: ListOrder, conditions: readonly string[]): string =>
  `${prelude} SELECT count(*) AS count FROM ${from} ${conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`}`
