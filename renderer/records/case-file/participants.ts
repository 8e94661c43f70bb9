import type { Participation } from '../../../shared/domain/kinds/participation.ts'

/** A person of the case; one who has several roles in it appears once. */
export interface Participant {
  readonly partyId: Participation['partyId']
  readonly name: string
}

/** Everyone who takes part, each once, in the order of the participations. */
export const participantsOf = (participations: readonly Participation[]): Participant[] => [
  ...new Map(
    participations.map(({ partyId, partyName }) => [partyId, { partyId, name: partyName }]),
  ).values(),
]

/** Those among the participants whom one of the records names, in the order of the participants. */
export const namedIn = (
  participants: readonly Participant[],
  records: readonly { readonly partyId: Participant['partyId'] }[],
): Participant[] => {
  const named = new Set(records.map(({ partyId }) => partyId))
  return participants.filter(({ partyId }) => named.has(partyId))
}
