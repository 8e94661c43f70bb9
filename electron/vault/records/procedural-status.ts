import type { ProceduralStatus } from '../../../shared/domain/kinds/procedural-status.ts'
import type { ReadHandle } from '../store/database/handles.ts'
import { proceduralStatuses } from './kinds/procedural-status.ts'

/** What a party is and was, over all cases, as they were added. */
export const listProceduralStatusesOfParty = (read: ReadHandle, partyId: string): ProceduralStatus[] =>
  proceduralStatuses.table.all(
    read,
    `SELECT ${proceduralStatuses.table.select('s')} FROM procedural_status AS s WHERE s.party_id = ? ORDER BY s.id`,
    [partyId],
  )
