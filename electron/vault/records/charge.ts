import type { Charge, ChargeInput } from '../../../shared/domain/charge.ts'
import type { ReadHandle } from '../database/handles.ts'
import { listOfCase } from './list-of-case.ts'
import { recordTable } from './record-table.ts'

export const charges = recordTable<ChargeInput, Charge>('charge', {
  caseId: 'case_id',
  partyId: 'party_id',
  code: 'code',
  article: 'article',
  part: 'part',
  title: 'title',
  since: 'since',
  until: 'until',
  conductDate: 'conduct_date',
  announcedOn: 'announced_on',
  requalifiedFrom: 'requalified_from',
  notes: 'notes',
  status: 'status',
})

/** In the order in which they were added: a charge has four dates, and none of them is the one. */
export const chargesOfCase = listOfCase(charges)

export const listCharges = (read: ReadHandle, caseId: string): Charge[] => chargesOfCase.list(read, caseId)
