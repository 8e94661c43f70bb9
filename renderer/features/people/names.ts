import type { Party } from '../../../shared/domain/party.ts'

/** The name that is shown: the first. */
export const nameOf = (party: Pick<Party, 'names'>): string => party.names[0]?.text ?? ''
