import type { IsoDate } from '../../../shared/domain/dates.ts'
import type { CalendarEntry } from '../../../shared/domain/kinds/hearing.ts'
import type { ReadHandle } from '../store/database/handles.ts'
import { AHEAD, isDueSql } from './ahead.ts'
import { hearings } from './kinds/hearing.ts'
import { shownNameSql } from './party.ts'

const selectEntries = (index = ''): string => `
  SELECT ${hearings.table.select('h')}, c.title AS caseTitle, c.number AS caseNumber,
    (SELECT json_group_array(client.name) FROM (
      SELECT k.party_id, ${shownNameSql('k.party_id')} AS name
      FROM participation AS k WHERE k.case_id = h.case_id AND k.role = 'client'
      GROUP BY k.party_id ORDER BY min(k.id)) AS client) AS clients
  FROM hearing AS h ${index} JOIN case_file AS c ON c.id = h.case_id`

/** Exported so that their query plans can be tested. Text of a day sorts before every time on that day. */
export const UPCOMING_SQL = {
  next: `${selectEntries()} WHERE ${AHEAD.begins('h')} ORDER BY h.starts_key LIMIT @limit`,
  nextGoingOn: `${selectEntries()} WHERE ${AHEAD.goesOn('h')} ORDER BY h.starts_key, h.id`,
  // Most hearings that have been are not planned any more: the short index is read rather than all that lies behind.
  awaiting: `${selectEntries('INDEXED BY hearing_planned_by_case')}
    WHERE ${isDueSql('h')} ORDER BY h.starts_key DESC, h.id DESC LIMIT @limit`,
} as const

const entriesOf = (
  read: ReadHandle,
  sql: string,
  values: Readonly<Record<string, string | number>>,
): CalendarEntry[] =>
  hearings.table
    .all<{ caseTitle: string; caseNumber: string; clients: string }>(read, sql, values)
    .map(({ caseTitle, caseNumber, clients, ...hearing }) => ({
      hearing,
      caseTitle,
      caseNumber,
      clients: JSON.parse(clients),
    }))

/** The first hearings that are ahead on a day. */
export const listNextHearings = (read: ReadHandle, today: IsoDate, limit: number): CalendarEntry[] =>
  [
    ...entriesOf(read, UPCOMING_SQL.nextGoingOn, { today }),
    ...entriesOf(read, UPCOMING_SQL.next, { today, limit }),
  ].slice(0, limit)

/** Planned hearings whose last day has come or passed, the newest first. */
export const listAwaitingHearings = (read: ReadHandle, today: IsoDate, limit: number): CalendarEntry[] =>
  entriesOf(read, UPCOMING_SQL.awaiting, { today, limit })
