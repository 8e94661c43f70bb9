import type { PartialDate } from '../dates.ts'
import type { ProceduralStatus } from '../kinds/procedural-status.ts'
import { sortKeyOf } from '../partial-date.ts'

interface Since {
  readonly id: string
  readonly since: PartialDate | null
}

/** What has no beginning stands last. */
const keyOf = ({ id, since }: Since): string => `${since === null ? '~' : sortKeyOf(since)} ${id}`

/** Statuses and charges in the order in which they began; what has no known beginning comes last. */
export const bySince = (one: Since, other: Since): number => (keyOf(one) < keyOf(other) ? -1 : 1)

/** The statuses of one person in the order in which they followed. */
export const statusesOf = (statuses: readonly ProceduralStatus[], partyId: string): ProceduralStatus[] =>
  statuses.filter((status) => status.partyId === partyId).toSorted(bySince)

/** What a person is now: the status that began last and is not over; undefined where none is. */
export const presentStatus = (
  statuses: readonly ProceduralStatus[],
  partyId: string,
): ProceduralStatus | undefined => statusesOf(statuses, partyId).findLast(({ until }) => until === null)
