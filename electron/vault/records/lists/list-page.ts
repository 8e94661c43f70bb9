import type { ListCounts, ListCursor } from '../../../../shared/contract/pages.ts'
import type { ListView } from '../../../../shared/domain/list-views.ts'
import { foldForSearch } from '../../../../shared/domain/name-folding.ts'
import type { ReadHandle, SqlValue } from '../../store/database/handles.ts'
import { countSql, idsOfPage, type ListOrder, type NamedOrder, type PagePlace } from './ordered-ids.ts'

/** More words narrow nothing that these have not; each is a condition of its own in the statement. */
const MOST_WORDS = 8

/** Values that the statements of a list name, such as `today`. */
export type ListValues = Readonly<Record<string, SqlValue>>

/** A line is known by the record that it shows. */
interface ListLine {
  readonly id: string
}

/** One list: its orders, how its filter narrows it, and its lines. */
export interface ListOf<View extends ListView, Line extends ListLine> {
  readonly table: string
  readonly orders: Readonly<Record<View['sort']['by'], ListOrder>>
  /** SQL over `r`, true for rows that have a folded word; `@word` stands for it. */
  readonly hasWord: string
  /** What the filter asks beside its words. */
  narrow(filter: View['filter']): readonly string[]
  /** The lines of these records, in any order. */
  lines(read: ReadHandle, ids: readonly string[], values: ListValues): Line[]
}

/** Filter, order and the values that the list's statements name. */
export type ViewOf<View extends ListView> = Pick<View, 'filter' | 'sort'> & { readonly values?: ListValues }

/** Records in the order of the titles of their cases. */
export const byCase = (records: string): ListOrder => ({
  from: `case_file AS c INDEXED BY case_file_in_order CROSS JOIN ${records} ON r.case_id = c.id`,
  keys: ['c.title_key', 'c.id', 'r.id'],
  isJoined: true,
})

/** Whose case has the word in title or number. */
export const HAS_WORD_IN_CASE = 'r.case_id IN (SELECT id FROM case_file WHERE instr(list_text, @word) > 0)'

interface Narrowed {
  readonly named: NamedOrder
  readonly conditions: readonly string[]
  readonly values: ListValues
}

/** A view as the parts of statements; exported so that the query plans of all can be tested. */
export const narrowed = <View extends ListView, Line extends ListLine>(
  { orders, hasWord, narrow }: ListOf<View, Line>,
  { filter, sort, values = {} }: ViewOf<View>,
): Narrowed => {
  const by: View['sort']['by'] = sort.by
  const words = foldForSearch(filter.text).split(' ').filter(Boolean).slice(0, MOST_WORDS)
  return {
    named: { name: by, direction: sort.direction, order: orders[by] },
    conditions: [
      ...narrow(filter),
      ...words.map((_, place) => `(${hasWord.replaceAll('@word', `@word${place}`)})`),
    ],
    values: { ...values, ...Object.fromEntries(words.map((word, place) => [`word${place}`, word])) },
  }
}

export interface ListPage<Line> {
  readonly rows: Line[]
  readonly next: ListCursor | null
  readonly counts: ListCounts | null
}

const countsOf = (read: ReadHandle, table: string, { named, conditions, values }: Narrowed): ListCounts => {
  const count = (sql: string, of: ListValues): number => read.get<{ count: number }>(sql, of)?.count ?? 0
  const all = count(`SELECT count(*) AS count FROM ${table}`, {})
  return { all, shown: conditions.length === 0 ? all : count(countSql(named.order, conditions), values) }
}

/** How many records a view lets through. */
export const shownCount = <View extends ListView, Line extends ListLine>(
  read: ReadHandle,
  list: ListOf<View, Line>,
  view: ViewOf<View>,
): number => countsOf(read, list.table, narrowed(list, view)).shown

/**
 * One page of a list.
 *
 * @throws INVALID_INPUT where the cursor is none of this order
 */
export const listPage = <View extends ListView, Line extends ListLine>(
  read: ReadHandle,
  list: ListOf<View, Line>,
  question: ViewOf<View> & PagePlace,
): ListPage<Line> => {
  const view = narrowed(list, question)
  const { after, skip, limit } = question
  const { ids, next } = idsOfPage(read, { ...view, after, skip, limit })
  const lines = new Map(list.lines(read, ids, view.values).map((line) => [line.id, line]))
  return {
    rows: ids.flatMap((id) => lines.get(id) ?? []),
    next,
    counts: after === null && skip === 0 ? countsOf(read, list.table, view) : null,
  }
}
/** All ids of a view in its order, for what goes through the whole list. */
export function* allIds<View extends ListView, Line extends ListLine>(
  read: ReadHandle,
  list: ListOf<View, Line>,
  of: ViewOf<View>,
): Generator<string> {
  const view = narrowed(list, of)
  let after: ListCursor | null = null
  do {
    const page: ReturnType<typeof idsOfPage> = idsOfPage(read, { ...view, after, skip: 0, limit: 500 })
    yield* page.ids
    after = page.next
  } while (after !== null)
}
