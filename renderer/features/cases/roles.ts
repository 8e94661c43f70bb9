import { type RoleConflict, roleConflicts } from '../../../shared/domain/case/role-conflicts.ts'
import type { Participation, Role } from '../../../shared/domain/participation.ts'

/** The roles of those against whom the case runs or for whom it is kept; they come first and can be charged or restrained. */
const MAIN_ROLES: readonly Role[] = ['client', 'co-defendant']

export const isMainRole = (role: Role): boolean => MAIN_ROLES.includes(role)

/** How the people of a case are grouped for reading: each group under one heading. */
export const ROLE_GROUPS = {
  main: ['client', 'co-defendant'],
  defence: ['lawyer', 'lay-defender', 'interpreter', 'observer'],
  close: ['relative', 'witness', 'victim', 'expert'],
  authority: ['investigator', 'prosecutor', 'judge', 'official', 'accuser', 'informant'],
  others: ['other'],
} as const satisfies Record<string, readonly Role[]>

export type RoleGroup = keyof typeof ROLE_GROUPS

/** The groups in the order in which they are shown. */
export const ROLE_GROUP_NAMES = Object.keys(ROLE_GROUPS) as readonly RoleGroup[]

/** The roles of one group, in the order of its roles. */
export const rolesOfGroup = (participations: readonly Participation[], group: RoleGroup): Participation[] =>
  ROLE_GROUPS[group].flatMap((role) => participations.filter((participation) => participation.role === role))

/** A person with what is said of their roles; one who has several roles in a case appears once. */
export interface Participant {
  readonly partyId: Participation['partyId']
  readonly name: string
}

/** Everyone who takes part, each once, clients and co-defendants first. */
export const participantsOf = (participations: readonly Participation[]): Participant[] => {
  const ordered = [
    ...participations.filter(({ role }) => role === 'client'),
    ...participations.filter(({ role }) => role === 'co-defendant'),
    ...participations.filter(({ role }) => !isMainRole(role)),
  ]
  return [
    ...new Map(ordered.map(({ partyId, partyName }) => [partyId, { partyId, name: partyName }])).values(),
  ]
}

/** Those among the participants whom one of the records names, in the order of the participants. */
export const namedIn = (
  participants: readonly Participant[],
  records: readonly { readonly partyId: Participant['partyId'] }[],
): Participant[] => {
  const named = new Set(records.map(({ partyId }) => partyId))
  return participants.filter(({ partyId }) => named.has(partyId))
}

/** Those who play parts that exclude each other, with the pairs of parts. */
export const conflictsIn = (
  participations: readonly Participation[],
): { person: Participant; conflicts: RoleConflict[] }[] =>
  participantsOf(participations).flatMap((person) => {
    const conflicts = roleConflicts(participations.filter(({ partyId }) => partyId === person.partyId))
    return conflicts.length === 0 ? [] : [{ person, conflicts }]
  })
