import { computeTerm } from './compute-term.ts'
import type { Rule, RulePack } from './rule-pack.ts'
import type { Term, TermLaw, TermStart } from './term.ts'

/** Something that was recorded, from which terms run. */
export interface Triggered {
  readonly trigger: string
  readonly start: TermStart
}

/** A term of a case, with what it runs from. */
export interface CaseTerm {
  readonly trigger: string
  /** The rule at whose end it begins; null where it begins with the trigger itself. */
  readonly follows: string | null
  readonly term: Term
}

interface Successors {
  readonly ofTrigger: ReadonlyMap<string, readonly Rule[]>
  readonly ofRule: ReadonlyMap<string, readonly Rule[]>
}

const known = new WeakMap<RulePack, Successors>()

const successorsIn = (pack: RulePack): Successors => {
  const found = known.get(pack)
  if (found !== undefined) return found
  const inTriggers = ({ starts }: Rule): readonly string[] => ('trigger' in starts ? [starts.trigger] : [])
  const inRules = ({ starts }: Rule): readonly string[] => ('endOf' in starts ? starts.endOf : [])
  const by = (idsOf: (rule: Rule) => readonly string[]): ReadonlyMap<string, readonly Rule[]> => {
    const all = new Map<string, Rule[]>()
    for (const rule of pack.rules) for (const id of idsOf(rule)) all.set(id, [...(all.get(id) ?? []), rule])
    return all
  }
  const made = { ofTrigger: by(inTriggers), ofRule: by(inRules) }
  known.set(pack, made)
  return made
}

/** Where the next term begins: at the last minute or day of the reading that is warned of. */
const endOf = ({ readings: [first], start }: Term): TermStart | null =>
  first === undefined
    ? null
    : { at: first.last, zone: start.zone ?? null, offsetMinutes: first.offsetMinutes }

/**
 * Every term that runs from what is recorded, and those that run from the ends of these, in the order of the pack; none by a
 * rule that is switched off, and none that would follow it. A pack that was
 * read has no cycle and few ways to one rule, so this ends.
 */
export const computeTerms = (triggered: readonly Triggered[], law: TermLaw): CaseTerm[] => {
  const { ofTrigger, ofRule } = successorsIn(law.pack)
  return triggered.flatMap(({ trigger, start }) => {
    const terms: CaseTerm[] = []
    const add = (rule: Rule, at: TermStart, follows: string | null): void => {
      if (law.off?.has(rule.id)) return
      const term = computeTerm(rule, at, law)
      terms.push({ trigger, follows, term })
      const end = endOf(term)
      if (end !== null) for (const next of ofRule.get(rule.id) ?? []) add(next, end, rule.id)
    }
    for (const rule of ofTrigger.get(trigger) ?? []) add(rule, start, null)
    return terms
  })
}
