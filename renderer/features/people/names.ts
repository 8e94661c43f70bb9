import type { Party } from '../../../shared/domain/kinds/party.ts'

/** The name that is shown: the first. */
export const nameOf = (party: Pick<Party, 'names'>): string => party.names[0]?.text ?? ''
