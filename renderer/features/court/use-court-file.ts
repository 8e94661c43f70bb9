import type { PartyId } from '../../../shared/domain/ids.ts'
import type { ShownCase } from '../../records/case-file/shown-case.ts'

/** What the part of a case at court and its forms are read from. */
export type CourtFile = Pick<
  ShownCase,
  'case' | 'decisions' | 'sentences' | 'hearings' | 'documents' | 'participants' | 'names'
>

/** What someone of the case is called. */
export const nameOf = ({ names }: Pick<ShownCase, 'names'>, partyId: PartyId): string =>
  names.get(partyId) ?? ''
