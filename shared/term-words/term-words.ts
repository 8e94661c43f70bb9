import type { DateUse } from '../date-words/spelling.ts'
import type { Texts } from '../domain/terms/forms.ts'
import type { PackProblemReason } from '../domain/terms/problems.ts'
import type { Unit } from '../domain/terms/rule-pack.ts'
import type { DayOff, Step, StepKind, TermMoment } from '../domain/terms/steps.ts'

/** What the words of a language are given to say dates, days off and texts of a pack with. */
export interface Saying {
  readonly moment: (at: TermMoment) => string
  readonly day: (date: string, use?: DateUse) => string
  readonly text: (texts: Texts) => string
  /** Articles with their code as the language writes them; without one where it is empty. */
  readonly article: (code: string, article: string) => string
  /** "21–25 March 2026 (Nauryz)"; days in a row are one range. */
  readonly daysOff: (days: readonly DayOff[]) => string
  readonly whyOff: (on: DayOff) => string
  /** "UTC+6" */
  readonly offset: (minutes: number) => string
}

/** How a language says each kind of step, so that no kind can be without words. */
export interface TermWords {
  readonly steps: {
    readonly [Kind in StepKind]: (step: Extract<Step, { kind: Kind }>, say: Saying) => string
  }
  readonly amount: (count: number, unit: Unit) => string
  readonly at: (day: string, time: string) => string
  readonly weekend: string
  readonly insteadOf: (holiday: string, day: string) => string
  readonly movedFrom: (day: string) => string
  readonly problems: Readonly<Record<PackProblemReason, string>>
}
