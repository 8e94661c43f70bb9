import { decisionKind } from '../../../../shared/domain/kinds/decision.ts'
import { searched } from '../search/searched.ts'
import { partKind } from './part-kind.ts'

/** What courts and bodies decided, in the order in which it was announced. */
export const decisions = searched(
  partKind(decisionKind, {
    columns: {},
    order: ({ announcedOn }) => ({ date: announcedOn }),
  }),
  {
    title: 'r.body, r.number',
    body: 'r.judge, r.summary',
    date: 'r.announced_on',
    moreDates: ['r.copy_handed_on', 'r.in_force_on'],
    detail: `nullif(r.judge, '')`,
  },
)
