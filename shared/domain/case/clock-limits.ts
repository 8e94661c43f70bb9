import type { IsoDate } from '../dates.ts'
import { addDays, dayOf, daysBetween } from '../days.ts'
import { boundsWithMargin, reachOf } from '../partial-date.ts'
import { computeTerm } from '../terms/compute-term.ts'
import type { Rule } from '../terms/rule-pack.ts'
import type { Term, TermLaw } from '../terms/term.ts'
import {
  type ClockAsked,
  type ClockEntry,
  entryOf,
  findClockRule,
  lastOf,
  rulesOf,
  termEntry,
  uncountedEntry,
} from './clock-entries.ts'
import { type DayCount, type Served, type Span, servedUnder } from './held-days.ts'

/** A limit from the first day under it: its last day, and how many days it has. */
export interface Limit {
  readonly term: Term
  readonly last: IsoDate
  readonly days: number
}

const laterBy = (term: Term, days: number): Term =>
  days === 0
    ? term
    : {
        ...term,
        readings: term.readings.map((reading) => {
          const last = addDays(reading.last as IsoDate, days)
          return {
            ...reading,
            last,
            end: last,
            safe: reading.safe === null ? null : last,
            steps: [
              ...reading.steps.filter(({ kind }) => kind !== 'stays'),
              { kind: 'not-held', days, to: last },
            ],
          }
        }),
      }

/**
 * A limit over days under a measure. Repeated measures are added up (CPC of Kazakhstan art. 152(9)): days at liberty between them put
 * the end off.
 */
export const limitOver = (rule: Rule, spans: readonly Span[], law: TermLaw): Limit | undefined => {
  const [first] = spans
  if (first === undefined) return
  const term = computeTerm(rule, { at: first.first }, law)
  const unbroken = lastOf(term)
  if (unbroken === null) return
  let last = unbroken.slice(0, 10) as IsoDate
  const days = daysBetween(first.first, last) + 1
  let free = 0
  for (const [at, span] of spans.entries()) {
    const before = spans[at - 1]
    if (before === undefined || before.last >= last) continue
    const gap = daysBetween(before.last, span.first) - 1
    free += gap
    last = addDays(last, gap)
  }
  return { term: laterBy(term, free), last, days }
}

/** Of a limit of so many days. Below nothing where it is exceeded. */
const leftOf = (days: number, { least, most }: DayCount): DayCount => ({
  least: most === null ? 0 : days - most,
  most: days - least,
})

const limitEntry = (
  rule: Rule,
  served: Served,
  asked: ClockAsked & { readonly isRunning: boolean },
): ClockEntry => {
  const { law, isRunning } = asked
  const isOpen = served.days.most === null
  const early = isOpen ? undefined : limitOver(rule, served.possible, law)
  const late = limitOver(rule, served.certain, law)
  const found = early ?? late
  const used = served.days
  if (found === undefined) return { ...uncountedEntry(rule, 'limit', 'no-start'), used }
  const left = leftOf(found.days, used)
  const from = early?.last ?? null
  const to = late?.last ?? null
  const limits = from === to ? [found] : [early, late]
  const terms = limits.flatMap((limit) => limit?.term ?? [])
  const base = { key: rule.id, kind: 'limit', name: rule.name, terms, used, left } as const
  return entryOf(isRunning ? { ...base, from, to } : { ...base, terms: [], uncounted: 'not-held' })
}

/** Whether the limits before trial still say something: none of them runs once the case is at the court. */
export const isBeforeTrial = ({ file }: Pick<ClockAsked, 'file'>): boolean =>
  file.case.kind !== 'criminal' || file.case.stage === 'investigation'

/** What is used of each limit and what is left of it. */
export const limitEntries = (asked: ClockAsked): ClockEntry[] => {
  const { all, held, law } = asked
  return (rulesOf(asked)?.limits ?? []).flatMap(({ measures, rules, extensions }) => {
    if (extensions.length > 0 && !isBeforeTrial(asked)) return []
    if (!all.some(({ measure }) => measures.includes(measure.kind))) return []
    const served = servedUnder(all, measures)
    // One that is only announced runs against nothing yet.
    if (served.days.most === 0) return []
    const isRunning = held !== undefined && measures.includes(held.now.kind)
    return rules.flatMap((id) => {
      const rule = findClockRule(law, id)
      return rule === undefined ? [] : [limitEntry(rule, served, { ...asked, isRunning })]
    })
  })
}

/** Limits while the court has the case, from the day on which it came there. Only a deadline that somebody entered says that day. */
export const courtEntries = (asked: ClockAsked): ClockEntry[] => {
  const { file, held, law } = asked
  if (held === undefined || isBeforeTrial(asked) || file.case.stage !== 'first-instance') return []
  const ids = (rulesOf(asked)?.court ?? [])
    .filter(({ measures }) => measures.includes(held.now.kind))
    .flatMap(({ rules }) => rules)
  const known = file.deadlines.find(({ rule, startsOn }) => ids.includes(rule) && startsOn !== null)
  return ids.flatMap((id) => {
    const rule = findClockRule(law, id)
    if (rule === undefined) return []
    if (known === undefined) return [uncountedEntry(rule, 'trial', 'no-court-day')]
    return [termEntry(rule, { kind: 'trial', law, starts: [known.startsOn, known.startsOn] })]
  })
}

const laterOf = (one: IsoDate | null, other: IsoDate | null): IsoDate | null =>
  one === null || other === null ? null : one > other ? one : other

/** How long a temporary holding facility may still keep the person: from the sanction, or from the day of coming there after it. */
export const facilityEntries = (asked: ClockAsked): ClockEntry[] => {
  const { file, partyId, held, law, now } = asked
  const parts = (rulesOf(asked)?.facility ?? []).filter(
    ({ measures }) => held !== undefined && measures.includes(held.now.kind),
  )
  const stay = file.stays.find(
    (each) =>
      each.partyId === partyId &&
      each.kind === 'temporary-holding' &&
      (each.until === null || reachOf(each.until) >= dayOf(now)),
  )
  if (held === undefined || held.since === null || stay === undefined || stay.from === null) return []
  const [came, sanctioned] = [boundsWithMargin(stay.from), boundsWithMargin(held.since)]
  const starts = [laterOf(came.earliest, sanctioned.earliest), laterOf(came.latest, sanctioned.latest)]
  return parts.flatMap(({ rules }) =>
    rules.flatMap((id) => {
      const rule = findClockRule(law, id)
      return rule === undefined ? [] : [termEntry(rule, { kind: 'facility', law, starts })]
    }),
  )
}
