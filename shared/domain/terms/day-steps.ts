import type { IsoDate } from '../dates.ts'
import { addDays } from '../days.ts'
import type { DayOff, Step } from './steps.ts'
import type { WorkDays } from './work-days.ts'

/** One day on (1) or back (-1). */
export type Direction = 1 | -1

/** From a day to the first working day on this side, itself if it is one, and the days off on the way. */
export const toWorkingDay = (
  { whyOff }: WorkDays,
  from: IsoDate,
  direction: Direction,
): { readonly day: IsoDate; readonly over: readonly DayOff[] } => {
  const over: DayOff[] = []
  let day = from
  // Ends: no calendar is read that rests longer than LONGEST_REST_DAYS.
  for (let why = whyOff(day); why !== null; why = whyOff(day)) {
    over.push({ day, why })
    day = addDays(day, direction)
  }
  return { day, over }
}

/** So many working days on or back, and the days off that were left out. The first day is one of them only where it counts. */
export const countWorkingDays = (
  { whyOff }: WorkDays,
  start: IsoDate,
  count: { readonly amount: number; readonly direction: Direction; readonly isFirstCounted: boolean },
): { readonly end: IsoDate; readonly leftOut: readonly DayOff[] } => {
  const leftOut: DayOff[] = []
  let day = count.isFirstCounted ? start : addDays(start, count.direction)
  for (let left = count.amount; ; day = addDays(day, count.direction)) {
    const why = whyOff(day)
    if (why === null) left -= 1
    else leftOut.push({ day, why })
    if (left === 0) return { end: day, leftOut }
  }
}

/** What is not certain about the days that decide: days off that nobody confirmed, years of which too little is known. */
export const doubtsAbout = ({ whyOff, doubtOf }: WorkDays, days: readonly IsoDate[]): Step[] => {
  const years = [...new Set(days.map((day) => Number(day.slice(0, 4))))]
  const ofYears = years.flatMap((year): Step[] => {
    const doubt = doubtOf(year)
    return doubt === null ? [] : [{ kind: 'year-doubt', year, doubt }]
  })
  const ofDays = [...new Set(days)].flatMap((day): Step[] => {
    const why = whyOff(day)
    return why === null || why.kind === 'weekend' || why.isConfirmed
      ? []
      : [{ kind: 'day-doubt', on: { day, why } }]
  })
  return [...ofYears, ...ofDays]
}
