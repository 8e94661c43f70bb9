import type { PartialDate } from '../../../../shared/domain/dates.ts'
import { onOtherKeyboard } from '../../../../shared/domain/other-keyboard.ts'
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
import { findEntries, type Ranked } from './find-entries.ts'
import { searchedAs } from './indexed-records.ts'
import { allButOne, nearWords } from './near/near-words.ts'
import { plainLetters } from './near/plain-letters.ts'
import { type Reading, readingsOf } from './question.ts'
import { scopeOf } from './scope.ts'
import { BETWEEN_WORDS } from './tokens.ts'

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

const hitOf = (read: ReadHandle, row: HitRow): Omit<SearchHit, 'isNear'> => ({
  kind: row.kind,
  id: row.id,
  title: titleOf(read, row.kind, row.id),
  detail: row.detail ?? '',
  ...whenOf(row),
  caseId: row.caseId,
  opens: openedFor(read, { subject: row.kind, id: row.id }),
})

interface RankedHit {
  readonly hit: SearchHit
  readonly rank: number
}

const hitsOf = (read: ReadHandle, entries: readonly Ranked[], isNear: boolean): RankedHit[] => {
  if (entries.length === 0) return []
  const ids = JSON.stringify(entries.map(({ id }) => id))
  return read
    .all<HitRow>(HITS_SQL, [ids])
    .map((row, place) => ({ hit: { ...hitOf(read, row), isNear }, rank: entries[place]?.rank ?? 0 }))
}

const withoutRanks = (hits: readonly RankedHit[]): SearchHit[] => hits.map(({ hit }) => hit)

/** Of answers alike in rank those first that are called what was typed letter by letter: the index takes нг and ң for one sound. */
const nearestFirst = (text: string, hits: readonly RankedHit[]): SearchHit[] => {
  const typed = plainLetters(text.trim())
  const isCalledSo = ({ hit: { title, detail } }: RankedHit): boolean =>
    plainLetters([...title.map((part) => ('text' in part ? part.text : '')), detail].join(' '))
      .split(BETWEEN_WORDS)
      .some((word) => word.startsWith(typed))
  const places = new Map(hits.map((hit) => [hit, isCalledSo(hit) ? 0 : 1]))
  return withoutRanks(
    [...hits].sort(
      (one, other) => one.rank - other.rank || (places.get(one) ?? 0) - (places.get(other) ?? 0),
    ),
  )
}

const isFilter = ({ kinds, caseId, from, to, article, status }: SearchFilter): boolean =>
  kinds.length > 0 || caseId !== null || from !== null || to !== null || article !== '' || status !== ''

/** Ways to understand a question that nothing answers as it is: with another keyboard, with a wrong letter. */
const nearReadings = (read: ReadHandle, text: string): Reading[] => {
  const switched = onOtherKeyboard(text.trim())
  const near = nearWords(read, text) ?? (switched === undefined ? undefined : nearWords(read, switched))
  return [...(switched === undefined ? [] : readingsOf(switched)), ...(near === undefined ? [] : [near])]
}

/** What a vault's database answers to a question; see searchRecords. */
export const searchIn = (read: ReadHandle, { text, filter }: SearchQuestion): SearchHit[] => {
  const readings = readingsOf(text)
  // Signs without a letter ask for nothing; only an empty field lists what the filter leaves.
  if (readings.length === 0 && (text.trim() !== '' || !isFilter(filter))) return []
  const asked = { filter, scope: scopeOf(read, filter) }
  const found = findEntries(read, readings, asked)
  if (found.length > 0 || readings.length === 0) return nearestFirst(text, hitsOf(read, found, false))
  const near = nearReadings(read, text)
  const alike = near.length === 0 ? [] : findEntries(read, near, asked)
  if (alike.length > 0) return withoutRanks(hitsOf(read, alike, true))
  const most = allButOne(text)
  return most.length === 0 ? [] : withoutRanks(hitsOf(read, findEntries(read, most, asked), true))
}

/** Answers while the question is being typed: all words must be there in some form, the last one as far as it goes. */
export const searchRecords = (work: Casework, question: SearchQuestion): SearchHit[] =>
  searchIn(readOf(work), question)
