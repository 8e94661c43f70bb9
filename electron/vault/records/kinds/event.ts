import { eventKind, eventPersonSchema } from '../../../../shared/domain/kinds/event.ts'
import { eventKeys } from '../list-keys.ts'
import { searched } from '../search/searched.ts'
import { listIn } from './columns-of.ts'
import { partKind } from './part-kind.ts'

/** What happened, who was in it and who says so, in the order of time. */
export const events = searched(
  partKind(eventKind, {
    columns: {
      group: 'group_text',
      persons: listIn(eventPersonSchema, 'event_person', 'event_id'),
    },
    derived: eventKeys,
    order: ({ date, time }) => ({ date, time }),
  }),
  {
    title: 'r.title',
    body: `r.place, r.description, r.group_text,
    (SELECT group_concat(n.text, char(10)) FROM event_person AS p JOIN party_name AS n ON n.party_id = p.party_id
      WHERE p.event_id = r.id),
    (SELECT group_concat(concat_ws(char(10), text, says, quote), char(10)) FROM source WHERE of_id = r.id)`,
    date: 'r.date',
    detail: `nullif(r.place, '')`,
    ofParty: 'r.id IN (SELECT event_id FROM event_person WHERE party_id = ?)',
  },
)
