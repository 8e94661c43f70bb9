import type { IsoDate, LocalDateTime, PartialDate, TimeOfDay } from '../dates.ts'
import { addDays, addMonths } from '../days.ts'
import { isDay } from '../partial-date.ts'

/** How long something lasts as it was said: "2 months", "10 days", "48 hours"; null where it was not said so. */
export interface SaidTerm {
  readonly months: number | null
  readonly days: number | null
  readonly hours: number | null
}

/** The last day of a term that was counted, and the time of it where hours were. */
export interface TermEnd {
  readonly day: IsoDate
  readonly time: TimeOfDay | null
}

interface Counted {
  readonly from: PartialDate | null
  readonly fromTime: TimeOfDay | null
  readonly term: SaidTerm
  /** Whether the first day is a day of the term. */
  readonly countsFirstDay: boolean
}

/** The day of the same number so many months later, or the day before it where the first day counts; a month that is too short ends the term with its last day. */
const monthsOn = (from: IsoDate, months: number, countsFirstDay: boolean): IsoDate => {
  const same = addMonths(from, months)
  const isClipped = same.slice(8) !== from.slice(8)
  return isClipped || !countsFirstDay ? same : addDays(same, -1)
}

const hoursOn = (from: IsoDate, time: TimeOfDay, hours: number): TermEnd => {
  // A clock of the place without a change of its own: Kazakhstan has no summer time.
  const at = new Date(Date.parse(`${from}T${time}:00Z`) + hours * 3_600_000).toISOString() as LocalDateTime
  return { day: at.slice(0, 10) as IsoDate, time: at.slice(11, 16) as TimeOfDay }
}

/**
 * When a term ends, counted as the law counts it: months to the same number, then days; detention, custody, house arrest and arrest
 * with the first day in the term (CPC of Kazakhstan art. 49, CAO art. 739), and no rolling on to a working day. Two months from
 * 10 March end on 9 May.
 *
 * @returns null where nothing was said, or the day from which it runs, or for hours the time, is not known: then no term is counted
 */
export const endOfTerm = ({ from, fromTime, term, countsFirstDay }: Counted): TermEnd | null => {
  const { months, days, hours } = term
  if (from === null || !isDay(from) || (months ?? days ?? hours) === null) return null
  if (months === null && days === null) return fromTime === null ? null : hoursOn(from, fromTime, hours ?? 0)
  if (months === null) return { day: addDays(from, (days ?? 0) - (countsFirstDay ? 1 : 0)), time: null }
  return { day: addDays(monthsOn(from, months, countsFirstDay), days ?? 0), time: null }
}
