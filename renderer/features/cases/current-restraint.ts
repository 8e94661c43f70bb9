import type { IsoDate } from '../../../shared/domain/dates.ts'
import type { PartyId } from '../../../shared/domain/ids.ts'
import { RESTRAINT_KINDS, type Restraint, type RestraintKind } from '../../../shared/domain/restraint.ts'

const startOf = ({ from, fromTime, id }: Restraint): string => `${from} ${fromTime ?? '00:00'} ${id}`

/** The restraints of one person in the order in which they began. */
export const restraintsOf = (restraints: readonly Restraint[], partyId: PartyId): Restraint[] =>
  restraints
    .filter((restraint) => restraint.partyId === partyId)
    .sort((one, other) => (startOf(one) < startOf(other) ? -1 : 1))

/** Whether it really ended, by today: someone wrote down the day. One that was extended goes on under the next order. */
export const isOver = ({ endedOn, endReason }: Restraint, today: IsoDate): boolean =>
  endedOn !== null && endedOn <= today && endReason !== 'extended'

/** The last one that had begun by a day, over or not. */
const lastBegun = (restraints: readonly Restraint[], partyId: PartyId, today: IsoDate) =>
  restraintsOf(restraints, partyId)
    .filter((restraint) => restraint.from <= today)
    .at(-1)

/**
 * The restraint a person is under today: two are never in force at once (CPC of Kazakhstan art. 140), so the one that
 * began last rules, even where the end of its order has passed and nothing newer is recorded. None where it was ended.
 */
export const currentRestraint = (
  restraints: readonly Restraint[],
  partyId: PartyId,
  today: IsoDate,
): Restraint | undefined => {
  const last = lastBegun(restraints, partyId, today)
  return last === undefined || isOver(last, today) ? undefined : last
}

/** The restraint that was the last one, where the person is free of any today. */
export const lastRestraint = (
  restraints: readonly Restraint[],
  partyId: PartyId,
  today: IsoDate,
): Restraint | undefined => {
  const last = lastBegun(restraints, partyId, today)
  return last !== undefined && isOver(last, today) ? last : undefined
}

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

/** The kinds that occur, in the order of the closed list. */
export const kindsOf = (restraints: readonly Restraint[]): RestraintKind[] =>
  RESTRAINT_KINDS.filter((kind) => restraints.some((restraint) => restraint.kind === kind))
