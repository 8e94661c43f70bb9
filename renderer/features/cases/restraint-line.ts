import type { IsoDate } from '../../../shared/domain/dates.ts'
import { addDays, firstOfMonth } from '../../../shared/domain/days.ts'
import type { PartyId } from '../../../shared/domain/ids.ts'
import { RESTRAINT_KINDS, type Restraint, type RestraintKind } from '../../../shared/domain/restraint.ts'

const byStart = (one: Restraint, other: Restraint): number =>
  one.from.localeCompare(other.from) || one.id.localeCompare(other.id)

/** The restraints of one person in the order in which they began. */
export const restraintsOf = (restraints: readonly Restraint[], partyId: PartyId): Restraint[] =>
  restraints.filter((restraint) => restraint.partyId === partyId).sort(byStart)

/**
 * The restraint a person is under today: two are never in force at once (CPC of Kazakhstan art. 140), so the one that
 * began last rules, even where its end has passed and nothing newer is recorded.
 */
export const currentRestraint = (
  restraints: readonly Restraint[],
  partyId: PartyId,
  today: IsoDate,
): Restraint | undefined =>
  restraintsOf(restraints, partyId)
    .filter((restraint) => restraint.from <= today)
    .at(-1)

/**
 * The restraint whose end is to be watched: the present one, or the last order that already prolongs it, though it may
 * only begin later.
 */
export const standingRestraint = (
  restraints: readonly Restraint[],
  partyId: PartyId,
  today: IsoDate,
): Restraint | undefined => {
  let standing = currentRestraint(restraints, partyId, today)
  const passed = new Set<string>()
  while (standing !== undefined && !passed.has(standing.id)) {
    passed.add(standing.id)
    const { id } = standing
    const longer = restraintsOf(restraints, partyId).findLast(({ extensionOf }) => extensionOf === id)
    if (longer === undefined) return standing
    standing = longer
  }
  return standing
}

/** One piece of the strip; positions are days from the strip's first day. */
export interface StripPiece {
  readonly restraint: Restraint
  readonly fromDay: number
  /** The day after the last one, or where the next piece begins, whichever comes first. */
  readonly untilDay: number
  /** No end is recorded: drawn as running on. */
  readonly isOpen: boolean
}

export interface StripMonth {
  readonly first: IsoDate
  readonly day: number
}

/** All that the drawing of one person's restraints needs, measured in days. */
export interface Strip {
  readonly start: IsoDate
  readonly lengthDays: number
  readonly pieces: readonly StripPiece[]
  readonly months: readonly StripMonth[]
  /** In the middle of today. */
  readonly todayDay: number
  readonly hearingDays: readonly number[]
}

const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000

const latest = (dates: readonly (IsoDate | null)[]): IsoDate | undefined =>
  dates
    .filter((date) => date !== null)
    .sort()
    .at(-1)

const monthsWithin = (start: IsoDate, end: IsoDate): StripMonth[] => {
  const months: StripMonth[] = []
  for (let first = firstOfMonth(start, 1); first <= end; first = firstOfMonth(first, 1)) {
    months.push({ first, day: dayNumber(first) - dayNumber(start) })
  }
  return months
}

const piecesOf = (line: readonly Restraint[], start: IsoDate, lengthDays: number): StripPiece[] =>
  line.map((restraint, index) => {
    const next = line[index + 1]
    const ownEnd = restraint.until === null ? lengthDays : dayNumber(restraint.until) + 1 - dayNumber(start)
    const nextStart = next === undefined ? lengthDays : dayNumber(next.from) - dayNumber(start)
    return {
      restraint,
      fromDay: dayNumber(restraint.from) - dayNumber(start),
      untilDay: Math.max(Math.min(ownEnd, nextStart), dayNumber(restraint.from) - dayNumber(start)),
      isOpen: restraint.until === null && next === undefined,
    }
  })

/**
 * Lays one person's restraints out from the first day of the first to the last recorded end, or to a little after today
 * where that is later, so that the marker of today never touches the edge.
 *
 * @param hearingDates days of hearings; those outside the strip are left out
 * @returns undefined for a person without restraints
 */
export const layOutStrip = (
  line: readonly Restraint[],
  today: IsoDate,
  hearingDates: readonly string[],
): Strip | undefined => {
  const first = line[0]
  if (first === undefined) return undefined
  const start = first.from < today ? first.from : today
  const lastEnd = latest(line.flatMap((restraint) => [restraint.from, restraint.until])) ?? today
  const end = addDays(lastEnd > today ? lastEnd : today, 7)
  const lengthDays = dayNumber(end) - dayNumber(start) + 1
  const inside = hearingDates.filter((date) => date >= start && date <= end)
  return {
    start,
    lengthDays,
    pieces: piecesOf(line, start, lengthDays),
    months: monthsWithin(start, end),
    todayDay: dayNumber(today) - dayNumber(start) + 0.5,
    hearingDays: [...new Set(inside)].map((date) => dayNumber(date) - dayNumber(start) + 0.5),
  }
}

/** The kinds that occur, in the order of the closed list. */
export const kindsOf = (restraints: readonly Restraint[]): RestraintKind[] =>
  RESTRAINT_KINDS.filter((kind) => restraints.some((restraint) => restraint.kind === kind))
