import type { CaseRecords } from '../case/records.ts'
import type { Deadline, DeadlineInput } from '../kinds/deadline.ts'
import { computeTerm } from './compute-term.ts'
import { type CaseTerm, computeTerms } from './compute-terms.ts'
import { type ComputedDays, daysOfTerm, differs, findRule } from './computed-deadline.ts'
import type { Laws } from './laws.ts'
import type { RecordedAs, Rule } from './rule-pack.ts'
import type { TermLaw, TermStart } from './term.ts'
import {
  beginningIn,
  type FoundTrigger,
  findTrigger,
  type Start,
  startIn,
  startOfRecord,
  termStart,
  triggerOf,
} from './trigger-start.ts'

/** A deadline that would stand on another day if it were worked out today. */
export interface MovedDeadline {
  readonly deadline: Deadline
  /** What set it running has moved, or its rule now gives another day. */
  readonly why: 'trigger' | 'rule'
  readonly start: Start
  /** From when it is said to run if it stays where it is. */
  readonly keptStart: Start
  readonly days: ComputedDays
  readonly packVersion: string
}

type Records = Pick<CaseRecords, 'restraints' | 'decisions' | 'hearings' | 'events' | 'deadlines'>

const isSameStart = (one: Start, other: Start): boolean =>
  one.startsOn === other.startsOn && one.startsTime === other.startsTime

/** The triggers from which, over however many ends, a rule follows. */
const rootsOf = (rule: Rule, { pack }: TermLaw): string[] => {
  const roots = new Set<string>()
  const seen = new Set<string>()
  const climb = (one: Rule): void => {
    if (seen.has(one.id)) return
    seen.add(one.id)
    if ('trigger' in one.starts) roots.add(one.starts.trigger)
    else for (const before of pack.rules) if (one.starts.endOf.includes(before.id)) climb(before)
  }
  climb(rule)
  return [...roots]
}

interface Followed {
  readonly deadline: Deadline
  readonly rule: Rule
  readonly law: TermLaw
  readonly of: FoundTrigger
}

/** Every way in which a rule now follows from the record, over the ends of other terms. */
const waysNow = ({ rule, law, of }: Followed): CaseTerm[] =>
  rootsOf(rule, law).flatMap((id) => {
    const begins = law.pack.triggers.find((one) => one.id === id)?.recordedAs
    const start = termStart(startOfRecord(of, begins))
    const all = start === undefined ? [] : computeTerms([{ trigger: id, start }], law)
    return all.filter(({ term }) => term.rule.id === rule.id)
  })

/** From when a term that goes on from the end of another runs now: by the same way as before, by the one that was decided on, or the first. */
const followedStart = (followed: Followed, file: Records): TermStart | undefined => {
  const ways = waysNow(followed)
  const { deadline, of } = followed
  const isKept = ({ term: { start } }: CaseTerm): boolean => isSameStart(startIn(start), deadline)
  const decided = new Set(
    file.deadlines.filter((one) => one[of.field] === of.record.id).map(({ rule }) => rule),
  )
  const isDecided = ({ follows }: CaseTerm): boolean => follows !== null && decided.has(follows)
  return (ways.find(isKept) ?? ways.find(isDecided) ?? ways[0])?.term.start
}

/** What a record does not tell by itself was entered by somebody: with a reason it stays as it is. */
const isOwn = ({ changedBecause }: Deadline, begins: RecordedAs | undefined): boolean =>
  begins === 'by-hand' && changedBecause !== ''

const startNow = (
  deadline: Deadline,
  { rule, law }: { readonly rule: Rule; readonly law: TermLaw },
  file: Records,
): TermStart | undefined => {
  const trigger = triggerOf(deadline)
  const of = trigger && findTrigger(trigger, file)
  const begins = beginningIn(law, rule)
  if (of === undefined || isOwn(deadline, begins)) return termStart(deadline)
  const told =
    begins === undefined
      ? followedStart({ deadline, rule, law, of }, file)
      : termStart(startOfRecord(of, begins))
  return told ?? termStart(deadline)
}

const movedTo = (deadline: Deadline, laws: Pick<Laws, 'known'>, file: Records): MovedDeadline[] => {
  const found = findRule(deadline.pack, deadline.rule, laws)
  const at = found && startNow(deadline, found, file)
  if (found === undefined || at === undefined) return []
  const { rule, law } = found
  const days = daysOfTerm(computeTerm(rule, at, law))
  if (days === undefined || !differs(deadline, days)) return []
  const start = startIn(at)
  const isStill = isSameStart(start, deadline)
  const { startsOn, startsTime, changedBecause, packVersion } = deadline
  if (isStill && changedBecause !== '' && packVersion === law.pack.version) return []
  const isEntered = beginningIn(law, rule) === 'by-hand'
  return [
    {
      deadline,
      why: isStill ? 'rule' : 'trigger',
      start,
      keptStart: isEntered ? { startsOn, startsTime } : start,
      days,
      packVersion: law.pack.version,
    },
  ]
}

/** The open deadlines whose day somebody has to decide on again. None changes by itself. */
export const movedDeadlines = (file: Records, laws: Pick<Laws, 'known'>): MovedDeadline[] =>
  file.deadlines
    .filter(({ state, rule }) => state === 'open' && rule !== '')
    .flatMap((deadline) => movedTo(deadline, laws, file))

/** The deadline on the day that it now has. */
export const onNewDay = (
  value: DeadlineInput,
  { start, days, packVersion }: MovedDeadline,
): DeadlineInput => ({ ...value, ...start, ...days, packVersion, changedBecause: '' })

/** The deadline on the day that it had, with why; it is asked about again when its start or its rule changes once more. */
export const onOldDay = (
  value: DeadlineInput,
  { keptStart, packVersion }: MovedDeadline,
  changedBecause: string,
): DeadlineInput => ({ ...value, ...keptStart, packVersion, changedBecause })
