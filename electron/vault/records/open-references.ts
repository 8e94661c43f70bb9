import { SandyqError } from '../../../shared/contract/errors.ts'
import {
  isRecordSubject,
  KINDS,
  RECORD_SUBJECTS,
  type RecordSubject,
} from '../../../shared/domain/kinds/index.ts'
import type { ReadHandle, WriteHandle } from '../store/database/handles.ts'
import { OPEN_KEYS, tableOf } from './foreign-keys.ts'

/*
 * A reference to a record of any kind cannot be a foreign key. What the schema does for those is done here for it: rows that name
 * a record go with it, whatever takes it away. The triggers live in memory and are made at each opening from the kinds that there
 * are, so that a kind made later need not think of it. They see what foreign keys take along, and `capture.ts` sees what they do.
 */

const goneWith = (table: string): string => {
  const deletions = OPEN_KEYS.filter(({ target }) => target === table).map(
    (key) => `DELETE FROM ${key.table} WHERE ${key.column} = OLD.id;`,
  )
  return `CREATE TEMP TRIGGER gone_with_${table} AFTER DELETE ON main.${table} BEGIN ${deletions.join(' ')} END;`
}

/** Makes what names a record go with it; once for each opening of a vault. */
export const prepareOpenReferences = (write: WriteHandle): void => {
  for (const subject of RECORD_SUBJECTS) write.exec(goneWith(tableOf(subject)))
}

/** A record of any kind, as another one names it. */
export interface NamedRecord {
  readonly subject: string
  readonly id: string
}

const caseColumnOf = (subject: RecordSubject): string => {
  if (subject === 'case') return 'id'
  return 'caseId' in KINDS[subject].entity.shape ? 'case_id' : 'NULL'
}

/**
 * The case that a record belongs to, a case itself; null where it belongs to none.
 *
 * @throws NOT_FOUND where there is no such record, INVALID_INPUT where there is no such kind
 */
export const caseOfRecord = (read: ReadHandle, { subject, id }: NamedRecord): string | null => {
  if (!isRecordSubject(subject)) throw new SandyqError('INVALID_INPUT')
  const row = read.get<{ caseId: string | null }>(
    `SELECT ${caseColumnOf(subject)} AS caseId FROM ${tableOf(subject)} WHERE id = ?`,
    [id],
  )
  if (row === undefined) throw new SandyqError('NOT_FOUND')
  return row.caseId
}
