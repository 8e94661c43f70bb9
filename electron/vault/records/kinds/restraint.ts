import { restraintKind } from '../../../../shared/domain/kinds/restraint.ts'
import { partKind } from './part-kind.ts'

/** In the order of time; of one day, what has a time after what has none; without a known beginning last. Measures that overlap are taken as they come: papers
 * contradict each other, and the page points it out. */
export const restraints = partKind(restraintKind, {
  columns: { from: 'from_date', until: 'until_date', order: 'order_text' },
  order: ({ from, fromTime }) => ({ date: from, time: fromTime }),
})
