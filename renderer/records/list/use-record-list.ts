import {
  keepPreviousData,
  type QueryClient,
  useQueries,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { useState } from 'react'
import type { ListCounts, ListCursor } from '../../../shared/contract/pages.ts'
import type { ListView, SortDirection } from '../../../shared/domain/list-views.ts'

/** Rows of one question. A list that is no longer than that is drawn whole. */
export const PAGE_ROWS = 100

interface ListPage<Row> {
  readonly rows: readonly Row[]
  readonly next: ListCursor | null
  readonly counts: ListCounts | null
}

/** The calls of one list, as `api.cases.page` has them. */
export interface ListCalls<View extends ListView, Row> {
  readonly key: () => readonly unknown[]
  readonly call: (
    question: View & { readonly after: ListCursor | null; readonly skip: number; readonly limit: number },
  ) => Promise<ListPage<Row>>
}

/** A list as the page looks at it: rows by their place, those that have come so far. */
export interface RecordListState<View extends ListView, Row> {
  readonly view: View
  /** The view whose rows are shown: the chosen one as soon as its first page has come. */
  readonly shownView: View
  readonly setView: (view: View) => void
  /** Changes a part of the filter. */
  readonly narrow: (part: Partial<View['filter']>) => void
  /** Undefined until the first page has come. */
  readonly counts: ListCounts | undefined
  readonly error: unknown
  readonly tryAgain: () => void
  readonly rowAt: (place: number) => Row | undefined
  /** Says which places are in sight, the last one included. */
  readonly look: (first: number, last: number) => void
  /** All rows of the view that is shown, for paper. */
  readonly readAll: () => Promise<readonly Row[]>
}

/** Rows of one question where all are asked for. */
const MOST_AT_ONCE = 200

const allRows = async <View extends ListView, Row>(
  calls: ListCalls<View, Row>,
  view: View,
): Promise<readonly Row[]> => {
  const rows: Row[] = []
  let after: ListCursor | null = null
  do {
    const page: ListPage<Row> = await calls.call({ ...view, after, skip: 0, limit: MOST_AT_ONCE })
    rows.push(...page.rows)
    after = page.next
  } while (after !== null)
  return rows
}

/**
 * Where a page is asked for from: behind the nearest page before it that is still true, or else from the beginning. What lies in
 * between is passed over in the index, so that a jump of the scrollbar costs one question, and scrolling on costs no passing at all.
 */
const startOf = (queryClient: QueryClient, keyOf: (page: number) => readonly unknown[], page: number) => {
  for (let before = page - 1; before >= 0; before -= 1) {
    const state = queryClient.getQueryState<ListPage<unknown>>(keyOf(before))
    const next = state?.isInvalidated === true ? null : (state?.data?.next ?? null)
    if (next !== null) return { after: next, skip: (page - before - 1) * PAGE_ROWS }
  }
  return { after: null, skip: page * PAGE_ROWS }
}

/** The page in sight and those beside it, the first one always: it has the counts. */
const pagesAround = (first: number, last: number, total: number): number[] => {
  const most = Math.max(0, Math.ceil(total / PAGE_ROWS) - 1)
  const from = Math.max(1, Math.floor(first / PAGE_ROWS) - 1)
  const to = Math.min(most, Math.floor(last / PAGE_ROWS) + 1)
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, place) => from + place)
}

/** Reads a list a page at a time. While another view is read, the one before stays on the screen. */
export const useRecordList = <View extends ListView, Row>(
  calls: ListCalls<View, Row>,
  [view, setView]: readonly [View, (view: View) => void],
): RecordListState<View, Row> => {
  const queryClient = useQueryClient()
  const [shownView, setShownView] = useState(view)
  const [sight, setSight] = useState({ first: 0, last: 0 })
  const pageOf = (of: View, page: number) => {
    const keyOf = (place: number) => [...calls.key(), of, place]
    return {
      queryKey: keyOf(page),
      queryFn: () => calls.call({ ...of, ...startOf(queryClient, keyOf, page), limit: PAGE_ROWS }),
    }
  }
  const next = useQuery({ ...pageOf(view, 0), placeholderData: keepPreviousData })
  if (next.isSuccess && !next.isPlaceholderData && shownView !== view) setShownView(view)
  const first = useQuery(pageOf(shownView, 0))
  const counts = first.data?.counts ?? undefined
  const wanted = pagesAround(sight.first, sight.last, counts?.shown ?? 0)
  const others = useQueries({ queries: wanted.map((page) => pageOf(shownView, page)) })
  const pages = new Map([
    [0, first.data],
    ...others.map(({ data }, place) => [wanted[place] ?? 0, data] as const),
  ])
  const failed = [next, first, ...others].find(({ isError }) => isError)
  const isReading = others.some(({ isFetching, data }) => isFetching && data === undefined)
  const choose = (chosen: View) => {
    setView(chosen)
    setSight({ first: 0, last: 0 })
  }
  return {
    view,
    shownView,
    setView: choose,
    narrow: (part) => choose({ ...view, filter: { ...view.filter, ...part } }),
    counts,
    error: failed?.error,
    tryAgain: () => void failed?.refetch(),
    rowAt: (place) => pages.get(Math.floor(place / PAGE_ROWS))?.rows[place % PAGE_ROWS],
    readAll: () => allRows(calls, shownView),
    // One reading at a time: what a fast drag passes by is never asked for, and where it ends is looked at with the next answer.
    look: (from, to) => {
      if (!isReading && (sight.first !== from || sight.last !== to)) setSight({ first: from, last: to })
    },
  }
}

/** What a click on the head of a column asks for: upwards, then downwards, then the order that the list has by itself. */
export const nextSort = <By extends string>(
  { by, direction }: { readonly by: By; readonly direction: SortDirection },
  column: By,
  initial: { readonly by: By; readonly direction: SortDirection },
): { by: By; direction: SortDirection } => {
  if (by !== column) return { by: column, direction: 'ascending' }
  if (direction === 'ascending') return { by, direction: 'descending' }
  return column === initial.by ? { by, direction: 'ascending' } : { ...initial }
}
