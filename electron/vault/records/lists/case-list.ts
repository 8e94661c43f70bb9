import type { CaseLine } from '../../../../shared/domain/case.ts'
import type { CaseView } from '../../../../shared/domain/list-views.ts'
import { caseLinesOf, NEXT_HEARING_SQL, RESTRAINT_UNTIL_SQL } from '../case-line.ts'
import type { ListOf } from './list-page.ts'
import type { ListOrder } from './ordered-ids.ts'

/** Depends on the day, so it is made anew for all cases at each question: 5,000 take some 20 ms (2026-11). */
const byWhatIsAhead = (sql: string): ListOrder => ({
  prelude: `WITH r AS MATERIALIZED (
    SELECT c.rowid AS rowid, c.id, c.status, coalesce(${sql}, '') AS day FROM case_file AS c)`,
  from: 'r',
  keys: ['r.day', 'r.id'],
  hasBlanks: true,
})

/** Whose words are in title or number, or in any name of a client. */
export const CASE_HAS_WORD = `
  r.rowid IN (SELECT rowid FROM case_file WHERE instr(list_text, @word) > 0)
  OR r.id IN (SELECT case_id FROM participation WHERE role = 'client'
    AND party_id IN (SELECT id FROM party WHERE instr(list_text, @word) > 0))`

/** The list of cases; its statements name `@today`. */
export const caseList: ListOf<CaseView, CaseLine> = {
  table: 'case_file',
  orders: {
    // Open cases stand before the others, whatever was last worked on.
    touched: {
      from: 'case_file AS r INDEXED BY case_file_by_work',
      keys: [`(r.status = 'open')`, 'r.touched_at', 'r.id'],
    },
    title: { from: 'case_file AS r INDEXED BY case_file_by_title', keys: ['r.title_key', 'r.id'] },
    client: {
      from: 'case_file AS r INDEXED BY case_file_by_client',
      keys: ['r.client_key', 'r.id'],
      hasBlanks: true,
    },
    nextHearing: byWhatIsAhead(NEXT_HEARING_SQL),
    heldUntil: byWhatIsAhead(RESTRAINT_UNTIL_SQL),
  },
  hasWord: CASE_HAS_WORD,
  narrow: ({ status }) => (status === 'all' ? [] : [`r.status = '${status}'`]),
  idOf: ({ id }) => id,
  lines: caseLinesOf,
}
