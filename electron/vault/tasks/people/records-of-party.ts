import type { RecordOfParty } from '../../../../shared/contract/parties.ts'
import { type PartialDate, partialDateSchema } from '../../../../shared/domain/dates.ts'
import { caseIdSchema } from '../../../../shared/domain/ids.ts'
import { KINDS, RECORD_SUBJECTS, type RecordSubject } from '../../../../shared/domain/kinds/index.ts'
import { OPEN_REFERENCES } from '../../../../shared/domain/kinds/references.ts'
import { comparePartialDates } from '../../../../shared/domain/partial-date.ts'
import { caseFiles } from '../../records/case-file.ts'
import { type Casework, readOf } from '../../records/change.ts'
import { subjectOf, tableOf } from '../../records/foreign-keys.ts'
import { findRecord, titleOf } from '../../records/history/titles.ts'
import { requireParty } from '../../records/party.ts'
import type { ReadHandle } from '../../store/database/handles.ts'
import { listPartyReferences, type PartyReference } from './merge-references.ts'

/** What the page of a party says in parts of its own: where it takes part and as what, to whom it is tied. */
const SAID_APART: ReadonlySet<RecordSubject> = new Set(['participation', 'procedural-status', 'relation'])

/** Of each kind; more are found by the search. */
const MOST_OF_KIND = 200

/** Of the party itself: its own sources and links stand beside it. */
const isOfItself = ({ table, column }: PartyReference): boolean =>
  OPEN_REFERENCES.some(({ of, field }) => table === tableOf(of) && column === field.replace(/Id$/u, '_id'))

const idsByKind = (read: ReadHandle, partyId: string): Map<RecordSubject, Set<string>> => {
  const found = new Map<RecordSubject, Set<string>>()
  for (const reference of listPartyReferences(read)) {
    const subject = subjectOf(reference.record)
    if (subject === undefined || SAID_APART.has(subject) || isOfItself(reference)) continue
    const [first = 'id'] = reference.key
    const rows = read.all<{ id: string }>(
      `SELECT DISTINCT ${first} AS id FROM ${reference.table} WHERE ${reference.column} = ?`,
      [partyId],
    )
    const ids = found.get(subject) ?? new Set()
    for (const { id } of rows) ids.add(id)
    found.set(subject, ids)
  }
  return found
}

/** The day of a date that may have a time. */
const dayOf = (value: unknown): PartialDate | null =>
  typeof value === 'string' ? (partialDateSchema.safeParse(value.split('T')[0]).data ?? null) : null

const caseOf = (read: ReadHandle, record: object): Pick<RecordOfParty, 'caseId' | 'caseTitle'> => {
  const caseId = caseIdSchema.nullable().parse(Reflect.get(record, 'caseId') ?? null)
  return { caseId, caseTitle: caseId === null ? '' : (caseFiles.find(read, caseId)?.title ?? '') }
}

interface Dated {
  readonly id: string
  readonly record: object
  readonly date: PartialDate | null
}

const newestFirst = (one: Dated, other: Dated): number => {
  if (one.date !== null && other.date !== null) return comparePartialDates(other.date, one.date)
  return Number(one.date === null) - Number(other.date === null)
}

const datedOf = (read: ReadHandle, subject: RecordSubject, ids: ReadonlySet<string>): Dated[] => {
  const { datedBy } = KINDS[subject]
  return [...ids].flatMap((id) => {
    const record = findRecord(read, subject, id)
    if (record === undefined) return []
    return [{ id, record, date: datedBy === null ? null : dayOf(Reflect.get(record, datedBy)) }]
  })
}

const shownOf = (read: ReadHandle, subject: RecordSubject, { id, record, date }: Dated): RecordOfParty => ({
  subject,
  id,
  title: titleOf(read, subject, id),
  date,
  ...caseOf(read, record),
})

/** Records that name a party, of one kind. */
export interface RecordsOfParty {
  readonly subject: RecordSubject
  readonly total: number
  readonly records: RecordOfParty[]
}

/**
 * Everything that names the party beside where it takes part, in the order of the kinds. Which records can is read from the schema.
 *
 * @throws NOT_FOUND
 */
export const listRecordsOfParty = (work: Casework, id: string): RecordsOfParty[] => {
  const read = readOf(work)
  requireParty(read, id)
  const found = idsByKind(read, id)
  return RECORD_SUBJECTS.flatMap((subject) => {
    const dated = datedOf(read, subject, found.get(subject) ?? new Set()).sort(newestFirst)
    if (dated.length === 0) return []
    const records = dated.slice(0, MOST_OF_KIND).map((one) => shownOf(read, subject, one))
    return [{ subject, total: dated.length, records }]
  })
}
