import type { Count, PartyKind } from './kinds/party.ts'

/** What a group needs to know of one of its members. */
export interface GroupMember extends Count {
  readonly kind: PartyKind
  /** A person or an organisation of whom there is only a description. */
  readonly isUnnamed: boolean
}

/** How a group stands to those of its members who are recorded. */
export interface GroupStanding {
  /** Of how many the name is known. */
  readonly known: number
  /** How many there are at the least, going by the members alone: a group among them counts by its own least number. */
  readonly recorded: number
  /** More members are recorded than the group is said to have: one of the two cannot be right. */
  readonly isTooSmall: boolean
}

const leastOf = ({ kind, countMin }: GroupMember): number => (kind === 'group' ? (countMin ?? 1) : 1)

/** How many of a group are known, and whether it is said to be smaller than it must be. Both numbers stay as they were said. */
export const groupStanding = ({ countMax }: Count, members: readonly GroupMember[]): GroupStanding => {
  const recorded = members.reduce((sum, member) => sum + leastOf(member), 0)
  return {
    known: members.filter(({ kind, isUnnamed }) => kind !== 'group' && !isUnnamed).length,
    recorded,
    isTooSmall: countMax !== null && recorded > countMax,
  }
}
