import { isUnderArticle } from '../../../../shared/domain/article-number.ts'
import type { SearchFilter } from '../../../../shared/domain/search-hit.ts'
import type { ReadHandle } from '../../store/database/handles.ts'
import { filteredArticle } from './meaning/written-articles.ts'

/** A filter as the statements of the search take it. */
export interface Scope extends Readonly<Record<string, string | number | null>> {
  /** 1 where the case of a record decides: by itself, its status or its charges. */
  readonly isOfCase: 0 | 1
  readonly caseId: string | null
  /** Empty for any. */
  readonly status: string
  /** JSON list of how charges under the article write it, `{article, part}`; null for any article. */
  readonly spellings: string | null
  readonly from: string | null
  readonly to: string | null
}

/** For a charge `r`. */
const UNDER_ARTICLE = `
  (r.article, r.part) IN (SELECT value ->> 'article', value ->> 'part' FROM json_each(@spellings))`

/** For a case `s`. */
const CASE_PASSES = `
  (@caseId IS NULL OR s.id = @caseId) AND (@status = '' OR s.status = @status)
  AND (@spellings IS NULL OR EXISTS (SELECT 1 FROM charge AS r WHERE r.case_id = s.id AND ${UNDER_ARTICLE}))`

/** What a filter says beside the case, for an entry `e`: a charge has to lie under the article itself, a date in the days. */
const REST_SQL = `
  (@spellings IS NULL OR e.kind <> 'charge'
    OR EXISTS (SELECT 1 FROM charge AS r WHERE r.id = e.record_id AND ${UNDER_ARTICLE}))
  AND ((@from IS NULL AND @to IS NULL) OR (coalesce(e.first_day, e.last_day) IS NOT NULL
    AND (@to IS NULL OR e.first_day IS NULL OR e.first_day <= @to)
    AND (@from IS NULL OR e.last_day IS NULL OR e.last_day >= @from)))`

/**
 * What a filter lets through, for an entry `e`. A person belongs to the cases in which it takes part. A record without a date
 * does not pass a filter of days; one whose date is open to a side may have been at any time on that side.
 */
export const SCOPE_SQL = `
  (@isOfCase = 0 OR CASE e.kind
    WHEN 'party' THEN EXISTS (SELECT 1 FROM participation AS k JOIN case_file AS s ON s.id = k.case_id
      WHERE k.party_id = e.record_id AND ${CASE_PASSES})
    ELSE EXISTS (SELECT 1 FROM case_file AS s WHERE s.id = e.case_id AND ${CASE_PASSES}) END)
  AND ${REST_SQL}`

/** How the charges under an article write it. */
const spellingsOf = (read: ReadHandle, text: string): string => {
  const wanted = filteredArticle(text)
  if (wanted === undefined) return '[]'
  const spellings = read
    .all<{ article: string; part: string }>('SELECT DISTINCT article, part FROM charge')
    .filter((charge) => isUnderArticle(charge, wanted))
  return JSON.stringify(spellings)
}

export const scopeOf = (read: ReadHandle, { caseId, status, article, from, to }: SearchFilter): Scope => ({
  isOfCase: caseId === null && status === '' && article === '' ? 0 : 1,
  caseId,
  status,
  spellings: article === '' ? null : spellingsOf(read, article),
  from,
  to,
})

/** Whether a scope leaves everything in. */
export const isEverything = ({ isOfCase, from, to }: Scope): boolean =>
  isOfCase === 0 && from === null && to === null

const CASES_SQL = {
  one: `SELECT s.id FROM case_file AS s WHERE s.id = @caseId AND (@status = '' OR s.status = @status)`,
  underArticle: `
    SELECT DISTINCT s.id FROM json_each(@spellings) AS spelling
    JOIN charge AS r ON r.article = spelling.value ->> 'article' AND r.part = spelling.value ->> 'part'
    JOIN case_file AS s ON s.id = r.case_id
    WHERE (@caseId IS NULL OR s.id = @caseId) AND (@status = '' OR s.status = @status)`,
} as const

/** JSON list of the cases that pass; undefined where neither a case nor an article is named, so that they are many. */
const casesOf = (read: ReadHandle, { caseId, status, spellings }: Scope): string | undefined => {
  if (caseId === null && spellings === null) return undefined
  const rows =
    spellings === null
      ? read.all<{ id: string }>(CASES_SQL.one, { caseId, status })
      : read.all<{ id: string }>(CASES_SQL.underArticle, { spellings, caseId, status })
  return JSON.stringify(rows.map(({ id }) => id))
}

/** With more entries than this in it, a scope is wide: then matches are looked through, not the scope. */
const MOST_NARROW = 3_000

const IN_CASES = 'FROM json_each(@cases) AS wanted JOIN search_entry AS e ON e.case_id = wanted.value'
const OF_CASES = `FROM json_each(@cases) AS wanted JOIN participation AS p ON p.case_id = wanted.value
  JOIN search_entry AS e ON e.record_id = p.party_id`
const OF_ONE_DAY = `FROM search_entry AS e
  WHERE e.first_day >= coalesce(@from, '') AND e.first_day <= coalesce(@to, '9999-99-99')`
const OF_MANY_DAYS = `FROM search_entry AS e
  WHERE e.first_day IS NOT e.last_day AND e.last_day >= coalesce(@from, '')
    AND coalesce(e.first_day, '') <= coalesce(@to, '9999-99-99')`
const WITHOUT_END = `FROM search_entry AS e WHERE e.first_day IS NOT e.last_day AND e.last_day IS NULL
  AND e.first_day <= coalesce(@to, '9999-99-99')`

const countOf = (...parts: readonly string[]): string =>
  `SELECT count(*) AS count FROM (${parts.map((part) => `SELECT 1 ${part}`).join(' UNION ALL ')} LIMIT @most + 1)`

const idsOf = (part: string): string => `SELECT e.entry_id AS id, e.kind ${part}`

/** How many entries a scope has at most, and which; the statements are exported so that their query plans can be tested. */
export const NARROW_SQL = {
  cases: {
    count: countOf(IN_CASES),
    ids: `${idsOf(IN_CASES)} WHERE ${REST_SQL} UNION ${idsOf(OF_CASES)} WHERE ${REST_SQL}`,
  },
  days: {
    count: countOf(OF_ONE_DAY, OF_MANY_DAYS, WITHOUT_END),
    ids: [OF_ONE_DAY, OF_MANY_DAYS, WITHOUT_END]
      .map((part) => `${idsOf(part)} AND ${SCOPE_SQL}`)
      .join(' UNION '),
  },
} as const

/** The entries of a scope, or undefined where they are too many to look at each. */
export const narrowEntries = (read: ReadHandle, scope: Scope): { id: number; kind: string }[] | undefined => {
  const cases = casesOf(read, scope)
  const isDated = scope.from !== null || scope.to !== null
  if (cases === undefined && !isDated) return undefined
  const { from, to } = scope
  const [sql, known] =
    cases === undefined ? [NARROW_SQL.days, { from, to }] : ([NARROW_SQL.cases, { cases }] as const)
  const count = read.get<{ count: number }>(sql.count, { ...known, most: MOST_NARROW })?.count ?? 0
  if (count > MOST_NARROW) return undefined
  const { spellings } = scope
  return read.all(sql.ids, cases === undefined ? scope : { spellings, from, to, cases })
}
