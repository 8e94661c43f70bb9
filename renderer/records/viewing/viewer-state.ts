import type { ErrorCode } from '../../../shared/contract/errors.ts'
import type { MediaType } from '../../../shared/domain/kinds/document.ts'
import type { FromViewer } from '../../../shared/port/viewer-messages.ts'

/** What the frame has told about the document it shows. */
export interface ViewerState {
  readonly phase: 'opening' | 'shown' | 'foreign' | 'needs-password' | 'failed'
  readonly failure: ErrorCode | undefined
  readonly wasWrongPassword: boolean
  readonly pages: number
  readonly page: number
  readonly zoomPercent: number
  /** What the document is where it is not what was recorded, and cannot be shown. */
  readonly foreign: MediaType | undefined
  /** How a text was read; undefined for what is none. */
  readonly reading: Omit<Extract<FromViewer, { kind: 'read' }>, 'kind'> | undefined
  readonly found: { readonly current: number; readonly total: number } | undefined
}

/** Before the frame has said anything. */
export const OPENING: ViewerState = {
  phase: 'opening',
  failure: undefined,
  wasWrongPassword: false,
  pages: 0,
  page: 1,
  zoomPercent: 100,
  foreign: undefined,
  reading: undefined,
  found: undefined,
}

/** What this side has to say: the bytes cannot be had, or the document took more than it may. */
interface OwnMessage {
  readonly kind: 'unreachable' | 'ended'
  readonly code: ErrorCode
}

/** The state after a message of the frame, or of this side. What failed stays failed: its frame is taken away. */
export const afterMessage = (state: ViewerState, message: FromViewer | OwnMessage): ViewerState => {
  if (state.phase === 'failed') return state
  switch (message.kind) {
    case 'shown':
      return { ...state, phase: 'shown', pages: message.pages }
    case 'read':
      return {
        ...state,
        reading: { encoding: message.encoding, isGuessed: message.isGuessed, badBytes: message.badBytes },
      }
    case 'foreign':
      return { ...state, phase: 'foreign', foreign: message.mediaType }
    case 'position':
      return { ...state, page: message.page, zoomPercent: message.zoomPercent }
    case 'found':
      return { ...state, found: { current: message.current, total: message.total } }
    case 'needs-password':
      return { ...state, phase: 'needs-password', wasWrongPassword: message.wasWrong }
    case 'failed':
    case 'unreachable':
    case 'ended':
      return { ...state, phase: 'failed', failure: message.code }
    case 'ready':
    case 'key':
    case 'touched':
      return state
  }
}
