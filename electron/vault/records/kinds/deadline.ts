import { deadlineKind } from '../../../../shared/domain/kinds/deadline.ts'
import { searched } from '../search/searched.ts'
import { partKind } from './part-kind.ts'

/** The first due on top; SQL over the table as `r`. */
export const BY_LAST_DAY = 'r.last_on, r.last_time IS NULL, r.last_time'

/** Days by which somebody has to act, in the order in which they end. */
export const deadlines = searched(partKind(deadlineKind, { columns: {}, order: BY_LAST_DAY }), {
  title: 'r.title',
  body: 'r.changed_because, r.reason, r.notes',
  moreDates: ['r.safe_on'],
  date: 'r.last_on',
})
