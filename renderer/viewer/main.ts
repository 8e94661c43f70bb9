import 'pdfjs-dist/web/pdf_viewer.css'
import './viewer.css'
import '../../shared/port/zod-without-eval.ts'
import './trusted-types.ts'
import { isPictureType } from '../../shared/pictures/picture-type.ts'
import { CHROMIUM_ORIGINS, ELECTRON_ORIGINS } from '../../shared/port/origins.ts'
import { type FromViewer, type ToViewer, toViewerSchema } from '../../shared/port/viewer-messages.ts'
import { Beside } from './beside.ts'
import { programKey } from './keys.ts'
import { showLetters } from './letters.ts'
import { showPdf } from './pdf.ts'
import { showPicture } from './picture.ts'
import type { Stage } from './stage.ts'
import { tellOfTouches } from './touches.ts'

const pageOrigin = location.origin === ELECTRON_ORIGINS.viewer ? ELECTRON_ORIGINS.page : CHROMIUM_ORIGINS.page

const say = (message: FromViewer): void => window.parent.postMessage(message, pageOrigin)

const setTheme = (isDark: boolean): void => {
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light'
}

/** Where things stand in `index.html`. */
interface Places {
  readonly stage: HTMLElement
  readonly notices: HTMLElement
  readonly beside: HTMLElement
}

const showOn = async (
  { stage, notices, beside: aside }: Places,
  { bytes, mediaType, title, readAs, language, words, password }: Extract<ToViewer, { kind: 'show' }>,
): Promise<Stage | undefined> => {
  document.documentElement.lang = language
  if (mediaType === 'application/pdf') {
    const beside = new Beside(notices, aside, words.close)
    return await showPdf(stage, { bytes, password, language, words, beside }, say)
  }
  if (mediaType === 'text/plain' || mediaType === 'application/rtf') {
    return showLetters(stage, { bytes, readAs, words, beside: new Beside(notices, aside, words.close) }, say)
  }
  if (isPictureType(mediaType)) {
    const beside = new Beside(notices, aside, words.close)
    return await showPicture(stage, { bytes, mediaType, title, words, beside }, say)
  }
  say({ kind: 'failed', code: 'DOCUMENT_UNREADABLE' })
  return undefined
}

const start = (places: Places): void => {
  let shown: Stage | undefined
  const act = async (message: ToViewer): Promise<void> => {
    switch (message.kind) {
      case 'show':
        setTheme(message.isDark)
        shown = await showOn(places, message)
        return
      case 'theme':
        return setTheme(message.isDark)
      case 'zoom':
        return shown?.zoom(message.to)
      case 'rotate':
        return shown?.rotate()
      case 'go':
        return shown?.go(message.page)
      case 'find':
        return shown?.find(message.text, message.direction)
      case 'password':
        return shown?.password(message.text)
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

const stage = document.getElementById('stage')
const notices = document.getElementById('notices')
const beside = document.getElementById('beside')
if (stage !== null && notices !== null && beside !== null) start({ stage, notices, beside })
