import type { PartialDate } from '../dates.ts'
import { dayOffOn } from '../days-off.ts'
import { groupStanding } from '../group-members.ts'
import type { RecordSubject } from '../history.ts'
import type { PartyId } from '../ids.ts'
import { isRecordSubject, KINDS } from '../kinds/index.ts'
import { isUnnamed } from '../kinds/party.ts'
import { PERSONAL_STEPS } from '../kinds/references.ts'
import { isCertainlyBefore as isBefore } from '../partial-date.ts'
import { dayOfMoment } from '../partial-moment.ts'
import type { WorkDays } from '../terms/work-days.ts'
import { type ChronologyEntry, chronologyOf } from './chronology.ts'
import { uncovered } from './consent-coverage.ts'
import { isDecidedBefore } from './decision-order.ts'
import type { CaseRecords } from './records.ts'
import { restraintLine } from './restraint-line.ts'
import { roleConflicts } from './role-conflicts.ts'
import { areContradicting, ringsOf } from './sources.ts'

export const WARNING_CODES = [
  'restraint-overlap',
  'restraint-gap',
  'extension-before-order',
  'extension-late',
  'restraint-reversed',
  'restraint-term-differs',
  'hearing-on-day-off',
  'before-birth',
  'after-death',
  'charge-before-conduct',
  'charge-reversed',
  'status-reversed',
  'stay-reversed',
  'status-order',
  'other-person',
  'role-conflict',
  'group-too-small',
  'decision-before-reviewed',
  'later-decision',
  'copy-before-announcement',
  'disclosure-without-consent',
  'withdrawal-before-statement',
  'sources-contradict',
  'link-ring',
  'returned-before-seized',
  'copied-before-seized',
  'copied-after-return',
] as const

export type WarningCode = (typeof WARNING_CODES)[number]

/** Something recorded that cannot be right, or that should be looked at again. Nothing is corrected because of it. */
export interface CaseWarning {
  readonly code: WarningCode
  /** The record to look at. */
  readonly subject: RecordSubject
  readonly id: string
  /** The other record of the two that do not fit together; null where one contradicts itself. */
  readonly otherId: string | null
}

/** A record of one person. */
interface Stepping {
  readonly id: string
  readonly partyId: string
}

const OF_FINDING = {
  overlap: 'restraint-overlap',
  gap: 'restraint-gap',
  'extension-before-order': 'extension-before-order',
  'extension-late': 'extension-late',
  'ends-before-start': 'restraint-reversed',
  'term-differs': 'restraint-term-differs',
} as const

const ofRestraints = ({ restraints }: CaseRecords): CaseWarning[] =>
  [...Map.groupBy(restraints, ({ partyId }) => partyId).values()].flatMap((line) =>
    restraintLine(line).findings.map(({ code, id, otherId }) => ({
      code: OF_FINDING[code],
      subject: 'restraint' as const,
      id,
      otherId,
    })),
  )

const ofHearings = ({ hearings }: CaseRecords, days: WorkDays): CaseWarning[] =>
  hearings
    .filter(({ startsAt, status }) => {
      const day = dayOfMoment(startsAt)
      return status !== 'cancelled' && day !== null && dayOffOn(day, days) !== null
    })
    .map(({ id }) => ({ code: 'hearing-on-day-off', subject: 'hearing', id, otherId: null }))

/** After a death the case goes on: rehabilitation, complaints of relatives. What the person did or bore does not. */
const OF_THE_LIVING: ReadonlySet<RecordSubject> = new Set([
  'event',
  'restraint',
  'stay',
  'contact',
  'consent',
  'procedural-status',
  'statement',
])

const ofLives = (file: CaseRecords, entries: readonly ChronologyEntry[]): CaseWarning[] => {
  const lives = new Map<PartyId, { born: PartialDate | null; died: PartialDate | null }>(
    file.parties.map((party) => [party.id, party]),
  )
  return entries.flatMap(({ subject, id, date, partyIds, moment }) =>
    partyIds.flatMap((partyId): CaseWarning[] => {
      const life = lives.get(partyId)
      if (life === undefined) return []
      if (isBefore(date, life.born)) return [{ code: 'before-birth', subject, id, otherId: partyId }]
      const isOfTheLiving = OF_THE_LIVING.has(subject) && moment !== 'until'
      return isOfTheLiving && isBefore(life.died, date)
        ? [{ code: 'after-death', subject, id, otherId: partyId }]
        : []
    }),
  )
}

const ofCharges = ({ charges }: CaseRecords): CaseWarning[] =>
  charges.flatMap(({ id, conductDate, announcedOn, since, until }): CaseWarning[] => {
    const of = { subject: 'charge', id, otherId: null } as const
    if (isBefore(announcedOn, conductDate) || isBefore(since, conductDate)) {
      return [{ code: 'charge-before-conduct', ...of }]
    }
    return isBefore(until, since) ? [{ code: 'charge-reversed', ...of }] : []
  })

/** How far a person has come; the same rank follows nothing. */
const STEPS = ['witness', 'witness-with-defence', 'suspect', 'accused', 'defendant', 'convicted']

const ofStatuses = ({ proceduralStatuses }: CaseRecords): CaseWarning[] => {
  const reversed = proceduralStatuses
    .filter(({ since, until }) => isBefore(until, since))
    .map(({ id }) => ({ code: 'status-reversed', subject: 'procedural-status', id, otherId: null }) as const)
  const disordered = proceduralStatuses.flatMap((later) => {
    const step = STEPS.indexOf(later.status)
    const earlier = proceduralStatuses.find(
      ({ partyId, status, since }) =>
        partyId === later.partyId && STEPS.indexOf(status) > step && isBefore(since, later.since),
    )
    // Back to suspect or witness happens (CPC art. 202(1-2)); back from a verdict only where it was cancelled.
    return step >= 0 && earlier?.status === 'convicted'
      ? [{ code: 'status-order', subject: 'procedural-status', id: later.id, otherId: earlier.id } as const]
      : []
  })
  return [...reversed, ...disordered]
}

const ofStays = ({ stays }: CaseRecords): CaseWarning[] =>
  stays
    .filter(({ from, until }) => isBefore(until, from))
    .map(({ id }) => ({ code: 'stay-reversed', subject: 'stay', id, otherId: null }))

/** What earlier versions let through: a measure, charge or penalty that goes on from one of another person. */
const ofSteps = (file: CaseRecords): CaseWarning[] =>
  PERSONAL_STEPS.flatMap(({ subject, field }) => {
    const records: readonly Stepping[] = Object(file)[KINDS[subject].plural] ?? []
    const persons = new Map(records.map(({ id, partyId }) => [id, partyId]))
    return records.flatMap((record): CaseWarning[] => {
      const earlier: unknown = Reflect.get(record, field)
      if (typeof earlier !== 'string' || !persons.has(earlier)) return []
      if (persons.get(earlier) === record.partyId) return []
      return [{ code: 'other-person', subject, id: record.id, otherId: earlier }]
    })
  })

const ofRoles = ({ participations }: CaseRecords): CaseWarning[] =>
  [...Map.groupBy(participations, ({ partyId }) => partyId).values()].flatMap((parts) =>
    roleConflicts(parts).map(({ one, other }) => ({
      code: 'role-conflict' as const,
      subject: 'participation' as const,
      id: parts.find(({ role }) => role === one)?.id ?? '',
      otherId: parts.find(({ role }) => role === other)?.id ?? null,
    })),
  )

/** Counts the members whom the case names too: with the others there would be still more. */
const ofGroups = ({ parties, relations }: CaseRecords): CaseWarning[] => {
  const byId = new Map<PartyId, CaseRecords['parties'][number]>(parties.map((party) => [party.id, party]))
  return parties.flatMap((group): CaseWarning[] => {
    if (group.kind !== 'group') return []
    const ids = relations.filter(({ kind, toId }) => kind === 'member' && toId === group.id)
    const members = [...new Set(ids.map(({ fromId }) => fromId))].flatMap((id) => byId.get(id) ?? [])
    const { isTooSmall } = groupStanding(
      group,
      members.map((member) => ({ ...member, isUnnamed: isUnnamed(member) })),
    )
    return isTooSmall ? [{ code: 'group-too-small', subject: 'party', id: group.id, otherId: null }] : []
  })
}

const ofDecisions = ({ decisions }: CaseRecords): CaseWarning[] => {
  const byId = new Map(decisions.map((decision) => [decision.id, decision]))
  return decisions.flatMap(({ id, reviews, announcedOn, copyHandedOn }): CaseWarning[] => {
    const reviewed = reviews === null ? undefined : byId.get(reviews)
    if (reviewed !== undefined && isBefore(announcedOn, reviewed.announcedOn)) {
      return [{ code: 'decision-before-reviewed', subject: 'decision', id, otherId: reviewed.id } as const]
    }
    return isBefore(copyHandedOn, announcedOn)
      ? [{ code: 'copy-before-announcement', subject: 'decision', id, otherId: null } as const]
      : []
  })
}

/** What earlier versions let through, or a date that was corrected since: a part that changes one of a later decision. */
const ofSentences = ({ decisions, sentences }: CaseRecords): CaseWarning[] => {
  const byId = new Map<string, CaseRecords['decisions'][number]>(decisions.map((each) => [each.id, each]))
  const decisionOf = new Map<string, string>(sentences.map(({ id, decisionId }) => [id, decisionId]))
  return sentences.flatMap(({ id, decisionId, changes }): CaseWarning[] => {
    const own = byId.get(decisionId)
    const changed = byId.get(decisionOf.get(changes ?? '') ?? '')
    if (own === undefined || changed === undefined || !isDecidedBefore(own, changed)) return []
    return [{ code: 'later-decision', subject: 'sentence', id, otherId: changes }]
  })
}

const ofDisclosures = ({ disclosures, consents }: CaseRecords): CaseWarning[] =>
  disclosures
    .filter((disclosure) => uncovered(disclosure, consents) !== undefined)
    .map(({ id, consentId }) => ({
      code: 'disclosure-without-consent',
      subject: 'disclosure',
      id,
      otherId: consents.find((consent) => consent.id === consentId)?.id ?? null,
    }))

const ofStatements = ({ statements }: CaseRecords): CaseWarning[] => {
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  return statements.flatMap(({ id, withdraws, date }): CaseWarning[] => {
    const earlier = withdraws === null ? undefined : byId.get(withdraws)
    return earlier !== undefined && isBefore(date, earlier.date)
      ? [{ code: 'withdrawal-before-statement', subject: 'statement', id, otherId: earlier.id }]
      : []
  })
}

const ofSources = ({ sources }: CaseRecords): CaseWarning[] =>
  [...Map.groupBy(sources, ({ ofId }) => ofId).values()].flatMap((own): CaseWarning[] => {
    const [first] = own
    if (first === undefined || !isRecordSubject(first.ofSubject) || !areContradicting(own)) return []
    return [{ code: 'sources-contradict', subject: first.ofSubject, id: first.ofId, otherId: null }]
  })

/** A record that in the end is the reason for itself. */
const ofLinks = ({ links }: CaseRecords): CaseWarning[] =>
  ringsOf(links).map(({ subject, id }) => ({ code: 'link-ring', subject, id, otherId: null }))

const ITEM_ORDER = [
  { code: 'returned-before-seized', earlier: 'seizedOn', later: 'returnedOn' },
  { code: 'copied-before-seized', earlier: 'seizedOn', later: 'copiedOn' },
  { code: 'copied-after-return', earlier: 'copiedOn', later: 'returnedOn' },
] as const

const ofItems = ({ items }: CaseRecords): CaseWarning[] =>
  items.flatMap((item) =>
    ITEM_ORDER.filter(({ earlier, later }) => isBefore(item[later], item[earlier])).map(({ code }) => ({
      code,
      subject: 'item' as const,
      id: item.id,
      otherId: null,
    })),
  )

/**
 * Everything in a case that contradicts itself or asks for a second look, in a fixed order; each record and reason once.
 *
 * @param days of the law of the case
 */
export const caseWarnings = (file: CaseRecords, days: WorkDays): CaseWarning[] => {
  const all = [
    ...ofRestraints(file),
    ...ofHearings(file, days),
    ...ofLives(file, chronologyOf(file)),
    ...ofCharges(file),
    ...ofStatuses(file),
    ...ofStays(file),
    ...ofSteps(file),
    ...ofRoles(file),
    ...ofGroups(file),
    ...ofDecisions(file),
    ...ofSentences(file),
    ...ofDisclosures(file),
    ...ofStatements(file),
    ...ofSources(file),
    ...ofLinks(file),
    ...ofItems(file),
  ]
  return [...new Map(all.map((warning) => [Object.values(warning).join(), warning])).values()]
}
