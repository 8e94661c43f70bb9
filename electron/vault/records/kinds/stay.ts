import { stayKind } from '../../../../shared/domain/kinds/stay.ts'
import { partKind } from './part-kind.ts'

/** Where a person is held or stays, in the order of time. */
export const stays = partKind(stayKind, {
  columns: { from: 'from_date', until: 'until_date' },
  order: ({ from }) => ({ date: from }),
})
