import type { PartialDate } from '../../../../shared/domain/dates.ts'
import type { SearchFilter, SearchHit, SearchQuestion } from '../../../../shared/domain/search-hit.ts'
import type { ReadHandle } from '../../store/database/handles.ts'
import { type Casework, localDayOf, readOf } from '../change.ts'
import { titleOf } from '../history/titles.ts'
import { shownNameSql } from '../party.ts'
import { findEntries } from './find-entries.ts'
import { readingsOf } from './question.ts'
import { scopeOf } from './scope.ts'

/** What an answer shows that is not the same for all kinds. Empty parts leave no separator behind. */
const COLUMNS_OF = {
  party: {
    detail: `(SELECT group_concat(text, ' · ') FROM (
      SELECT text FROM party_name WHERE party_id = e.record_id AND position > 0 ORDER BY position))`,
    date: '(SELECT born FROM party WHERE id = e.record_id)',
  },
  case: {
    detail: `concat_ws(' · ', nullif(c.number, ''), (
      SELECT group_concat(name, ', ') FROM (
        SELECT ${shownNameSql('k.party_id')} AS name FROM participation AS k
        WHERE k.case_id = c.id AND k.role = 'client' GROUP BY k.party_id ORDER BY min(k.id))))`,
    date: 'c.opened_on',
  },
  charge: {
    detail: `concat_ws(' · ', (SELECT iif(article = '', NULL, nullif(title, '')) FROM charge WHERE id = e.record_id), c.title)`,
    date: '(SELECT since FROM charge WHERE id = e.record_id)',
  },
  hearing: {
    detail: `concat_ws(' · ', (SELECT concat_ws(' · ', nullif(court, ''), nullif(purpose, '')) FROM hearing WHERE id = e.record_id),
      c.title)`,
    date: '(SELECT starts_at FROM hearing WHERE id = e.record_id)',
  },
  decision: {
    detail: `concat_ws(' · ', (SELECT nullif(judge, '') FROM decision WHERE id = e.record_id), c.title)`,
    date: '(SELECT announced_on FROM decision WHERE id = e.record_id)',
  },
  event: {
    detail: `concat_ws(' · ', (SELECT nullif(place, '') FROM event WHERE id = e.record_id), c.title)`,
    date: '(SELECT date FROM event WHERE id = e.record_id)',
  },
  task: { detail: 'c.title', date: '(SELECT due_on FROM task WHERE id = e.record_id)' },
  note: { detail: 'c.title', date: '(SELECT updated_at FROM note WHERE id = e.record_id)' },
  document: { detail: 'c.title', date: '(SELECT dated FROM document WHERE id = e.record_id)' },
} as const

const columnSql = (column: 'detail' | 'date'): string =>
  `CASE e.kind ${Object.entries(COLUMNS_OF)
    .map(([kind, columns]) => `WHEN '${kind}' THEN ${columns[column]}`)
    .join('\n    ')} END AS ${column}`

/** Exported so that its query plan can be tested. */
export const HITS_SQL = `
  SELECT e.kind, e.record_id AS id, e.case_id AS caseId,
    ${columnSql('detail')},
    ${columnSql('date')}
  FROM json_each(?) AS wanted
  JOIN search_entry AS e ON e.entry_id = wanted.value
  LEFT JOIN case_file AS c ON c.id = e.case_id
  ORDER BY wanted.key`

interface HitRow extends Pick<SearchHit, 'kind' | 'id' | 'caseId'> {
  readonly detail: string | null
  readonly date: string | null
}

/** A note is dated by the computer's clock, which counts in another zone. */
const dateOf = ({ kind, date }: HitRow): string | null => {
  if (kind === 'hearing' || date === null) return null
  return kind === 'note' ? localDayOf(Date.parse(date)) : date
}

const hitOf = (read: ReadHandle, row: HitRow): SearchHit => ({
  kind: row.kind,
  id: row.id,
  title: titleOf(read, row.kind, row.id),
  detail: row.detail ?? '',
  // Both were read once on their way in.
  startsAt: row.kind === 'hearing' ? (row.date as SearchHit['startsAt']) : null,
  date: dateOf(row) as PartialDate | null,
  caseId: row.caseId,
})

const isFilter = ({ kinds, caseId, from, to, article, status }: SearchFilter): boolean =>
  kinds.length > 0 || caseId !== null || from !== null || to !== null || article !== '' || status !== ''

/** What a vault's database answers to a question; see searchRecords. */
export const searchIn = (read: ReadHandle, { text, filter }: SearchQuestion): SearchHit[] => {
  const readings = readingsOf(text)
  // Signs without a letter ask for nothing; only an empty field lists what the filter leaves.
  if (readings.length === 0 && (text.trim() !== '' || !isFilter(filter))) return []
  const ids = findEntries(read, readings, { filter, scope: scopeOf(read, filter) })
  return ids.length === 0
    ? []
    : read.all<HitRow>(HITS_SQL, [JSON.stringify(ids)]).map((row) => hitOf(read, row))
}

/** Answers while the question is being typed: all words must be there in some form, the last one as far as it goes. */
export const searchRecords = (work: Casework, question: SearchQuestion): SearchHit[] =>
  searchIn(readOf(work), question)
