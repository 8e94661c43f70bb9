import { kazakhstanDays, weekendsOnly } from './own-calendars.ts'
import { once, own } from './own-files.ts'
import kazakhstanJson from './packs/kazakhstan.json' with { type: 'json' }
import plainJson from './packs/plain.json' with { type: 'json' }
import { readRulePack } from './read-rule-pack.ts'
import { type Rule, rulePackSchema } from './rule-pack.ts'
import type { TermLaw } from './term.ts'

/** The packs of the program that name a country, as files. */
export const OWN_PACKS: Readonly<Record<string, object>> = { kazakhstan: kazakhstanJson }

/** Terms of Kazakhstan with its days off and clocks. */
export const kazakhstanLaw: () => TermLaw = once(() => ({
  pack: own(readRulePack(kazakhstanJson)),
  days: kazakhstanDays(),
}))

/** Terms of no country: so many hours, days, working days, months or years from a day; of days off only weekends. */
export const plainLaw: () => TermLaw = once(() => ({
  pack: own(readRulePack(plainJson)),
  days: weekendsOnly(),
}))

/** A rule of plain terms with the number that somebody has entered; undefined for one that no term can have. */
export const withAmount = (rule: Rule, amount: number): Rule | undefined => {
  if (rule.term.kind !== 'counted') return undefined
  const read = rulePackSchema.shape.rules.element.shape.term.safeParse({ ...rule.term, amount })
  return read.success ? { ...rule, term: read.data } : undefined
}
