import {
  type IsoDate,
  isoDateSchema,
  type LocalDateTime,
  localDateTimeSchema,
} from '../../../../shared/domain/dates.ts'
import { computeTerm } from '../../../../shared/domain/terms/compute-term.ts'
import { kazakhstanLaw } from '../../../../shared/domain/terms/packs.ts'
import type { Rule } from '../../../../shared/domain/terms/rule-pack.ts'
import type { Term, TermReading, TermStart } from '../../../../shared/domain/terms/term.ts'

export const day = (text: string): IsoDate => isoDateSchema.parse(text)
export const minute = (text: string): LocalDateTime => localDateTimeSchema.parse(text)

export const startAt = (text: string): TermStart => ({ at: text.length > 10 ? minute(text) : day(text) })

export const ruleOf = (id: string): Rule => {
  const rule = kazakhstanLaw().pack.rules.find((each) => each.id === id)
  if (rule === undefined) throw new Error(`there is no rule ${id}`)
  return rule
}

/** A rule of Kazakhstan with something about it changed. */
export const ruleLike = (id: string, change: Partial<Rule>): Rule => ({ ...ruleOf(id), ...change })

export const termOf = (rule: string | Rule, start: string, more: Omit<TermStart, 'at'> = {}): Term =>
  computeTerm(typeof rule === 'string' ? ruleOf(rule) : rule, { ...startAt(start), ...more }, kazakhstanLaw())

/** The reading that is warned of. */
export const strictest = (term: Term): TermReading => {
  const [first] = term.readings
  if (first === undefined) throw new Error('the term has no reading')
  return first
}

export const datesOf = (term: Term) =>
  term.readings.map(({ reading, end, last, safe }) => ({ reading, end, last, safe }))

export const stepsOf = (term: Term): string[] => strictest(term).steps.map(({ kind }) => kind)
