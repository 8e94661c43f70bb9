import type { Role } from '../../../shared/domain/kinds/participation.ts'
import type { ReadHandle } from '../store/database/handles.ts'

/** The roles of a party by case, each once, in the order in which they were added. */
export const listRolesOfParty = (read: ReadHandle, partyId: string): Map<string, Role[]> => {
  const rows = read.all<{ caseId: string; role: Role }>(
    `SELECT case_id AS caseId, role FROM participation WHERE party_id = ?
    GROUP BY case_id, role ORDER BY min(id)`,
    [partyId],
  )
  return new Map(
    [...Map.groupBy(rows, ({ caseId }) => caseId)].map(([caseId, own]) => [
      caseId,
      own.map(({ role }) => role),
    ]),
  )
}
