import { requireCase } from '../../records/case-file.ts'
import { type Casework, change } from '../../records/change.ts'

/** What has left the vault, as main tells it after the file is written. */
export interface ExportRecord {
  /** Null for a list over all cases. */
  readonly caseId: string | null
  readonly kind: 'dossier' | 'document-copy' | 'table' | 'calendar'
  /** Of the exported file, 64 hex digits. */
  readonly sha256: string
  readonly documents: readonly string[]
}

/** @throws NOT_FOUND */
export const recordExport = (work: Casework, { caseId, ...exported }: ExportRecord): void =>
  change(work, ({ write, audit }) => {
    if (caseId === null) return audit({ action: 'export', subject: 'vault', after: exported })
    requireCase(write, caseId)
    audit({ action: 'export', subject: 'case', recordId: caseId, caseId, after: exported })
  })
