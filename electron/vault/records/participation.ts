import type { Participation, ParticipationInput, Role } from '../../../shared/domain/participation.ts'
import type { ReadHandle } from '../database/handles.ts'
import { shownNameSql } from './party.ts'
import { recordTable, type Stored } from './record-table.ts'

export const participations = recordTable<ParticipationInput, Stored & ParticipationInput>('participation', {
  caseId: 'case_id',
  partyId: 'party_id',
  role: 'role',
  detail: 'detail',
  since: 'since',
  until: 'until',
})

const SELECT = `
  SELECT ${participations.select('k')}, ${shownNameSql('k.party_id')} AS partyName, p.kind AS partyKind
  FROM participation AS k JOIN party AS p ON p.id = k.party_id`

/** Clients first, then co-defendants, each in the order in which they were added. */
export const PARTICIPATIONS_SQL = `${SELECT} WHERE k.case_id = ?
  ORDER BY k.role <> 'client', k.role <> 'co-defendant', k.id`

export const listParticipations = (read: ReadHandle, caseId: string): Participation[] =>
  read.all<Participation>(PARTICIPATIONS_SQL, [caseId])

/** A participation with the name and kind of its party. */
export const findParticipation = (read: ReadHandle, id: string): Participation | undefined =>
  read.get<Participation>(`${SELECT} WHERE k.id = ?`, [id])

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
