import type { PartialDate } from '../../../../shared/domain/dates.ts'
import {
  SEARCH_KINDS,
  type SearchFilter,
  type SearchHit,
  type SearchQuestion,
} from '../../../../shared/domain/search-hit.ts'
import type { ReadHandle } from '../../store/database/handles.ts'
import { type Casework, localDayOf, readOf } from '../change.ts'
import { titleOf } from '../history/titles.ts'
import { openedFor } from '../shown-with.ts'
import { findEntries } from './find-entries.ts'
import { searchedAs } from './indexed-records.ts'
import { readingsOf } from './question.ts'
import { scopeOf } from './scope.ts'

/** What an answer shows that is not the same for all kinds. */
const columnSql = (column: 'detail' | 'date'): string =>
  `CASE e.kind ${SEARCH_KINDS.map((kind) => `WHEN '${kind}' THEN ${searchedAs(kind)[column]}`).join('\n    ')} END AS ${column}`

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

/** When it was, in the two forms in which the page says it. Dates were read once on their way in. */
const whenOf = ({ kind, date }: HitRow): Pick<SearchHit, 'startsAt' | 'date'> => {
  const { dated } = searchedAs(kind)
  if (dated === 'moment' && date?.includes('T'))
    return { startsAt: date as SearchHit['startsAt'], date: null }
  const day = dated === 'instant' && date !== null ? localDayOf(Date.parse(date)) : date
  return { startsAt: null, date: day as PartialDate | null }
}

const hitOf = (read: ReadHandle, row: HitRow): SearchHit => ({
  kind: row.kind,
  id: row.id,
  title: titleOf(read, row.kind, row.id),
  detail: row.detail ?? '',
  ...whenOf(row),
  caseId: row.caseId,
  opens: openedFor(read, { subject: row.kind, id: row.id }),
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
