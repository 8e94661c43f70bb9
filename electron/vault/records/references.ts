import { SandyqError } from '../../../shared/contract/errors.ts'
import type { RecordSubject } from '../../../shared/domain/kinds/index.ts'
import type { Reference } from '../../../shared/domain/kinds/references.ts'
import type { ReadHandle } from '../store/database/handles.ts'
import { tableOf } from './foreign-keys.ts'
import { requireParty } from './party.ts'

const requireOfCase = (
  read: ReadHandle,
  place: { subject: RecordSubject; id: string; caseId: string | null },
): void => {
  const row = read.get<{ caseId: string }>(
    `SELECT case_id AS caseId FROM ${tableOf(place.subject)} WHERE id = ?`,
    [place.id],
  )
  if (row === undefined) throw new SandyqError('NOT_FOUND')
  if (row.caseId !== place.caseId) throw new SandyqError('INVALID_INPUT')
}

/** @throws NOT_FOUND where something named does not exist, INVALID_INPUT where it belongs to another case */
export const requireReferences = (
  read: ReadHandle,
  caseId: string | null,
  references: readonly Reference[],
): void => {
  for (const [subject, id] of references) {
    if (id === null) continue
    if (subject === 'party') requireParty(read, id)
    else requireOfCase(read, { subject, id, caseId })
  }
}

/** Whether the steps from a record to the one that it names lead to `goal`, over however many; the record itself counts. */
export const leadsTo = (
  read: ReadHandle,
  { table, column }: { readonly table: string; readonly column: string },
  { from, goal }: { readonly from: string; readonly goal: string },
): boolean =>
  read.get(
    `WITH RECURSIVE chain (id) AS (
      VALUES (@from)
      UNION SELECT r.${column} FROM ${table} AS r JOIN chain ON r.id = chain.id WHERE r.${column} IS NOT NULL)
    SELECT 1 FROM chain WHERE id = @goal`,
    { from, goal },
  ) !== undefined
