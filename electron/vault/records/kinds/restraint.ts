import { restraintKind } from '../../../../shared/domain/kinds/restraint.ts'
import { RESTRAINT_WORDS, wordsOfKind } from '../search/meaning/kind-words.ts'
import { searched } from '../search/searched.ts'
import { partKind } from './part-kind.ts'

/** In the order of time; of one day, what has a time after what has none; without a known beginning last. Measures that overlap are taken as they come: papers
 * contradict each other, and the page points it out. Found by the day on which they end as by that on which they began. */
export const restraints = searched(
  partKind(restraintKind, {
    columns: { from: 'from_date', until: 'until_date', order: 'order_text' },
    order: ({ from, fromTime }) => ({ date: from, time: fromTime }),
  }),
  {
    title: 'r.place',
    spoken: wordsOfKind('r.kind', RESTRAINT_WORDS),
    body: `r.order_text, r.conditions, r.end_reason,
    (SELECT group_concat(text, char(10)) FROM party_name WHERE party_id = r.party_id)`,
    date: 'r.from_date',
    lastDay: 'r.until_date',
    moreDates: ['r.ended_on'],
    detail: `nullif(r.place, '')`,
    ofParty: 'r.party_id = ?',
  },
)
