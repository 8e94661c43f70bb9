import { comparePressing, firstDayOf, OWN_MOVE } from '../case/ahead.ts'
import type { CaseRecords } from '../case/records.ts'
import type { IsoDate, LocalDateTime } from '../dates.ts'
import { dayOf, daysBetween } from '../days.ts'
import { blankDeadline, type Deadline, type DeadlineInput } from '../kinds/deadline.ts'
import { mainPartiesOf } from '../kinds/participation.ts'
import type { Language } from '../language.ts'
import { type Answer, factsHold, type MeasuresNow, measuresNow } from './case-facts.ts'
import { isInForce } from './compute-term.ts'
import { type CaseTerm, computeTerms } from './compute-terms.ts'
import { type ComputedDays, daysOfTerm } from './computed-deadline.ts'
import type { Texts } from './forms.ts'
import type { RecordedAs, Rule, RulePack, Trigger } from './rule-pack.ts'
import type { Term, TermLaw } from './term.ts'
import {
  type FoundTrigger,
  type Start,
  startIn,
  startOfRecord,
  type TriggerField,
  type TriggerRecord,
  termStart,
  triggerOf,
} from './trigger-start.ts'

/** What of a case tells which deadlines follow from it. */
export type ProposalRecords = Pick<
  CaseRecords,
  'case' | 'participations' | 'charges' | 'restraints' | 'decisions' | 'hearings' | 'events' | 'deadlines'
> & { readonly parties: readonly Pick<CaseRecords['parties'][number], 'id' | 'born'>[] }

/** One rule by which a term may run. */
export interface ProposedTerm {
  readonly rule: Rule
  readonly term: Term
  readonly days: ComputedDays
  readonly start: Start
  /** What makes it this one, where a record sets only one of several running. */
  readonly when: Texts | null
}

/** A deadline that follows from a record and that nobody has decided on yet. */
export interface Proposal {
  readonly key: string
  readonly trigger: TriggerRecord
  readonly partyId: Deadline['partyId']
  /** What proves the trigger, where the record names it. */
  readonly documentId: Deadline['documentId']
  /** One rule, or those of a choice: what is known to be so before what is not, the strictest first. */
  readonly terms: readonly [ProposedTerm, ...ProposedTerm[]]
}

export interface Proposals {
  /** Those that press, the first on top. */
  readonly near: readonly Proposal[]
  /** Those that lie further away than {@link NEAR_DAYS} days, or are long over. */
  readonly far: readonly Proposal[]
  /** Records from which terms would follow, if the day on which they begin were recorded. */
  readonly undated: readonly TriggerRecord[]
}

/** So many days ahead a deadline is worth a line; the motion for a first extension of custody is due 10 to 15 days before its end. */
const NEAR_DAYS = 30

/** What the other side had to do is a finding by then, and no deadline. */
const PAST_DAYS_OF_OTHERS = 3

const NO_START: Start = { startsOn: null, startsTime: null }

const NONE: Proposals = { near: [], far: [], undated: [] }

/** Others only say a fact, a bound of a penalty or a way that is closed. */
const PROPOSED_KINDS: ReadonlySet<Rule['kind']> = new Set(['deadline', 'watch', 'forecast'])

interface Index {
  readonly rules: ReadonlyMap<string, Rule>
  /** The triggers of which the pack says when they occur, by the field that names such a record and its kind. */
  readonly byKind: ReadonlyMap<string, readonly Trigger[]>
}

const indexes = new WeakMap<RulePack, Index>()

const LISTS = [
  ['restraintId', 'restraints'],
  ['decisionId', 'decisions'],
  ['hearingId', 'hearings'],
  ['eventId', 'events'],
] as const

const indexOf = (pack: RulePack): Index => {
  const known = indexes.get(pack)
  if (known !== undefined) return known
  const byKind = new Map<string, Trigger[]>()
  for (const trigger of pack.triggers)
    for (const [field, list] of LISTS)
      for (const kind of new Set<string>(trigger.occurs?.[list] ?? [])) {
        const place = `${field}:${kind}`
        byKind.set(place, [...(byKind.get(place) ?? []), trigger])
      }
  const made = { rules: new Map(pack.rules.map((rule) => [rule.id, rule])), byKind }
  indexes.set(pack, made)
  return made
}

/** Rules of one choice take one place, and so do the ways by which one rule follows. */
const placeOf = ({ choice, id }: Rule): string => choice?.id ?? id

/** Which rules somebody has decided on already, and how. */
type Decided = ReadonlyMap<string, ReadonlyMap<string, Deadline['state']>>

const startKey = ({ startsOn }: Pick<Deadline, 'startsOn'>): string => `day:${startsOn ?? ''}`

/** What names no record is taken for that of the same rule and day. */
const decidedIn = (deadlines: readonly Deadline[], { pack }: TermLaw): Decided => {
  const all = new Map<string, Map<string, Deadline['state']>>()
  for (const deadline of deadlines) {
    if (deadline.pack !== pack.id) continue
    const trigger = triggerOf(deadline)
    const place = trigger === undefined ? startKey(deadline) : `${trigger.field}:${trigger.id}`
    const rules = all.get(place) ?? new Map()
    rules.set(deadline.rule, deadline.state)
    all.set(place, rules)
  }
  return all
}

/** What every record of the case is judged with. */
interface Asked {
  readonly file: ProposalRecords
  readonly law: TermLaw
  readonly index: Index
  readonly decided: Decided
  readonly measures: ReadonlyMap<string, MeasuresNow>
  readonly today: IsoDate
  /** The one person whom the case is about; null where they are several. */
  readonly onlyParty: Deadline['partyId']
}

interface Way extends ProposedTerm {
  readonly isSure: boolean
}

/** How a measure that is over, or goes on under another order, no longer sets running what its rule watches. */
const isRunning = (of: FoundTrigger, begins: RecordedAs, { measures, today }: Asked): boolean => {
  if (of.field !== 'restraintId') return true
  const { record } = of
  if (record.from !== null && record.from > today) return true
  const now = measures.get(record.partyId)
  if (begins === 'custody-end') return now?.watched === record
  return begins === 'detention' || begins === 'by-hand' ? now?.now === record : now?.run.has(record) === true
}

const personOf = (of: FoundTrigger, { onlyParty }: Asked): Deadline['partyId'] =>
  of.field === 'restraintId' ? of.record.partyId : onlyParty

const factsAsked = (of: FoundTrigger, start: Start, asked: Asked) => {
  const { file, measures } = asked
  const partyId = personOf(of, asked)
  return {
    case: file.case,
    trigger: of,
    person: file.parties.find(({ id }) => id === partyId),
    charges:
      partyId === null
        ? undefined
        : file.charges.filter((charge) => charge.partyId === partyId && charge.status === 'active'),
    measures: partyId === null ? undefined : measures.get(partyId),
    startsOn: start.startsOn,
  }
}

/** The rules that somebody decided on for a record; by hand also without naming it. */
const decidedFor = (
  of: FoundTrigger,
  start: Start,
  { decided }: Asked,
): ReadonlyMap<string, Deadline['state']> =>
  new Map([...(decided.get(startKey(start)) ?? []), ...(decided.get(`${of.field}:${of.record.id}`) ?? [])])

/** Which terms of a trigger can be proposed, each with whether it is known to be so. What is not so takes along what would follow it. */
const waysOf = (trigger: Trigger, of: FoundTrigger, asked: Asked): Way[] => {
  const { law, index } = asked
  const start = startOfRecord(of, trigger.recordedAs)
  const begins = termStart(start)
  if (trigger.occurs === null || begins === undefined) return []
  const facts = factsAsked(of, start, asked)
  const occurs = factsHold(trigger.occurs, facts)
  if (occurs === false) return []
  const decided = decidedFor(of, start, asked)
  const chosen = new Map(
    [...decided.keys()].map((id) => {
      const rule = index.rules.get(id)
      return [rule === undefined ? id : placeOf(rule), id]
    }),
  )
  /** By the rule: whether what begins at its end may be proposed, and what is known of it. The parent stands before its children. */
  const ends = new Map<string, { readonly answer: Answer; readonly when: Texts | null }>()
  return computeTerms([{ trigger: trigger.id, start: begins }], law).flatMap((each: CaseTerm): Way[] => {
    const rule = index.rules.get(each.term.rule.id)
    if (rule === undefined) return []
    const parent = each.follows === null ? { answer: occurs, when: null } : ends.get(each.follows)
    ends.delete(rule.id)
    const own = rule.onlyIf === null ? true : factsHold(rule.onlyIf, facts)
    if (parent === undefined || own === false) return []
    const answer = parent.answer === true && own === true ? true : undefined
    const when = rule.choice?.when ?? parent.when
    const other = chosen.get(placeOf(rule))
    if (decided.get(rule.id) !== 'refused' && (other === undefined || other === rule.id))
      ends.set(rule.id, { answer, when })
    const days = daysOfTerm(each.term)
    const isAsked = rule.term.kind === 'counted' && PROPOSED_KINDS.has(rule.kind)
    if (other !== undefined || days === undefined || !isAsked) return []
    const startsOn = startIn(each.term.start)
    if (startsOn.startsOn === null || !isInForce(rule, startsOn.startsOn)) return []
    return [{ rule, term: each.term, days, start: startsOn, when, isSure: answer === true }]
  })
}

const compareWays = (one: Way, other: Way): number =>
  Number(other.isSure) - Number(one.isSure) || comparePressing(one.days, other.days)

const documentOf = (of: FoundTrigger, { file }: Asked): Deadline['documentId'] => {
  if (of.field === 'decisionId') return of.record.documentId
  if (of.field !== 'restraintId') return null
  const { documentId, decisionId } = of.record
  return documentId ?? file.decisions.find(({ id }) => id === decisionId)?.documentId ?? null
}

const proposalsOf = (of: FoundTrigger, triggers: readonly Trigger[], asked: Asked): Proposal[] => {
  const running = triggers.filter(({ recordedAs }) => isRunning(of, recordedAs, asked))
  const ways = running.flatMap((trigger) => waysOf(trigger, of, asked))
  const trigger = { field: of.field, id: of.record.id }
  return [...Map.groupBy(ways, ({ rule }) => placeOf(rule))].flatMap(([place, found]): Proposal[] => {
    const [first, ...others] = found.toSorted(compareWays)
    if (first === undefined) return []
    return [
      {
        key: `${of.field}:${of.record.id}:${place}`,
        trigger,
        partyId: personOf(of, asked),
        documentId: documentOf(of, asked),
        terms: [first, ...others],
      },
    ]
  })
}

/** A record that would set terms running if it said since when. */
const isUndated = (of: FoundTrigger, triggers: readonly Trigger[], asked: Asked): boolean => {
  if (triggers.some(({ recordedAs }) => startOfRecord(of, recordedAs).startsOn !== null)) return false
  return triggers.some(
    ({ recordedAs, occurs }) =>
      occurs !== null &&
      isRunning(of, recordedAs, asked) &&
      factsHold(occurs, factsAsked(of, NO_START, asked)) !== false,
  )
}

const foundIn = (file: ProposalRecords): FoundTrigger[] => [
  ...file.restraints.map((record) => ({ field: 'restraintId', record }) as const),
  ...file.decisions.map((record) => ({ field: 'decisionId', record }) as const),
  ...file.hearings.map((record) => ({ field: 'hearingId', record }) as const),
  ...file.events.map((record) => ({ field: 'eventId', record }) as const),
]

const isNear = ({ terms: [{ rule, days }] }: Proposal, today: IsoDate): boolean => {
  const past = OWN_MOVE.has(rule.binds) ? NEAR_DAYS : PAST_DAYS_OF_OTHERS
  return daysBetween(today, firstDayOf(days)) <= NEAR_DAYS && daysBetween(days.lastOn, today) <= past
}

const computed = (file: ProposalRecords, law: TermLaw, today: IsoDate): Proposals => {
  const index = indexOf(law.pack)
  const persons = Map.groupBy(file.restraints, ({ partyId }) => partyId)
  const [onlyParty = null, ...others] = mainPartiesOf(file.participations)
  const asked: Asked = {
    file,
    law,
    index,
    decided: decidedIn(file.deadlines, law),
    measures: new Map([...persons].map(([id, own]) => [id, measuresNow(own, today)])),
    today,
    onlyParty: others.length === 0 ? onlyParty : null,
  }
  const proposals: Proposal[] = []
  const undated: TriggerRecord[] = []
  for (const of of foundIn(file)) {
    const triggers = index.byKind.get(`${of.field}:${of.record.kind}`)
    if (triggers === undefined) continue
    proposals.push(...proposalsOf(of, triggers, asked))
    if (isUndated(of, triggers, asked)) undated.push({ field: of.field, id: of.record.id })
  }
  const sorted = proposals.toSorted((one, other) => comparePressing(one.terms[0].days, other.terms[0].days))
  const { near = [], far = [] } = Object.groupBy(sorted, (one) => (isNear(one, today) ? 'near' : 'far'))
  return { near, far, undated }
}

/** Several parts of a page ask of one reading of a case. */
const answered = new WeakMap<
  object,
  { readonly law: TermLaw; readonly today: IsoDate; readonly is: Proposals }
>()

/**
 * The deadlines that follow by a law from what is recorded in a case and on which nobody has decided yet: taken over, refused or
 * closed in any way. None of a case that is closed.
 */
export const proposedDeadlines = (file: ProposalRecords, law: TermLaw, now: LocalDateTime): Proposals => {
  if (file.case.status === 'closed' || file.case.nature === 'context') return NONE
  const today = dayOf(now)
  const known = answered.get(file)
  if (known?.law === law && known.today === today) return known.is
  const is = computed(file, law, today)
  answered.set(file, { law, today, is })
  return is
}

/** A deadline as it is kept when a proposal is taken over by one of its rules. */
export const deadlineOf = (
  { trigger, partyId, documentId }: Proposal,
  { rule, term, days, start, when }: ProposedTerm,
  { caseId, language }: { readonly caseId: DeadlineInput['caseId']; readonly language: Language },
): DeadlineInput => ({
  ...blankDeadline(caseId),
  ...({ [trigger.field]: trigger.id } as Pick<DeadlineInput, TriggerField>),
  ...start,
  ...days,
  title: rule.name[language],
  binds: rule.binds,
  rule: rule.id,
  pack: term.pack.id,
  packVersion: term.pack.version,
  partyId,
  documentId,
  notes: when?.[language] ?? '',
})
