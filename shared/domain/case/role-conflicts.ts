import type { PartialDate } from '../dates.ts'
import type { Role } from '../kinds/participation.ts'
import { orderOf } from '../partial-date.ts'

/** A part that one party plays in one case, and when. */
export interface PlayedRole {
  readonly role: Role
  readonly since: PartialDate | null
  readonly until: PartialDate | null
}

/** Two parts that one person cannot well play in one case. */
export interface RoleConflict {
  readonly one: Role
  readonly other: Role
}

const AUTHORITIES: readonly Role[] = ['judge', 'prosecutor', 'investigator', 'expert', 'interpreter']
const DEFENDERS: readonly Role[] = ['lawyer', 'lay-defender']

/**
 * Sides of a civil or administrative suit and those it touches (Civil Procedure Code of Kazakhstan arts. 43, 47, 51, 52;
 * Administrative Procedure and Process-Related Code arts. 26, 28): nobody stands on two of them. A client is always on one.
 */
const SIDES: readonly (readonly Role[])[] = [
  ['claimant', 'applicant'],
  ['respondent'],
  ['third-party-claiming'],
  ['third-party', 'interested-person'],
]
const SUITORS: readonly Role[] = SIDES.flat()

const INVOLVED: readonly Role[] = [
  'client',
  'co-defendant',
  'victim',
  'accuser',
  'witness',
  'informant',
  'relative',
  ...SUITORS,
]

/**
 * Pairs that exclude each other or call for a recusal (CPC of Kazakhstan arts. 86–94 in outline): whoever decides, accuses,
 * investigates or gives an opinion has no other part; a defender is nobody's witness or victim in the same case; the one
 * accused does not accuse. A warning to look again, not a ruling: a spouse may be witness and lay defender for years
 * before a court says no.
 */
const PAIRS: readonly (readonly [readonly Role[], readonly Role[]])[] = [
  [AUTHORITIES, AUTHORITIES],
  [AUTHORITIES, [...INVOLVED, ...DEFENDERS, 'observer']],
  [DEFENDERS, ['witness', 'victim', 'accuser', 'informant', 'co-defendant', 'client', ...SUITORS]],
  [['lawyer'], ['lay-defender']],
  [
    ['client', 'co-defendant'],
    ['victim', 'accuser', 'informant'],
  ],
  [['co-defendant'], ['witness']],
  ...SIDES.map((side) => [side, SUITORS.filter((role) => !side.includes(role))] as const),
]

const excludes = (one: Role, other: Role): boolean =>
  one !== other &&
  PAIRS.some(
    ([left, right]) =>
      (left.includes(one) && right.includes(other)) || (left.includes(other) && right.includes(one)),
  )

const isOver = (one: PlayedRole, other: PlayedRole): boolean =>
  one.until !== null && other.since !== null && orderOf(one.until, other.since) === 'before'

/** The pairs of parts of one party that could be at the same time and exclude each other, each pair once. */
export const roleConflicts = (parts: readonly PlayedRole[]): RoleConflict[] => {
  const found = new Map<string, RoleConflict>()
  for (const [place, one] of parts.entries()) {
    for (const other of parts.slice(place + 1)) {
      if (!excludes(one.role, other.role) || isOver(one, other) || isOver(other, one)) continue
      found.set([one.role, other.role].toSorted().join(), { one: one.role, other: other.role })
    }
  }
  return [...found.values()]
}
