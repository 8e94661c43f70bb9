import { type CaseTerm, computeTerms, type Triggered } from './compute-terms.ts'
import type { Term, TermLaw, TermReading } from './term.ts'

type Dates = Pick<TermReading, 'reading' | 'last' | 'safe'>

/** A term that is another one under the other pack or calendar. */
export interface TermChange {
  readonly triggered: Triggered
  readonly rule: Term['rule']
  readonly follows: string | null
  /** The dates of every reading, the strictest first; null where the term is not there. */
  readonly before: readonly Dates[] | null
  readonly after: readonly Dates[] | null
}

const datesOf = ({ term }: CaseTerm): Dates[] =>
  term.readings.map(({ reading, last, safe }) => ({ reading, last, safe }))

const isSame = (one: readonly Dates[], other: readonly Dates[]): boolean =>
  one.length === other.length &&
  one.every((dates, at) =>
    (['reading', 'last', 'safe'] as const).every((field) => dates[field] === other[at]?.[field]),
  )

/** Terms by the rule and what it follows; a rule that follows one that came about in several ways has a number beside it. */
const byWay = (terms: readonly CaseTerm[]): ReadonlyMap<string, CaseTerm> => {
  const ways = new Map<string, CaseTerm>()
  for (const each of terms) {
    const way = `${each.follows ?? ''} ${each.term.rule.id}`
    let number = 1
    while (ways.has(`${way} ${number}`)) number += 1
    ways.set(`${way} ${number}`, each)
  }
  return ways
}

const changesOf = (triggered: Triggered, before: TermLaw, after: TermLaw): TermChange[] => {
  const old = byWay(computeTerms([triggered], before))
  const now = byWay(computeTerms([triggered], after))
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((way): TermChange[] => {
    const [was, is] = [old.get(way), now.get(way)]
    const shown = is ?? was
    if (shown === undefined) return []
    const dates = { before: was ? datesOf(was) : null, after: is ? datesOf(is) : null }
    if (dates.before !== null && dates.after !== null && isSame(dates.before, dates.after)) return []
    return [{ triggered, rule: shown.term.rule, follows: shown.follows, ...dates }]
  })
}

/** What would change with another pack or calendar in what runs from these: terms with other dates, new ones, those that are gone. */
export const compareLaws = (
  triggered: readonly Triggered[],
  { before, after }: { readonly before: TermLaw; readonly after: TermLaw },
): TermChange[] => triggered.flatMap((each) => changesOf(each, before, after))
