import { plainTextOf } from '../../../../shared/domain/rich-text.ts'
import type { SearchKind } from '../../../../shared/domain/search-hit.ts'
import { localDayOf } from '../change.ts'
import { shownNameSql } from '../party.ts'
import { daysOf, type EntryDays, type IndexEntry } from './search-index.ts'

/** What a statement below gives of one record. Fields are put one to a line, so that words of two never become one. */
export interface IndexedRow {
  readonly id: string
  readonly caseId: string | null
  readonly title: string | null
  readonly body: string | null
  /** A partial date, or for hearings and notes what `days` says. */
  readonly date: string | null
  readonly lastDay?: string | null
  /** A rich text as it is stored. */
  readonly rich?: string
}

/** How records of one kind come into the index. */
interface IndexedKind {
  /** Every record of the kind, as `r`, without a condition. */
  readonly select: string
  days?(row: IndexedRow): EntryDays | null
}

const NAMES_OF = (column: string): string =>
  `(SELECT group_concat(text, char(10)) FROM party_name WHERE party_id = ${column})`

const ofCase = (
  table: string,
  fields: { title: string; body: string; date: string; more?: string },
): string => `
  SELECT r.id, r.case_id AS caseId, concat_ws(char(10), ${fields.title}) AS title,
    concat_ws(char(10), ${fields.body}, c.title) AS body, ${fields.date} AS date${fields.more ?? ''}
  FROM ${table} AS r JOIN case_file AS c ON c.id = r.case_id`

/** The words and the date of each kind. The title of the case is among the words of everything in it. */
export const INDEXED_KINDS: Readonly<Record<SearchKind, IndexedKind>> = {
  // No date: a birth is not when something in a case was.
  party: {
    select: `
      SELECT r.id, NULL AS caseId, ${shownNameSql('r.id')} AS title, concat_ws(char(10), (
        SELECT group_concat(text, char(10)) FROM party_name WHERE party_id = r.id AND position > 0),
        r.identity_number) AS body, NULL AS date
      FROM party AS r`,
  },
  case: {
    select: `
      SELECT r.id, r.id AS caseId, r.title,
        concat_ws(char(10), r.number, r.register_number, r.court_number, r.authority,
          (SELECT group_concat(value, char(10)) FROM json_each(r.tags)),
          (SELECT group_concat(${shownNameSql('k.party_id')}, char(10)) FROM participation AS k
            WHERE k.case_id = r.id AND k.role = 'client')) AS body,
        r.opened_on AS date
      FROM case_file AS r`,
  },
  charge: {
    select: ofCase('charge', {
      title: 'r.code, r.article, r.part, r.title',
      body: NAMES_OF('r.party_id'),
      date: 'r.since',
    }),
  },
  hearing: {
    select: ofCase('hearing', {
      title: 'r.court, r.purpose',
      body: 'r.judge, r.room, r.result, r.next_step',
      date: 'r.starts_at',
      more: ', r.last_day AS lastDay',
    }),
    days: ({ date, lastDay }) => {
      const first = date?.slice(0, 10) ?? null
      return { first, last: lastDay ?? first }
    },
  },
  decision: {
    select: ofCase('decision', {
      title: 'r.body, r.number',
      body: 'r.judge, r.summary',
      date: 'r.announced_on',
    }),
  },
  event: {
    select: ofCase('event', {
      title: 'r.title',
      body: `r.place, r.description, r.group_text,
        (SELECT group_concat(n.text, char(10)) FROM event_person AS p JOIN party_name AS n ON n.party_id = p.party_id
          WHERE p.event_id = r.id),
        (SELECT group_concat(text || char(10) || quote, char(10)) FROM event_source WHERE event_id = r.id)`,
      date: 'r.date',
    }),
  },
  task: { select: ofCase('task', { title: 'r.title', body: 'r.notes', date: 'r.due_on' }) },
  note: {
    select: ofCase('note', {
      title: 'r.title',
      body: `''`,
      date: 'r.updated_at',
      more: ', r.body AS rich',
    }),
    days: ({ date }) => {
      const day = date === null ? null : localDayOf(Date.parse(date))
      return { first: day, last: day }
    },
  },
  document: {
    select: ofCase('document', {
      title: 'r.title',
      body: 'r.original_name, r.source',
      date: 'r.dated',
    }),
  },
}

/** The entry of a row that the statement of its kind gave. */
export const entryOf = (kind: SearchKind, row: IndexedRow): IndexEntry => {
  const { id, caseId, title, date } = row
  const { days } = INDEXED_KINDS[kind]
  const rich = row.rich === undefined ? '' : plainTextOf(JSON.parse(row.rich))
  return {
    kind,
    recordId: id,
    caseId,
    title: title ?? '',
    body: `${row.body ?? ''}\n${rich}`,
    days: days === undefined ? daysOf(date) : days(row),
  }
}
