import type { IsoDate } from '../dates.ts'
import { townIn } from '../kazakhstan/towns.ts'
import type { Hearing } from '../kinds/hearing.ts'
import { dayOfMoment, hasTime, type PartialMoment } from '../partial-moment.ts'

/** Why one person cannot well be at both: they begin at one minute, or are on one day in two towns. */
export type ClashReason = 'same-time' | 'two-towns'

/** A hearing as far as it says when and where somebody has to be. */
export type Sitting = Pick<Hearing, 'startsAt' | 'lastDay' | 'status' | 'court'>

export interface Clash<Some> {
  readonly with: Some
  readonly reason: ClashReason
}

/** When and where somebody has to be, as far as it is known for certain. */
interface Span {
  readonly first: IsoDate
  readonly last: IsoDate
  readonly at: PartialMoment | null
  readonly court: string
}

/** Null for what is not ahead any more, and for what is on no day that is known. */
const spanOf = ({ startsAt, lastDay, status, court }: Sitting): Span | null => {
  const first = dayOfMoment(startsAt)
  if (first === null || status !== 'planned') return null
  return { first, last: lastDay ?? first, at: hasTime(startsAt) ? startsAt : null, court }
}

const reasonOf = (one: Span, other: Span): ClashReason | null => {
  if (one.first > other.last || other.first > one.last) return null
  if (one.at !== null && one.at === other.at) return 'same-time'
  // Read only here: every pair of a month comes this way, and few are on one day.
  const [town, otherTown] = [townIn(one.court), townIn(other.court)]
  return town !== null && otherTown !== null && town !== otherTown ? 'two-towns' : null
}

/**
 * What of the others clashes with a hearing. They are of one lawyer: a vault is one's own. At which hours a hearing sits on its later
 * days nobody knows, so that these count for the town alone.
 */
export const clashesOf = <Some extends Sitting>(sitting: Sitting, others: readonly Some[]): Clash<Some>[] => {
  const span = spanOf(sitting)
  if (span === null) return []
  return others.flatMap((other) => {
    const others = spanOf(other)
    const reason = others && reasonOf(span, others)
    return reason === null ? [] : [{ with: other, reason }]
  })
}
