import type { ErrorCode } from '../../../shared/contract/errors.ts'
import type { ImportPreview, ImportReport } from '../../../shared/domain/table-import.ts'
import { touchSession } from '../../app/use-idle-touch.ts'
import { errorCodeOf } from '../../ui/error-code.ts'

interface Step {
  readonly kind: 'progress'
  readonly phase: 'check' | 'write'
  readonly done: number
  readonly total: number
}

export interface LookedAt {
  readonly kind: 'finished'
  readonly preview: ImportPreview
}

export interface BroughtIn {
  readonly kind: 'finished'
  readonly report: ImportReport
}

/** Why the work did not come to its end. */
export interface Unfinished {
  readonly failure?: ErrorCode
  readonly wasStopped?: boolean
}

/** Lines are being looked at or written. */
export interface Working {
  readonly phase: 'working'
  readonly step: 'check' | 'write'
  readonly done: number
  readonly total: number
}

interface Following<Last, State> {
  readonly onState: (state: State | Working) => void
  readonly ended: (last: Last) => State
  /** Where one goes on from when it does not come to its end. */
  readonly back: (why: Unfinished) => State
}

/** Follows work in the vault process to its end, to its being stopped, or to its failing. */
export const follow = async <Last extends { readonly kind: 'finished' }, State>(
  work: Promise<AsyncIterable<Step | Last>>,
  { onState, ended, back }: Following<Last, State>,
): Promise<void> => {
  try {
    for await (const event of await work) {
      touchSession()
      if (event.kind !== 'progress') return onState(ended(event))
      onState({ phase: 'working', step: event.phase, done: event.done, total: event.total })
    }
    onState(back({ wasStopped: true }))
  } catch (error) {
    const code = errorCodeOf(error)
    onState(back(code === 'CANCELLED' ? { wasStopped: true } : { failure: code }))
  }
}
