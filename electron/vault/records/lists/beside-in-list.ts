import type { ListView } from '../../../../shared/domain/list-views.ts'
import type { ReadHandle } from '../../store/database/handles.ts'
import { allIds, type ListOf, shownCount, type ViewOf } from './list-page.ts'

/** Where a record stands in a list as it is looked at, and which ones stand beside it. */
export interface PlaceInList {
  /** From 1. */
  readonly place: number
  readonly count: number
  readonly previous: string | null
  readonly next: string | null
}

/** Undefined where the list as it is looked at does not have the record. */
export const placeInList = <View extends ListView, Line extends { readonly id: string }>(
  read: ReadHandle,
  list: ListOf<View, Line>,
  { view, id }: { readonly view: ViewOf<View>; readonly id: string },
): PlaceInList | undefined => {
  let place = 0
  let previous: string | null = null
  const ids = allIds(read, list, view)
  for (const each of ids) {
    place += 1
    if (each === id) {
      const { value } = ids.next()
      return { place, count: shownCount(read, list, view), previous, next: value ?? null }
    }
    previous = each
  }
  return
}
