import { minuteOfDay } from '../calendar-item.ts'
import type { IsoDate, TimeOfDay } from '../dates.ts'
import { addDays, daysBetween } from '../days.ts'
import { townIn } from '../kazakhstan/towns.ts'
import type { Hearing } from '../kinds/hearing.ts'
import { dayOfMoment, timeOfMoment } from '../partial-moment.ts'
import type { DayOff } from '../terms/steps.ts'

/**
 * Why one person cannot well be at both: their hours meet, they are on one day in two towns, or one is so soon after the other in
 * another town that the night is all there is for the way.
 */
export type ClashReason = 'same-time' | 'two-towns' | 'little-time'

/** Less time than this between two towns is called little. How far they are apart nobody computes. */
export const HOURS_BETWEEN_TOWNS = 12

/** A hearing as far as it says when and where somebody has to be. */
export type Sitting = Pick<Hearing, 'startsAt' | 'lastDay' | 'endsTime' | 'status' | 'court'>

export interface Clash<Some> {
  readonly with: Some
  readonly reason: ClashReason
}

/** What is wrong with when and where a hearing is. */
export interface Conflicts<Some> {
  readonly clashes: readonly Clash<Some>[]
  /** Why courts do not sit on the day on which it begins; null for a working day. */
  readonly dayOff: DayOff | null
}

/** When and where somebody has to be, as far as it is known for certain. */
interface Span {
  readonly first: IsoDate
  readonly last: IsoDate
  readonly begins: TimeOfDay | null
  readonly ends: TimeOfDay | null
  readonly court: string
}

/** Null for what is not ahead any more, and for what is on no day that is known. */
const spanOf = ({ startsAt, lastDay, endsTime, status, court }: Sitting): Span | null => {
  const first = dayOfMoment(startsAt)
  if (first === null || status !== 'planned') return null
  return { first, last: lastDay ?? first, begins: timeOfMoment(startsAt), ends: endsTime, court }
}

/** At which hours a hearing sits on its later days nobody knows: of one of several days the first minute alone is told. */
const doHoursMeet = (one: Span, other: Span): boolean => {
  if (one.first !== other.first || one.begins === null || other.begins === null) return false
  if (one.begins === other.begins) return true
  const [earlier, later] = one.begins < other.begins ? [one, other] : [other, one]
  const { first, last, ends } = earlier
  return first === last && ends !== null && later.begins !== null && later.begins < ends
}

/** The hours between the end of the one and the beginning of the other; null where either is not known. */
const hoursBetween = (before: Span, after: Span): number | null => {
  const leaves = before.ends ?? (before.first === before.last ? before.begins : null)
  if (leaves === null || after.begins === null) return null
  return daysBetween(before.last, after.first) * 24 + (minuteOfDay(after.begins) - minuteOfDay(leaves)) / 60
}

const areTwoTowns = (one: Span, other: Span): boolean => {
  const [town, otherTown] = [townIn(one.court), townIn(other.court)]
  return town !== null && otherTown !== null && town !== otherTown
}

const reasonOf = (one: Span, other: Span): ClashReason | null => {
  const [before, after] = one.first <= other.first ? [one, other] : [other, one]
  if (after.first > addDays(before.last, 1)) return null
  if (doHoursMeet(one, other)) return 'same-time'
  if (after.first <= before.last) return areTwoTowns(one, other) ? 'two-towns' : null
  const hours = hoursBetween(before, after)
  // The towns are read last: every pair of a month comes this way, and few are near each other.
  return hours !== null && hours < HOURS_BETWEEN_TOWNS && areTwoTowns(one, other) ? 'little-time' : null
}

/** What of the others clashes with a hearing. They are of one lawyer: a vault is one's own. */
export const clashesOf = <Some extends Sitting>(sitting: Sitting, others: readonly Some[]): Clash<Some>[] => {
  const span = spanOf(sitting)
  if (span === null) return []
  return others.flatMap((other) => {
    const others = spanOf(other)
    const reason = others && reasonOf(span, others)
    return reason === null ? [] : [{ with: other, reason }]
  })
}

/**
 * What is wrong with each of many hearings; those with which nothing is are not named. Only hearings of days that touch are compared.
 *
 * @param whyOff why a day is off, by the law that the caller uses
 */
export const conflictsAmong = <Some extends Sitting>(
  sittings: readonly Some[],
  whyOff: (day: IsoDate) => DayOff | null,
): Map<Some, Conflicts<Some>> => {
  const placed = sittings
    .flatMap((sitting) => {
      const span = spanOf(sitting)
      return span === null ? [] : [{ sitting, span, clashes: [] as Clash<Some>[] }]
    })
    .toSorted((one, other) => one.span.first.localeCompare(other.span.first))
  for (const [place, one] of placed.entries()) {
    const reach = addDays(one.span.last, 1)
    for (let next = place + 1; next < placed.length; next += 1) {
      const other = placed[next]
      if (other === undefined || other.span.first > reach) break
      const reason = reasonOf(one.span, other.span)
      if (reason === null) continue
      one.clashes.push({ with: other.sitting, reason })
      other.clashes.push({ with: one.sitting, reason })
    }
  }
  return new Map(
    placed.flatMap(({ sitting, span, clashes }) => {
      const dayOff = whyOff(span.first)
      return clashes.length === 0 && dayOff === null ? [] : [[sitting, { clashes, dayOff }] as const]
    }),
  )
}
