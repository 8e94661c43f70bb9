import { deadlineKind } from '../../../../shared/domain/kinds/deadline.ts'
import { searched } from '../search/searched.ts'
import { partKind } from './part-kind.ts'

/** The day that warns first; the index `deadline_open` has it. SQL over the table as `r`. */
export const FIRST_DAY = 'coalesce(r.safe_on, r.last_on)'

/** What presses first on top, as `comparePressing` has it. */
export const BY_FIRST_DAY = `${FIRST_DAY}, r.last_on, r.last_time IS NULL, r.last_time`

/** Days by which somebody has to act, in the order in which they press. */
export const deadlines = searched(partKind(deadlineKind, { columns: {}, order: BY_FIRST_DAY }), {
  title: 'r.title',
  body: 'r.changed_because, r.reason, r.notes',
  moreDates: ['r.safe_on'],
  date: 'r.last_on',
})
