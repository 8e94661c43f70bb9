import { shownNameSql } from '../party.ts'
import type { IsSearched } from '../search/searched.ts'

/** No date in the index: a birth is not when something in a case was. */
export const parties: IsSearched = {
  search: {
    select: `
      SELECT r.id, NULL AS caseId, concat_ws(char(10), ${shownNameSql('r.id')}, (
        SELECT group_concat(text, char(10)) FROM party_name WHERE party_id = r.id AND position > 0)) AS title,
        concat_ws(char(10), r.identity_number, r.contacts, r.address, r.occupation, r.health, r.notes) AS body,
        NULL AS date, r.born AS dates
      FROM party AS r`,
    detail: `(SELECT group_concat(text, ' · ') FROM (
      SELECT text FROM party_name WHERE party_id = e.record_id AND position > 0 ORDER BY position))`,
    date: '(SELECT born FROM party WHERE id = e.record_id)',
    dated: 'partial',
  },
}
