import type { IsoDate, PartialDate } from './dates.ts'
import { addDays } from './days.ts'
import { boundsWithMargin } from './partial-date.ts'

/**
 * Days before its end within which a term is shown as ending soon. An extension of custody must be at the prosecutor's 10 to
 * 15 days before the end (CPC of Kazakhstan art. 151), so two weeks leave the defence a first working day to prepare.
 */
export const WARNING_DAYS = 14

/** How near an end is: over, ending within the warning time, or later. */
export type TermState = 'passed' | 'soon' | 'later'

/**
 * How near the last day of a term is, seen on `today`; the last day itself is still within the term. One that is known in part is
 * over when every day that it can mean is, and near as soon as one of them is.
 */
export const termState = (lastDay: PartialDate, today: IsoDate): TermState => {
  const { earliest, latest } = boundsWithMargin(lastDay)
  if (latest !== null && latest < today) return 'passed'
  return earliest === null || earliest <= addDays(today, WARNING_DAYS) ? 'soon' : 'later'
}
