import { useState } from 'react'

/** Several rows of a list that were chosen, for what is done with all of them. */
export interface Selection {
  /** In the order of the list; what is not in the list any more is not among them. */
  readonly chosen: readonly string[]
  readonly has: (id: string) => boolean
  readonly toggle: (id: string) => void
  /** Takes all rows in as well between the last one that was chosen and this one. */
  readonly extendTo: (id: string) => void
  readonly chooseAll: () => void
  readonly clear: () => void
}

interface Chosen {
  readonly ids: ReadonlySet<string>
  /** From where a range goes. */
  readonly anchor: string | undefined
}

const NOTHING: Chosen = { ids: new Set(), anchor: undefined }

/** All places from one to the other, whichever stands above. */
export const rangeOf = (
  order: readonly string[],
  from: string | undefined,
  to: string,
): readonly string[] => {
  const [first, last] = [order.indexOf(from ?? to), order.indexOf(to)]
  if (last < 0) return []
  const start = first < 0 ? last : first
  return order.slice(Math.min(start, last), Math.max(start, last) + 1)
}

/** @param order the ids of all rows that are shown, from above */
export const useSelection = (order: readonly string[]): Selection => {
  const [{ ids }, setChosen] = useState(NOTHING)
  return {
    chosen: order.filter((id) => ids.has(id)),
    has: (id) => ids.has(id),
    toggle: (id) =>
      setChosen((now) => {
        const rest = new Set(now.ids)
        if (!rest.delete(id)) rest.add(id)
        return { ids: rest, anchor: id }
      }),
    extendTo: (id) =>
      setChosen((now) => ({
        ids: new Set([...now.ids, ...rangeOf(order, now.anchor, id)]),
        anchor: now.anchor ?? id,
      })),
    chooseAll: () => setChosen((now) => ({ ...now, ids: new Set(order) })),
    clear: () => setChosen(NOTHING),
  }
}
