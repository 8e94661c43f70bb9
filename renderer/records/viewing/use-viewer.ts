import { useCallback, useEffect, useReducer, useRef } from 'react'
import type { DocumentId } from '../../../shared/domain/ids.ts'
import type { Language } from '../../../shared/domain/language.ts'
import { viewerOriginOf } from '../../../shared/port/origins.ts'
import {
  fromViewerSchema,
  type ToViewer,
  type ViewerKey,
  type ViewerWords,
} from '../../../shared/port/viewer-messages.ts'
import { client } from '../../app/api.ts'
import { errorCodeOf } from '../../ui/error-code.ts'
import { useKeptPassword } from './use-kept-password.ts'
import { useViewerLimits } from './use-viewer-limits.ts'
import { afterMessage, OPENING } from './viewer-state.ts'

export const VIEWER_ORIGIN = viewerOriginOf(location.origin)

/** Fetches the bytes from our own origin, where main serves them once. */
const fetchBytes = async (id: DocumentId): Promise<ArrayBuffer> => {
  const { address } = await client.transfers.openDocument({ id })
  const response = await fetch(address)
  if (!response.ok) throw new Error('not served')
  return await response.arrayBuffer()
}

/** Not counted by the browser as a touch: Esc, and what may not fail. */
const WITHOUT_TOUCH: ReadonlySet<ViewerKey> = new Set(['back', 'lock'])

/** Whether somebody can have pressed it: a frame taken over by a document could say so by itself, while one writes beside it. */
const isPressedIn = (frame: HTMLIFrameElement | null, key: ViewerKey): boolean =>
  frame !== null &&
  document.activeElement === frame &&
  (WITHOUT_TOUCH.has(key) || navigator.userActivation.isActive)

interface Shown {
  readonly id: DocumentId
  readonly mediaType: Extract<ToViewer, { kind: 'show' }>['mediaType']
  readonly readAs: Extract<ToViewer, { kind: 'show' }>['readAs']
  readonly title: string
  readonly isDark: boolean
  readonly language: Language
  readonly words: ViewerWords
  readonly onKey: (key: ViewerKey) => void
}

/**
 * Shows a document in the viewer frame, which is of another origin and gets nothing but these bytes.
 * To start over, give the component that calls this another key: the frame is made anew.
 */
export const useViewer = (shown: Shown) => {
  const frame = useRef<HTMLIFrameElement>(null)
  const [state, tell] = useReducer(afterMessage, OPENING)
  const latest = useRef(shown)
  latest.current = shown

  const send = useCallback((message: ToViewer, transfer: Transferable[] = []) => {
    frame.current?.contentWindow?.postMessage(message, VIEWER_ORIGIN, transfer)
  }, [])

  const { id, isDark } = shown
  const { find, type, wasWrong, opened } = useKeptPassword(id)
  useEffect(() => {
    let isOver = false
    const show = async (): Promise<void> => {
      try {
        const password = await find(latest.current.mediaType)
        const bytes = await fetchBytes(id)
        if (isOver) return
        const { mediaType, readAs, title, isDark: dark, language, words } = latest.current
        const told = { mediaType, readAs, title, isDark: dark, language, words, password }
        send({ kind: 'show', bytes, ...told }, [bytes])
      } catch (error) {
        if (!isOver) tell({ kind: 'unreachable', code: errorCodeOf(error) })
      }
    }
    const onMessage = (event: MessageEvent): void => {
      if (event.origin !== VIEWER_ORIGIN || event.source !== frame.current?.contentWindow) return
      const message = fromViewerSchema.safeParse(event.data)
      if (!message.success) return
      if (message.data.kind === 'ready') void show()
      else if (message.data.kind === 'key') {
        if (isPressedIn(frame.current, message.data.key)) latest.current.onKey(message.data.key)
      } else if (message.data.kind === 'touched') client.session.touch().catch(() => undefined)
      else {
        if (message.data.kind === 'needs-password') wasWrong()
        const told = message.data
        // What opened it is kept before anybody goes on.
        if (told.kind === 'shown')
          void opened().then(
            () => tell(told),
            () => tell(told),
          )
        else tell(told)
      }
    }
    window.addEventListener('message', onMessage)
    return () => {
      isOver = true
      window.removeEventListener('message', onMessage)
    }
  }, [id, send, find, wasWrong, opened])

  useViewerLimits(state.phase, (code) => tell({ kind: 'ended', code }))

  const isShown = state.phase === 'shown'
  useEffect(() => {
    if (isShown) send({ kind: 'theme', isDark })
  }, [isShown, isDark, send])

  const answer = useCallback(
    (text: string) => {
      type(text)
      send({ kind: 'password', text })
    },
    [type, send],
  )

  return { frame, state, send, answer }
}
