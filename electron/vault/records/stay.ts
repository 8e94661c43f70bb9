import type { Stay, StayInput } from '../../../shared/domain/stay.ts'
import { flag } from './columns.ts'
import { inOrderOf, listOfCase } from './list-of-case.ts'
import { recordTable } from './record-table.ts'

export const stays = recordTable<StayInput, Stay>('stay', {
  caseId: 'case_id',
  partyId: 'party_id',
  kind: 'kind',
  place: 'place',
  from: 'from_date',
  until: 'until_date',
  reason: 'reason',
  isSensitive: flag('is_sensitive'),
})

/** In the order of time. */
export const staysOfCase = inOrderOf(listOfCase(stays), ({ from }) => ({ date: from }))
