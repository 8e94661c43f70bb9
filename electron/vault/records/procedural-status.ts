import type { ProceduralStatus, ProceduralStatusInput } from '../../../shared/domain/procedural-status.ts'
import type { ReadHandle } from '../database/handles.ts'
import { inOrderOf, listOfCase } from './list-of-case.ts'
import { recordTable } from './record-table.ts'

export const proceduralStatuses = recordTable<ProceduralStatusInput, ProceduralStatus>('procedural_status', {
  caseId: 'case_id',
  partyId: 'party_id',
  status: 'status',
  since: 'since',
  until: 'until',
  articles: 'articles',
  basis: 'basis',
  documentId: 'document_id',
})

/** In the order of time. */
export const proceduralStatusesOfCase = inOrderOf(listOfCase(proceduralStatuses), ({ since }) => ({
  date: since,
}))

/** What a party is and was, over all cases, as they were added. */
export const listProceduralStatusesOfParty = (read: ReadHandle, partyId: string): ProceduralStatus[] =>
  proceduralStatuses.all(
    read,
    `SELECT ${proceduralStatuses.select('s')} FROM procedural_status AS s WHERE s.party_id = ? ORDER BY s.id`,
    [partyId],
  )
