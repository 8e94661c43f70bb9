import type { IsoDate } from '../dates.ts'
import {
  type CountingRule,
  countByCalendar,
  countInWorkingDays,
  type DayCount,
  directionOf,
} from './count-days.ts'
import { type Direction, doubtsAbout, toWorkingDay } from './day-steps.ts'
import type { Step } from './steps.ts'
import type { TermReading } from './term.ts'
import type { WorkDays } from './work-days.ts'

interface Ends {
  readonly last: IsoDate
  readonly safe: IsoDate
  readonly steps: readonly Step[]
}

/** A term that does not move: custody ends on the day on which it ends. */
const staying = (end: IsoDate, { whyOff }: WorkDays): Ends => {
  const why = whyOff(end)
  return { last: end, safe: end, steps: why === null ? [] : [{ kind: 'stays', on: { day: end, why } }] }
}

/** No working day since the start: the safe day lies before it, which is said, and no day is invented in its place. */
const safeStep = (start: IsoDate, safe: { readonly day: IsoDate; readonly over: Ends['steps'] }): Step[] =>
  safe.day < start ? [{ kind: 'no-working-day', start, safe: safe.day }] : [...safe.over]

const moving = (
  end: IsoDate,
  {
    start,
    direction,
    days,
  }: { readonly start: IsoDate; readonly direction: Direction; readonly days: WorkDays },
): Ends => {
  const last = toWorkingDay(days, end, direction)
  const moved: Step[] = last.day === end ? [] : [{ kind: 'moved', from: end, to: last.day, over: last.over }]
  const safe = toWorkingDay(days, end, -1)
  const isSame = safe.day === last.day
  const told: Step[] = isSame ? [] : [{ kind: 'safe', day: safe.day, over: safe.over }]
  const decisive = [end, ...last.over.map(({ day }) => day), last.day, safe.day]
  return {
    last: last.day,
    safe: safe.day,
    steps: [
      ...moved,
      ...(direction === 1 ? safeStep(start, { day: safe.day, over: told }) : told),
      ...doubtsAbout(days, decisive),
    ],
  }
}

const calendarReading = (count: DayCount): TermReading => {
  const { rule, term, start, days } = count
  const { end, steps } = countByCalendar(count)
  const doubts = term.unit === 'working-days' ? doubtsAbout(days, [start, end]) : []
  const ends = rule.rolls ? moving(end, { start, direction: directionOf(term), days }) : staying(end, days)
  return {
    reading: term.unit === 'working-days' ? 'working' : 'calendar',
    end,
    last: ends.last,
    safe: ends.safe,
    offsetMinutes: null,
    steps: [...steps, ...(rule.rolls ? [] : doubts), ...ends.steps],
  }
}

const workingReading = (count: DayCount): TermReading => {
  const { start, days } = count
  const { end, steps } = countInWorkingDays(count)
  const leftOut = steps.flatMap((step) => (step.kind === 'left-out' ? step.days.map(({ day }) => day) : []))
  const doubts = doubtsAbout(days, [start, ...leftOut, end])
  return { reading: 'working', end, last: end, safe: end, offsetMinutes: null, steps: [...steps, ...doubts] }
}

/**
 * A month without the day, in a term whose first day counts: whether it ends with that month or a day before is said nowhere.
 * The other reading of it: with the month.
 */
const monthEndReading = (rule: CountingRule, counted: TermReading, days: WorkDays): TermReading[] => {
  const missing = counted.steps.find((step) => step.kind === 'missing-day')
  if (missing?.kind !== 'missing-day' || !rule.isFirstDayCounted) return []
  const ends = staying(missing.taken, days)
  const upTo = counted.steps.slice(0, counted.steps.indexOf(missing) + 1)
  return [{ ...counted, reading: 'month-end', end: missing.taken, ...ends, steps: [...upTo, ...ends.steps] }]
}

/** Every reading of a term in days, weeks of them, months or years. */
export const readInDays = (count: DayCount): TermReading[] => {
  const { rule, days } = count
  const counted = calendarReading(count)
  return [
    counted,
    ...(rule.rolls ? [] : monthEndReading(rule, counted, days)),
    ...(rule.alsoWorkingDays === null ? [] : [workingReading(count)]),
  ]
}
