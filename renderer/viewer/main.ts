import 'pdfjs-dist/web/pdf_viewer.css'
import './viewer.css'
import '../../shared/port/zod-without-eval.ts'
import './trusted-types.ts'
import { CHROMIUM_ORIGINS, ELECTRON_ORIGINS } from '../../shared/port/origins.ts'
import { type FromViewer, type ToViewer, toViewerSchema } from '../../shared/port/viewer-messages.ts'
import { programKey } from './keys.ts'
import { showPdf } from './pdf.ts'
import { showPicture } from './picture.ts'
import { showText } from './plain-text.ts'
import type { Stage } from './stage.ts'
import { tellOfTouches } from './touches.ts'

const pageOrigin = location.origin === ELECTRON_ORIGINS.viewer ? ELECTRON_ORIGINS.page : CHROMIUM_ORIGINS.page

const say = (message: FromViewer): void => window.parent.postMessage(message, pageOrigin)

const setTheme = (isDark: boolean): void => {
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light'
}

const showOn = async (
  stage: HTMLElement,
  { bytes, mediaType, title, readAs }: Extract<ToViewer, { kind: 'show' }>,
): Promise<Stage | undefined> => {
  if (mediaType === 'application/pdf') return await showPdf(stage, bytes, say)
  if (mediaType === 'text/plain') return showText(stage, { bytes, readAs }, say)
  if (mediaType.startsWith('image/')) return await showPicture(stage, { bytes, mediaType, title }, say)
  say({ kind: 'failed', code: 'DOCUMENT_UNREADABLE' })
  return undefined
}

const start = (element: HTMLElement): void => {
  let stage: Stage | undefined
  const act = async (message: ToViewer): Promise<void> => {
    switch (message.kind) {
      case 'show':
        setTheme(message.isDark)
        stage = await showOn(element, message)
        return
      case 'theme':
        return setTheme(message.isDark)
      case 'zoom':
        return stage?.zoom(message.to)
      case 'rotate':
        return stage?.rotate()
      case 'go':
        return stage?.go(message.page)
      case 'find':
        return stage?.find(message.text, message.direction)
      case 'password':
        return stage?.password(message.text)
    }
  }
  window.addEventListener('message', (event) => {
    if (event.origin !== pageOrigin || event.source !== window.parent) return
    const message = toViewerSchema.safeParse(event.data)
    if (message.success) act(message.data).catch(() => say({ kind: 'failed', code: 'DOCUMENT_UNREADABLE' }))
  })
  window.addEventListener('keydown', (event) => {
    const key = programKey(event)
    if (key === undefined) return
    event.preventDefault()
    say({ kind: 'key', key })
  })
  tellOfTouches(say)
  say({ kind: 'ready' })
}

const element = document.getElementById('stage')
if (element !== null) start(element)
