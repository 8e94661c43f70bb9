import type { PDFDocument } from 'mupdf'
import { SandyqError } from '../../../../shared/contract/errors.ts'
import type { Limits } from '../limits.ts'
import type { Batch, Layer } from '../thread/protocol.ts'
import { ByteList } from './byte-list.ts'
import { type CopyTarget, ObjectCopier } from './copy-objects.ts'
import { copyPage } from './copy-page.ts'
import { layerVisibility } from './layers.ts'
import type { PageLink, PageRecord } from './page-record.ts'

/** A batch ends at the first of these. */
const BATCH_PAGES = 40
const BATCH_BYTES = 4 * 1024 * 1024

export interface BatchReaderOptions {
  readonly document: PDFDocument
  readonly limits: Limits
  readonly firstObject: number
  /** Links to carry over, for pages we set ourselves. */
  readonly links: (index: number) => readonly PageLink[]
  /** Whether memory was refused since the last time; MuPDF may go on without what it was for. */
  readonly takeRefusal: () => boolean
}

/** Copies the pages of one source, some at a time, so that memory holds no more than a batch. */
export class BatchReader {
  readonly #options: BatchReaderOptions
  readonly #target: CopyTarget
  readonly #objects: ObjectCopier
  readonly #pageCount: number
  #nextPage = 0
  #nextObject: number
  #bytes = new ByteList()
  #offsets: number[] = []
  #layers: Layer[] = []

  constructor(options: BatchReaderOptions) {
    this.#options = options
    this.#nextObject = options.firstObject
    this.#pageCount = options.document.countPages()
    const isLayerVisible = layerVisibility(options.document)
    this.#target = {
      allocate: () => {
        this.#nextObject += 1
        return this.#nextObject - 1
      },
      emit: (objectNumber, body) => {
        this.#offsets.push(objectNumber, this.#bytes.length)
        this.#bytes.text(`${objectNumber} 0 obj\n`).list(body).text('\nendobj\n')
      },
      onLayer: (sourceNumber, object) => {
        this.#layers.push({ object, isVisible: isLayerVisible(sourceNumber) })
      },
    }
    this.#objects = new ObjectCopier(this.#target, options.limits)
  }

  /** Where objects made beside the pages go, such as the fonts of the stamps. */
  get objects(): ObjectCopier {
    return this.#objects
  }

  next(): Batch {
    const pages: PageRecord[] = []
    while (
      this.#nextPage < this.#pageCount &&
      pages.length < BATCH_PAGES &&
      this.#bytes.length < BATCH_BYTES
    ) {
      pages.push(this.#copy(this.#nextPage))
      this.#nextPage += 1
    }
    const batch: Batch = {
      kind: 'batch',
      pieces: this.#bytes.compact(),
      offsets: this.#offsets,
      pages,
      layers: this.#layers,
      isLast: this.#nextPage >= this.#pageCount,
      isRepaired: this.#options.document.wasRepaired() || this.#objects.hasLost,
      nextObject: this.#nextObject,
    }
    this.#bytes = new ByteList()
    this.#offsets = []
    this.#layers = []
    return batch
  }

  #copy(index: number): PageRecord {
    const { document, limits, links, takeRefusal } = this.#options
    try {
      const page = copyPage(index, links(index), {
        document,
        objects: this.#objects,
        target: this.#target,
        limits,
      })
      if (takeRefusal()) throw new SandyqError('DOCUMENT_TOO_LARGE')
      return page
    } catch (error) {
      // MuPDF's memory is not to be trusted after a trap: the thread must end.
      if (error instanceof WebAssembly.RuntimeError) throw error
      this.#objects.abandon()
      const isTooLarge =
        takeRefusal() || (error instanceof SandyqError && error.code === 'DOCUMENT_TOO_LARGE')
      return { kind: 'failed', fault: isTooLarge ? 'too-large' : 'damaged' }
    }
  }
}
