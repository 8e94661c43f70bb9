import { SandyqError } from '../../../shared/contract/errors.ts'
import { type Case, type CaseInput, caseInputSchema } from '../../../shared/domain/kinds/case.ts'
import type { ReadHandle, WriteHandle } from '../store/database/handles.ts'
import { columnsOf } from './kinds/columns-of.ts'
import { caseKeys } from './list-keys.ts'
import { recordTable } from './record-table.ts'

/** The table is not called `case`, which is a word of SQL. */
export const caseFiles = recordTable<CaseInput, Case>('case_file', columnsOf(caseInputSchema, {}), {
  derived: caseKeys,
})

/** @throws NOT_FOUND */
export const requireCase = (read: ReadHandle, id: string): void => {
  if (read.get('SELECT 1 FROM case_file WHERE id = ?', [id]) === undefined) throw new SandyqError('NOT_FOUND')
}

/** Notes that somebody worked on the case or on anything in it. */
export const touchCase = (write: WriteHandle, id: string, at: string): void => {
  write.run('UPDATE case_file SET touched_at = ? WHERE id = ?', [at, id])
}
