import type { CaseView } from '../../../../shared/domain/list-views.ts'
import { type CaseLineRow, caseLinesOf, NEXT_HEARING_KEY_SQL } from '../case-line.ts'
import type { ListOf } from './list-page.ts'
import type { ListOrder } from './ordered-ids.ts'

/**
 * Depends on the day, so it is made anew for all cases at each question: 5,000 take some 20 ms (2026-11).
 *
 * @param day SQL for the day of the case `c`
 */
const byWhatIsAhead = (day: string, { from = 'case_file AS c', first = '' } = {}): ListOrder => ({
  prelude: `WITH ${first} r AS MATERIALIZED (
    SELECT c.rowid AS rowid, c.id, c.status, c.nature, coalesce(${day}, '') AS day FROM ${from})`,
  from: 'r',
  keys: ['r.day', 'r.id'],
  hasBlanks: true,
})

/**
 * A text by case that comes as JSON, because no column holds it (`cases/custody-watch.ts`). Materialised, so that a join finds
 * it by an index: read out of the JSON for each of 5,000 cases it took half a minute.
 */
const byCaseSql = (name: string): string =>
  `${name} AS MATERIALIZED (SELECT key AS case_id, value AS text FROM json_each(@${name}))`

/** Whose words are in title or number, or in any name of a client. */
export const CASE_HAS_WORD = `
  r.rowid IN (SELECT rowid FROM case_file WHERE instr(list_text, @word) > 0)
  OR r.id IN (SELECT case_id FROM participation WHERE role = 'client'
    AND party_id IN (SELECT id FROM party WHERE instr(list_text, @word) > 0))`

/** The list of cases; its statements name `@today`, `@held` and `@pressing`. */
export const caseList: ListOf<CaseView, CaseLineRow> = {
  table: 'case_file',
  orders: {
    // Those that cannot wait stand before all, whichever way the list is turned; then open cases, whatever was last worked on.
    touched: {
      prelude: `WITH ${byCaseSql('pressing')}`,
      from: 'case_file AS r INDEXED BY case_file_by_work LEFT JOIN pressing ON pressing.case_id = r.id',
      keys: [`coalesce(pressing.text, '')`, `(r.status = 'open')`, 'r.touched_at', 'r.id'],
      hasBlanks: true,
    },
    title: { from: 'case_file AS r INDEXED BY case_file_by_title', keys: ['r.title_key', 'r.id'] },
    client: {
      from: 'case_file AS r INDEXED BY case_file_by_client',
      keys: ['r.client_key', 'r.id'],
      hasBlanks: true,
    },
    nextHearing: byWhatIsAhead(NEXT_HEARING_KEY_SQL),
    heldUntil: byWhatIsAhead('held.text', {
      first: `${byCaseSql('held')},`,
      from: 'case_file AS c LEFT JOIN held ON held.case_id = c.id',
    }),
  },
  hasWord: CASE_HAS_WORD,
  narrow: ({ status }) => {
    if (status === 'all') return []
    return [status === 'context' ? "r.nature = 'context'" : `r.status = '${status}'`]
  },
  lines: caseLinesOf,
}
