import type { IsoDate } from './dates.ts'
import type { DayOff } from './terms/steps.ts'
import type { WorkDays } from './terms/work-days.ts'

/** Whether a day is off by a calendar, and why; null for a working day. For a year that the calendar does not cover only the weekend is known. */
export const dayOffOn = (day: IsoDate, { whyOff }: WorkDays): DayOff | null => {
  const why = whyOff(day)
  return why === null ? null : { day, why }
}
