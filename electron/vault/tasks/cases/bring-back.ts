import type * as z from 'zod'
import { SandyqError } from '../../../../shared/contract/errors.ts'
import { emptyIn } from '../../../../shared/domain/field-forms.ts'
import type { HistoryAction } from '../../../../shared/domain/history.ts'
import { KINDS, type RecordSubject } from '../../../../shared/domain/kinds/index.ts'
import { type Casework, change } from '../../records/change.ts'
import { tableOf } from '../../records/foreign-keys.ts'
import { WITH_VALUES } from '../../records/history/with-values.ts'
import type { ReadHandle } from '../../store/database/handles.ts'
import { updateRecordIn } from './any-record.ts'
import { bringSourcesBackIn } from './former-sources.ts'

/** What a field says in values that a version kept which did not know it: nothing, as nobody could say anything there. */
const sinceThen = (subject: RecordSubject, field: string, schema: z.ZodType): unknown => {
  const earlier = KINDS[subject].earlier ?? {}
  return Object.hasOwn(earlier, field) ? Reflect.get(earlier, field) : emptyIn(schema)
}

/** What the log kept of a record, as values that a person could enter today. */
const inputOf = (subject: RecordSubject, kept: string): never => {
  const { input } = KINDS[subject]
  const values = new Map(Object.entries<unknown>(JSON.parse(kept)))
  const fields = Object.entries(input.shape).map(([field, schema]): [string, unknown] => [
    field,
    values.has(field) ? values.get(field) : sinceThen(subject, field, schema),
  ])
  const parsed = input.safeParse(Object.fromEntries(fields))
  // What cannot be empty is not guessed.
  if (!parsed.success) throw new SandyqError('NOT_FOUND')
  return parsed.data as never
}

const revisionOf = (read: ReadHandle, subject: RecordSubject, id: string): number => {
  const row = read.get<{ revision: number }>(`SELECT revision FROM ${tableOf(subject)} WHERE id = ?`, [id])
  if (row === undefined) throw new SandyqError('NOT_FOUND')
  return row.revision
}

/** A task or note that came into a case since stays in it: its values go back, its place does not. */
const inItsCase = (
  read: ReadHandle,
  { subject, id }: { readonly subject: RecordSubject; readonly id: string },
  value: never,
): never => {
  if (subject !== 'task' && subject !== 'note') return value
  const now = read.get(`SELECT case_id AS caseId FROM ${tableOf(subject)} WHERE id = ?`, [id])
  return Object.assign({}, value, now)
}

/**
 * Gives a record the values that it had after an earlier change, as a new change.
 *
 * @throws NOT_FOUND where the values or the record are gone, or they name a record that is; INVALID_INPUT where they no longer fit
 */
export const bringBack = (work: Casework, seq: number): { subject: RecordSubject; id: string } =>
  change(work, (open) => {
    const { write } = open
    const entry = write.get<{
      action: HistoryAction
      subject: RecordSubject
      id: string
      after: string | null
    }>(
      `SELECT e.action, e.subject, e.record_id AS id, v.after
      FROM audit_entry AS e JOIN audit_value AS v ON v.seq = e.seq WHERE e.seq = ?`,
      [seq],
    )
    if (entry?.after == null || !WITH_VALUES.includes(entry.action)) throw new SandyqError('NOT_FOUND')
    const { subject, id } = entry
    const update = {
      id,
      revision: revisionOf(write, subject, id),
      value: inItsCase(write, entry, inputOf(subject, entry.after)),
    }
    updateRecordIn(subject)(open, update, { action: 'restore' })
    if (subject === 'event') bringSourcesBackIn(open, { id, kept: entry.after })
    return { subject, id }
  })
