import { once, own } from './own-files.ts'
import kazakhstanJson from './packs/kazakhstan-calendar.json' with { type: 'json' }
import weekendsJson from './packs/weekends-calendar.json' with { type: 'json' }
import { readCalendar } from './read-calendar.ts'
import type { WorkDays } from './work-days.ts'

/** The calendars of the program, as files. */
export const OWN_CALENDARS: Readonly<Record<string, object>> = {
  kazakhstan: kazakhstanJson,
  weekends: weekendsJson,
}

/** Days off and clocks of Kazakhstan. */
export const kazakhstanDays: () => WorkDays = once(() => own(readCalendar(kazakhstanJson)))

/** Saturdays and Sundays, and no clock. */
export const weekendsOnly: () => WorkDays = once(() => own(readCalendar(weekendsJson)))
