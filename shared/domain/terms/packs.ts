import kazakhstanJson from './packs/kazakhstan.json' with { type: 'json' }
import kazakhstanCalendarJson from './packs/kazakhstan-calendar.json' with { type: 'json' }
import plainJson from './packs/plain.json' with { type: 'json' }
import weekendsJson from './packs/weekends-calendar.json' with { type: 'json' }
import type { ReadResult } from './problems.ts'
import { readCalendar } from './read-calendar.ts'
import { readRulePack } from './read-rule-pack.ts'
import { type Rule, rulePackSchema } from './rule-pack.ts'
import type { TermLaw } from './term.ts'

// The program's own files are judged like any other; one that is refused is a mistake of ours, which a test finds first.
const own = <Value>(result: ReadResult<Value>): Value => {
  if (!result.isRead) throw new TypeError('a pack of the program is refused')
  return result.value
}

const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Terms, days off and clocks of Kazakhstan. */
export const kazakhstanLaw: () => TermLaw = once(() => ({
  pack: own(readRulePack(kazakhstanJson)),
  days: own(readCalendar(kazakhstanCalendarJson)),
}))

/** Terms of no country: so many hours, days, working days, months or years from a day; of days off only weekends. */
export const plainLaw: () => TermLaw = once(() => ({
  pack: own(readRulePack(plainJson)),
  days: own(readCalendar(weekendsJson)),
}))

/** A rule of plain terms with the number that somebody has entered; undefined for one that no term can have. */
export const withAmount = (rule: Rule, amount: number): Rule | undefined => {
  if (rule.term.kind !== 'counted') return undefined
  const read = rulePackSchema.shape.rules.element.shape.term.safeParse({ ...rule.term, amount })
  return read.success ? { ...rule, term: read.data } : undefined
}
