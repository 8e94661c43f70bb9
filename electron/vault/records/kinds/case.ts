import { shownNameSql } from '../party.ts'
import type { IsSearched } from '../search/searched.ts'

/** Found by its title, its numbers, the authority, its tags, and the names of its clients. */
export const cases: IsSearched = {
  search: {
    select: `
      SELECT r.id, r.id AS caseId, r.title,
        concat_ws(char(10), r.number, r.register_number, r.court_number, r.authority, r.notes,
          (SELECT group_concat(value, char(10)) FROM json_each(r.tags)),
          (SELECT group_concat(${shownNameSql('k.party_id')}, char(10)) FROM participation AS k
            WHERE k.case_id = r.id AND k.role = 'client')) AS body,
        r.opened_on AS date, r.opened_on AS dates
      FROM case_file AS r`,
    ofParty: `r.id IN (SELECT case_id FROM participation WHERE party_id = ? AND role = 'client')`,
    detail: `concat_ws(' · ', nullif(c.number, ''), (
      SELECT group_concat(name, ', ') FROM (
        SELECT ${shownNameSql('k.party_id')} AS name FROM participation AS k
        WHERE k.case_id = c.id AND k.role = 'client' GROUP BY k.party_id ORDER BY min(k.id))))`,
    date: 'c.opened_on',
    dated: 'partial',
  },
}
