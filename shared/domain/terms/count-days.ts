import type { IsoDate } from '../dates.ts'
import { addDays, addMonths, firstOfMonth } from '../days.ts'
import { countWorkingDays, type Direction } from './day-steps.ts'
import type { CountedTerm, Rule } from './rule-pack.ts'
import type { Step } from './steps.ts'
import type { WorkDays } from './work-days.ts'

/** Where a term ends by its own count, before it moves. */
export interface Counted {
  readonly end: IsoDate
  readonly steps: readonly Step[]
}

/** What of a rule decides how days are counted. */
export type CountingRule = Pick<Rule, 'isFirstDayCounted' | 'missingDay' | 'rolls' | 'alsoWorkingDays'>

/** What is counted: a term of a rule from a day on, by a calendar. */
export interface DayCount {
  readonly rule: CountingRule
  readonly term: CountedTerm
  readonly start: IsoDate
  readonly days: WorkDays
}

/** Longer ones have so many days off that their number tells nothing. */
const COUNTED_OUT_SUTKI = 60

export const directionOf = ({ isBackwards }: CountedTerm): Direction => (isBackwards ? -1 : 1)

const countedStep = ({ amount, unit, isBackwards }: CountedTerm, to: IsoDate): Step => ({
  kind: 'counted',
  amount,
  unit,
  isBackwards,
  to,
})

const firstDay = (isCounted: boolean, start: IsoDate, direction: Direction): Step => ({
  kind: 'first-day',
  isCounted,
  day: isCounted ? start : addDays(start, direction),
})

const daysOffBetween = ({ whyOff }: WorkDays, one: IsoDate, other: IsoDate): number => {
  let [day, last] = one < other ? [one, other] : [other, one]
  let count = 0
  for (; day <= last; day = addDays(day, 1)) if (whyOff(day) !== null) count += 1
  return count
}

const countSutki = ({ rule, term, start, days }: DayCount): Counted => {
  const direction = directionOf(term)
  const first = rule.isFirstDayCounted ? start : addDays(start, direction)
  const end = addDays(first, direction * (term.amount - 1))
  const count = term.amount > COUNTED_OUT_SUTKI ? null : daysOffBetween(days, first, end)
  return {
    end,
    steps: [
      firstDay(rule.isFirstDayCounted, start, direction),
      countedStep(term, end),
      ...(count === 0 ? [] : [{ kind: 'days-off-counted', count } as const]),
    ],
  }
}

/** The day of that number in the month where the term ends; where there is none, what the rule says for it. */
const dayInMonth = (
  rule: CountingRule,
  start: IsoDate,
  months: number,
): { readonly day: IsoDate; readonly steps: Step[] } => {
  const same = addMonths(start, months)
  if (same.slice(8) === start.slice(8)) return { day: same, steps: [] }
  const taken = rule.missingDay === 'last-day' ? same : firstOfMonth(same, 1)
  const missing = { dayOfMonth: Number(start.slice(8)), month: same.slice(0, 7), taken }
  return { day: taken, steps: [{ kind: 'missing-day', ...missing }] }
}

const countMonths = ({ rule, term, start }: DayCount): Counted => {
  const direction = directionOf(term)
  const months = direction * term.amount * (term.unit === 'years' ? 12 : 1)
  const { day, steps } = dayInMonth(rule, start, months)
  const end = rule.isFirstDayCounted ? addDays(day, -direction) : day
  return {
    end,
    steps: [
      firstDay(rule.isFirstDayCounted, start, direction),
      countedStep(term, day),
      ...steps,
      ...(rule.isFirstDayCounted ? [{ kind: 'day-less', to: end } as const] : []),
      { kind: 'days-off-counted', count: null },
    ],
  }
}

/** In working days; sutki that are read as working days come here too. */
export const countInWorkingDays = ({ rule, term, start, days }: DayCount): Counted => {
  const direction = directionOf(term)
  const isFirstCounted = rule.isFirstDayCounted
  const { end, leftOut } = countWorkingDays(days, start, { amount: term.amount, direction, isFirstCounted })
  return {
    end,
    steps: [
      firstDay(isFirstCounted, start, direction),
      countedStep({ ...term, unit: 'working-days' }, end),
      ...(leftOut.length === 0 ? [] : [{ kind: 'left-out', days: leftOut } as const]),
    ],
  }
}

/** A term in days or longer units, by the calendar. */
export const countByCalendar = (count: DayCount): Counted => {
  if (count.term.unit === 'working-days') return countInWorkingDays(count)
  return count.term.unit === 'sutki' ? countSutki(count) : countMonths(count)
}
