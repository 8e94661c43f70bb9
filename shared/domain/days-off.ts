import type { IsoDate } from './dates.ts'
import { weekdayOf } from './days.ts'
import { DAYS_OFF, type Holiday, WORKING_WEEKENDS } from './kazakhstan/days-off-table.ts'

/** Why courts do not sit on a day. */
export type DayOff = { readonly kind: 'weekend' } | { readonly kind: 'holiday'; readonly holiday: Holiday }

/**
 * Whether a day is off in Kazakhstan (`kazakhstan/days-off-table.ts`), and why; null for a working day.
 * For a year that the table does not cover only the weekend is known.
 */
export const dayOffOn = (date: IsoDate): DayOff | null => {
  const holiday = DAYS_OFF.get(date)
  if (holiday !== undefined) return { kind: 'holiday', holiday }
  return weekdayOf(date) >= 6 && !WORKING_WEEKENDS.has(date) ? { kind: 'weekend' } : null
}
