import type { Participation, ParticipationInput } from '../../../shared/domain/participation.ts'
import type { ReadHandle } from '../database/handles.ts'
import { shownNameSql } from './party.ts'
import { recordTable, type Stored } from './record-table.ts'

export const participations = recordTable<ParticipationInput, Stored & ParticipationInput>('participation', {
  caseId: 'case_id',
  partyId: 'party_id',
  role: 'role',
  detail: 'detail',
})

/** Clients first, then in the order in which they were added. */
export const PARTICIPATIONS_SQL = `
  SELECT ${participations.select('k')}, ${shownNameSql('k.party_id')} AS partyName, p.kind AS partyKind
  FROM participation AS k JOIN party AS p ON p.id = k.party_id
  WHERE k.case_id = ? ORDER BY k.role <> 'client', k.id`

export const listParticipations = (read: ReadHandle, caseId: string): Participation[] =>
  read.all<Participation>(PARTICIPATIONS_SQL, [caseId])

/** A participation with the name and kind of its party. */
export const findParticipation = (read: ReadHandle, id: string): Participation | undefined =>
  read.get<Participation>(
    `SELECT ${participations.select('k')}, ${shownNameSql('k.party_id')} AS partyName, p.kind AS partyKind
    FROM participation AS k JOIN party AS p ON p.id = k.party_id WHERE k.id = ?`,
    [id],
  )
