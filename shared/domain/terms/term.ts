import type { IsoDate, LocalDateTime } from '../dates.ts'
import type { Texts } from './forms.ts'
import type { Rule, RulePack } from './rule-pack.ts'
import type { ReadingKind, Step, TermMoment } from './steps.ts'
import type { WorkDays } from './work-days.ts'

/** When a term begins. A time is by the clock of the place. */
export interface TermStart {
  readonly at: IsoDate | LocalDateTime
  /** As the calendar calls it; null for the calendar's own. */
  readonly zone?: string | null
  /** From UTC; tells apart the two hours that a clock shows twice when it is set back. */
  readonly offsetMinutes?: number | null
}

/** What a date is computed with. */
export interface TermLaw {
  readonly pack: RulePack
  readonly days: WorkDays
}

/** One way to read the term, with its working. */
export interface TermReading {
  readonly reading: ReadingKind
  /** Where the term itself ends, before it moves. */
  readonly end: TermMoment
  /** The last day, or minute, at which the act is in time. */
  readonly last: TermMoment
  /** The last working day not after the end; null in a reading that is not the strictest, which has no safe day. */
  readonly safe: TermMoment | null
  /** Of `last` from UTC, where a clock is known and the term runs in hours or minutes. */
  readonly offsetMinutes: number | null
  readonly steps: readonly Step[]
}

/** A term as it was computed, a value that stands by itself. */
export interface Term {
  readonly rule: Pick<Rule, 'id' | 'code' | 'article' | 'kind' | 'binds'> & { readonly name: Texts }
  readonly pack: { readonly id: string; readonly version: string }
  readonly calendar: { readonly id: string; readonly version: string }
  readonly start: TermStart
  readonly opening: readonly Step[]
  /** The strictest first, which is the one that is warned of; none where the law sets no limit. */
  readonly readings: readonly TermReading[]
  readonly closing: readonly Step[]
}
