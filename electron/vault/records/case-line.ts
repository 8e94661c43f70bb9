import type { CaseLine } from '../../../shared/domain/case.ts'
import type { IsoDate } from '../../../shared/domain/dates.ts'
import type { ReadHandle, SqlValue } from '../database/handles.ts'
import { shownNameSql } from './party.ts'
import { isLastSql } from './restraint.ts'

/** The next hearing of the case `c`, from `@today` on. */
export const NEXT_HEARING_SQL = `(SELECT min(h.starts_at) FROM hearing AS h WHERE h.case_id = c.id AND h.starts_at >= @today
  AND h.status = 'planned')`

/** The earliest end to watch among the restraints of the case `c`. */
export const RESTRAINT_UNTIL_SQL = `(SELECT min(r.until_date) FROM restraint AS r
  WHERE r.case_id = c.id AND (c.status = 'open' OR r.until_date >= @today) AND ${isLastSql('r')})`

/** Each column of a line that is not the case's own is one look-up in an index, so that the list needs no second query. */
const SELECT_LINES = `
  SELECT c.id, c.number, c.title, c.kind, c.stage, c.status,
    (SELECT json_group_array(json_object('id', client.party_id, 'name', client.name)) FROM (
      SELECT k.party_id, ${shownNameSql('k.party_id')} AS name
      FROM participation AS k WHERE k.case_id = c.id AND k.role = 'client'
      GROUP BY k.party_id ORDER BY min(k.id)) AS client) AS clients,
    ${NEXT_HEARING_SQL} AS nextHearingAt,
    ${RESTRAINT_UNTIL_SQL} AS restraintUntil,
    (SELECT count(*) FROM document AS d WHERE d.case_id = c.id) AS documentCount,
    c.tags, c.is_sensitive AS isSensitive
  FROM case_file AS c`

/** The lists of cases; the statements are exported so that their query plans can be tested. */
export const CASE_LINES_SQL = {
  some: `${SELECT_LINES} WHERE c.id IN (SELECT value FROM json_each(@ids))`,
  /** Open cases first, the last worked on at the top. */
  all: `${SELECT_LINES} ORDER BY c.status DESC, c.touched_at DESC, c.id`,
  ofParty: `${SELECT_LINES}
    WHERE c.id IN (SELECT case_id FROM participation WHERE party_id = @partyId)
    ORDER BY c.status DESC, c.touched_at DESC, c.id`,
  recent: `${SELECT_LINES} ORDER BY c.touched_at DESC LIMIT @limit`,
  withoutNextStep: `${SELECT_LINES}
    WHERE c.status = 'open'
      AND NOT EXISTS (SELECT 1 FROM hearing AS n WHERE n.case_id = c.id AND n.status = 'planned'
        AND (n.starts_at >= @today OR n.last_day >= @today))
      AND NOT EXISTS (SELECT 1 FROM task AS t WHERE t.case_id = c.id AND t.is_done = 0)
    ORDER BY c.touched_at DESC LIMIT @limit`,
} as const

type LineRow = Omit<CaseLine, 'clients' | 'tags' | 'isSensitive'> & {
  clients: string
  tags: string
  isSensitive: number
}

const linesOf = (rows: readonly LineRow[]): CaseLine[] =>
  rows.map((row) => ({
    ...row,
    clients: JSON.parse(row.clients),
    tags: JSON.parse(row.tags),
    isSensitive: row.isSensitive === 1,
  }))

/** The lines of these cases, in no order. @param values `today`, which the columns depend on */
export const caseLinesOf = (
  read: ReadHandle,
  ids: readonly string[],
  values: Readonly<Record<string, SqlValue>>,
): CaseLine[] => linesOf(read.all<LineRow>(CASE_LINES_SQL.some, { ...values, ids: JSON.stringify(ids) }))

export const listCaseLines = (read: ReadHandle, today: IsoDate): CaseLine[] =>
  linesOf(read.all<LineRow>(CASE_LINES_SQL.all, { today }))

export const listCaseLinesOfParty = (read: ReadHandle, partyId: string, today: IsoDate): CaseLine[] =>
  linesOf(read.all<LineRow>(CASE_LINES_SQL.ofParty, { today, partyId }))

export const listRecentCaseLines = (read: ReadHandle, today: IsoDate, limit: number): CaseLine[] =>
  linesOf(read.all<LineRow>(CASE_LINES_SQL.recent, { today, limit }))

/** Open cases without a hearing to come or going on, and without a task to do. */
export const listCaseLinesWithoutNextStep = (read: ReadHandle, today: IsoDate, limit: number): CaseLine[] =>
  linesOf(read.all<LineRow>(CASE_LINES_SQL.withoutNextStep, { today, limit }))
