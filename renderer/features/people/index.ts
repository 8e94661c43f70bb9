import type { PartyId } from '../../../shared/domain/ids.ts'

export const PeoplePage = (): null => null
export const PersonPage = (_props: { readonly partyId: PartyId }): null => null
