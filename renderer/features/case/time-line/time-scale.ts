import type { IsoDate } from '../../../../shared/domain/dates.ts'
import { addDays, daysBetween, firstOfMonth } from '../../../../shared/domain/days.ts'

/** A day that gets a line on the scale, and a word where there is room. */
export interface Tick {
  readonly day: IsoDate
  /** A year where January begins or where months would not fit; else the month. */
  readonly says: 'month' | 'year' | 'nothing'
}

/** A stretch of time on which several lines are drawn below one another. */
export interface TimeScale {
  readonly start: IsoDate
  readonly lengthDays: number
  readonly ticks: readonly Tick[]
}

/** More words than these would run into one another in the narrowest window. */
const MAX_WORDS = 7
const MIN_AFTER_DAYS = 7
/** From about this length on single months are hairs. */
const MONTHS_UP_TO_DAYS = 900

const isJanuary = (day: IsoDate): boolean => day.slice(5, 7) === '01'

const firstsWithin = (start: IsoDate, end: IsoDate, stepMonths: number): IsoDate[] => {
  const days: IsoDate[] = []
  for (let first = firstOfMonth(start, 1); first <= end; first = firstOfMonth(first, 1)) {
    const monthNumber = Number(first.slice(5, 7)) - 1
    if (monthNumber % stepMonths === 0) days.push(first)
  }
  return days
}

const ticksWithin = (start: IsoDate, end: IsoDate): Tick[] => {
  if (daysBetween(start, end) > MONTHS_UP_TO_DAYS) {
    const years = firstsWithin(start, end, 12)
    const step = Math.ceil(years.length / MAX_WORDS)
    return years.map((day, index) => ({ day, says: index % step === 0 ? 'year' : 'nothing' }))
  }
  const months = firstsWithin(start, end, 1)
  const step = [1, 2, 3, 4, 6, 12].find((each) => months.length / each <= MAX_WORDS) ?? 12
  return months.map((day) => {
    if (isJanuary(day)) return { day, says: 'year' }
    return { day, says: (Number(day.slice(5, 7)) - 1) % step === 0 ? 'month' : 'nothing' }
  })
}

/**
 * The scale on which all the days have a place, and today with a little after it, so that its mark never touches the edge.
 *
 * @returns undefined where there is no day at all
 */
export const timeScale = (days: readonly IsoDate[], today: IsoDate): TimeScale | undefined => {
  if (days.length === 0) return undefined
  const inOrder = [...days, today].sort()
  const start = inOrder[0] ?? today
  const last = inOrder.at(-1) ?? today
  const after = Math.max(MIN_AFTER_DAYS, Math.ceil(daysBetween(start, last) * 0.03))
  const end = addDays(last, after)
  return { start, lengthDays: daysBetween(start, end) + 1, ticks: ticksWithin(start, end) }
}

/** How far from the beginning of the scale a day begins, in percent; `part` of the day itself is added. */
export const placeOf = ({ start, lengthDays }: TimeScale, day: IsoDate, part = 0): number =>
  Math.min(100, Math.max(0, ((daysBetween(start, day) + part) / lengthDays) * 100))
