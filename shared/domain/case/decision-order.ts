import type { Decision } from '../kinds/decision.ts'
import { orderOf } from '../partial-date.ts'

/** Whether a decision was certainly announced before another one, as far as their dates are known. */
export const isDecidedBefore = (
  one: Pick<Decision, 'announcedOn'>,
  other: Pick<Decision, 'announcedOn'>,
): boolean =>
  one.announcedOn !== null &&
  other.announcedOn !== null &&
  orderOf(one.announcedOn, other.announcedOn) === 'before'
