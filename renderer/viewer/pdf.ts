import * as pdfjs from 'pdfjs-dist'
import type { ViewerWords } from '../../shared/port/viewer-messages.ts'
import type { Beside } from './beside.ts'
import { LEFT_OUT_NOTICE } from './left-out-notice.ts'
import { tellBeside } from './pdf-beside.ts'
import { type Say, type Stage, steppedZoom } from './stage.ts'
import { useStandInFaces } from './stand-in-faces.ts'

/** Pages of the largest PDF that is laid out; each page is an element of the frame. */
const MAX_PAGES = 20_000

/** Codes of pdf.js for a missing and a wrong password. */
const WRONG_PASSWORD = 2

/** Files of pdf.js that it asks for by name: decoders, character maps, fonts of signs, icons. */
const supportAt = (folder: string): string => new URL(`/pdfjs/${folder}/`, location.href).href

/**
 * Pixels of the largest picture in black and white: an A1 sheet of 600 dpi has 279 million in 35 MB. One in grey or colour may have a fifth of
 * them (`tools/pdfjs-picture-limit.ts`). Larger ones are left out, and that is said.
 */
const MAX_PIXELS = 536_000_000

/** Pictures of more bytes on a canvas than this are drawn smaller. */
const CANVAS_BYTES = 256_000_000

const open = ({ bytes, password }: ShownPdf, worker: pdfjs.PDFWorker) =>
  pdfjs.getDocument({
    data: new Uint8Array(bytes),
    worker,
    ...(password === '' ? {} : { password }),
    // Forms that bring their own markup stay off; pdf.js 6 has no way left to make code from a document (E2).
    enableXfa: false,
    cMapUrl: supportAt('cmaps'),
    standardFontDataUrl: supportAt('standard_fonts'),
    wasmUrl: supportAt('wasm'),
    iccUrl: supportAt('iccs'),
    useSystemFonts: false,
    stopAtErrors: false,
    maxImageSize: MAX_PIXELS,
    canvasMaxAreaInBytes: CANVAS_BYTES,
  })

/** pdf.js's viewer translates its labels through this; ours has none to translate. */
const SILENT_LABELS = {
  getLanguage: () => 'en',
  getDirection: () => 'ltr',
  get: async () => '',
  translate: async () => undefined,
  translateOnce: async () => undefined,
  destroy: async () => undefined,
  pause: () => undefined,
  resume: () => undefined,
}

/** pdf.js's page components look for the library on the global object, so it goes there first. */
const loadComponents = async () => {
  Object.assign(globalThis, { pdfjsLib: pdfjs })
  return await import('pdfjs-dist/web/pdf_viewer.mjs')
}

type Components = Awaited<ReturnType<typeof loadComponents>>

const makeViewer = (
  { EventBus, PDFLinkService, PDFFindController, PDFViewer }: Components,
  stage: HTMLElement,
) => {
  const eventBus = new EventBus()
  const linkService = new PDFLinkService({ eventBus })
  // Links inside the document work; an address outside is dead (security target E4).
  linkService.externalLinkEnabled = false
  const findController = new PDFFindController({ eventBus, linkService })
  const container = document.createElement('div')
  container.className = 'pdfViewer'
  stage.replaceChildren(container)
  const viewer = new PDFViewer({
    container: stage as HTMLDivElement,
    viewer: container,
    eventBus,
    linkService,
    findController,
    l10n: SILENT_LABELS as never,
    annotationMode: pdfjs.AnnotationMode.ENABLE,
    annotationEditorMode: pdfjs.AnnotationEditorType.DISABLE,
    enableAutoLinking: false,
    // Icons of comments that bring no look of their own.
    imageResourcesPath: supportAt('web/images'),
  })
  linkService.setViewer(viewer)
  return { eventBus, linkService, findController, viewer }
}

const report = ({ eventBus, viewer }: ReturnType<typeof makeViewer>, say: Say): void => {
  const position = (): void =>
    say({
      kind: 'position',
      page: viewer.currentPageNumber,
      zoomPercent: Math.max(1, Math.round(viewer.currentScale * 100)),
    })
  eventBus.on('pagesinit', () => {
    viewer.currentScaleValue = 'page-width'
    if (viewer.currentScale > 1.25) viewer.currentScale = 1.25
    say({ kind: 'shown', pages: viewer.pagesCount })
  })
  eventBus.on('pagechanging', position)
  eventBus.on('scalechanging', position)
  const found = ({ matchesCount }: { matchesCount: { current: number; total: number } }): void =>
    say({ kind: 'found', current: matchesCount.current, total: matchesCount.total })
  eventBus.on('updatefindmatchescount', found)
  eventBus.on('updatefindcontrolstate', found)
}

/** Keeps a page that fills the stage filling it when a list opens beside it. */
const refitted = (stage: HTMLElement, viewer: ReturnType<typeof makeViewer>['viewer']): void => {
  const observer = new ResizeObserver(() => {
    const fit = viewer.currentScaleValue
    if (fit === 'page-width' || fit === 'page-fit') viewer.currentScaleValue = fit
  })
  observer.observe(stage)
}

interface ShownPdf {
  readonly bytes: ArrayBuffer
  readonly password: string
  readonly language: string
  readonly words: ViewerWords
  readonly beside: Beside
}

/** Says what pdf.js leaves out of the pages. */
const startWorker = ({ words, beside }: ShownPdf): pdfjs.PDFWorker => {
  const port = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' })
  port.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data === LEFT_OUT_NOTICE) beside.say(words.leftOut)
  })
  return pdfjs.PDFWorker.create({ port })
}

/** Puts a PDF on the stage. Scripts, forms, attachments and outside links of the document stay dead. */
export const showPdf = async (stage: HTMLElement, shown: ShownPdf, say: Say): Promise<Stage> => {
  const parts = makeViewer(await loadComponents(), stage)
  const { eventBus, linkService, viewer } = parts
  report(parts, say)
  refitted(stage, viewer)

  let answerPassword: ((text: string) => void) | undefined
  const task = open(shown, startWorker(shown))
  task.onPassword = (answer: (text: string) => void, reason: number) => {
    answerPassword = answer
    say({ kind: 'needs-password', wasWrong: reason === WRONG_PASSWORD })
  }
  const attach = async (): Promise<void> => {
    const [pdf] = await Promise.all([task.promise, useStandInFaces()])
    if (pdf.numPages > MAX_PAGES) return say({ kind: 'failed', code: 'DOCUMENT_TOO_LARGE' })
    linkService.setDocument(pdf)
    viewer.setDocument(pdf)
    await viewer.firstPagePromise
    const { language, words, beside } = shown
    const goTo = (page: number): void => {
      viewer.currentPageNumber = page
    }
    // A document of which this fails is shown all the same.
    await tellBeside({ pdf, beside, words, language, goTo }).catch(() => undefined)
  }
  attach().catch(() => say({ kind: 'failed', code: 'DOCUMENT_UNREADABLE' }))

  return {
    zoom: (to) => {
      if (to === 'width') viewer.currentScaleValue = 'page-width'
      else if (to === 'page') viewer.currentScaleValue = 'page-fit'
      else viewer.currentScale = steppedZoom(viewer.currentScale, to)
    },
    rotate: () => {
      viewer.pagesRotation = (viewer.pagesRotation + 90) % 360
    },
    go: (page) => {
      viewer.currentPageNumber = Math.min(page, viewer.pagesCount)
    },
    find: (query, direction) =>
      eventBus.dispatch('find', {
        source: stage,
        type: direction === 'first' ? '' : 'again',
        query,
        caseSensitive: false,
        entireWord: false,
        highlightAll: true,
        findPrevious: direction === 'previous',
        matchDiacritics: false,
      }),
    password: (text) => answerPassword?.(text),
  }
}
