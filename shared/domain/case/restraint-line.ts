import type { PartialDate, TimeOfDay } from '../dates.ts'
import { addDays } from '../days.ts'
import type { RestraintId } from '../ids.ts'
import type { Restraint } from '../kinds/restraint.ts'
import { boundsWithMargin, certainDayOf, isCertainlyBefore, isDay, reachOf } from '../partial-date.ts'
import { byBeginning, computedEnd, otherEnd } from './restraint-in-force.ts'

/** One piece of the line: a measure from its beginning to its real end, or to the last day of its order. */
export interface RestraintSegment {
  readonly restraint: Restraint
  /** As far as it is known; null where nothing is. */
  readonly from: PartialDate | null
  readonly fromTime: TimeOfDay | null
  /** The last day; null while no end is known. */
  readonly until: PartialDate | null
  readonly untilTime: TimeOfDay | null
  readonly isExtension: boolean
}

export const RESTRAINT_FINDINGS = [
  'overlap',
  'gap',
  'extension-before-order',
  'extension-late',
  'ends-before-start',
  'term-differs',
] as const

/** Something in a line of measures that cannot be right, or that a defender has to look at. */
export interface RestraintFinding {
  readonly code: (typeof RESTRAINT_FINDINGS)[number]
  readonly id: RestraintId
  /** The measure before it, or the one it prolongs; null where the finding is in the measure alone. */
  readonly otherId: RestraintId | null
}

const segmentOf = (restraint: Restraint): RestraintSegment => ({
  restraint,
  from: restraint.from,
  fromTime: restraint.fromTime,
  until: restraint.endedOn ?? restraint.until ?? computedEnd(restraint)?.day ?? null,
  untilTime: restraint.endedOn === null ? restraint.untilTime : restraint.endedTime,
  isExtension: restraint.extensionOf !== null,
})

const byStart = (one: RestraintSegment, other: RestraintSegment): number =>
  byBeginning(one.restraint, other.restraint)

/** The days, both counted in, on which a measure was certainly in force, whatever its vague dates mean. */
const certainDays = ({ from, until }: RestraintSegment): { first: string; last: string } | undefined => {
  const begun = from === null ? null : boundsWithMargin(from).latest
  const ended = until === null ? null : boundsWithMargin(until).earliest
  if (begun !== null && ended !== null && begun <= ended) return { first: begun, last: ended }
  const known = from === null ? null : certainDayOf(from)
  if (known === null) return undefined
  return { first: known, last: ended !== null && ended > known ? ended : known }
}

/**
 * Whether the earlier one is certainly still in force when the later one begins. On one and the same day one may follow the other
 * (a transfer, a verdict, a release) unless both times are known and say otherwise. A measure without any end is taken to
 * have ended when the next one began.
 */
const runsInto = (earlier: RestraintSegment, later: RestraintSegment): boolean => {
  const [one, other] = [certainDays(earlier), certainDays(later)]
  if (one === undefined || other === undefined) return false
  if (earlier.until === later.from && hasDay(later)) {
    return earlier.untilTime !== null && later.fromTime !== null && earlier.untilTime > later.fromTime
  }
  if (hasDay(earlier) && hasDay(later)) return other.first < one.last
  const [first, last] = [
    one.first > other.first ? one.first : other.first,
    one.last < other.last ? one.last : other.last,
  ]
  // One day in common is a change of measures, unless the other was in force before that day and after it.
  return (
    first < last || (first === last && [one, other].some((days) => days.first < first && last < days.last))
  )
}

const hasDay = ({ from }: RestraintSegment): boolean => from !== null && isDay(from)

/** Days between them in which certainly no measure is recorded, though nobody wrote that the person was let go. */
const leavesGap = (earlier: RestraintSegment, later: RestraintSegment): boolean => {
  const { endReason } = earlier.restraint
  const wasFreed = endReason === 'released' || endReason === 'cancelled'
  const ended = earlier.until === null ? null : boundsWithMargin(earlier.until).latest
  const begun = later.from === null ? null : boundsWithMargin(later.from).earliest
  return ended !== null && begun !== null && !wasFreed && addDays(ended, 1) < begun
}

const isReversed = ({ from, fromTime, until, untilTime }: RestraintSegment): boolean => {
  if (isCertainlyBefore(until, from)) return true
  const isOneDay = from !== null && from === until && isDay(from)
  return isOneDay && fromTime !== null && untilTime !== null && untilTime < fromTime
}

const reachOfSegment = ({ from, until }: RestraintSegment): string => {
  const last = until ?? from
  return last === null ? '' : reachOf(last)
}

/** The latest end so far decides, so that a short measure inside a long one does not hide the long one. */
const lastEnding = (segments: readonly RestraintSegment[]): RestraintSegment | undefined =>
  segments.reduce<RestraintSegment | undefined>(
    (last, segment) =>
      last === undefined || reachOfSegment(segment) >= reachOfSegment(last) ? segment : last,
    undefined,
  )

const findingsOfExtension = (
  extension: RestraintSegment,
  prolonged: RestraintSegment,
): RestraintFinding['code'] | undefined => {
  if (isCertainlyBefore(extension.from, prolonged.from)) return 'extension-before-order'
  if (leavesGap(prolonged, extension)) return 'extension-late'
  return undefined
}

const findingOf = (
  segment: RestraintSegment,
  before: readonly RestraintSegment[],
  byId: ReadonlyMap<string, RestraintSegment>,
): RestraintFinding | undefined => {
  const { id, extensionOf } = segment.restraint
  if (isReversed(segment)) return { code: 'ends-before-start', id, otherId: null }
  const prolonged = extensionOf === null ? undefined : byId.get(extensionOf)
  if (prolonged !== undefined) {
    const code = findingsOfExtension(segment, prolonged)
    if (code !== undefined) return { code, id, otherId: prolonged.restraint.id }
  }
  // An order that prolongs another may begin before the other ends: that is no second measure.
  const others = before.filter((other) => other !== prolonged && other.restraint.extensionOf !== id)
  const earlier = lastEnding(others)
  if (earlier !== undefined && runsInto(earlier, segment)) {
    return { code: 'overlap', id, otherId: earlier.restraint.id }
  }
  const last = lastEnding(before)
  if (last !== undefined && prolonged === undefined && leavesGap(last, segment))
    return { code: 'gap', id, otherId: last.restraint.id }
  return otherEnd(segment.restraint) !== null ? { code: 'term-differs', id, otherId: null } : undefined
}

/**
 * The measures of restraint of one person as one line in the order of time, and what is wrong with it. Two measures are
 * never in force at once (CPC of Kazakhstan art. 140(1)); what was recorded is shown as it is, and the findings say where it
 * contradicts itself. At most one finding for each measure, the gravest.
 *
 * @param restraints of one person in one case, in any order
 */
export const restraintLine = (
  restraints: readonly Restraint[],
): { segments: RestraintSegment[]; findings: RestraintFinding[] } => {
  const segments = restraints.map(segmentOf).toSorted(byStart)
  const byId = new Map(segments.map((segment) => [String(segment.restraint.id), segment]))
  const findings = segments.flatMap(
    (segment, place) => findingOf(segment, segments.slice(0, place), byId) ?? [],
  )
  return { segments, findings }
}
