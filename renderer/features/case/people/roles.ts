import { type RoleConflict, roleConflicts } from '../../../../shared/domain/case/role-conflicts.ts'
import type { Participation, Role } from '../../../../shared/domain/kinds/participation.ts'
import { type Participant, participantsOf } from '../../../records/case-file/participants.ts'

/** How the people of a case are grouped for reading: each group under one heading. */
export const ROLE_GROUPS = {
  main: ['client', 'co-defendant'],
  suit: ['claimant', 'applicant', 'respondent', 'third-party-claiming', 'third-party', 'interested-person'],
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

/** Those who play parts that exclude each other, with the pairs of parts. */
export const conflictsIn = (
  participations: readonly Participation[],
): { person: Participant; conflicts: RoleConflict[] }[] =>
  participantsOf(participations).flatMap((person) => {
    const conflicts = roleConflicts(participations.filter(({ partyId }) => partyId === person.partyId))
    return conflicts.length === 0 ? [] : [{ person, conflicts }]
  })
