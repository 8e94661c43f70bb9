import type { Charge, ChargeInput } from '../../../shared/domain/charge.ts'
import type { ReadHandle } from '../database/handles.ts'
import { recordTable } from './record-table.ts'

export const charges = recordTable<ChargeInput, Charge>('charge', {
  caseId: 'case_id',
  partyId: 'party_id',
  code: 'code',
  article: 'article',
  part: 'part',
  title: 'title',
  since: 'since',
  status: 'status',
})

/** In the order in which they were added; exported so that its query plan can be tested. */
export const CHARGES_SQL = `SELECT ${charges.select('h')} FROM charge AS h WHERE h.case_id = ? ORDER BY h.id`

export const listCharges = (read: ReadHandle, caseId: string): Charge[] =>
  read.all<Charge>(CHARGES_SQL, [caseId])
