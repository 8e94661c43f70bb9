import type { Hearing } from '../kinds/hearing.ts'
import { compareMoments } from '../partial-moment.ts'

type Link = Pick<Hearing, 'id' | 'continues' | 'startsAt'>

/**
 * The hearings of which each continues the one before, from the first to the last, one of them among them; empty where it stands alone.
 * Where two continue one, both are in it, by their time.
 */
export const hearingChain = <Some extends Link>(hearings: readonly Some[], id: string): Some[] => {
  const byId = new Map<string | null, Some>(hearings.map((hearing) => [hearing.id, hearing]))
  const following = Map.groupBy(hearings, ({ continues }) => continues)
  const chain = new Map<string, Some>()
  const open = [byId.get(id)]
  for (let one = open.pop(); one !== undefined || open.length > 0; one = open.pop()) {
    if (one === undefined || chain.has(one.id)) continue
    chain.set(one.id, one)
    open.push(byId.get(one.continues), ...(following.get(one.id) ?? []))
  }
  return chain.size < 2
    ? []
    : [...chain.values()].toSorted((one, other) => compareMoments(one.startsAt, other.startsAt))
}
