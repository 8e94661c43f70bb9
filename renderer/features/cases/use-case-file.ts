import type { PartyId } from '../../../shared/domain/ids.ts'
import type { ShownCase } from '../../records/case-file/shown-case.ts'

export type CaseFile = ShownCase

/** What someone of the case is called. */
export const nameIn = ({ names }: Pick<CaseFile, 'names'>, partyId: PartyId): string =>
  names.get(partyId) ?? ''
