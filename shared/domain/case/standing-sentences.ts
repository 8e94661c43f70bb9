import type { IsoDate } from '../dates.ts'
import { addMonths } from '../days.ts'
import type { PartyId } from '../ids.ts'
import type { Decision } from '../kinds/decision.ts'
import type { Sentence, SentenceEffect } from '../kinds/sentence.ts'
import { boundsOf, comparePartialDates } from '../partial-date.ts'

/** What has become of a part of a sentence; pronounced is one of which nothing recorded says that it has come into force. */
export type SentenceState =
  | 'pronounced'
  | 'in-force'
  | 'changed'
  | 'postponed'
  | 'cancelled'
  | 'amnestied'
  | 'released'
  | 'served'

/** One part of a sentence through all decisions. */
export interface StandingSentence {
  readonly partyId: PartyId
  /** As it was first imposed. */
  readonly original: Sentence
  /** What later decisions did to it, in the order of time. */
  readonly history: readonly Sentence[]
  readonly now: SentenceState
  /** The part whose terms hold: the original, or the one that reduced, increased or replaced it last. */
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
  cancelled: 'cancelled',
  released: 'released',
  served: 'served',
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
const changesOf = (original: Sentence, sentences: readonly Sentence[]): Sentence[] => {
  const found = new Set<Sentence>()
  const open = [original]
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const { id } = part
    for (const change of sentences) {
      if (change.changes !== id || change === original || found.has(change)) continue
      found.add(change)
      open.push(change)
    }
  }
  return [...found]
}

/** Decisions of a higher court on a verdict: in force at their announcement (CPC of Kazakhstan art. 444). */
const isOfHigherCourt = ({ kind }: Decision): boolean => kind === 'appeal' || kind === 'cassation'

/**
 * Whether the record says that a part is in force. A verdict of the first instance is not on the day it is announced: an appeal
 * holds it off (CPC of Kazakhstan arts. 418, 421). That a term ran out is no proof that nobody appealed, and the term of a person in
 * custody runs from the copy; so the day in the record counts, or a higher court that upheld the part or the verdict.
 */
const isRecordedInForce = (
  { decisionId }: Sentence,
  {
    decisions,
    history,
    today,
  }: { decisions: readonly Decision[]; history: readonly Sentence[]; today: IsoDate },
): boolean => {
  const decision = decisions.find(({ id }) => id === decisionId)
  if (decision?.kind !== 'verdict') return true
  const latest = decision.inForceOn === null ? null : boundsOf(decision.inForceOn).latest
  if (latest !== null && latest <= today) return true
  return decisions.some(
    (higher) =>
      isOfHigherCourt(higher) &&
      ((higher.reviews === decisionId && higher.outcome === 'upheld') ||
        history.some(({ effect, decisionId: of }) => of === higher.id && effect === 'upheld')),
  )
}

const follow = (
  original: Sentence,
  history: readonly Sentence[],
  first: 'pronounced' | 'in-force',
): StandingSentence => {
  let now: SentenceState = first
  let standing = original
  for (const change of history) {
    const state = STATE_AFTER[change.effect]
    if (state === null) continue
    now = state
    if (state === 'changed') standing = change
  }
  return { partyId: original.partyId, original, history, now, standing }
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
  const inOrder = sentences.toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1))
  const known = new Set(sentences.map(({ id }) => id))
  return inOrder
    .filter(({ changes }) => changes === null || !known.has(changes))
    .map((original) => {
      const changes = new Set(changesOf(original, sentences))
      const history = inOrder.filter((sentence) => changes.has(sentence))
      const isInForce = isRecordedInForce(original, { decisions, history, today })
      return follow(original, history, isInForce ? 'in-force' : 'pronounced')
    })
}

/** The day on which a postponement ends, and which of its two ends comes first. */
export interface PostponementEnd {
  readonly day: IsoDate
  readonly because: 'date' | 'birthday'
}

/**
 * A sentence postponed because of a small child is put off to a day, but not beyond the child's 14th birthday (CC of Kazakhstan
 * art. 74): the earlier of the two. A child born on 29 February is 14 on 28 February, the earlier reading.
 *
 * @returns null where neither day is known
 */
export const postponementEnd = ({
  until,
  childBornOn,
}: Pick<Sentence, 'until' | 'childBornOn'>): PostponementEnd | null => {
  const birthday = childBornOn === null ? null : addMonths(childBornOn, 14 * 12)
  if (birthday !== null && (until === null || birthday < until)) return { day: birthday, because: 'birthday' }
  return until === null ? null : { day: until, because: 'date' }
}
