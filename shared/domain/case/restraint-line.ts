import type { IsoDate, TimeOfDay } from '../dates.ts'
import { addDays } from '../days.ts'
import type { RestraintId } from '../ids.ts'
import type { Restraint } from '../kinds/restraint.ts'

/** One piece of the line: a measure from its beginning to its real end, or to the last day of its order. */
export interface RestraintSegment {
  readonly restraint: Restraint
  readonly from: IsoDate
  readonly fromTime: TimeOfDay | null
  /** The last day; null while no end is known. */
  readonly until: IsoDate | null
  readonly untilTime: TimeOfDay | null
  readonly isExtension: boolean
}

export const RESTRAINT_FINDINGS = [
  'overlap',
  'gap',
  'extension-before-order',
  'extension-late',
  'ends-before-start',
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
  until: restraint.endedOn ?? restraint.until,
  untilTime: restraint.endedOn === null ? restraint.untilTime : restraint.endedTime,
  isExtension: restraint.extensionOf !== null,
})

const startOf = ({ from, fromTime, restraint }: RestraintSegment): string =>
  `${from} ${fromTime ?? '00:00'} ${restraint.id}`

const byStart = (one: RestraintSegment, other: RestraintSegment): number =>
  startOf(one) < startOf(other) ? -1 : 1

/**
 * Whether the earlier one is still in force when the later one begins. On one and the same day one may follow the other (a
 * transfer, a verdict, a release) unless both times are known and say otherwise. A measure without any end is taken to
 * have ended when the next one began.
 */
const runsInto = (earlier: RestraintSegment, later: RestraintSegment): boolean => {
  if (earlier.until === null || earlier.until < later.from) return false
  if (earlier.until > later.from) return true
  return earlier.untilTime !== null && later.fromTime !== null && earlier.untilTime > later.fromTime
}

/** Days between them in which no measure is recorded, though nobody wrote that the person was let go. */
const leavesGap = (earlier: RestraintSegment, later: RestraintSegment): boolean => {
  const { endReason } = earlier.restraint
  const wasFreed = endReason === 'released' || endReason === 'cancelled'
  return earlier.until !== null && !wasFreed && addDays(earlier.until, 1) < later.from
}

const isReversed = ({ from, fromTime, until, untilTime }: RestraintSegment): boolean => {
  if (until === null || until > from) return false
  return until < from || (fromTime !== null && untilTime !== null && untilTime < fromTime)
}

/** The latest end so far decides, so that a short measure inside a long one does not hide the long one. */
const lastEnding = (segments: readonly RestraintSegment[]): RestraintSegment | undefined =>
  segments.reduce<RestraintSegment | undefined>(
    (last, segment) =>
      last === undefined || (segment.until ?? segment.from) >= (last.until ?? last.from) ? segment : last,
    undefined,
  )

const findingsOfExtension = (
  extension: RestraintSegment,
  prolonged: RestraintSegment,
): RestraintFinding['code'] | undefined => {
  if (extension.from < prolonged.from) return 'extension-before-order'
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
  return last !== undefined && prolonged === undefined && leavesGap(last, segment)
    ? { code: 'gap', id, otherId: last.restraint.id }
    : undefined
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
