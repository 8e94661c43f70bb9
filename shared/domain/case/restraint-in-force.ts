import type { IsoDate, PartialDate } from '../dates.ts'
import type { Restraint, RestraintKind } from '../kinds/restraint.ts'
import { boundsOf, isBehind, isDay, orderOf, reachOf, sortKeyOf } from '../partial-date.ts'
import { endsOfTerm, type TermEnd } from './term-end.ts'

/** What of a measure decides whether it is in force. */
export type RestraintTerm = Pick<
  Restraint,
  | 'id'
  | 'partyId'
  | 'kind'
  | 'from'
  | 'fromTime'
  | 'until'
  | 'termMonths'
  | 'termDays'
  | 'termHours'
  | 'endedOn'
  | 'endReason'
  | 'extensionOf'
>

/** Measures that take liberty away and so must have an end; bail or an undertaking not to leave may run without one. */
const HOLDING: readonly RestraintKind[] = [
  'detention',
  'custody',
  'house-arrest',
  'administrative-arrest',
  'medical-placement',
]

/** Whether a measure of this kind takes liberty away. */
export const isHolding = (kind: RestraintKind): boolean => HOLDING.includes(kind)

export const RESTRAINT_CONCERNS = ['no-end', 'extension-not-entered', 'end-passed', 'end-unclear'] as const

/**
 * Why the end of a measure in force cannot wait: none is entered, the order that prolongs it is missing, it has passed, or its
 * day is not known, so that no term can be counted.
 */
export type RestraintConcern = (typeof RESTRAINT_CONCERNS)[number]

/** The one answer to what holds a person on a day. */
export interface RestraintInForce<Term extends RestraintTerm = Restraint> {
  /** The measure that holds the person on that day. */
  readonly now: Term
  /** The beginning of the order to which the measure goes back over its extensions, as far as it is known. */
  readonly since: PartialDate | null
  /** The record whose end is to be watched: the measure, or the last order that prolongs it, though it may begin later. */
  readonly watched: Term
  /** The last day, as far as one is entered; where an extension is missing, the last known one. */
  readonly until: PartialDate | null
  /** The last day is counted from what was said of the length, and stands in no paper. */
  readonly isComputed: boolean
  /** What the length of the order gives as its last day, where the order names another. */
  readonly otherEnd: IsoDate | null
  readonly concern: RestraintConcern | null
}

// What has no known beginning began by its end; it stands where that is, or else first.
const startOf = (term: RestraintTerm): string => {
  const known = term.from ?? lastDayOf(term)
  return `${known === null ? '' : sortKeyOf(known)} ${term.fromTime ?? '00:00'} ${term.id}`
}

/** Measures in the order in which they began; of one day, what has a time after what has none. */
export const byBeginning = (one: RestraintTerm, other: RestraintTerm): number =>
  startOf(one) < startOf(other) ? -1 : 1

const laterOf = (one: PartialDate | null, other: PartialDate | null): PartialDate | null =>
  one === null || (other !== null && reachOf(other) > reachOf(one)) ? other : one

/** One that was extended goes on under the next order, whatever day was written down as its end. */
export const wasExtended = ({ endReason }: Pick<RestraintTerm, 'endReason'>): boolean =>
  endReason === 'extended'

type Ending = Pick<
  RestraintTerm,
  'kind' | 'from' | 'fromTime' | 'until' | 'termMonths' | 'termDays' | 'termHours' | 'endedOn' | 'endReason'
>

type Length = Pick<Ending, 'kind' | 'from' | 'fromTime' | 'termMonths' | 'termDays' | 'termHours'>

/** The length of a measure as the engine of terms counts it. */
export const lengthOf = ({ kind, from, fromTime, termMonths, termDays, termHours }: Length) => ({
  from,
  fromTime,
  term: { months: termMonths, days: termDays, hours: termHours },
  countsFirstDay: isHolding(kind),
})

const isSaid = ({ termMonths, termDays, termHours }: Length): boolean =>
  (termMonths ?? termDays ?? termHours) !== null

/** Every end that can follow from how long the measure was said to last, the strictest first; none where none can be counted. */
const computedEnds = (term: Length): TermEnd[] => (isSaid(term) ? endsOfTerm(lengthOf(term)) : [])

/** The end that follows from how long the measure was said to last, by the strictest reading; null where none can be counted. */
export const computedEnd = (term: Length): TermEnd | null => computedEnds(term)[0] ?? null

/**
 * The end that the length of the order gives where the last day that it names certainly is another one: both are kept, and one of them
 * is wrong. Where the law can be read in two ways either is no difference. Every place that shows the one says the other.
 */
export const otherEnd = (term: Length & Pick<Restraint, 'until'>): IsoDate | null => {
  const { until } = term
  if (until === null) return null
  const ends = computedEnds(term)
  const isOther = ({ day }: TermEnd): boolean => until !== day && orderOf(until, day) !== 'unclear'
  return ends.every(isOther) ? (ends[0]?.day ?? null) : null
}

/** The last day, as far as it is known: that of the real end, else that of the order, else the computed one. */
export const lastDayOf = (term: Ending): PartialDate | null => {
  const ordered = term.until ?? computedEnd(term)?.day ?? null
  if (wasExtended(term)) return laterOf(ordered, term.endedOn)
  return term.endedOn ?? ordered
}

/** Whether no paper names the last day, and it was counted. */
export const isEndComputed = (term: Ending): boolean =>
  term.until === null && lastDayOf(term) !== null && lastDayOf(term) !== term.endedOn

/** Whether it can have begun by that day: what somebody wrote down as begun is doubted only where it certainly lies ahead. */
const hasBegun = ({ from }: RestraintTerm, day: IsoDate): boolean => {
  const earliest = from === null ? null : boundsOf(from).earliest
  return earliest === null || earliest <= day
}

/**
 * Whether somebody wrote down that it ended by that day. An end that is written down for later is still to come; one of which the
 * day is not known is over as soon as it can be, since it was written down as what happened.
 */
const isOver = (term: RestraintTerm, day: IsoDate): boolean => {
  if (term.endedOn === null || wasExtended(term)) return false
  const { earliest } = boundsOf(term.endedOn)
  return earliest === null || earliest <= day
}

const isPast = (term: RestraintTerm, day: IsoDate): boolean => {
  const last = lastDayOf(term)
  return last !== null && isBehind(last, day) && !wasExtended(term)
}

/** The orders that each measure prolongs, one after the other; none for those that prolong each other in a ring. */
type Chains<Term> = ReadonlyMap<Term, ReadonlySet<Term>>

const chainsOf = <Term extends RestraintTerm>(line: readonly Term[]): Chains<Term> => {
  const byId = new Map<string | null, Term>(line.map((term) => [term.id, term]))
  const chainOf = (term: Term): Set<Term> => {
    const chain = new Set<Term>()
    for (let next = byId.get(term.extensionOf); next !== undefined; next = byId.get(next.extensionOf)) {
      if (next === term || chain.has(next)) return new Set()
      chain.add(next)
    }
    return chain
  }
  return new Map(line.map((term) => [term, chainOf(term)]))
}

/** After these a person is free of every measure, also of an earlier one that nobody closed. */
export const isLetGo = (term: RestraintTerm, day: IsoDate): boolean =>
  isOver(term, day) && (term.endReason === 'released' || term.endReason === 'sentence')

/** What has no end is taken to have ended when the next one began, and a longer one outlasts a shorter one within it. */
const reachesAsFar = (later: RestraintTerm, earlier: RestraintTerm): boolean => {
  const [end, earlierEnd] = [lastDayOf(later), lastDayOf(earlier)]
  return end === null || earlierEnd === null || wasExtended(later) || reachOf(end) >= reachOf(earlierEnd)
}

const takesPlace = <Term extends RestraintTerm>(
  other: Term,
  term: Term,
  { chains, day }: { readonly chains: Chains<Term>; readonly day: IsoDate },
): boolean => {
  if (other === term || chains.get(term)?.has(other)) return false
  if (chains.get(other)?.has(term)) return true
  return byBeginning(term, other) < 0 && (isLetGo(other, day) || reachesAsFar(other, term))
}

/** Of those whose end has passed the one that reached furthest; the later one where both reach as far. */
const furthest = <Term extends RestraintTerm>(terms: readonly Term[]): Term | undefined =>
  terms
    .map((term) => ({ term, last: lastDayOf(term) }))
    .toSorted((one, other) => {
      const [first, second] = [one, other].map(({ last }) => (last === null ? '' : reachOf(last)))
      return (first ?? '').localeCompare(second ?? '')
    })
    .at(-1)?.term

/** The last of the orders that prolong a measure one after the other. */
const lastOfChain = <Term extends RestraintTerm>(now: Term, chains: Chains<Term>): Term => {
  const longer = [...chains].filter(([, chain]) => chain.has(now)).map(([term]) => term)
  const prolonged = new Set<string | null>(longer.map(({ extensionOf }) => extensionOf))
  return longer.findLast(({ id }) => !prolonged.has(id)) ?? now
}

const concernOf = (watched: RestraintTerm, day: IsoDate): RestraintConcern | null => {
  if (wasExtended(watched)) return 'extension-not-entered'
  const until = lastDayOf(watched)
  if (until === null) return isHolding(watched.kind) ? 'no-end' : null
  if (isBehind(until, day)) return 'end-passed'
  return isDay(until) || !isHolding(watched.kind) ? null : 'end-unclear'
}

/**
 * What holds a person on a day. Two measures are never in force at once (CPC of Kazakhstan art. 140), so the one that began
 * last rules; when it is over, an earlier one whose end is still to come and which nobody closed holds again. Where the
 * last end has passed and nothing is recorded after it, the measure stays in force: a term missed has to show.
 *
 * @param restraints of one person in one case, in any order
 * @returns undefined where the person is free of any measure
 */
export const restraintInForce = <Term extends RestraintTerm>(
  restraints: readonly Term[],
  day: IsoDate,
): RestraintInForce<Term> | undefined => {
  const line = restraints.toSorted(byBeginning)
  const chains = chainsOf(line)
  const begun = line.filter((term) => hasBegun(term, day))
  const standing = begun.filter(
    (term) => !isOver(term, day) && !begun.some((other) => takesPlace(other, term, { chains, day })),
  )
  const now = standing.findLast((term) => !isPast(term, day)) ?? furthest(standing)
  if (now === undefined) return
  const watched = lastOfChain(now, chains)
  const [first = now] = [now, ...(chains.get(now) ?? [])].toSorted(byBeginning)
  const since = first.from
  const until = lastDayOf(watched)
  return {
    now,
    since,
    watched,
    until,
    isComputed: isEndComputed(watched),
    otherEnd: watched.until === until ? otherEnd(watched) : null,
    concern: concernOf(watched, day),
  }
}

/** The measure that ended last by a day, for a person who is free of any. */
export const lastEnded = <Term extends RestraintTerm>(
  restraints: readonly Term[],
  day: IsoDate,
): Term | undefined =>
  restraints
    .filter((term) => isOver(term, day))
    .toSorted(byBeginning)
    .at(-1)
