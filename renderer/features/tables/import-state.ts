import type { ErrorCode } from '../../../shared/contract/errors.ts'
import type { OpenedTable } from '../../../shared/contract/tables.ts'
import type { ImportPreview, ImportReport } from '../../../shared/domain/table-import.ts'

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
  | {
      readonly phase: 'previewed'
      readonly table: OpenedTable
      readonly preview: ImportPreview
      readonly failure?: ErrorCode
      readonly wasStopped?: boolean
    }
  | {
      readonly phase: 'working'
      readonly step: 'check' | 'write'
      readonly done: number
      readonly total: number
    }
  | { readonly phase: 'finished'; readonly table: OpenedTable; readonly report: ImportReport }
