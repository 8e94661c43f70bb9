import { contactKind } from '../../../../shared/domain/kinds/contact.ts'
import { searched } from '../search/searched.ts'
import { partKind } from './part-kind.ts'

/** Visits, calls and letters, in the order of time. */
export const contacts = searched(
  partKind(contactKind, {
    columns: { with: 'with_text' },
    order: 'r.at',
  }),
  {
    title: 'r.with_text',
    body: `r.place, r.summary, (SELECT group_concat(text, char(10)) FROM party_name WHERE party_id = r.party_id)`,
    date: 'r.at',
    dated: 'moment',
    detail: `nullif(substr(r.summary, 1, 120), '')`,
    ofParty: 'r.party_id = ?',
  },
)
