import { itemKind } from '../../../../shared/domain/kinds/item.ts'
import { searched } from '../search/searched.ts'
import { partKind } from './part-kind.ts'

/** Things that were taken or looked at, in the order in which they were seized. */
export const items = searched(
  partKind(itemKind, {
    columns: {},
    order: ({ seizedOn }) => ({ date: seizedOn }),
  }),
  {
    title: 'r.description, r.serial',
    body: `r.seized_by, r.seized_at, r.custody, r.examined_by, r.findings,
    (SELECT group_concat(text, char(10)) FROM party_name WHERE party_id = r.party_id)`,
    date: 'r.seized_on',
    moreDates: ['r.copied_on', 'r.returned_on', 'r.examined_on'],
    detail: `nullif(r.custody, '')`,
    ofParty: 'r.party_id = ?',
  },
)
