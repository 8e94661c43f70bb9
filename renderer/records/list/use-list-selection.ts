import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { ListView } from '../../../shared/domain/list-views.ts'
import type { RowRecord } from './RecordRows.tsx'
import type { ListCalls, RecordListState } from './use-record-list.ts'
import { type Selection, useSelection } from './use-selection.ts'

interface ListSelection<View extends ListView, Row> {
  readonly selection: Selection
  /** In the order of the list. */
  readonly chosen: readonly Row[]
  /** The same list, with every row that is known by now. */
  readonly list: RecordListState<View, Row>
  readonly error: unknown
}

/**
 * Several rows of a list that is read in parts. With the first that is chosen all of them are read: only so it is known which rows lie
 * between two, which are all, and what each of the chosen ones is.
 */
export const useListSelection = <View extends ListView, Row extends RowRecord>(
  calls: ListCalls<View, Row>,
  list: RecordListState<View, Row>,
): ListSelection<View, Row> => {
  const [isChoosing, setIsChoosing] = useState(false)
  const all = useQuery({
    queryKey: [...calls.key(), list.shownView, 'all'],
    queryFn: list.readAll,
    enabled: isChoosing,
    placeholderData: keepPreviousData,
  })
  const rows = isChoosing ? (all.data ?? []) : []
  const selection = useSelection(rows.map(({ id }) => id))
  const isRead = isChoosing && all.isSuccess && !all.isPlaceholderData
  const waiting = useRef<((now: Selection) => void)[]>([])
  const catchUp = useEffectEvent(() => {
    for (const choose of waiting.current.splice(0)) choose(selection)
  })
  useEffect(() => {
    if (isRead) catchUp()
  }, [isRead])
  const whenRead = (choose: (now: Selection) => void): void => {
    setIsChoosing(true)
    if (isRead) choose(selection)
    else waiting.current.push(choose)
  }
  return {
    selection: {
      ...selection,
      toggle: (id) => {
        setIsChoosing(true)
        selection.toggle(id)
      },
      extendTo: (id) => whenRead((now) => now.extendTo(id)),
      walk: (from, to) => whenRead((now) => now.walk(from, to)),
      chooseAll: () => whenRead((now) => now.chooseAll()),
      clear: () => {
        waiting.current = []
        setIsChoosing(false)
        selection.clear()
      },
    },
    chosen: rows.filter(({ id }) => selection.has(id)),
    list: { ...list, rowAt: (place) => list.rowAt(place) ?? (isRead ? rows[place] : undefined) },
    error: isChoosing ? all.error : undefined,
  }
}
