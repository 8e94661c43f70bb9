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
import { comparePartialDates } from '../../../../shared/domain/partial-date.ts'
import { LOOK_OF } from '../restraints/restraint-look.ts'
import { spanOfPiece } from './known-span.ts'
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
    ...spanOfPiece({ from, until: open.has(restraint.id) ? null : until }, today),
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

/** The stays as pieces of a line; those of which no day is known cannot be drawn. */
export const stayPieces = (
  stays: readonly Stay[],
  today: IsoDate,
  titleOf: (stay: Stay) => string,
): Piece[] =>
  stays
    .filter(({ from, until }) => from !== null || until !== null)
    .map((stay) => ({
      key: stay.id,
      ...spanOfPiece(stay, today),
      look: 'light',
      title: titleOf(stay),
    }))

/** The days that a scale for these pieces has to hold. */
export const daysOf = (pieces: readonly Piece[]): IsoDate[] =>
  pieces.flatMap(({ from, until }) => (until === null ? [from] : [from, until]))
