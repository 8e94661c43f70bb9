import type { Participation, Role } from '../../../shared/domain/participation.ts'

/** The roles of those against whom the case runs or for whom it is kept; they come first and can be charged or restrained. */
const MAIN_ROLES: readonly Role[] = ['client', 'co-defendant']

export const isMainRole = (role: Role): boolean => MAIN_ROLES.includes(role)

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
