import type { IsoDate, LocalDateTime, PartialDate, TimeOfDay } from '../dates.ts'
import type { RecordSubject } from '../history.ts'
import type { PartyId } from '../ids.ts'
import { isMet } from '../kinds/deadline.ts'
import { comparePartialDates, partialDateOfDay } from '../partial-date.ts'
import { dateOfMoment, timeOfMoment } from '../partial-moment.ts'
import type { CaseRecords } from './records.ts'

/** Which of its dates puts a record into the chronology; a measure or a stay has a beginning and an end. */
export const MOMENTS = [
  'at',
  'from',
  'until',
  'conduct',
  'announced',
  'in-force',
  'due',
  'done',
  'withdrawn',
  'answered',
  'seized',
  'copied',
  'examined',
  'returned',
] as const

export type Moment = (typeof MOMENTS)[number]

/** A record as the chronology names it: its kind and what it holds. */
export type ChronologyRecord =
  | { readonly subject: 'procedural-status'; readonly record: CaseRecords['proceduralStatuses'][number] }
  | { readonly subject: 'charge'; readonly record: CaseRecords['charges'][number] }
  | { readonly subject: 'restraint'; readonly record: CaseRecords['restraints'][number] }
  | { readonly subject: 'stay'; readonly record: CaseRecords['stays'][number] }
  | { readonly subject: 'hearing'; readonly record: CaseRecords['hearings'][number] }
  | { readonly subject: 'decision'; readonly record: CaseRecords['decisions'][number] }
  | { readonly subject: 'statement'; readonly record: CaseRecords['statements'][number] }
  | { readonly subject: 'item'; readonly record: CaseRecords['items'][number] }
  | { readonly subject: 'event'; readonly record: CaseRecords['events'][number] }
  | { readonly subject: 'deadline'; readonly record: CaseRecords['deadlines'][number] }
  | { readonly subject: 'task'; readonly record: CaseRecords['tasks'][number] }
  | { readonly subject: 'contact'; readonly record: CaseRecords['contacts'][number] }
  | { readonly subject: 'intervention'; readonly record: CaseRecords['interventions'][number] }
  | { readonly subject: 'consent'; readonly record: CaseRecords['consents'][number] }
  | { readonly subject: 'disclosure'; readonly record: CaseRecords['disclosures'][number] }
  | { readonly subject: 'document'; readonly record: CaseRecords['documents'][number] }
  | { readonly subject: 'case'; readonly record: CaseRecords['case'] }

/** One line of the chronology. */
export type ChronologyEntry = ChronologyRecord & {
  /** Unique in one chronology. */
  readonly key: string
  readonly id: string
  /** Null where nobody knows when: such lines stand at the end. */
  readonly date: PartialDate | null
  readonly time: TimeOfDay | null
  readonly moment: Moment
  readonly partyIds: readonly PartyId[]
}

interface Dated {
  readonly moment: Moment
  readonly date: PartialDate | null
  readonly time?: TimeOfDay | null
}

const onDay = (day: IsoDate | LocalDateTime | null): PartialDate | null =>
  day === null ? null : partialDateOfDay(day)

const timeOf = (at: LocalDateTime): TimeOfDay => {
  const time: string = at.slice(11, 16)
  return time as TimeOfDay
}

/**
 * The lines of one record: one for each of its dates that is known, or one without a date where the first, which tells when it
 * was, is not.
 */
const lines = (
  of: ChronologyRecord,
  partyIds: readonly (PartyId | null)[],
  dates: readonly [Dated, ...Dated[]],
): ChronologyEntry[] => {
  const [main, ...others] = dates
  const known = others.filter(({ date }) => date !== null)
  const shown = main.date === null && known.length > 0 ? known : [main, ...known]
  return shown.map(({ moment, date, time }) => ({
    ...of,
    key: `${of.subject}-${of.record.id}-${moment}`,
    id: of.record.id,
    date,
    time: time ?? null,
    moment,
    partyIds: [...new Set(partyIds.filter((id) => id !== null))],
  }))
}

const ofPersons = (file: CaseRecords): ChronologyEntry[] => [
  ...file.proceduralStatuses.flatMap((record) =>
    lines(
      { subject: 'procedural-status', record },
      [record.partyId],
      [
        { moment: 'from', date: record.since },
        { moment: 'until', date: record.until },
      ],
    ),
  ),
  ...file.charges.flatMap((record) =>
    lines(
      { subject: 'charge', record },
      [record.partyId],
      [
        { moment: 'from', date: record.since },
        { moment: 'announced', date: record.announcedOn === record.since ? null : record.announcedOn },
        { moment: 'conduct', date: record.conductDate },
        { moment: 'until', date: record.until },
      ],
    ),
  ),
  ...file.restraints.flatMap((record) =>
    lines(
      { subject: 'restraint', record },
      [record.partyId],
      [
        { moment: 'from', date: record.from, time: record.fromTime },
        record.endedOn === null
          ? { moment: 'until', date: record.until, time: record.untilTime }
          : { moment: 'until', date: record.endedOn, time: record.endedTime },
      ],
    ),
  ),
  ...file.stays.flatMap((record) =>
    lines(
      { subject: 'stay', record },
      [record.partyId],
      [
        { moment: 'from', date: record.from },
        { moment: 'until', date: record.until },
      ],
    ),
  ),
]

const ofCourt = (file: CaseRecords): ChronologyEntry[] => [
  ...file.hearings.flatMap((record) =>
    lines(
      { subject: 'hearing', record },
      [],
      [
        { moment: 'at', date: dateOfMoment(record.startsAt), time: timeOfMoment(record.startsAt) },
        { moment: 'until', date: onDay(record.lastDay) },
      ],
    ),
  ),
  ...file.decisions.flatMap((record) => {
    const parties = file.sentences.filter(({ decisionId }) => decisionId === record.id)
    return lines(
      { subject: 'decision', record },
      parties.map(({ partyId }) => partyId),
      [
        { moment: 'at', date: record.announcedOn },
        { moment: 'in-force', date: record.inForceOn === record.announcedOn ? null : record.inForceOn },
      ],
    )
  }),
]

const ofWork = (file: CaseRecords): ChronologyEntry[] => [
  ...file.deadlines.flatMap((record) =>
    lines(
      { subject: 'deadline', record },
      [record.partyId],
      [
        { moment: 'due', date: onDay(record.lastOn), time: record.lastTime },
        { moment: 'done', date: isMet(record.state) ? onDay(record.endedOn) : null },
      ],
    ),
  ),
  ...file.tasks.flatMap((record) =>
    lines(
      { subject: 'task', record },
      [record.partyId],
      [
        record.isDone
          ? { moment: 'done', date: onDay(record.doneOn) }
          : { moment: 'due', date: onDay(record.dueOn), time: record.dueTime },
      ],
    ),
  ),
  ...file.contacts.flatMap((record) =>
    lines(
      { subject: 'contact', record },
      [record.partyId],
      [{ moment: 'at', date: onDay(record.at), time: timeOf(record.at) }],
    ),
  ),
  ...file.interventions.flatMap((record) =>
    lines(
      { subject: 'intervention', record },
      [record.authors, record.addressees, record.beneficiaries].flat().map(({ partyId }) => partyId),
      [
        { moment: 'at', date: record.date },
        { moment: 'answered', date: record.answeredOn },
      ],
    ),
  ),
  ...file.consents.flatMap((record) =>
    lines(
      { subject: 'consent', record },
      [record.partyId],
      [
        { moment: 'at', date: record.givenOn },
        { moment: 'withdrawn', date: record.withdrawnOn },
      ],
    ),
  ),
  ...file.disclosures.flatMap((record) =>
    lines({ subject: 'disclosure', record }, [], [{ moment: 'at', date: record.on }]),
  ),
]

const ofFile = (file: CaseRecords): ChronologyEntry[] => [
  ...file.events.flatMap((record) =>
    lines(
      { subject: 'event', record },
      record.persons.map(({ partyId }) => partyId),
      [{ moment: 'at', date: record.date, time: record.time }],
    ),
  ),
  ...file.documents.flatMap((record) =>
    record.dated === null
      ? []
      : lines({ subject: 'document', record }, [], [{ moment: 'at', date: record.dated }]),
  ),
  ...(file.case.openedOn === null
    ? []
    : lines({ subject: 'case', record: file.case }, [], [{ moment: 'from', date: file.case.openedOn }])),
]

const ofEvidence = (file: CaseRecords): ChronologyEntry[] => [
  ...file.statements.flatMap((record) =>
    lines(
      { subject: 'statement', record },
      [record.partyId, record.takenById],
      [{ moment: 'at', date: record.date, time: record.time }],
    ),
  ),
  // Of a thing nobody may know when it was taken, or it never was: it stands in its own list.
  ...file.items.flatMap((record) =>
    lines(
      { subject: 'item', record },
      [record.partyId],
      [
        { moment: 'seized', date: record.seizedOn },
        { moment: 'copied', date: record.copiedOn },
        { moment: 'examined', date: record.examinedOn },
        { moment: 'returned', date: record.returnedOn },
      ],
    ).filter(({ date }) => date !== null),
  ),
]

/** What ends stands before what begins on the same day, so that a transfer reads in the order in which it happened. */
const rankOf = ({ moment }: ChronologyEntry): number => (moment === 'until' ? 0 : 1)

const compareEntries = (one: ChronologyEntry, other: ChronologyEntry): number => {
  if (one.date === null || other.date === null) {
    if (one.date !== other.date) return one.date === null ? 1 : -1
    return one.key < other.key ? -1 : 1
  }
  return (
    comparePartialDates(one.date, other.date) ||
    (one.time ?? '').localeCompare(other.time ?? '') ||
    rankOf(one) - rankOf(other) ||
    (one.key < other.key ? -1 : 1)
  )
}

/**
 * Everything dated in a case as one list in the order of time; what has no date that is known stands at the end, except
 * documents, which are found in their own list.
 */
export const chronologyOf = (file: CaseRecords): ChronologyEntry[] =>
  [...ofPersons(file), ...ofCourt(file), ...ofEvidence(file), ...ofWork(file), ...ofFile(file)].toSorted(
    compareEntries,
  )

/** The kinds of records that a chronology can hold. */
export const CHRONOLOGY_SUBJECTS = [
  'event',
  'hearing',
  'decision',
  'procedural-status',
  'charge',
  'restraint',
  'stay',
  'statement',
  'item',
  'document',
  'contact',
  'intervention',
  'deadline',
  'task',
  'consent',
  'disclosure',
  'case',
] as const satisfies readonly RecordSubject[]
