import type { IsoDate, LocalDateTime } from '../dates.ts'
import type { PartyId } from '../ids.ts'
import type { Restraint } from '../kinds/restraint.ts'
import { boundsWithMargin, type DateBounds, isDay } from '../partial-date.ts'
import { isPerson } from '../terms/case-facts.ts'
import { computeTerm } from '../terms/compute-term.ts'
import type { CustodyRules } from '../terms/custody-rules.ts'
import type { Texts } from '../terms/forms.ts'
import type { Rule } from '../terms/rule-pack.ts'
import type { TermMoment } from '../terms/steps.ts'
import type { Term, TermLaw } from '../terms/term.ts'
import type { DayCount, HeldDays } from './held-days.ts'
import type { CaseRecords } from './records.ts'
import { byBeginning, computedEnd, type RestraintInForce } from './restraint-in-force.ts'
import { termOfLength } from './term-of-length.ts'

/** What of a case the clock reads. */
export type ClockFile = Pick<CaseRecords, 'restraints' | 'stays' | 'deadlines'> & {
  readonly case: Pick<CaseRecords['case'], 'kind' | 'stage'>
  readonly parties: readonly Pick<CaseRecords['parties'][number], 'id' | 'born'>[]
}

/** Everything the entries of one person are made from. */
export interface ClockAsked {
  readonly file: ClockFile
  readonly partyId: PartyId
  readonly law: TermLaw
  readonly now: LocalDateTime
  readonly held: RestraintInForce | undefined
  readonly all: readonly HeldDays[]
  readonly own: readonly Restraint[]
}

export const CLOCK_KINDS = [
  'sanction',
  'detention',
  'prosecutor',
  'court',
  'hearing',
  'end',
  'limit',
  'trial',
  'facility',
] as const

export const UNCOUNTED = [
  'no-start',
  'no-end',
  'not-held',
  'no-court-day',
  'at-maximum',
  'out-of-range',
] as const

/** One line of the clock: a date, or between which dates it lies, or why it cannot be counted. */
export interface ClockEntry {
  readonly key: string
  readonly kind: (typeof CLOCK_KINDS)[number]
  /** As the rule is called; null for the end that the order itself names. */
  readonly name: Texts | null
  /** What makes it this line of several. */
  readonly when: Texts | null
  /** Not before, and not after; the same where it is known. Null where that side is open. */
  readonly from: TermMoment | null
  readonly to: TermMoment | null
  /** The working: of the earliest date, and of the latest where that is another. */
  readonly terms: readonly Term[]
  readonly uncounted: (typeof UNCOUNTED)[number] | null
  readonly used: DayCount | null
  readonly left: DayCount | null
}

export const rulesOf = ({ law: { pack } }: Pick<ClockAsked, 'law'>): CustodyRules | null => pack.custody

/** A rule of the law in use; undefined for one that somebody has switched off. */
export const findClockRule = ({ pack, off }: TermLaw, id: string): Rule | undefined =>
  off?.has(id) === true ? undefined : pack.rules.find((rule) => rule.id === id)

export const lastOf = (term: Term | null): TermMoment | null => term?.readings[0]?.last ?? null

type Said = Pick<ClockEntry, 'kind' | 'key'> & Partial<ClockEntry>

const NOTHING_SAID = {
  name: null,
  when: null,
  from: null,
  to: null,
  terms: [],
  uncounted: null,
  used: null,
  left: null,
}

export const entryOf = (said: Said): ClockEntry => ({ ...NOTHING_SAID, ...said })

/** A line without a date, and why. */
export const uncountedEntry = (
  rule: Rule,
  kind: ClockEntry['kind'],
  uncounted: NonNullable<ClockEntry['uncounted']>,
): ClockEntry => entryOf({ key: rule.id, kind, name: rule.name, when: rule.choice?.when ?? null, uncounted })

/** The same term from the earliest and from the latest day on which it can have begun. */
export const termEntry = (
  rule: Rule,
  { kind, law, starts }: { kind: ClockEntry['kind']; law: TermLaw; starts: readonly (TermMoment | null)[] },
): ClockEntry => {
  const [first = null, second = null] = starts
  if (first === null && second === null) return uncountedEntry(rule, kind, 'no-start')
  const termFrom = (at: TermMoment | null): Term | null =>
    at === null ? null : computeTerm(rule, { at }, law)
  const [early, late] = [termFrom(first), first === second ? null : termFrom(second)]
  const terms = [early, late].flatMap((term) => term ?? [])
  const [from, to] = [lastOf(early), first === second ? lastOf(early) : lastOf(late)]
  const isOut = from === null && to === null
  return entryOf({
    key: rule.id,
    kind,
    name: rule.name,
    when: rule.choice?.when ?? null,
    from,
    to,
    terms,
    uncounted: isOut ? 'out-of-range' : null,
  })
}

/** The days, and the minute where it is known, on which a measure can have begun. */
const startsOf = ({ from, fromTime }: Restraint): (TermMoment | null)[] => {
  if (from === null) return [null, null]
  const { earliest, latest } = boundsWithMargin(from)
  if (!isDay(from) || fromTime === null) return [earliest, latest]
  const at = `${from}T${fromTime}` as LocalDateTime
  return [at, at]
}

/** The end that the order names, or that its length gives. */
export const sanctionEntry = ({ held, law }: ClockAsked): ClockEntry[] => {
  if (held === undefined) return []
  const { watched, until } = held
  const computed = termOfLength(watched, law)
  const base = { key: 'sanction', kind: 'sanction', terms: computed === undefined ? [] : [computed] } as const
  if (until === null) return [entryOf({ ...base, uncounted: 'no-end' })]
  const time = watched.until === null ? (computedEnd(watched)?.time ?? null) : watched.untilTime
  const { earliest, latest } = boundsWithMargin(until)
  const isExact = isDay(until) && time !== null
  const at = `${until}T${time}` as LocalDateTime
  return [entryOf({ ...base, from: isExact ? at : earliest, to: isExact ? at : latest })]
}

/** The lines of the last detention, to the minute where it is known. */
export const detentionEntries = (asked: ClockAsked): ClockEntry[] => {
  const { file, partyId, law, own } = asked
  const detention = own
    .filter(({ kind }) => kind === 'detention')
    .toSorted(byBeginning)
    .at(-1)
  const lines = rulesOf(asked)?.detention.find(({ cases }) => cases.includes(file.case.kind))
  if (detention === undefined || lines === undefined) return []
  const starts = startsOf(detention)
  const person = file.parties.find(({ id }) => id === partyId)
  const startsOn = detention.from !== null && isDay(detention.from) ? (detention.from as IsoDate) : null
  return lines.rules.flatMap((id) => {
    const rule = findClockRule(law, id)
    if (rule === undefined) return []
    const wanted = rule.onlyIf?.person ?? null
    if (wanted !== null && isPerson(wanted, { person, startsOn }) === false) return []
    return [termEntry(rule, { kind: 'detention', law, starts })]
  })
}

/** The days on which the present order can end; null where nobody has entered one. */
export const sanctionBounds = ({ held }: Pick<ClockAsked, 'held'>): DateBounds | null =>
  held === undefined || held.until === null ? null : boundsWithMargin(held.until)

/** What is counted back from the end of a measure in force. */
export const endEntries = (asked: ClockAsked): ClockEntry[] => {
  const { held, law } = asked
  if (held === undefined) return []
  const bounds = sanctionBounds(asked)
  const ids = (rulesOf(asked)?.ends ?? [])
    .filter(({ measures }) => measures.includes(held.now.kind))
    .flatMap(({ rules }) => rules)
  return ids.flatMap((id) => {
    const rule = findClockRule(law, id)
    if (rule === undefined) return []
    if (bounds === null) return [uncountedEntry(rule, 'end', 'no-end')]
    return [termEntry(rule, { kind: 'end', law, starts: [bounds.earliest, bounds.latest] })]
  })
}
