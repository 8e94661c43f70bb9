import type { CalendarItem, CalendarItemOf } from '../../../shared/domain/calendar-item.ts'
import type { IsoDate } from '../../../shared/domain/dates.ts'
import type { CaseId, PartyId } from '../../../shared/domain/ids.ts'
import type { EventLine } from '../../../shared/domain/list-views.ts'
import type { ReadHandle } from '../store/database/handles.ts'
import { hearings } from './kinds/hearing.ts'
import { shownNameSql } from './party.ts'

/** Of one kind more than so many in the days that are asked for are not given: nobody reads them in a calendar. */
export const MOST_ITEMS = 2_000

const DEADLINE = `
  SELECT r.id, r.case_id AS caseId, r.title, r.binds, r.state, r.safe_on AS safeOn, r.last_on AS lastOn,
    r.last_time AS lastTime, coalesce(${shownNameSql('r.party_id')}, '') AS person FROM deadline AS r`
const DEADLINE_OPEN = `(@withClosed = 1 OR r.state = 'open')`
const HEARING = `SELECT ${hearings.table.select('h')} FROM hearing AS h`

/**
 * What is on the days from one to another, each kind by an index of its days; exported so that their query plans can be tested. Text of
 * a day sorts before every time on that day. Hearings of several days that began before are found by their last day; so are those of
 * which only the month is known.
 */
export const RANGE_SQL = {
  hearings: `${HEARING}
    WHERE h.starts_key >= @from AND h.starts_key < @to || 'T24' ORDER BY h.starts_key, h.id LIMIT @limit`,
  hearingsGoingOn: `${HEARING}
    WHERE h.ends_key >= @from AND h.ends_key <> '' AND h.starts_key < @from ORDER BY h.starts_key, h.id LIMIT @limit`,
  lastDays: `${DEADLINE} INDEXED BY deadline_by_last_day
    WHERE r.last_on >= @from AND r.last_on <= @to AND ${DEADLINE_OPEN} ORDER BY r.last_on, r.id LIMIT @limit`,
  safeDays: `${DEADLINE} INDEXED BY deadline_by_safe_day
    WHERE r.safe_on >= @from AND r.safe_on <= @to AND r.safe_on < r.last_on AND ${DEADLINE_OPEN}
    ORDER BY r.safe_on, r.id LIMIT @limit`,
  tasks: `
    SELECT r.id, r.case_id AS caseId, r.title, r.due_on AS dueOn, r.due_time AS dueTime, r.is_done AS isDone,
      coalesce(${shownNameSql('r.party_id')}, '') AS person FROM task AS r INDEXED BY task_by_due
    WHERE r.due_key >= @from AND r.due_key < @to || ' ~~' AND (@withClosed = 1 OR r.is_done = 0)
    ORDER BY r.due_key, r.id LIMIT @limit`,
  contacts: `
    SELECT r.id, r.case_id AS caseId, r.kind, r.at, r.minutes, r.with_text AS "with", r.place,
      coalesce(${shownNameSql('r.party_id')}, '') AS person FROM contact AS r
    WHERE r.at >= @from AND r.at < @to || 'T24' ORDER BY r.at, r.id LIMIT @limit`,
  events: `
    SELECT r.id, r.case_id AS caseId, r.title, r.kind, r.date, r.time, r.place, r.certainty, r.is_sensitive AS isSensitive
    FROM event AS r INDEXED BY event_by_date
    WHERE r.date_key >= @from AND r.date_key < @to || ' ~' AND r.date GLOB '????-??-??'
    ORDER BY r.date_key, r.id LIMIT @limit`,
  cases: `
    SELECT c.id, c.title AS caseTitle, c.number AS caseNumber, (SELECT json_group_array(json_array(client.id, client.name)) FROM (
      SELECT k.party_id AS id, ${shownNameSql('k.party_id')} AS name
      FROM participation AS k WHERE k.case_id = c.id AND k.role = 'client'
      GROUP BY k.party_id ORDER BY min(k.id)) AS client) AS clients
    FROM json_each(@ids) AS wanted JOIN case_file AS c ON c.id = wanted.value`,
} as const

/** What the calendar says of the case that something is of. */
export type OfCase = Pick<CalendarItem, 'caseId' | 'caseTitle' | 'caseNumber' | 'clients' | 'clientIds'>

const OF_NONE: OfCase = { caseId: null, caseTitle: '', caseNumber: '', clients: [], clientIds: [] }

/** What is asked of a range of days. */
export interface Range {
  readonly from: IsoDate
  readonly to: IsoDate
  readonly withClosed: boolean
}

/** The cases that are named, with their clients; what belongs to none is of {@link OF_NONE}. */
export const casesNamed = (
  read: ReadHandle,
  ids: Iterable<string | null>,
): ((id: string | null) => OfCase) => {
  const wanted = JSON.stringify([...new Set(ids)].filter((id) => id !== null))
  const rows = read.all<{ id: CaseId; caseTitle: string; caseNumber: string; clients: string }>(
    RANGE_SQL.cases,
    { ids: wanted },
  )
  const byId = new Map<string | null, OfCase>(
    rows.map(({ id, caseTitle, caseNumber, clients }) => {
      const named: [PartyId, string][] = JSON.parse(clients)
      const [clientIds, names] = [named.map(([client]) => client), named.map(([, name]) => name)]
      return [id, { caseId: id, caseTitle, caseNumber, clients: names, clientIds }]
    }),
  )
  return (id) => byId.get(id) ?? OF_NONE
}

type Bare<Kind extends CalendarItem['kind']> = Omit<CalendarItemOf<Kind>, keyof OfCase> & {
  readonly caseId: CaseId | null
}

const asked = ({ from, to, withClosed }: Range) => ({
  ...{ from, to, limit: MOST_ITEMS },
  withClosed: withClosed ? 1 : 0,
})

type Row<Value> = Omit<Value, never> & { readonly caseId: CaseId; readonly person: string }

/** Hearings that take place, or may, on these days. */
const hearingItems = (read: ReadHandle, range: Range): Bare<'hearing'>[] => {
  const { from, to } = range
  const rows = [
    ...hearings.table.all(read, RANGE_SQL.hearingsGoingOn, { from, limit: MOST_ITEMS }),
    ...hearings.table.all(read, RANGE_SQL.hearings, { from, to, limit: MOST_ITEMS }),
  ]
  return rows.map((hearing) => ({ kind: 'hearing', hearing, caseId: hearing.caseId }))
}

const deadlineItems = (read: ReadHandle, range: Range): Bare<'deadline'>[] =>
  (['safe', 'last'] as const).flatMap((day) =>
    read
      .all<Row<CalendarItemOf<'deadline'>['deadline']>>(
        day === 'safe' ? RANGE_SQL.safeDays : RANGE_SQL.lastDays,
        asked(range),
      )
      .map(({ caseId, person, ...deadline }) => ({ kind: 'deadline', day, deadline, caseId, person })),
  )

type TaskRow = Omit<CalendarItemOf<'task'>['task'], 'isDone'> & { readonly isDone: number }

const taskItems = (read: ReadHandle, range: Range): Bare<'task'>[] =>
  read.all<Row<TaskRow>>(RANGE_SQL.tasks, asked(range)).map(({ caseId, person, ...task }) => ({
    kind: 'task',
    task: { ...task, isDone: task.isDone === 1 },
    caseId,
    person,
  }))

const contactItems = (read: ReadHandle, { from, to }: Range): Bare<'contact'>[] =>
  read
    .all<Row<CalendarItemOf<'contact'>['contact']>>(RANGE_SQL.contacts, { from, to, limit: MOST_ITEMS })
    .map(({ caseId, person, ...contact }) => ({ kind: 'contact', contact, caseId, person }))

type EventRow = Omit<EventLine, 'isSensitive' | 'caseTitle'> & { readonly isSensitive: number }

/** Their lines get the title of the case with it. */
const eventItems = (read: ReadHandle, { from, to }: Range): Bare<'event'>[] =>
  read.all<EventRow>(RANGE_SQL.events, { from, to, limit: MOST_ITEMS }).map((row) => ({
    kind: 'event',
    event: { ...row, isSensitive: row.isSensitive === 1, caseTitle: '' },
    caseId: row.caseId,
  }))

/** How each kind is read that a statement can find by its days; who is held, and until when, is worked out (`custody-watch.ts`). */
export const ITEMS_IN_RANGE = {
  hearing: hearingItems,
  deadline: deadlineItems,
  task: taskItems,
  contact: contactItems,
  event: eventItems,
} as const
