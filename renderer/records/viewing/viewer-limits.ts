import type { ErrorCode } from '../../../shared/contract/errors.ts'
import type { DrawingUse } from '../../../shared/contract/session.ts'

/** What one document may take in the frame that shows it. */
export interface ViewerLimits {
  /** Processor time until it is open, in milliseconds: what others do on the machine does not use it up. */
  readonly openingMs: number
  /** Looks without an answer of the host after which its opening is given up. */
  readonly looks: number
  /** Memory beyond what the page had before. */
  readonly memoryBytes: number
}

export const VIEWER_LIMITS: ViewerLimits = {
  openingMs: 20_000,
  looks: 120,
  memoryBytes: 1024 * 1024 * 1024,
}

/** How it stands with a document in the frame. */
export interface Look {
  /** Before the frame had anything to show; undefined where the host cannot tell. */
  readonly first: DrawingUse | undefined
  readonly now: DrawingUse | undefined
  /** The most processes that were there at once. */
  readonly most: number
  readonly isOpening: boolean
  readonly looks: number
}

/** Why the document has to be ended; undefined where it may go on. */
export const overLimit = (
  { first, now, most, isOpening, looks }: Look,
  limits: ViewerLimits,
): ErrorCode | undefined => {
  if (first === undefined || now === undefined)
    return isOpening && looks > limits.looks ? 'DOCUMENT_TOO_SLOW' : undefined
  // The frame's process is gone: a document made it fall over, and the frame itself can say nothing any more.
  if (now.processes < most) return 'DOCUMENT_TOO_COSTLY'
  if ((now.memoryBytes ?? 0) - (first.memoryBytes ?? 0) > limits.memoryBytes) return 'DOCUMENT_TOO_COSTLY'
  if (isOpening && now.processorMs - first.processorMs > limits.openingMs) return 'DOCUMENT_TOO_SLOW'
  return undefined
}
