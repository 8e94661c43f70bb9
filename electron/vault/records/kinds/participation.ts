import {
  type Participation,
  type ParticipationInput,
  participationInputSchema,
} from '../../../../shared/domain/kinds/participation.ts'
import { shownNameSql } from '../party.ts'
import { recordTable, type Stored } from '../record-table.ts'
import { columnsOf } from './columns-of.ts'
import type { PartKind } from './part-kind.ts'

const table = recordTable<ParticipationInput, Stored & ParticipationInput>(
  'participation',
  columnsOf(participationInputSchema, {}),
)

const SELECT = `
  SELECT ${table.select('k')}, ${shownNameSql('k.party_id')} AS partyName, p.kind AS partyKind
  FROM participation AS k JOIN party AS p ON p.id = k.party_id`

/** Clients first, then co-defendants, each in the order in which they were added. */
const OF_CASE = `${SELECT} WHERE k.case_id = ?
  ORDER BY k.role <> 'client', k.role <> 'co-defendant', k.id`

/** Who plays which part in a case, with the name and kind of the party. The names of clients are among the words of the case. */
export const participations: PartKind<ParticipationInput, Participation> = {
  subject: 'participation',
  table,
  find: (read, id) => read.get<Participation>(`${SELECT} WHERE k.id = ?`, [id]),
  ofCase: { sql: OF_CASE, list: (read, caseId) => read.all<Participation>(OF_CASE, [caseId]) },
  namesCase: true,
}
