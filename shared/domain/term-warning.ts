import type { IsoDate } from './dates.ts'
import { daysBetween } from './days.ts'

/**
 * Days before its end within which a term is shown as ending soon. An extension of custody must be at the prosecutor's 10 to
 * 15 days before the end (CPC of Kazakhstan art. 151), so two weeks leave the defence a first working day to prepare.
 */
export const WARNING_DAYS = 14

/** How near an end is: over, ending within the warning time, or later. */
export type TermState = 'passed' | 'soon' | 'later'

/** How near the last day of a term is, seen on `today`; the last day itself is still within the term. */
export const termState = (lastDay: IsoDate, today: IsoDate): TermState => {
  const daysLeft = daysBetween(today, lastDay)
  if (daysLeft < 0) return 'passed'
  return daysLeft <= WARNING_DAYS ? 'soon' : 'later'
}
