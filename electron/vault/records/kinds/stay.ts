import { stayKind } from '../../../../shared/domain/kinds/stay.ts'
import { STAY_WORDS, wordsOfKind } from '../search/meaning/kind-words.ts'
import { searched } from '../search/searched.ts'
import { partKind } from './part-kind.ts'

/** Where a person is held or stays, in the order of time. */
export const stays = searched(
  partKind(stayKind, {
    columns: { from: 'from_date', until: 'until_date' },
    order: ({ from }) => ({ date: from }),
  }),
  {
    title: 'r.place',
    spoken: wordsOfKind('r.kind', STAY_WORDS),
    body: `r.reason, (SELECT group_concat(text, char(10)) FROM party_name WHERE party_id = r.party_id)`,
    date: 'r.from_date',
    moreDates: ['r.until_date'],
    ofParty: 'r.party_id = ?',
  },
)
