import {
  MOST_PROBLEMS,
  type PackProblem,
  type PackProblemReason,
  problemAt,
  problemsOf,
  type ReadResult,
  tooLong,
  twice,
} from './problems.ts'
import { type Rule, type RulePack, rulePackSchema } from './rule-pack.ts'

/** A country's terms are hundreds; what is more is no pack. */
export const MOST_RULES = 2_000

const CAPS = { rules: MOST_RULES, triggers: 500, sources: 200 }

type Found = readonly [path: readonly PropertyKey[], reason: PackProblemReason]

const idsTwice = (pack: RulePack): Found[] =>
  (['rules', 'triggers', 'sources'] as const).flatMap((list) =>
    twice<{ id: string }>(pack[list], ({ id }) => id).map((at): Found => [[list, at, 'id'], 'same-id-twice']),
  )

/** The rules at whose end this one begins. */
const previousOf = ({ starts }: Rule): readonly string[] => ('endOf' in starts ? starts.endOf : [])

const namesNothing = (pack: RulePack): Found[] => {
  const ids = (list: readonly { readonly id: string }[]): ReadonlySet<string> =>
    new Set(list.map(({ id }) => id))
  const [rules, triggers, sources] = [ids(pack.rules), ids(pack.triggers), ids(pack.sources)]
  return pack.rules.flatMap((rule, at): Found[] => [
    ...('trigger' in rule.starts && !triggers.has(rule.starts.trigger)
      ? ([[['rules', at, 'starts', 'trigger'], 'unknown-trigger']] satisfies Found[])
      : []),
    ...previousOf(rule).flatMap((id, place): Found[] =>
      rules.has(id) ? [] : [[['rules', at, 'starts', 'endOf', place], 'unknown-rule']],
    ),
    ...(sources.has(rule.source) ? [] : ([[['rules', at, 'source'], 'unknown-source']] satisfies Found[])),
  ])
}

/** What the clock of a person names. */
const namesOfCustody = ({ custody }: RulePack): { readonly rules: string[]; readonly sources: string[] } => {
  if (custody === null) return { rules: [], sources: [] }
  const { counting, detention, limits, ends, court, facility, credit } = custody
  return {
    rules: [
      ...[...detention, ...limits, ...ends, ...court, ...facility].flatMap((part) => part.rules),
      ...limits.flatMap(({ extensions }) =>
        extensions.flatMap((each) => [each.upTo, each.prosecutor, each.court, each.hearing]),
      ),
    ],
    sources: [...counting, ...credit].map(({ source }) => source),
  }
}

const custodyNamesNothing = (pack: RulePack): Found[] => {
  const named = namesOfCustody(pack)
  const isMissing = (list: readonly { readonly id: string }[], ids: readonly string[]): boolean =>
    ids.some((id) => !list.some((each) => each.id === id))
  return [
    ...(isMissing(pack.rules, named.rules) ? ([[['custody'], 'unknown-rule']] satisfies Found[]) : []),
    ...(isMissing(pack.sources, named.sources) ? ([[['custody'], 'unknown-source']] satisfies Found[]) : []),
  ]
}

const contradicts = ({ term, alsoWorkingDays, validFrom, validTo }: Rule, at: number): Found[] => {
  const isSutki = term.kind === 'counted' && term.unit === 'sutki'
  return [
    ...(alsoWorkingDays !== null && !isSutki
      ? ([[['rules', at, 'alsoWorkingDays'], 'only-sutki-disputed']] satisfies Found[])
      : []),
    ...(validFrom !== null && validTo !== null && validTo < validFrom
      ? ([[['rules', at, 'validTo'], 'ends-before-start']] satisfies Found[])
      : []),
  ]
}

/** Rules that would begin at their own end: every one of which no order of counting can be found. */
const cycles = ({ rules }: RulePack): Found[] => {
  const open = new Map(rules.map((rule) => [rule.id, previousOf(rule)]))
  let before = -1
  while (open.size !== before) {
    before = open.size
    for (const [id, previous] of open) if (!previous.some((each) => open.has(each))) open.delete(id)
  }
  return rules.flatMap((rule, at): Found[] => (open.has(rule.id) ? [[['rules', at, 'starts'], 'cycle']] : []))
}

/** So many ways may lead from a trigger to one rule, each of which is a term of its own. */
const MOST_WAYS = 100

/** Rules to which so many ways lead that one trigger would give more terms than anybody reads. Asked of packs without a cycle. */
const manyWays = ({ rules }: RulePack): Found[] => {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const ways = new Map<string, number>()
  const waysTo = (rule: Rule): number => {
    const seen = ways.get(rule.id)
    if (seen !== undefined) return seen
    const previous = previousOf(rule).flatMap((id) => byId.get(id) ?? [])
    const sum = previous.length === 0 ? 1 : previous.reduce((all, each) => all + waysTo(each), 0)
    ways.set(rule.id, Math.min(sum, MOST_WAYS + 1))
    return sum
  }
  return rules.flatMap((rule, at): Found[] =>
    waysTo(rule) > MOST_WAYS ? [[['rules', at, 'starts', 'endOf'], 'too-many']] : [],
  )
}

/** A rule pack out of a file that somebody gave, or everything that is wrong with it, each with its place. */
export const readRulePack = (value: unknown): ReadResult<RulePack> => {
  const long = tooLong(value, CAPS)
  if (long.length > 0) return { isRead: false, problems: long }
  const { success, data, error } = rulePackSchema.safeParse(value)
  if (!success) return { isRead: false, problems: problemsOf(value, error) }
  const found = [
    ...idsTwice(data),
    ...namesNothing(data),
    ...custodyNamesNothing(data),
    ...data.rules.flatMap(contradicts),
    ...cycles(data),
  ]
  if (found.length === 0) found.push(...manyWays(data))
  const problems: PackProblem[] = found
    .slice(0, MOST_PROBLEMS)
    .map(([path, why]) => problemAt(value, path, why))
  return problems.length > 0 ? { isRead: false, problems } : { isRead: true, value: data }
}
