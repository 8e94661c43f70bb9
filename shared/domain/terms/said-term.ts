import type { IsoDate, LocalDateTime, TimeOfDay } from '../dates.ts'
import { inOrder } from './compute-term.ts'
import { type CountingRule, countByCalendar } from './count-days.ts'
import { readInDays } from './read-days.ts'
import { readInMinutes } from './read-minutes.ts'
import type { CountedTerm, Unit } from './rule-pack.ts'
import type { TermReading } from './term.ts'
import type { WorkDays } from './work-days.ts'

/** How long something lasts as it was said: "2 months", "10 days", "48 hours"; null where it was not said so. */
export interface SaidTerm {
  readonly months: number | null
  readonly days: number | null
  readonly hours: number | null
}

/** A length that was said, and the day on which it begins. */
export interface SaidCount {
  readonly from: IsoDate
  readonly fromTime: TimeOfDay | null
  readonly term: SaidTerm
  /** Whether the first day is a day of the term. */
  readonly countsFirstDay: boolean
}

const counted = (amount: number, unit: Unit): CountedTerm => ({
  kind: 'counted',
  amount,
  unit,
  isBackwards: false,
})

/** Nothing that an order says moves on to a working day: it ends when it ends. */
const ruleOf = (isFirstDayCounted: boolean): CountingRule => ({
  isFirstDayCounted,
  missingDay: 'last-day',
  rolls: false,
  alsoWorkingDays: null,
})

/** "2 months and 5 days": the days begin where the months end. */
const withDays = (reading: TermReading, amount: number, days: WorkDays): TermReading => {
  const more = countByCalendar({
    rule: ruleOf(false),
    term: counted(amount, 'sutki'),
    start: reading.end as IsoDate,
    days,
  })
  const steps = [...reading.steps.filter(({ kind }) => kind !== 'stays'), ...more.steps]
  return { ...reading, end: more.end, last: more.end, safe: more.end, steps }
}

const readDays = ({ from: start, term, countsFirstDay }: SaidCount, days: WorkDays): TermReading[] => {
  const rule = ruleOf(countsFirstDay)
  if (term.months === null) return readInDays({ rule, term: counted(term.days ?? 0, 'sutki'), start, days })
  const months = readInDays({ rule, term: counted(term.months, 'months'), start, days })
  return term.days === null ? months : months.map((reading) => withDays(reading, term.days ?? 0, days))
}

/**
 * Every reading of a length that was said, the strictest first, counted as rules are. Hours without the time from which they
 * run, and a length that was not said, give none.
 */
export const readSaidTerm = (count: SaidCount, days: WorkDays): TermReading[] => {
  const { from, fromTime, term } = count
  if (term.months !== null || term.days !== null) return inOrder(readDays(count, days), ruleOf(false))
  if (term.hours === null || fromTime === null) return []
  const at = `${from}T${fromTime}` as LocalDateTime
  return inOrder(readInMinutes(counted(term.hours, 'hours'), { at }, days), ruleOf(false))
}
