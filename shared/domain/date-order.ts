import type { PartialDate } from './dates.ts'
import { orderOf } from './partial-date.ts'

/** Something with a date that a rule can speak of by its key: `born`, `conduct`, `charge:12`. */
export interface DatedFact {
  readonly key: string
  readonly date: PartialDate
}

/** What has to come first; both by the keys of facts. */
export interface OrderRule {
  readonly earlier: string
  readonly later: string
}

/** Two facts that stand in the wrong order, named as the rule would have them. */
export interface DateConflict<Fact extends DatedFact> {
  readonly earlier: Fact
  readonly later: Fact
}

/**
 * Facts whose dates certainly contradict a rule: what has to come first lies after what has to follow. The same day, and
 * dates too vague to tell, are no conflict. For pointing out; nothing is corrected by it.
 *
 * @param facts those with a date; several may share a key, then each is looked at
 * @returns conflicts in the order of the rules, then of the facts
 */
export const findDateConflicts = <Fact extends DatedFact>(
  facts: readonly Fact[],
  rules: readonly OrderRule[],
): DateConflict<Fact>[] => {
  const byKey = Map.groupBy(facts, ({ key }) => key)
  return rules.flatMap((rule) =>
    (byKey.get(rule.earlier) ?? []).flatMap((earlier) =>
      (byKey.get(rule.later) ?? [])
        .filter((later) => orderOf(earlier.date, later.date) === 'after')
        .map((later) => ({ earlier, later })),
    ),
  )
}
