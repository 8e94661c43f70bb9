import { keepPreviousData, useQueries } from '@tanstack/react-query'
import type { LineFilter, ShownLine } from '../../../shared/domain/table-import.ts'
import { api } from '../../app/api.ts'

const PAGE_LINES = 100

const inputOf = (tableId: string, filter: LineFilter, page: number) => ({
  tableId,
  filter,
  from: page * PAGE_LINES,
  count: PAGE_LINES,
})

/**
 * The lines of a table that was looked at, read page by page as they come into sight.
 *
 * @param seen the first and the last place that is to be drawn
 */
export const useLines = (
  { tableId, filter }: { readonly tableId: string; readonly filter: LineFilter },
  seen: { readonly first: number; readonly last: number },
) => {
  const firstPage = Math.floor(seen.first / PAGE_LINES)
  const count = Math.floor(seen.last / PAGE_LINES) - firstPage + 1
  const pages = Array.from({ length: count }, (_, at) => firstPage + at)
  const queries = useQueries({
    queries: pages.map((page) =>
      api.tables.lines.queryOptions({
        input: inputOf(tableId, filter, page),
        placeholderData: keepPreviousData,
      }),
    ),
  })
  const lineAt = (place: number): ShownLine | undefined => {
    const page = Math.floor(place / PAGE_LINES)
    return queries[page - firstPage]?.data?.lines[place - page * PAGE_LINES]
  }
  return { lineAt, total: queries.find(({ data }) => data !== undefined)?.data?.total }
}
