import { useState } from 'react'

/** Several rows of a list that were chosen, for what is done with all of them. */
export interface Selection {
  /** In the order of the list; what is not in the list any more is not among them. */
  readonly chosen: readonly string[]
  readonly has: (id: string) => boolean
  readonly toggle: (id: string) => void
  /** Takes in all rows between the last one that was chosen and this one. */
  readonly extendTo: (id: string) => void
  /** Walks from one row to another: takes in those that are walked over, and gives them back on the way back. */
  readonly walk: (from: string, to: string) => void
  readonly chooseAll: () => void
  readonly clear: () => void
}

/** What is chosen, and the range of it that is being drawn. */
export interface Chosen {
  readonly ids: ReadonlySet<string>
  /** What was chosen before the range and stays so when the range becomes shorter. */
  readonly before: ReadonlySet<string>
  /** From where the range goes. */
  readonly anchor: string | undefined
  /** To where it goes by now. */
  readonly head: string | undefined
}

const NONE: ReadonlySet<string> = new Set()

export const NOTHING: Chosen = { ids: NONE, before: NONE, anchor: undefined, head: undefined }

/** All places from one to the other, whichever stands above. */
const rangeOf = (order: readonly string[], from: string, to: string): readonly string[] => {
  const [first, last] = [order.indexOf(from), order.indexOf(to)]
  if (last < 0) return []
  const start = first < 0 ? last : first
  return order.slice(Math.min(start, last), Math.max(start, last) + 1)
}

/** Takes one row in, or gives it back; a range begins there. */
export const toggled = ({ ids }: Chosen, id: string): Chosen => {
  const rest = new Set(ids)
  if (!rest.delete(id)) rest.add(id)
  return { ids: rest, before: rest, anchor: id, head: id }
}

/** The range from where it began to this row, and no longer one that went elsewhere. */
export const extended = ({ before, anchor = '' }: Chosen, order: readonly string[], id: string): Chosen => {
  const from = order.includes(anchor) ? anchor : id
  return { ids: new Set([...before, ...rangeOf(order, from, id)]), before, anchor: from, head: id }
}

/** The range after a step with Shift: where the step begins elsewhere than the last one ended, so does the range. */
export const walked = (now: Chosen, order: readonly string[], step: { from: string; to: string }): Chosen => {
  const isGoingOn = now.head === step.from
  return extended(isGoingOn ? now : { ...now, before: now.ids, anchor: step.from }, order, step.to)
}

/** @param order the ids of all rows that are shown, from above */
export const useSelection = (order: readonly string[]): Selection => {
  const [{ ids }, setChosen] = useState(NOTHING)
  return {
    chosen: order.filter((id) => ids.has(id)),
    has: (id) => ids.has(id),
    toggle: (id) => setChosen((now) => toggled(now, id)),
    extendTo: (id) => setChosen((now) => extended(now, order, id)),
    walk: (from, to) => setChosen((now) => walked(now, order, { from, to })),
    chooseAll: () =>
      setChosen(({ anchor }) => {
        const all = new Set(order)
        return { ids: all, before: all, anchor, head: undefined }
      }),
    clear: () => setChosen(NOTHING),
  }
}
