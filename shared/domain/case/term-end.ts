import type { IsoDate, LocalDateTime, PartialDate, TimeOfDay } from '../dates.ts'
import { dayOf } from '../days.ts'
import { isDay } from '../partial-date.ts'
import { weekendsOnly } from '../terms/own-calendars.ts'
import { readSaidTerm, type SaidTerm } from '../terms/said-term.ts'
import type { TermReading } from '../terms/term.ts'

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

const endOf = ({ last }: TermReading): TermEnd =>
  last.length > 10
    ? { day: dayOf(last as LocalDateTime), time: last.slice(11) as TimeOfDay }
    : { day: last as IsoDate, time: null }

/**
 * When a term ends that was said as a length: every reading, the strictest first. Counted by the engine of terms; such a term does
 * not move, so that no country's days off change it, and its hours are those of the clock on the wall.
 *
 * @returns none where nothing was said, or the day from which it runs, or for hours the time, is not known: then no term is counted
 */
export const endsOfTerm = ({ from, ...said }: Counted): TermEnd[] =>
  from === null || !isDay(from) ? [] : readSaidTerm({ from, ...said }, weekendsOnly()).map(endOf)

/** The strictest end of a term, by which is warned. Two months from 10 March end on 9 May where the first day counts. */
export const endOfTerm = (counted: Counted): TermEnd | null => endsOfTerm(counted)[0] ?? null
