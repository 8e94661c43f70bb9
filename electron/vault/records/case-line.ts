import type { IsoDate, LocalDateTime } from '../../../shared/domain/dates.ts'
import type { CaseLine } from '../../../shared/domain/kinds/case.ts'
import type { ReadHandle, SqlValue } from '../store/database/handles.ts'
import { isToComeSql, lacksNextStepSql } from './ahead.ts'
import { shownNameSql } from './party.ts'

/** When the lines of cases are looked at: a day, and the minute on it. */
export interface CaseClock {
  readonly today: IsoDate
  readonly now: LocalDateTime
}

/** The next hearing of the case `c`, as seen on `@today` at `@now`. */
const NEXT_HEARING_SQL = `(SELECT h.starts_at FROM hearing AS h WHERE h.case_id = c.id AND ${isToComeSql('h')}
  ORDER BY h.starts_key, h.id LIMIT 1)`

/** What the cases are ordered by when that is. */
export const NEXT_HEARING_KEY_SQL = `(SELECT min(h.starts_key) FROM hearing AS h WHERE h.case_id = c.id AND ${isToComeSql('h')})`

/** Each column of a line that is not the case's own is one look-up in an index, so that the list needs no second query. */
const SELECT_LINES = `
  SELECT c.id, c.number, c.title, c.nature, c.context_kind AS contextKind, c.kind, c.stage, c.status,
    (SELECT json_group_array(json_object('id', client.party_id, 'name', client.name)) FROM (
      SELECT k.party_id, ${shownNameSql('k.party_id')} AS name
      FROM participation AS k WHERE k.case_id = c.id AND k.role = 'client'
      GROUP BY k.party_id ORDER BY min(k.id)) AS client) AS clients,
    ${NEXT_HEARING_SQL} AS nextHearingAt,
    (SELECT count(*) FROM document AS d WHERE d.case_id = c.id) AS documentCount,
    c.tags, c.is_sensitive AS isSensitive
  FROM case_file AS c`

/** The lists of cases; the statements are exported so that their query plans can be tested. */
export const CASE_LINES_SQL = {
  some: `${SELECT_LINES} WHERE c.id IN (SELECT value FROM json_each(@ids))`,
  ofParty: `${SELECT_LINES}
    WHERE c.id IN (SELECT case_id FROM participation WHERE party_id = @partyId)
    ORDER BY c.status DESC, c.touched_at DESC, c.id`,
  recent: `${SELECT_LINES} ORDER BY c.touched_at DESC LIMIT @limit`,
  withoutNextStep: `${SELECT_LINES}
    WHERE ${lacksNextStepSql('c')}
    ORDER BY c.touched_at DESC LIMIT @limit`,
  withoutDeadline: `${SELECT_LINES}
    WHERE c.status = 'open' AND c.nature = 'case' AND NOT (${lacksNextStepSql('c')})
      AND EXISTS (SELECT 1 FROM participation AS k WHERE k.case_id = c.id AND k.role = 'client')
      AND NOT EXISTS (SELECT 1 FROM deadline AS d WHERE d.case_id = c.id AND d.state = 'open')
    ORDER BY c.touched_at DESC LIMIT @limit`,
} as const

/** A line without what follows from all measures of the case (`custody-watch.ts`). */
export type CaseLineRow = Omit<CaseLine, 'held'>

type LineRow = Omit<CaseLineRow, 'clients' | 'tags' | 'isSensitive'> & {
  clients: string
  tags: string
  isSensitive: number
}

const linesOf = (rows: readonly LineRow[]): CaseLineRow[] =>
  rows.map((row) => ({
    ...row,
    clients: JSON.parse(row.clients),
    tags: JSON.parse(row.tags),
    isSensitive: row.isSensitive === 1,
  }))

/** The lines of these cases, in no order. @param values `today` and `now`, which the columns depend on */
export const caseLinesOf = (
  read: ReadHandle,
  ids: readonly string[],
  values: Readonly<Record<string, SqlValue>>,
): CaseLineRow[] => linesOf(read.all<LineRow>(CASE_LINES_SQL.some, { ...values, ids: JSON.stringify(ids) }))

export const listCaseLinesOfParty = (read: ReadHandle, partyId: string, clock: CaseClock): CaseLineRow[] =>
  linesOf(read.all<LineRow>(CASE_LINES_SQL.ofParty, { ...clock, partyId }))

export const listRecentCaseLines = (read: ReadHandle, clock: CaseClock, limit: number): CaseLineRow[] =>
  linesOf(read.all<LineRow>(CASE_LINES_SQL.recent, { ...clock, limit }))

/** Open cases without a hearing to come or going on, and without a task to do. */
export const listCaseLinesWithoutNextStep = (
  read: ReadHandle,
  clock: CaseClock,
  limit: number,
): CaseLineRow[] => linesOf(read.all<LineRow>(CASE_LINES_SQL.withoutNextStep, { ...clock, limit }))

/** Open cases of clients that have a next step, but in which nothing says by when anybody has to act. */
export const listCaseLinesWithoutDeadline = (
  read: ReadHandle,
  clock: CaseClock,
  limit: number,
): CaseLineRow[] => linesOf(read.all<LineRow>(CASE_LINES_SQL.withoutDeadline, { ...clock, limit }))

/** Two tell namesakes apart, and stand in one line. */
const MOST_TITLES = 2

/** Titles of cases in which these parties take part, by party: those worked on last, at most two of each. */
export const titlesOfCasesOf = (read: ReadHandle, partyIds: readonly string[]): Map<string, string[]> => {
  const rows = read.all<{ partyId: string; title: string }>(
    `SELECT wanted.value AS partyId, c.title FROM json_each(@ids) AS wanted
    JOIN case_file AS c ON c.id IN (SELECT case_id FROM participation WHERE party_id = wanted.value)
    ORDER BY c.touched_at DESC, c.id DESC`,
    { ids: JSON.stringify(partyIds) },
  )
  return new Map(
    [...Map.groupBy(rows, ({ partyId }) => partyId)].map(([partyId, of]) => [
      partyId,
      of.slice(0, MOST_TITLES).map(({ title }) => title),
    ]),
  )
}
