import { byBeginning, restraintInForce } from '../../../../shared/domain/case/restraint-in-force.ts'
import { restraintLine } from '../../../../shared/domain/case/restraint-line.ts'
import type { IsoDate } from '../../../../shared/domain/dates.ts'
import type { PartyId } from '../../../../shared/domain/ids.ts'
import {
  RESTRAINT_KINDS,
  type Restraint,
  type RestraintKind,
} from '../../../../shared/domain/kinds/restraint.ts'
import type { Stay } from '../../../../shared/domain/kinds/stay.ts'
import { boundsOf, comparePartialDates } from '../../../../shared/domain/partial-date.ts'
import { LOOK_OF } from '../restraints/restraint-look.ts'
import type { Piece } from './lane.ts'

/** The restraints of one person in the order in which they began. */
export const restraintsOf = (restraints: readonly Restraint[], partyId: PartyId): Restraint[] =>
  restraints.filter((restraint) => restraint.partyId === partyId).toSorted(byBeginning)

/** The kinds that occur, in the order of the closed list. */
export const kindsOf = (restraints: readonly Restraint[]): RestraintKind[] =>
  RESTRAINT_KINDS.filter((kind) => restraints.some((restraint) => restraint.kind === kind))

/** Measures that go on beyond every day that is entered: they were extended, and the order that says so is missing. */
const goingOn = (restraints: readonly Restraint[], today: IsoDate): ReadonlySet<string> =>
  new Set(
    [...Map.groupBy(restraints, ({ partyId }) => partyId).values()].flatMap((own) => {
      const held = restraintInForce(own, today)
      return held?.concern === 'extension-not-entered' ? [held.watched.id] : []
    }),
  )

/** Measures as pieces of a line; one that says it ends before it begins is one day long. */
export const restraintPieces = (
  restraints: readonly Restraint[],
  today: IsoDate,
  titleOf: (restraint: Restraint) => string,
): Piece[] => {
  const open = goingOn(restraints, today)
  return restraintLine(restraints).segments.map(({ restraint, from, until, isExtension }) => ({
    key: restraint.id,
    from,
    until: open.has(restraint.id) ? null : until !== null && until < from ? from : until,
    look: LOOK_OF[restraint.kind],
    title: titleOf(restraint),
    isJoined: isExtension,
  }))
}

/** What has no beginning stands last. */
const byFrom = (one: Stay, other: Stay): number => {
  if (one.from === null || other.from === null) {
    return one.from === other.from ? one.id.localeCompare(other.id) : one.from === null ? 1 : -1
  }
  return comparePartialDates(one.from, other.from) || one.id.localeCompare(other.id)
}

/** The stays of one person in the order in which they began. */
export const staysOf = (stays: readonly Stay[], partyId: string): Stay[] =>
  stays.filter((stay) => stay.partyId === partyId).toSorted(byFrom)

/** The stays as pieces of a line; those of which no beginning is known cannot be drawn. */
export const stayPieces = (stays: readonly Stay[], titleOf: (stay: Stay) => string): Piece[] =>
  stays.flatMap((stay): Piece[] => {
    if (stay.from === null) return []
    const { earliest, latest } = boundsOf(stay.from)
    const from: IsoDate | null = earliest ?? latest
    if (from === null) return []
    const end = stay.until === null ? null : boundsOf(stay.until)
    const until = end && (end.latest ?? end.earliest)
    return [
      {
        key: stay.id,
        from,
        until: until !== null && until < from ? from : until,
        look: 'light',
        title: titleOf(stay),
        ...(latest !== null && latest > from ? { surelyFrom: latest } : {}),
      },
    ]
  })

/** The days that a scale for these pieces has to hold. */
export const daysOf = (pieces: readonly Piece[]): IsoDate[] =>
  pieces.flatMap(({ from, until }) => (until === null ? [from] : [from, until]))
