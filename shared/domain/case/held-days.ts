import type { IsoDate } from '../dates.ts'
import { addDays, daysBetween } from '../days.ts'
import type { Restraint, RestraintKind } from '../kinds/restraint.ts'
import { boundsWithMargin, type DateBounds } from '../partial-date.ts'
import { byBeginning, isLetGo, lastDayOf, type RestraintInForce } from './restraint-in-force.ts'

/** Days in a row, both counted in. */
export interface Span {
  readonly first: IsoDate
  readonly last: IsoDate
}

/** So many days at least and at most; null where nobody knows since when. */
export interface DayCount {
  readonly least: number
  readonly most: number | null
}

/** A measure with the days on which it certainly was, and possibly was, in force up to today. */
export interface HeldDays {
  readonly measure: Restraint
  readonly certain: readonly Span[]
  readonly possible: readonly Span[]
  /** Nobody knows how early it began. */
  readonly isOpenBefore: boolean
}

const NOWHERE: DateBounds = { earliest: null, latest: null }

const spanOf = (first: IsoDate | null, last: IsoDate | null): Span[] =>
  first === null || last === null || first > last ? [] : [{ first, last }]

const earlier = (one: IsoDate | null, other: IsoDate): IsoDate => (one === null || one > other ? other : one)

/** Spans in order, those that touch or overlap as one. */
export const joined = (spans: readonly Span[]): Span[] => {
  const sorted = spans.toSorted((one, other) => (one.first < other.first ? -1 : 1))
  const result: Span[] = []
  for (const span of sorted) {
    const before = result.at(-1)
    if (before === undefined || addDays(before.last, 1) < span.first) result.push(span)
    else if (span.last > before.last) result[result.length - 1] = { first: before.first, last: span.last }
  }
  return result
}

const without = (spans: readonly Span[], taken: readonly Span[]): Span[] =>
  taken.reduce<Span[]>(
    (left, { first, last }) =>
      left.flatMap((span) =>
        last < span.first || first > span.last
          ? [span]
          : [...spanOf(span.first, addDays(first, -1)), ...spanOf(addDays(last, 1), span.last)],
      ),
    [...spans],
  )

export const countDays = (spans: readonly Span[]): number =>
  joined(spans).reduce((sum, { first, last }) => sum + daysBetween(first, last) + 1, 0)

/** What holds the person on the day up to which is counted. */
interface Standing {
  readonly held: RestraintInForce | undefined
  readonly today: IsoDate
}

/** When a measure can have ended: as it is written, where that is missing when the next one began, or today where it goes on. */
const endBounds = (
  measure: Restraint,
  later: readonly Restraint[],
  { held, today }: Standing,
): DateBounds => {
  const last = lastDayOf(measure)
  const isCurrent = held?.watched === measure || held?.now === measure
  if (last !== null) {
    const bounds = boundsWithMargin(last)
    // Whoever was not let go when the term ran out may be held still.
    const isUncertain =
      isCurrent && (held?.concern === 'end-passed' || held?.concern === 'extension-not-entered')
    return isUncertain ? { ...bounds, latest: today } : bounds
  }
  if (isCurrent) return { earliest: today, latest: today }
  const [next] = later
  return next === undefined || next.from === null ? NOWHERE : boundsWithMargin(next.from)
}

const ownDays = (line: readonly Restraint[], at: number, { held, today }: Standing): HeldDays[] => {
  const measure = line[at]
  if (measure === undefined) return []
  const later = line.slice(at + 1)
  const begun = measure.from === null ? NOWHERE : boundsWithMargin(measure.from)
  let { earliest, latest } = endBounds(measure, later, { held, today })
  // Letting go ends every measure, also one that nobody closed.
  for (const one of later.filter((each) => isLetGo(each, today))) {
    const freed = one.endedOn === null ? NOWHERE : boundsWithMargin(one.endedOn)
    if (freed.latest !== null) latest = earlier(latest, freed.latest)
    if (freed.earliest !== null && earliest !== null) earliest = earlier(earliest, freed.earliest)
  }
  return [
    {
      measure,
      certain: earliest === null ? [] : spanOf(begun.latest, earlier(earliest, today)),
      possible: spanOf(begun.earliest, earlier(latest, today)),
      isOpenBefore: begun.earliest === null,
    },
  ]
}

/** The days of each measure of one person, in the order in which they began. */
export const heldDays = (
  restraints: readonly Restraint[],
  held: RestraintInForce | undefined,
  today: IsoDate,
): HeldDays[] => {
  const line = restraints.toSorted(byBeginning)
  return line.flatMap((_, at) => ownDays(line, at, { held, today }))
}

/** The days under some kinds of measures: a day of two measures is one of the later, so that none is counted twice. */
export interface Served {
  readonly certain: readonly Span[]
  readonly possible: readonly Span[]
  readonly days: DayCount
}

export const servedUnder = (all: readonly HeldDays[], kinds: readonly RestraintKind[]): Served => {
  const isMeant = ({ measure }: HeldDays): boolean => kinds.includes(measure.kind)
  const own = all.flatMap((each, at) => {
    if (!isMeant(each)) return []
    const over = all.slice(at + 1).filter((other) => !isMeant(other))
    return [
      {
        certain: without(
          each.certain,
          over.flatMap(({ possible }) => possible),
        ),
        possible: without(
          each.possible,
          over.flatMap(({ certain }) => certain),
        ),
        isOpenBefore: each.isOpenBefore,
      },
    ]
  })
  const certain = joined(own.flatMap((each) => each.certain))
  const possible = joined(own.flatMap((each) => each.possible))
  const isOpen = own.some(({ isOpenBefore }) => isOpenBefore)
  return { certain, possible, days: { least: countDays(certain), most: isOpen ? null : countDays(possible) } }
}
