import type { IsoDate, PartialDate } from '../dates.ts'
import type { PartyId } from '../ids.ts'
import type { Decision } from '../kinds/decision.ts'
import type { Sentence, SentenceEffect } from '../kinds/sentence.ts'
import {
  boundsOf,
  comparePartialDates,
  isBehind,
  isCertainlyBefore,
  isDay,
  yearsLater,
} from '../partial-date.ts'
import { type WholeDecisions, wholeDecisions } from './whole-decisions.ts'

/**
 * What has become of a part of a sentence. Pronounced is one of which nothing recorded says that it has come into force; unsettled one
 * of which a decision was set aside, and nothing recorded says what holds since.
 */
export const SENTENCE_STATES = [
  'pronounced',
  'in-force',
  'changed',
  'postponed',
  'postponement-over',
  'unsettled',
  'cancelled',
  'amnestied',
  'pardoned',
  'released',
  'served',
  'paid',
  'ended',
] as const

export type SentenceState = (typeof SENTENCE_STATES)[number]

const OVER: ReadonlySet<SentenceState> = new Set([
  'cancelled',
  'amnestied',
  'pardoned',
  'released',
  'served',
  'paid',
  'ended',
])

/** Whether a part is no longer to be borne: no place says of it that it is so now. */
export const isOver = ({ now }: Pick<StandingSentence, 'now'>): boolean => OVER.has(now)

/** One part of a sentence through all decisions. */
export interface StandingSentence {
  readonly partyId: PartyId
  /** As it was first imposed. */
  readonly original: Sentence
  /** What later decisions did to it, in the order of time. */
  readonly history: readonly Sentence[]
  readonly now: SentenceState
  /** The part whose terms hold: the original, or the one that reduced, increased or replaced it last and was not set aside. */
  readonly standing: Sentence
}

const STATE_AFTER: Readonly<Record<SentenceEffect, SentenceState | null>> = {
  imposed: null,
  upheld: null,
  reduced: 'changed',
  increased: 'changed',
  replaced: 'changed',
  postponed: 'postponed',
  amnestied: 'amnestied',
  pardoned: 'pardoned',
  cancelled: 'cancelled',
  released: 'released',
  served: 'served',
  paid: 'paid',
}

/** Decisions without a date stand last, in the order in which they were entered. */
const placesOf = (decisions: readonly Decision[]): ReadonlyMap<string, number> =>
  new Map(
    decisions
      .toSorted((one, other) => {
        if (one.announcedOn === null || other.announcedOn === null) {
          if (one.announcedOn === other.announcedOn) return one.id < other.id ? -1 : 1
          return one.announcedOn === null ? 1 : -1
        }
        return comparePartialDates(one.announcedOn, other.announcedOn) || (one.id < other.id ? -1 : 1)
      })
      .map(({ id }, place) => [id, place]),
  )

/** All that was done to a part, also by way of a part that changed it. A ring, which the vault refuses, ends the walk. */
const changesOf = (
  original: Sentence,
  byChanged: ReadonlyMap<string | null, readonly Sentence[]>,
): Set<Sentence> => {
  const found = new Set<Sentence>()
  const open = [original]
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    for (const change of byChanged.get(part.id) ?? []) {
      if (change === original || found.has(change)) continue
      found.add(change)
      open.push(change)
    }
  }
  return found
}

/** Decisions of a higher court on a verdict: in force at their announcement (CPC of Kazakhstan art. 444). */
const isOfHigherCourt = ({ kind }: Decision): boolean => kind === 'appeal' || kind === 'cassation'

/** What the decisions of a case say of all its parts. */
interface Decided {
  readonly byId: ReadonlyMap<string, Decision>
  readonly reviewsOf: ReadonlyMap<string | null, readonly Decision[]>
  readonly whole: WholeDecisions
  readonly places: ReadonlyMap<string, number>
  readonly today: IsoDate
}

/**
 * Whether the record says that a part is in force. A verdict of the first instance is not on the day it is announced: an appeal
 * holds it off (CPC of Kazakhstan arts. 418, 421). That a term ran out is no proof that nobody appealed, and the term of a person in
 * custody runs from the copy; so the day in the record counts, or a higher court that upheld the part or the verdict.
 */
const isRecordedInForce = (
  { decisionId }: Sentence,
  history: readonly Sentence[],
  { byId, reviewsOf, whole, today }: Decided,
): boolean => {
  const decision = byId.get(decisionId)
  if (decision?.kind !== 'verdict') return true
  const latest = decision.inForceOn === null ? null : boundsOf(decision.inForceOn).latest
  if (latest !== null && latest <= today) return true
  const upholding = [
    ...(reviewsOf.get(decisionId) ?? []).filter(({ outcome }) => outcome === 'upheld'),
    ...history.flatMap(({ effect, decisionId: of }) => (effect === 'upheld' ? (byId.get(of) ?? []) : [])),
  ]
  return upholding.some((higher) => isOfHigherCourt(higher) && !whole.isSetAside(higher.id))
}

/** Something that happened to a part: a decision on it, or one on a whole decision that concerned it. */
type Step = { readonly change: Sentence } | { readonly setAside: string }

/** Everything that happened to a part, in the order of time. */
const stepsOf = (original: Sentence, history: readonly Sentence[], { whole, places }: Decided): Step[] => {
  const concerned = new Set<string>([original.decisionId, ...history.map(({ decisionId }) => decisionId)])
  const setAside: { step: Step; place: number }[] = []
  // A set may grow while it is walked: who upheld or set aside a decision can be set aside too.
  for (const decisionId of concerned) {
    for (const { id, outcome } of whole.actsOn(decisionId)) {
      concerned.add(id)
      if (outcome === 'cancelled')
        setAside.push({ step: { setAside: decisionId }, place: places.get(id) ?? places.size })
    }
  }
  const changes = history.map((change) => ({
    step: { change },
    place: places.get(change.decisionId) ?? places.size,
  }))
  return [...changes, ...setAside].toSorted((one, other) => one.place - other.place).map(({ step }) => step)
}

/** Which decision a change sets aside where what it cancels is not the part but what an appeal had done to it. */
const undoneBy = (
  { effect, changes, decisionId }: Sentence,
  history: readonly Sentence[],
  { byId }: Decided,
): string | undefined => {
  const undone = effect === 'cancelled' ? history.find(({ id }) => id === changes) : undefined
  return undone !== undefined && byId.get(decisionId)?.reviews === undone.decisionId
    ? undone.decisionId
    : undefined
}

/** What has passed by itself since: a term with its last day, a postponement. */
const asOfToday = (
  now: SentenceState,
  { standing, history, today }: Pick<StandingSentence, 'standing' | 'history'> & { readonly today: IsoDate },
): SentenceState => {
  if (now === 'postponed') {
    const last = history.findLast(({ effect }) => effect === 'postponed')
    const end = last === undefined ? null : postponementEnd(last)
    const isOver = end !== null && [end.day, end.or ?? end.day].some((day) => isBehind(day, today))
    return isOver ? 'postponement-over' : now
  }
  const isBorne = now === 'in-force' || now === 'changed'
  return isBorne && standing.until !== null && isBehind(standing.until, today) ? 'ended' : now
}

const follow = (original: Sentence, history: readonly Sentence[], decided: Decided): StandingSentence => {
  let now: SentenceState = isRecordedInForce(original, history, decided) ? 'in-force' : 'pronounced'
  let terms: readonly Sentence[] = [original]
  const setAside = (decisionId: string): void => {
    now = decisionId === original.decisionId ? 'cancelled' : 'unsettled'
    terms = terms.filter((part) => part === original || part.decisionId !== decisionId)
  }
  for (const step of stepsOf(original, history, decided)) {
    if ('setAside' in step) {
      setAside(step.setAside)
      continue
    }
    const { change } = step
    const undone = undoneBy(change, history, decided)
    const state = STATE_AFTER[change.effect]
    if (undone !== undefined) setAside(undone)
    else if (state !== null) now = state
    else if (now === 'unsettled') now = terms.length === 1 ? 'in-force' : 'changed'
    if (state === 'changed') terms = [...terms, change]
  }
  const standing = terms.at(-1) ?? original
  const of = { partyId: original.partyId, original, history, standing }
  return { ...of, now: asOfToday(now, { ...of, today: decided.today }) }
}

/**
 * The sentences of a case as they stand after every decision, each part of each person by itself: co-defendants share a
 * verdict, but neither the sentence nor the effect of an appeal. What was cancelled stays, as cancelled.
 */
export const standingSentences = (
  decisions: readonly Decision[],
  sentences: readonly Sentence[],
  today: IsoDate,
): StandingSentence[] => {
  const places = placesOf(decisions)
  const placeOf = ({ decisionId, id }: Sentence): string =>
    `${String(places.get(decisionId) ?? decisions.length).padStart(6, '0')} ${id}`
  const keys = new Map(sentences.map((sentence) => [sentence, placeOf(sentence)]))
  const compare = (one: Sentence, other: Sentence): number =>
    (keys.get(one) ?? '') < (keys.get(other) ?? '') ? -1 : 1
  const inOrder = sentences.toSorted(compare)
  const known = new Set<string>(sentences.map(({ id }) => id))
  const byChanged = Map.groupBy(inOrder, ({ changes }): string | null => changes)
  const decided: Decided = {
    byId: new Map(decisions.map((decision) => [decision.id, decision])),
    reviewsOf: Map.groupBy(decisions, ({ reviews }): string | null => reviews),
    whole: wholeDecisions(decisions, sentences),
    places,
    today,
  }
  return inOrder
    .filter(({ changes }) => changes === null || !known.has(changes))
    .map((original) => follow(original, [...changesOf(original, byChanged)].toSorted(compare), decided))
}

/** When a postponement ends, as far as it is known, and which of its two ends comes first. */
export interface PostponementEnd {
  readonly day: PartialDate
  readonly because: 'date' | 'birthday' | 'unclear'
  /** The birthday, where it is not known which of the two comes first. */
  readonly or?: PartialDate
}

const OF_AGE_YEARS = 14

/**
 * A sentence postponed because of a small child is put off to a day, but not beyond the child's 14th birthday (CC of Kazakhstan
 * art. 74): the earlier of the two. A child born on 29 February is 14 on 28 February, the earlier reading. Of dates that are known in
 * part the earlier one is named only where it certainly is.
 *
 * @returns null where neither is known
 */
export const postponementEnd = ({
  until,
  childBornOn,
}: Pick<Sentence, 'until' | 'childBornOn'>): PostponementEnd | null => {
  const birthday = (childBornOn && yearsLater(childBornOn, OF_AGE_YEARS)) ?? null
  if (birthday === null) return until === null ? null : { day: until, because: 'date' }
  if (until === null || isCertainlyBefore(birthday, until)) return { day: birthday, because: 'birthday' }
  const isKnown = isCertainlyBefore(until, birthday) || (isDay(until) && until === birthday)
  return isKnown ? { day: until, because: 'date' } : { day: until, because: 'unclear', or: birthday }
}
