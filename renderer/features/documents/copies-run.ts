import type { ErrorCode } from '../../../shared/contract/errors.ts'
import type { CopyEvent } from '../../../shared/contract/transfers.ts'
import type { DocumentLine } from '../../../shared/domain/kinds/document.ts'

type Copied = Pick<DocumentLine, 'id' | 'title' | 'sizeBytes'>

/** How the saving of copies goes, and how it went. */
export interface CopiesRun {
  readonly documents: readonly Copied[]
  readonly settled: number
  readonly doneBytes: number
  readonly totalBytes: number
  readonly saved: number
  /** Documents that could not be read. */
  readonly refused: readonly { readonly document: Copied; readonly code: ErrorCode }[]
  /** `stopped`: by the user; `failed`: by something that no further copy would survive. */
  readonly phase: 'running' | 'finished' | 'stopped' | 'failed'
  readonly failure: ErrorCode | undefined
}

const sizeOf = (documents: readonly Copied[]): number =>
  documents.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)

/** A run before its first event. */
export const startOfCopies = (documents: readonly Copied[]): CopiesRun => ({
  documents,
  settled: 0,
  doneBytes: 0,
  totalBytes: sizeOf(documents),
  saved: 0,
  refused: [],
  phase: 'running',
  failure: undefined,
})

/** The run after one more event. */
export const afterCopy = (run: CopiesRun, event: CopyEvent): CopiesRun => {
  const bytesBefore = (count: number): number => sizeOf(run.documents.slice(0, count))
  if (event.kind === 'progress') return { ...run, doneBytes: bytesBefore(run.settled) + event.doneBytes }
  const settled = run.settled + 1
  const next = { ...run, settled, doneBytes: bytesBefore(settled) }
  if (event.kind === 'saved') return { ...next, saved: run.saved + 1 }
  const document = run.documents.find(({ id }) => id === event.id)
  return document === undefined
    ? next
    : { ...next, refused: [...run.refused, { document, code: event.code }] }
}
