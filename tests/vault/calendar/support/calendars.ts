import type { CalendarTaking, IncomingEntry } from '../../../../shared/domain/calendar-import.ts'
import type { LocalDateTime } from '../../../../shared/domain/dates.ts'
import type { Client } from '../../casework/support/desk.ts'

/** An entry as the process without keys hands it on: 1 December 2026, 10:30 in Almaty. */
export const incoming = (change: Partial<IncomingEntry>): IncomingEntry => ({
  uid: 'a@court',
  occurrence: '',
  summary: 'Заседание',
  location: 'Медеуский районный суд, зал 5',
  description: '',
  isCancelled: false,
  time: { at: '2026-12-01T05:30' as LocalDateTime, minutes: 90, clock: { kind: 'utc' } },
  fault: null,
  ...change,
})

export const ALMATY = { zone: 'Asia/Almaty', clocks: {} }

export const stage = async (client: Client, entries: IncomingEntry[]): Promise<string> => {
  const staged = await client.internal.stageCalendar({ calendarId: null, name: 'суд.ics', entries })
  return staged.calendarId
}

export const preview = async (
  client: Client,
  entries: IncomingEntry[],
  change: Partial<CalendarTaking> = {},
) => {
  const { zone, clocks } = { ...ALMATY, ...change }
  return client.calendars.preview({ calendarId: await stage(client, entries), zone, clocks })
}

export const take = async (client: Client, entries: IncomingEntry[], change: Partial<CalendarTaking> = {}) =>
  client.calendars.take({
    ...ALMATY,
    choices: {},
    rest: null,
    ...change,
    calendarId: await stage(client, entries),
  })
