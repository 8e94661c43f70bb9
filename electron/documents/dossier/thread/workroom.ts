import { join } from 'node:path'
import type { PDFDocument } from 'mupdf'
import type { ExhibitFault } from '../../../../shared/domain/dossier.ts'
import { type OpenedExhibit, openExhibit } from '../exhibits/open-exhibit.ts'
import { openPdf } from '../exhibits/open-pdf.ts'
import { recognise } from '../exhibits/recognise.ts'
import { Faces } from '../marks/faces.ts'
import { BatchReader } from '../pdf/batch-reader.ts'
import { headingsOf, linksOf } from '../pdf/own-links.ts'
import { stampFontsOf } from '../pdf/stamp-fonts.ts'
import { type Fonts, readFonts } from '../typeset/fonts.ts'
import { Typesetter } from '../typeset/typesetter.ts'
import { MemoryGuard } from './memory-guard.ts'
import type { Opened, ReadBatch, Refused, ThreadAnswer, ThreadRequest, ThreadSettings } from './protocol.ts'

type OpenRequest = Extract<ThreadRequest, { kind: 'open-exhibit' }>
type TypesetRequest = Extract<ThreadRequest, { kind: 'typeset' }>

/** The inside of the working thread: one thing open at a time. */
export class Workroom {
  readonly #settings: ThreadSettings
  readonly #memory = new MemoryGuard()
  readonly #faces: Faces
  #fonts: Fonts | undefined
  #typesetter: Promise<Typesetter> | undefined
  #document: PDFDocument | undefined
  #reader: BatchReader | undefined

  constructor(settings: ThreadSettings) {
    this.#settings = settings
    this.#faces = new Faces(settings.fontFolder)
  }

  async answer(request: ThreadRequest): Promise<ThreadAnswer> {
    if (request.kind === 'open-exhibit') return this.#openExhibit(request)
    if (request.kind === 'typeset') return this.#typeset(request)
    if (request.kind === 'next') return this.#next()
    await this.#getTypesetter()
    return { kind: 'prepared' }
  }

  async #openExhibit({
    bytes,
    mediaType,
    readAs,
    password,
    anew,
    mostBytes,
    firstObject,
  }: OpenRequest): Promise<Opened | Refused> {
    this.#close()
    this.#memory.allow(mostBytes)
    const recognised = recognise(bytes, mediaType)
    if ('fault' in recognised)
      return { kind: 'refused', fault: recognised.fault, remarks: [], heldBytes: this.#memory.heldBytes }
    const exhibit = await openExhibit(
      { form: recognised.form, bytes, readAs, password, anew },
      {
        limits: this.#settings.limits,
        letters: this.#readFonts().letters,
        faces: this.#faces,
        wordLetters: this.#readFonts().wordLetters,
        typesetter: () => this.#getTypesetter(),
      },
    )
    return this.#exhibitOpened(exhibit, firstObject)
  }

  #exhibitOpened(
    { opened, isConverted, isPicture, missingLetters, remarks }: OpenedExhibit,
    firstObject: number,
  ): Opened | Refused {
    if ('fault' in opened) {
      const { heldBytes } = this.#memory
      return { kind: 'refused', fault: this.#faultOf(opened.fault), remarks, heldBytes }
    }
    const { document, isBaked } = opened
    const { limits } = this.#settings
    const within = isPicture === true ? { ...limits, pixels: Number.MAX_SAFE_INTEGER } : limits
    this.#open(
      document,
      new BatchReader({
        document,
        limits: within,
        firstObject,
        links: () => [],
        takeRefusal: () => this.#memory.takeRefusal(),
      }),
    )
    return {
      kind: 'opened',
      pages: document.countPages(),
      status: isConverted ? 'converted' : 'whole',
      fault: isBaked ? null : this.#faultOf('damaged'),
      remarks,
      headings: [],
      missingLetters,
      stampFonts: [],
      nextObject: firstObject,
    }
  }

  async #typeset({ template, content, firstObject }: TypesetRequest): Promise<Opened> {
    this.#close()
    this.#memory.allow(undefined)
    const typesetter = await this.#getTypesetter()
    const opened = openPdf(await typesetter.pdf(template, content), this.#settings.limits.dossierPages)
    if ('fault' in opened) throw new Error('our own pages could not be read back')
    const { document } = opened
    const reader = new BatchReader({
      document,
      limits: this.#settings.limits,
      firstObject,
      links: (index) => linksOf(document, index),
      takeRefusal: () => false,
    })
    this.#open(document, reader)
    return {
      kind: 'opened',
      pages: document.countPages(),
      status: 'whole',
      fault: null,
      remarks: [],
      headings: headingsOf(document),
      missingLetters: [],
      stampFonts: template === 'stamp-letters' ? stampFontsOf(document, reader.objects) : [],
      nextObject: firstObject,
    }
  }

  #next(): ReadBatch {
    if (this.#reader === undefined) throw new Error('nothing is open')
    const batch = this.#reader.next()
    if (batch.isLast) this.#close()
    return { ...batch, heldBytes: this.#memory.heldBytes }
  }

  /** What looks damaged because memory for it was refused is too large. */
  #faultOf(fault: ExhibitFault): ExhibitFault {
    return this.#memory.takeRefusal() && fault === 'damaged' ? 'too-large' : fault
  }

  #open(document: PDFDocument, reader: BatchReader): void {
    this.#document = document
    this.#reader = reader
  }

  #close(): void {
    this.#reader = undefined
    this.#document?.destroy()
    this.#document = undefined
  }

  #readFonts(): Fonts {
    this.#fonts ??= readFonts(join(this.#settings.fontFolder))
    return this.#fonts
  }

  #getTypesetter(): Promise<Typesetter> {
    this.#typesetter ??= Typesetter.create({
      fonts: this.#readFonts().files,
      templateFolder: this.#settings.templateFolder,
    })
    return this.#typesetter
  }
}
