import type { IsoDate } from '../dates.ts'
import { addDays, weekdayOf } from '../days.ts'
import { isRealDate } from '../iso-date.ts'
import type { Calendar, Zone } from './calendar.ts'
import type { OffReason, YearDoubt } from './steps.ts'

/** A calendar made ready for questions. */
export interface WorkDays {
  /** As it was read. */
  readonly calendar: Calendar
  readonly id: string
  readonly version: string
  readonly zones: ReadonlyMap<string, Zone>
  /** The clock that is meant where none is named; null where the calendar has none. */
  readonly zone: Zone | null
  /** Null for a working day. */
  readonly whyOff: (day: IsoDate) => OffReason | null
  readonly doubtOf: (year: number) => YearDoubt | null
}

interface Fixed {
  readonly date: IsoDate
  readonly reason: Extract<OffReason, { kind: 'holiday' }>
  readonly shifts: boolean
}

const WEEKEND: OffReason = { kind: 'weekend' }

const isWithin = (year: number, from: number | null, to: number | null): boolean =>
  (from === null || year >= from) && (to === null || year <= to)

/** Holidays of every year, and the days that are named one by one. */
const holidaysOf = (calendar: Calendar): Fixed[] => {
  const years = Array.from(
    { length: calendar.toYear - calendar.fromYear + 1 },
    (_, at) => calendar.fromYear + at,
  )
  const yearly = calendar.holidays.flatMap((holiday) =>
    holiday.yearly.flatMap(({ day, fromYear, toYear, shifts }) =>
      years
        .filter((year) => isWithin(year, fromYear, toYear) && isRealDate(`${year}-${day}`))
        .map((year): Fixed => {
          const reason = { kind: 'holiday', holiday: holiday.id, name: holiday.name } as const
          // A real day, as the filter has seen.
          const date = `${year}-${day}` as IsoDate
          return { date, shifts, reason: { ...reason, instead: null, isConfirmed: true } }
        }),
    ),
  )
  const names = new Map(calendar.holidays.map(({ id, name }) => [id, name]))
  const named = calendar.days.flatMap(({ date, holiday, isConfirmed }): Fixed[] => {
    const name = names.get(holiday)
    if (name === undefined) return []
    return [{ date, shifts: false, reason: { kind: 'holiday', holiday, name, instead: null, isConfirmed } }]
  })
  return [...yearly, ...named].sort((one, other) => (one.date < other.date ? -1 : 1))
}

/** The longest time without a working day that a calendar may have; every walk of the engine ends within it. */
export const LONGEST_REST_DAYS = 60

/**
 * Every day off beside the weekends. A holiday that shifts gives the next working day off, one for each, in the order of time.
 *
 * @returns undefined where no working day is found for one of them
 */
const daysOffOf = (
  calendar: Calendar,
  worked: ReadonlySet<string>,
): ReadonlyMap<string, OffReason> | undefined => {
  const off = new Map<string, OffReason>()
  const isRest = (day: IsoDate): boolean => calendar.weekend.includes(weekdayOf(day)) && !worked.has(day)
  const fixed = holidaysOf(calendar)
  for (const { date, reason } of fixed) if (!off.has(date)) off.set(date, reason)
  for (const { off: date, working, isConfirmed } of calendar.moved)
    if (!off.has(date)) off.set(date, { kind: 'moved', instead: working, isConfirmed })
  for (const { date, reason, shifts } of fixed) {
    if (!shifts || !isRest(date)) continue
    let next = addDays(date, 1)
    for (let tried = 0; off.has(next) || isRest(next); tried += 1) {
      if (tried > LONGEST_REST_DAYS) return undefined
      next = addDays(next, 1)
    }
    off.set(next, { ...reason, instead: date })
  }
  return off
}

/** Makes a calendar ready; undefined where a holiday finds no working day to be shifted to. */
export const workDaysOf = (calendar: Calendar): WorkDays | undefined => {
  const worked = new Set<string>(calendar.moved.map(({ working }) => working))
  const off = daysOffOf(calendar, worked)
  if (off === undefined) return undefined
  const confirmed = new Set(calendar.confirmedYears)
  const zones = new Map(calendar.zones.map((zone) => [zone.id, zone]))
  return {
    calendar,
    id: calendar.id,
    version: calendar.version,
    zones,
    zone: calendar.zones[0] ?? null,
    whyOff: (day) =>
      off.get(day) ?? (calendar.weekend.includes(weekdayOf(day)) && !worked.has(day) ? WEEKEND : null),
    doubtOf: (year) => {
      if (year < calendar.fromYear || year > calendar.toYear) return 'not-covered'
      return confirmed.has(year) ? null : 'unconfirmed'
    },
  }
}
