import type { IsoDate } from '../../../shared/domain/dates.ts'
import type { CalendarEntry, Hearing, HearingInput } from '../../../shared/domain/hearing.ts'
import type { ReadHandle } from '../database/handles.ts'
import { shownNameSql } from './party.ts'
import { recordTable } from './record-table.ts'

export const hearings = recordTable<HearingInput, Hearing>('hearing', {
  caseId: 'case_id',
  startsAt: 'starts_at',
  kind: 'kind',
  court: 'court',
  room: 'room',
  judge: 'judge',
  purpose: 'purpose',
  result: 'result',
})

/** In the order of time; exported so that its query plan can be tested. */
export const HEARINGS_SQL = `
  SELECT ${hearings.select('h')} FROM hearing AS h WHERE h.case_id = ? ORDER BY h.starts_at, h.id`

export const listHearings = (read: ReadHandle, caseId: string): Hearing[] =>
  read.all<Hearing>(HEARINGS_SQL, [caseId])

const SELECT_ENTRIES = `
  SELECT ${hearings.select('h')}, c.title AS caseTitle, c.number AS caseNumber,
    (SELECT json_group_array(client.name) FROM (
      SELECT k.party_id, ${shownNameSql('k.party_id')} AS name
      FROM participation AS k WHERE k.case_id = h.case_id AND k.role = 'client'
      GROUP BY k.party_id ORDER BY min(k.id)) AS client) AS clients
  FROM hearing AS h JOIN case_file AS c ON c.id = h.case_id`

/** Exported so that their query plans can be tested. Text of a day sorts before every time on that day. */
export const CALENDAR_SQL = {
  range: `${SELECT_ENTRIES}
    WHERE h.starts_at >= @from AND h.starts_at < @to || 'T24' ORDER BY h.starts_at, h.id`,
  next: `${SELECT_ENTRIES} WHERE h.starts_at >= @from ORDER BY h.starts_at LIMIT @limit`,
} as const

type EntryRow = Hearing & { caseTitle: string; caseNumber: string; clients: string }

const entriesOf = (rows: readonly EntryRow[]): CalendarEntry[] =>
  rows.map(({ caseTitle, caseNumber, clients, ...hearing }) => ({
    hearing,
    caseTitle,
    caseNumber,
    clients: JSON.parse(clients),
  }))

/** Hearings from one day to another, both included. */
export const listCalendar = (read: ReadHandle, from: IsoDate, to: IsoDate): CalendarEntry[] =>
  entriesOf(read.all<EntryRow>(CALENDAR_SQL.range, { from, to }))

/** The first hearings from the beginning of a day on. */
export const listNextHearings = (read: ReadHandle, from: IsoDate, limit: number): CalendarEntry[] =>
  entriesOf(read.all<EntryRow>(CALENDAR_SQL.next, { from, limit }))
