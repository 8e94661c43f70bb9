import type { Token } from '../../../shared/contract/base.ts'
import type { ErrorCode } from '../../../shared/contract/errors.ts'
import type { ImportEvent, PickedFile } from '../../../shared/contract/transfers.ts'

/** A file of the last import that did not become a new document. */
export interface LeftOut {
  readonly token: Token
  readonly name: string
  /** Undefined where the same bytes were there already. */
  readonly code: ErrorCode | undefined
}

/** How the import of some files goes, and how it went. */
export interface ImportRun {
  readonly files: readonly PickedFile[]
  readonly settled: number
  readonly doneBytes: number
  readonly totalBytes: number
  readonly imported: number
  readonly leftOut: readonly LeftOut[]
  /** `stopped`: by the user; `failed`: by something that no further file would survive. */
  readonly phase: 'running' | 'finished' | 'stopped' | 'failed'
  readonly failure: ErrorCode | undefined
}

/** A run before its first event. */
export const startOf = (files: readonly PickedFile[]): ImportRun => ({
  files,
  settled: 0,
  doneBytes: 0,
  totalBytes: files.reduce((sum, file) => sum + file.sizeBytes, 0),
  imported: 0,
  leftOut: [],
  phase: 'running',
  failure: undefined,
})

/** Bytes of the files before the one that is being read. */
const bytesBefore = (run: ImportRun): number =>
  run.files.slice(0, run.settled).reduce((sum, file) => sum + file.sizeBytes, 0)

/** The run after one more event. */
export const afterEvent = (run: ImportRun, event: ImportEvent): ImportRun => {
  if (event.kind === 'progress') return { ...run, doneBytes: bytesBefore(run) + event.doneBytes }
  const next = { ...run, settled: run.settled + 1 }
  const settled = { ...next, doneBytes: bytesBefore(next) }
  if (event.kind === 'imported') return { ...settled, imported: run.imported + 1 }
  const name = run.files.find(({ token }) => token === event.file)?.name ?? ''
  const code = event.kind === 'refused' ? event.code : undefined
  return { ...settled, leftOut: [...run.leftOut, { token: event.file, name, code }] }
}

/** The run after what ended it early. */
export const ended = (run: ImportRun, code: ErrorCode): ImportRun =>
  code === 'CANCELLED' ? { ...run, phase: 'stopped' } : { ...run, phase: 'failed', failure: code }
