import * as z from 'zod'
import type { ListCounts } from '../../../../shared/contract/pages.ts'
import {
  type FieldChange,
  HISTORY_ACTIONS,
  type HistoryEntry,
  RECORD_SUBJECTS,
  type RecordSubject,
} from '../../../../shared/domain/history.ts'
import { OPEN_REFERENCES, referencesInLog } from '../../../../shared/domain/kinds/references.ts'
import type { ReadHandle } from '../../store/database/handles.ts'
import { type Casework, readOf } from '../change.ts'
import { titleOf } from './titles.ts'
import { canBringBack } from './with-values.ts'

/** More than fits a page; older entries are read with the next page. */
const PAGE = 100

/** Fields that say which record it is or follow from others, not what someone entered. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'id',
  'revision',
  'caseId',
  'updatedAt',
  'partyName',
  'partyKind',
  'fromName',
  'fromKind',
  'toName',
  'toKind',
  'caseTitle',
  // The kind of the record whose id is told beside it.
  ...OPEN_REFERENCES.map(({ subjectField }) => subjectField),
  // What a merge keeps in order to be taken apart.
  'mergedInto',
  'createdAt',
  'moved',
  'vanished',
])

type Values = Record<string, z.core.util.JSONType>

const valuesSchema: z.ZodType<Values> = z.record(z.string(), z.json())

const valuesOf = (json: string | null): Values => {
  if (json === null) return {}
  const parsed = valuesSchema.safeParse(JSON.parse(json))
  return parsed.success ? parsed.data : {}
}

const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0)

const changeOf = (
  field: string,
  { before, after }: { readonly before: Values; readonly after: Values },
): FieldChange | undefined => {
  const [old, now] = [before[field], after[field]]
  const isNew = Object.keys(before).length === 0
  if (JSON.stringify(old) === JSON.stringify(now) || (isNew && isBlank(now))) return undefined
  return {
    field,
    ...(old === undefined ? {} : { before: old }),
    ...(now === undefined ? {} : { after: now }),
  }
}

/** The kind of what a field names that may name any, which is no change by itself. */
const kindsIn = (values: Values): object =>
  Object.fromEntries(OPEN_REFERENCES.map(({ subjectField }) => [subjectField, values[subjectField]]))

/** What is called how among everything that the changed values name, whether in a field or in a list. */
const namesIn = (
  read: ReadHandle,
  subject: RecordSubject,
  { old, now, changes }: { old: Values; now: Values; changes: readonly FieldChange[] },
): HistoryEntry['names'] => {
  const before = Object.fromEntries(changes.map((change) => [change.field, change.before]))
  const after = Object.fromEntries(changes.map((change) => [change.field, change.after]))
  const named = [
    { ...kindsIn(old), ...before },
    { ...kindsIn(now), ...after },
  ].flatMap((values) => referencesInLog(subject, values))
  return Object.fromEntries(
    named.flatMap(([kind, id]) => (id === null || id === '' ? [] : [[id, titleOf(read, kind, id)]])),
  )
}

interface Row extends Omit<HistoryEntry, 'title' | 'changes' | 'names' | 'canBringBack'> {
  readonly before: string | null
  readonly after: string | null
}

const entryOf = (read: ReadHandle, { before, after, ...row }: Row): HistoryEntry => {
  const [old, now] = [valuesOf(before), valuesOf(after)]
  const fields = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
    (field) => !LEFT_OUT.has(field),
  )
  const changes = fields.flatMap((field) => changeOf(field, { before: old, after: now }) ?? [])
  return {
    ...row,
    // A merge has the other party in the place of a case.
    caseId: row.subject === 'party' ? null : row.caseId,
    title: titleOf(read, row.subject, row.recordId),
    changes,
    names: namesIn(read, row.subject, { old, now, changes }),
    canBringBack: canBringBack(row, now),
  }
}

const SELECT = `
  SELECT e.seq, e.at, e.action, e.subject, e.record_id AS recordId, nullif(e.case_id, '') AS caseId, v.before, v.after
  FROM audit_entry AS e LEFT JOIN audit_value AS v ON v.seq = e.seq`
const SHOWN = `e.action IN (SELECT value FROM json_each(@actions)) AND e.subject IN (SELECT value FROM json_each(@subjects))`

/** Exported so that their query plans can be tested. */
export const HISTORY_OF_RECORD_SQL = `${SELECT} WHERE e.record_id = @id AND ${SHOWN} ORDER BY e.seq DESC`
export const HISTORY_OF_CASE_SQL = `${SELECT}
  WHERE e.case_id = @caseId AND e.seq < @before AND (@subject IS NULL OR e.subject = @subject) AND ${SHOWN} ORDER BY e.seq DESC LIMIT ${PAGE}`

const COUNTS_OF_CASE_SQL = `
  SELECT count(*) AS 'all', count(CASE WHEN @subject IS NULL OR e.subject = @subject THEN 1 END) AS shown
  FROM audit_entry AS e WHERE e.case_id = @caseId AND ${SHOWN}`

const LISTS = { actions: JSON.stringify(HISTORY_ACTIONS), subjects: JSON.stringify(RECORD_SUBJECTS) }

/** The changes of one record, the newest first. */
export const historyOfRecord = (work: Casework, id: string): HistoryEntry[] => {
  const read = readOf(work)
  return read.all<Row>(HISTORY_OF_RECORD_SQL, { id, ...LISTS }).map((row) => entryOf(read, row))
}

/** The changes of a case and all that is in it, the newest first, a page at a time. */
export const historyOfCase = (
  work: Casework,
  { caseId, subject, before }: { caseId: string; subject: RecordSubject | null; before: number | null },
): { entries: HistoryEntry[]; counts: ListCounts | null } => {
  const read = readOf(work)
  const of = { caseId, subject, ...LISTS }
  const rows = read.all<Row>(HISTORY_OF_CASE_SQL, { ...of, before: before ?? Number.MAX_SAFE_INTEGER })
  return {
    entries: rows.map((row) => entryOf(read, row)),
    counts: before === null ? (read.get<ListCounts>(COUNTS_OF_CASE_SQL, of) ?? null) : null,
  }
}
