import type { ErrorCode } from '../../../shared/contract/errors.ts'
import type { OpenedTable, StagedTable } from '../../../shared/contract/tables.ts'
import type { ImportPreview, ImportReport } from '../../../shared/domain/table-import.ts'
import type { Working } from './follow-import.ts'

/** The lines were looked at, and nothing is kept yet. */
export interface Previewed<Table extends StagedTable> {
  readonly phase: 'previewed'
  readonly table: Table
  readonly preview: ImportPreview
  readonly failure?: ErrorCode
  readonly wasStopped?: boolean
}

/** How the import goes, from the choice of a file to the report. */
export type ImportState =
  | { readonly phase: 'choosing'; readonly failure?: ErrorCode }
  | { readonly phase: 'reading' }
  | {
      readonly phase: 'mapping'
      readonly table: OpenedTable
      readonly failure?: ErrorCode
      readonly wasStopped?: boolean
    }
  | Previewed<OpenedTable>
  | Working
  | { readonly phase: 'finished'; readonly table: OpenedTable; readonly report: ImportReport }
