import * as pdfjs from 'pdfjs-dist'
import workerAddress from 'pdfjs-dist/build/pdf.worker.mjs?url'
import { type Say, type Stage, steppedZoom } from './stage.ts'

/** Pages of the largest PDF that is laid out; each page is an element of the frame. */
const MAX_PAGES = 20_000

/** Codes of pdf.js for a missing and a wrong password. */
const WRONG_PASSWORD = 2

/** Files of pdf.js that it asks for by name: decoders, character maps, the fourteen standard fonts. */
const supportAt = (folder: string): string => new URL(`/pdfjs/${folder}/`, location.href).href

const open = (bytes: ArrayBuffer) =>
  pdfjs.getDocument({
    data: new Uint8Array(bytes),
    // Forms that bring their own markup stay off; pdf.js 6 has no way left to make code from a document (E2).
    enableXfa: false,
    cMapUrl: supportAt('cmaps'),
    standardFontDataUrl: supportAt('standard_fonts'),
    wasmUrl: supportAt('wasm'),
    iccUrl: supportAt('iccs'),
    useSystemFonts: false,
    stopAtErrors: false,
    maxImageSize: 100_000_000,
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
  pdfjs.GlobalWorkerOptions.workerSrc = workerAddress
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

/** Puts a PDF on the stage. Scripts, forms, attachments and outside links of the document stay dead. */
export const showPdf = async (stage: HTMLElement, bytes: ArrayBuffer, say: Say): Promise<Stage> => {
  const parts = makeViewer(await loadComponents(), stage)
  const { eventBus, linkService, viewer } = parts
  report(parts, say)

  let answerPassword: ((text: string) => void) | undefined
  const task = open(bytes)
  task.onPassword = (answer: (text: string) => void, reason: number) => {
    answerPassword = answer
    say({ kind: 'needs-password', wasWrong: reason === WRONG_PASSWORD })
  }
  const attach = async (): Promise<void> => {
    const pdf = await task.promise
    if (pdf.numPages > MAX_PAGES) return say({ kind: 'failed', code: 'DOCUMENT_TOO_LARGE' })
    linkService.setDocument(pdf)
    viewer.setDocument(pdf)
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
