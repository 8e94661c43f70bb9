import { chargeKind } from '../../../../shared/domain/kinds/charge.ts'
import { searched } from '../search/searched.ts'
import { partKind } from './part-kind.ts'

/** In the order in which they were added: a charge has four dates, and none of them is the one. */
export const charges = searched(
  partKind(chargeKind, {
    columns: {},
  }),
  {
    title: 'r.code, r.article, r.part, r.title',
    body: `(SELECT group_concat(text, char(10)) FROM party_name WHERE party_id = r.party_id)`,
    date: 'r.since',
    detail: `iif(r.article = '', NULL, nullif(r.title, ''))`,
    ofParty: 'r.party_id = ?',
    more: `, concat_ws(char(10), r.since, r.until, r.conduct_date, r.announced_on) AS dates, r.code, r.article, r.part`,
  },
)
