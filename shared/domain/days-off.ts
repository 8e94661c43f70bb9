import type { IsoDate } from './dates.ts'
import { kazakhstanDays } from './terms/own-calendars.ts'
import type { DayOff } from './terms/steps.ts'

/** Whether a day is off in Kazakhstan, and why; null for a working day. For a year that the calendar does not cover only the weekend is known. */
export const dayOffOn = (day: IsoDate): DayOff | null => {
  const why = kazakhstanDays().whyOff(day)
  return why === null ? null : { day, why }
}
