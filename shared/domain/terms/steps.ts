import type { IsoDate, LocalDateTime } from '../dates.ts'
import type { Texts } from './forms.ts'
import type { Confidence, Unit } from './rule-pack.ts'
import type { OffReason, YearDoubt } from './work-days.ts'

/** A day off, and why it is one. */
export interface DayOff {
  readonly day: IsoDate
  readonly why: OffReason
}

/** A day, or a minute of it where the term is counted in hours or minutes. */
export type TermMoment = IsoDate | LocalDateTime

/**
 * How a term is read: days of the calendar or the clock on the wall; working days; the hours that really passed; to the end of a month
 * that has no such day.
 */
export type ReadingKind = 'calendar' | 'working' | 'elapsed' | 'month-end'

/**
 * One step of the working of a date. The list is closed: page, print and dossier say each kind in every language
 * (`shared/term-words`). A step carries the names it needs, so that it reads the same after the pack was changed.
 */
export type Step =
  | {
      readonly kind: 'law'
      readonly code: string
      readonly article: string
      readonly rule: string
      readonly version: string
    }
  | { readonly kind: 'start'; readonly at: TermMoment; readonly trigger: Texts | null }
  /** No date follows from the rule. */
  | { readonly kind: 'no-limit' }
  | { readonly kind: 'at-once'; readonly at: TermMoment }
  /** The day lies outside the years for which the program counts. */
  | { readonly kind: 'out-of-range' }
  | { readonly kind: 'not-in-force'; readonly from: IsoDate | null; readonly to: IsoDate | null }
  /** Which of the readings of a disputed term this is; `clock` for the clock on the wall. */
  | {
      readonly kind: 'reading'
      readonly reading: ReadingKind | 'clock'
      readonly isStrictest: boolean
      readonly article: string | null
    }
  | { readonly kind: 'first-day'; readonly isCounted: boolean; readonly day: IsoDate }
  | { readonly kind: 'hour-unknown'; readonly takenAs: LocalDateTime }
  | { readonly kind: 'clock-twice'; readonly at: LocalDateTime; readonly offsetMinutes: number }
  | { readonly kind: 'clock-never'; readonly at: LocalDateTime }
  | {
      readonly kind: 'clock-set'
      readonly zone: string
      readonly fromOffsetMinutes: number
      readonly toOffsetMinutes: number
    }
  | {
      readonly kind: 'counted'
      readonly amount: number
      readonly unit: Unit
      readonly isBackwards: boolean
      readonly to: TermMoment
    }
  /** The last month has no such day. */
  | {
      readonly kind: 'missing-day'
      readonly dayOfMonth: number
      readonly month: string
      readonly taken: IsoDate
    }
  /** The first day is a day of the term, so it is over one day sooner; backwards, it begins one day later. */
  | { readonly kind: 'day-less'; readonly to: IsoDate }
  /** Days off count like others; how many is told where the term is short. */
  | { readonly kind: 'days-off-counted'; readonly count: number | null }
  | { readonly kind: 'left-out'; readonly days: readonly DayOff[] }
  | { readonly kind: 'moved'; readonly from: IsoDate; readonly to: IsoDate; readonly over: readonly DayOff[] }
  /** It ends on a day off and does not move. */
  | { readonly kind: 'stays'; readonly on: DayOff }
  | { readonly kind: 'safe'; readonly day: IsoDate; readonly over: readonly DayOff[] }
  /** From the start to the end there is no working day: what is done must be done at once. */
  | { readonly kind: 'no-working-day'; readonly start: IsoDate; readonly safe: IsoDate }
  | { readonly kind: 'year-doubt'; readonly year: number; readonly doubt: YearDoubt }
  | { readonly kind: 'day-doubt'; readonly on: DayOff }
  | { readonly kind: 'note'; readonly text: Texts }
  /** Where the rule was taken from, how sure it is, and that the current text must be looked at. */
  | { readonly kind: 'source'; readonly source: Texts; readonly confidence: Confidence }

export type StepKind = Step['kind']
