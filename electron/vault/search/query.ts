import type { SearchHit } from '../../../shared/domain/search-hit.ts'
import { type Casework, readOf } from '../casework/casework.ts'
import type { ReadHandle } from '../database/handles.ts'
import { shownNameSql } from '../records/party.ts'
import { tokensOf } from './tokens.ts'

/** More than anyone reads; the page asks for more letters instead. */
const MAX_HITS = 50

/** Longer questions gain nothing and could make the work for one keystroke large. */
const MAX_TOKENS = 12

/** The last word is still being typed, so it also stands for what it begins. Tokens hold no quote, see tokens.ts. */
const termsOf = (tokens: readonly string[]): string[] =>
  tokens.map((token, place) => (place === tokens.length - 1 ? `"${token}" *` : `"${token}"`))

/** From best to worst: the title begins so; all words are in the title; all words are somewhere. */
const expressionsOf = (tokens: readonly string[]): string[] => {
  if (tokens.length === 0) return []
  const terms = termsOf(tokens)
  const all = terms.join(' AND ')
  return [`(title : ^ ${terms[0]}) AND ${all}`, `title : (${all})`, all]
}

/** Exported so that its query plan can be tested. */
export const MATCH_SQL = `
  SELECT rowid AS entryId FROM search_text WHERE search_text MATCH ? ORDER BY rowid LIMIT ${MAX_HITS}`

/**
 * One sound is often two letters (zh, kh, ts, ya, ия), and the fold of the first alone is another sound than that of both.
 * These letters begin such a pair.
 */
const HALF_A_SOUND = /\p{L}{2}[cgikstyzйиіы]$/iu

/** The question as it is, and without the letter that may be half of a sound, which makes for the last answers. */
const readingsOf = (text: string): string[] => (HALF_A_SOUND.test(text) ? [text, text.slice(0, -1)] : [text])

const findEntryIds = (read: ReadHandle, text: string): number[] => {
  const found = new Set<number>()
  for (const reading of readingsOf(text)) {
    for (const expression of expressionsOf(tokensOf(reading).slice(0, MAX_TOKENS))) {
      if (found.size >= MAX_HITS) break
      for (const { entryId } of read.all<{ entryId: number }>(MATCH_SQL, [expression])) found.add(entryId)
    }
  }
  return [...found].slice(0, MAX_HITS)
}

/** Exported so that its query plan can be tested. Empty parts of a detail line leave no separator behind. */
export const HITS_SQL = `
  SELECT e.kind, e.record_id AS id, e.case_id AS caseId,
    CASE e.kind
      WHEN 'party' THEN ${shownNameSql('e.record_id')}
      WHEN 'document' THEN (SELECT title FROM document WHERE id = e.record_id)
      ELSE c.title END AS title,
    CASE e.kind
      WHEN 'party' THEN (SELECT group_concat(text, ' · ') FROM (
        SELECT text FROM party_name WHERE party_id = e.record_id AND position > 0 ORDER BY position))
      WHEN 'case' THEN concat_ws(' · ', nullif(c.number, ''), (
        SELECT group_concat(name, ', ') FROM (
          SELECT ${shownNameSql('k.party_id')} AS name FROM participation AS k
          WHERE k.case_id = c.id AND k.role = 'client' GROUP BY k.party_id ORDER BY min(k.id))))
      WHEN 'hearing' THEN (SELECT concat_ws(' · ', nullif(court, ''), nullif(purpose, ''))
        FROM hearing WHERE id = e.record_id)
      ELSE c.title END AS detail,
    CASE e.kind WHEN 'hearing' THEN (SELECT starts_at FROM hearing WHERE id = e.record_id) END AS startsAt
  FROM json_each(?) AS wanted
  JOIN search_entry AS e ON e.entry_id = wanted.value
  LEFT JOIN case_file AS c ON c.id = e.case_id
  ORDER BY wanted.key`

type HitRow = Omit<SearchHit, 'detail'> & { detail: string | null }

/** Answers while the question is being typed: all words must be there, the last one as far as it goes. */
export const searchRecords = (work: Casework, text: string): SearchHit[] => {
  const read = readOf(work)
  const entryIds = findEntryIds(read, text)
  if (entryIds.length === 0) return []
  return read
    .all<HitRow>(HITS_SQL, [JSON.stringify(entryIds)])
    .map((row) => ({ ...row, detail: row.detail ?? '' }))
}
