import type { IsoDate } from '../../../shared/domain/dates.ts'
import { addDays, daysBetween, firstOfMonth, weekdayOf } from '../../../shared/domain/days.ts'

/** How an entry repeats, as far as it is read. */
export interface Recurrence {
  readonly every: 'day' | 'week' | 'month' | 'year'
  readonly interval: number
  readonly count: number | null
  /** The last day on which one may begin. */
  readonly until: IsoDate | null
  readonly weekStart: number
  readonly months: readonly number[]
  /** Counted from the end where negative. */
  readonly monthDays: readonly number[]
  /** `nth` 0 for each such day of the week. */
  readonly weekdays: readonly { readonly day: number; readonly nth: number }[]
  readonly places: readonly number[]
}

/** Beyond it a period would leave the years that a day can be written in. */
const MOST_STEP = 1_000

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const EVERY = { DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month', YEARLY: 'year' } as const
const READ = new Set([
  ...['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'WKST', 'BYMONTH', 'BYMONTHDAY', 'BYDAY', 'BYSETPOS'],
])

const numbers = (text: string | undefined, most: number): number[] | undefined => {
  if (text === undefined) return []
  const list = text.split(',').map(Number)
  return list.every((one) => Number.isInteger(one) && one !== 0 && Math.abs(one) <= most) ? list : undefined
}

const weekdaysOf = (text: string | undefined): Recurrence['weekdays'] | undefined => {
  if (text === undefined) return []
  const list = text.split(',').map((one) => {
    const [, nth = '', day = ''] = /^([+-]?\d{1,2})?([A-Z]{2})$/u.exec(one.trim()) ?? []
    return { day: WEEKDAYS.indexOf(day) + 1, nth: Number(nth === '' ? 0 : nth) }
  })
  return list.every(({ day, nth }) => day > 0 && Math.abs(nth) <= 53) ? list : undefined
}

const whole = (text: string | undefined, least: number): number | null | undefined => {
  if (text === undefined) return null
  const value = Number(text)
  return Number.isInteger(value) && value >= least ? value : undefined
}

/**
 * A rule as a file writes it. Rules by the hour, by the number of the day or of the week in the year are not read: courts have none.
 *
 * @param untilOf the last day on which an entry may begin, from the text of `UNTIL`
 * @returns undefined where it is not read
 */
export const readRecurrence = (
  text: string,
  untilOf: (text: string) => IsoDate | undefined,
): Recurrence | undefined => {
  const parts = new Map(
    text
      .trim()
      .toUpperCase()
      .split(';')
      .filter((part) => part !== '')
      .map((part) => part.split('=', 2) as [string, string]),
  )
  if ([...parts.keys()].some((name) => !READ.has(name))) return
  const frequency = parts.get('FREQ') ?? ''
  if (!Object.hasOwn(EVERY, frequency)) return
  const every = EVERY[frequency as keyof typeof EVERY]
  const [interval, count] = [whole(parts.get('INTERVAL'), 1), whole(parts.get('COUNT'), 1)]
  const months = numbers(parts.get('BYMONTH'), 12)
  const monthDays = numbers(parts.get('BYMONTHDAY'), 31)
  const places = numbers(parts.get('BYSETPOS'), 366)
  const weekdays = weekdaysOf(parts.get('BYDAY'))
  const untilText = parts.get('UNTIL')
  const until = untilText === undefined ? null : untilOf(untilText)
  if (interval === undefined || count === undefined || until === undefined) return
  if ((interval ?? 1) > MOST_STEP) return
  if (months === undefined || monthDays === undefined || places === undefined || weekdays === undefined)
    return
  const weekStart = WEEKDAYS.indexOf(parts.get('WKST') ?? 'MO') + 1
  if (weekStart === 0 || months.some((month) => month < 0)) return
  return {
    every,
    interval: interval ?? 1,
    count,
    until,
    weekStart,
    months,
    monthDays,
    weekdays,
    places,
  }
}

const daysFrom = (first: IsoDate, count: number): IsoDate[] =>
  Array.from({ length: count }, (_, at) => addDays(first, at))

const dayOfMonth = (day: IsoDate): number => Number(day.slice(8, 10))
const monthOf = (day: IsoDate): number => Number(day.slice(5, 7))
const lengthOfMonth = (day: IsoDate): number => daysBetween(firstOfMonth(day), firstOfMonth(day, 1))

const isMonthDay = (day: IsoDate, wanted: readonly number[]): boolean => {
  const [own, length] = [dayOfMonth(day), lengthOfMonth(day)]
  return wanted.some((one) => (one > 0 ? one === own : length + one + 1 === own))
}

/** Which such day of the week it is within the days of a period, counted from both ends. */
const isWeekday = (day: IsoDate, period: readonly IsoDate[], { weekdays }: Recurrence): boolean => {
  const own = weekdayOf(day)
  const [first, last] = [period[0] ?? day, period.at(-1) ?? day]
  return weekdays.some(({ day: wanted, nth }) => {
    if (wanted !== own) return false
    if (nth === 0) return true
    const weeks = nth > 0 ? daysBetween(first, day) : daysBetween(day, last)
    return Math.floor(weeks / 7) + 1 === Math.abs(nth)
  })
}

/** The days of a period that the rule means, in order. */
const chosen = (rule: Recurrence, period: readonly IsoDate[], start: IsoDate): IsoDate[] => {
  const { every, months, monthDays, weekdays, places } = rule
  const isFree = monthDays.length === 0 && weekdays.length === 0
  const isNth = every === 'month' || (every === 'year' && months.length === 0)
  const fits = (day: IsoDate): boolean => {
    if (months.length > 0 && !months.includes(monthOf(day))) return false
    if (monthDays.length > 0 && !isMonthDay(day, monthDays)) return false
    if (weekdays.length > 0) {
      const around = isNth ? period : daysFrom(firstOfMonth(day), lengthOfMonth(day))
      if (!isWeekday(day, around, rule)) return false
    }
    if (!isFree) return true
    if (every === 'week') return weekdayOf(day) === weekdayOf(start)
    if (every === 'day') return true
    const isSameDay = dayOfMonth(day) === dayOfMonth(start)
    return isSameDay && (every === 'month' || months.length > 0 || monthOf(day) === monthOf(start))
  }
  const days = period.filter(fits)
  if (places.length === 0) return days
  const at = places.map((place) => (place > 0 ? place - 1 : days.length + place))
  return days.filter((_, index) => at.includes(index))
}

/** The days of the period so many periods after the one in which the entry begins. */
const periodAt = ({ every, interval, weekStart }: Recurrence, start: IsoDate, at: number): IsoDate[] => {
  const steps = at * interval
  if (every === 'day') return [addDays(start, steps)]
  if (every === 'week') {
    const back = (weekdayOf(start) - weekStart + 7) % 7
    return daysFrom(addDays(start, steps * 7 - back), 7)
  }
  const months = every === 'month' ? steps : steps * 12 - monthOf(start) + 1
  const first = firstOfMonth(start, months)
  return daysFrom(first, daysBetween(first, firstOfMonth(first, every === 'month' ? 1 : 12)))
}

/** How much may be looked at: periods without any day cost as well. */
export interface Work {
  days: number
}

const isPast = (day: IsoDate, { until, end }: { until: IsoDate | null; end: IsoDate }): boolean =>
  day > end || (until !== null && day > until)

/**
 * The days on which an entry begins, the first one included, up to a last day.
 *
 * @param work how many days may still be looked at; it is counted down
 * @returns `isCut` where more would follow
 */
export const daysOfRecurrence = (
  rule: Recurrence,
  start: IsoDate,
  { end, most, work }: { readonly end: IsoDate; readonly most: number; readonly work: Work },
): { readonly days: IsoDate[]; readonly isCut: boolean } => {
  const days: IsoDate[] = [start]
  const bound = { until: rule.until, end }
  // Four digits of a year are all that a day can be written in.
  for (let at = 0; work.days > 0; at += 1) {
    const years = Number(start.slice(0, 4)) + (at * rule.interval) / (rule.every === 'year' ? 1 : 12)
    if (years > 9_000) return { days, isCut: false }
    const period = periodAt(rule, start, at)
    work.days -= period.length
    const [first] = period
    if (first === undefined || isPast(first, bound)) {
      return { days, isCut: rule.count === null && rule.until === null }
    }
    for (const day of chosen(rule, period, start)) {
      if (day <= start || isPast(day, bound)) continue
      if (rule.count !== null && days.length >= rule.count) return { days, isCut: false }
      if (days.length >= most) return { days, isCut: true }
      days.push(day)
    }
    if (rule.count !== null && days.length >= rule.count) return { days, isCut: false }
  }
  return { days, isCut: true }
}
