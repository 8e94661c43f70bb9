import { readArticle } from '../article-number.ts'
import { byBeginning, lastDayOf, restraintInForce } from '../case/restraint-in-force.ts'
import type { IsoDate } from '../dates.ts'
import { addDays, addMonths, daysBetween } from '../days.ts'
import type { Case } from '../kinds/case.ts'
import type { Charge } from '../kinds/charge.ts'
import type { Party } from '../kinds/party.ts'
import type { Restraint } from '../kinds/restraint.ts'
import { isSameCode } from '../law-codes.ts'
import { boundsOf, isDay, reachOf } from '../partial-date.ts'
import type { FactBounds, Facts } from './facts.ts'
import type { FoundTrigger } from './trigger-start.ts'

/** So, not so, or not known from what is recorded. */
export type Answer = boolean | undefined

/** Not so as soon as one is not so; so where all are. */
const all = (answers: readonly Answer[]): Answer => {
  if (answers.includes(false)) return false
  return answers.includes(undefined) ? undefined : true
}

/** How a person stands under measures on a day. */
export interface MeasuresNow {
  /** The measure that holds, with those before it between which there was no day of freedom. */
  readonly run: ReadonlySet<Restraint>
  readonly now: Restraint | undefined
  /** The record whose end is to be watched. */
  readonly watched: Restraint | undefined
  /** The first day of the run; undefined where it is not known. */
  readonly since: IsoDate | undefined
}

const isGap = (earlier: Restraint, later: Restraint): boolean => {
  const last = lastDayOf(earlier)
  const begins = later.from === null ? null : boundsOf(later.from).earliest
  return last !== null && begins !== null && reachOf(last) < addDays(begins, -1)
}

/** @param own the measures of one person, in any order */
export const measuresNow = (own: readonly Restraint[], day: IsoDate): MeasuresNow => {
  const inForce = restraintInForce(own, day)
  if (inForce === undefined) return { run: new Set(), now: undefined, watched: undefined, since: undefined }
  const line = own.toSorted(byBeginning)
  const { now, watched } = inForce
  const at = line.indexOf(now)
  const run = new Set([now, watched])
  let first = now
  for (const earlier of line.slice(0, at).reverse()) {
    if (isGap(earlier, first)) break
    run.add(earlier)
    first = earlier
  }
  // Orders that prolong the one in force, up to the one to be watched.
  const byId = new Map<string | null, Restraint>(line.map((one) => [one.id, one]))
  for (let next = watched; next !== now && next.extensionOf !== null; ) {
    const before = byId.get(next.extensionOf)
    if (before === undefined || run.has(before)) break
    run.add(before)
    next = before
  }
  const since = first.from !== null && isDay(first.from) ? (first.from as IsoDate) : undefined
  return { run, now, watched, since }
}

/** What of a case tells whether the facts of a rule are so. */
export interface FactsAsked {
  readonly case: Pick<Case, 'kind' | 'stage'>
  readonly trigger: FoundTrigger
  /** Of whom the trigger tells, where that is one person. */
  readonly person: Pick<Party, 'born'> | undefined
  /** The active charges of that person; undefined where nobody knows whose they would be. */
  readonly charges: readonly Charge[] | undefined
  readonly measures: MeasuresNow | undefined
  readonly startsOn: IsoDate | null
}

const isAmong = <Word>(words: readonly Word[], word: Word): boolean => words.includes(word)

const isOfKind = (
  { restraints, decisions, hearings, events }: Facts,
  { field, record }: FoundTrigger,
): boolean => {
  if ([restraints, decisions, hearings, events].every(({ length }) => length === 0)) return true
  switch (field) {
    case 'restraintId':
      return isAmong(restraints, record.kind)
    case 'decisionId':
      return isAmong(decisions, record.kind)
    case 'hearingId':
      return record.status === 'held' && isAmong(hearings, record.kind)
    case 'eventId':
      return isAmong(events, record.kind)
  }
}

const ADULT_YEARS = 18

/** Who is not known to be a minor is taken for an adult: most are, and the other term is offered beside it. */
export const isPerson = (
  wanted: 'minor' | 'adult',
  { person, startsOn }: Pick<FactsAsked, 'person' | 'startsOn'>,
): Answer => {
  const born = person?.born ?? null
  const unknown = wanted === 'adult' ? true : undefined
  if (born === null || startsOn === null) return unknown
  const { earliest, latest } = boundsOf(born)
  const comesOfAge = (day: IsoDate): IsoDate => addMonths(day, 12 * ADULT_YEARS)
  if (latest !== null && comesOfAge(latest as IsoDate) <= startsOn) return wanted === 'adult'
  if (earliest !== null && comesOfAge(earliest as IsoDate) > startsOn) return wanted === 'minor'
  return unknown
}

const isCharged = (wanted: NonNullable<Facts['charges']>, charges: readonly Charge[] | undefined): Answer => {
  if (charges === undefined || charges.length === 0) return undefined
  const isListed = ({ code, article }: Charge): Answer => {
    const number = readArticle(article)?.article
    if (number === undefined) return undefined
    return (code === '' || isSameCode(code, wanted.code)) && wanted.articles.includes(number)
  }
  const answers = charges.map(isListed)
  if (answers.includes(true)) return wanted.isAmong
  return answers.includes(undefined) ? undefined : !wanted.isAmong
}

const isWithin = ({ from, below }: FactBounds, count: number): boolean =>
  (from === null || count >= from) && (below === null || count < below)

const daysOfOrder = ({ from, until }: Restraint): number | undefined =>
  from !== null && until !== null && isDay(from) && isDay(until)
    ? daysBetween(from as IsoDate, until as IsoDate) + 1
    : undefined

/** Whole months from a first day to a last one, both counted in. */
const monthsTo = (since: IsoDate, until: IsoDate): number => {
  const after = addDays(until, 1)
  const months =
    (Number(after.slice(0, 4)) - Number(since.slice(0, 4))) * 12 +
    Number(after.slice(5, 7)) -
    Number(since.slice(5, 7))
  return addMonths(since, months) <= after ? months : months - 1
}

const heldMonths = ({ trigger, measures }: FactsAsked): number | undefined => {
  const until = trigger.field === 'restraintId' ? trigger.record.until : null
  if (measures?.since === undefined || until === null || !isDay(until)) return undefined
  return monthsTo(measures.since, until as IsoDate)
}

const isFirstMeasure = (restraint: Restraint, measures: MeasuresNow | undefined): Answer => {
  if (measures === undefined || !measures.run.has(restraint)) return undefined
  return [...measures.run].every((one) => one === restraint || byBeginning(restraint, one) < 0)
}

const isAnswered = (wanted: boolean, answer: Answer): Answer =>
  answer === undefined ? undefined : answer === wanted

const ofMeasure = (facts: Facts, asked: FactsAsked): Answer[] => {
  const { isExtension, isFirst, orderDays, heldMonths: held } = facts
  const { trigger, measures } = asked
  const restraint = trigger.field === 'restraintId' ? trigger.record : undefined
  const days = restraint && daysOfOrder(restraint)
  const months = heldMonths(asked)
  return [
    isExtension === null || (restraint && (restraint.extensionOf !== null) === isExtension),
    isFirst === null || (restraint && isAnswered(isFirst, isFirstMeasure(restraint, measures))),
    orderDays === null || (days === undefined ? undefined : isWithin(orderDays, days)),
    held === null || (months === undefined ? undefined : isWithin(held, months)),
  ]
}

/** Whether everything that is asked is so, by what is recorded. */
export const factsHold = (facts: Facts, asked: FactsAsked): Answer => {
  const { kind, stage } = asked.case
  if (!isOfKind(facts, asked.trigger)) return false
  if (facts.cases.length > 0 && !isAmong(facts.cases, kind)) return false
  const isStage = stage === 'other' ? undefined : isAmong(facts.stages, stage)
  const isAnnounced = asked.charges?.some(({ announcedOn }) => announcedOn !== null)
  return all([
    facts.stages.length === 0 || isStage,
    facts.person === null || isPerson(facts.person, asked),
    facts.charges === null || isCharged(facts.charges, asked.charges),
    facts.isChargeAnnounced === null || isAnswered(facts.isChargeAnnounced, isAnnounced),
    ...ofMeasure(facts, asked),
  ])
}
