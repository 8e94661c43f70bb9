import type { Book, Bookmark, BookPage, BookPlace } from './book.ts'
import { pack } from './copy-objects.ts'
import type { FileWriter } from './file-writer.ts'
import type { LinkTarget, PageLink } from './page-record.ts'
import type { Stamper } from './stamp.ts'
import { pdfArray, pdfNumber, pdfReference, pdfText } from './syntax.ts'
import { xmpPacket } from './xmp.ts'

/** Children of one node of the page tree; readers search such a tree instead of walking along all pages. */
const FANOUT = 64

/** Writes everything that follows the drawings, and the end of the file. */
export class BookWriter {
  readonly #file: FileWriter
  readonly #book: Book
  readonly #stamper: Stamper
  /** Object numbers of the pages, taken first so that links can name pages that come later. */
  readonly #pageObjects: readonly number[]

  constructor(file: FileWriter, book: Book, stamper: Stamper) {
    this.#file = file
    this.#book = book
    this.#stamper = stamper
    this.#pageObjects = book.pages.map(() => file.allocate())
  }

  /** Object numbers of the catalogue and the information dictionary. */
  async write(onPage: (pagesDone: number) => void): Promise<{ root: number; info: number }> {
    const parents = await this.#pageTree()
    for (const [index, page] of this.#book.pages.entries()) {
      await this.#page(index, page, parents.parentOf[index] ?? parents.root)
      onPage(index + 1)
    }
    const outlines = await this.#outlines()
    const metadata = this.#file.allocate()
    await this.#file.stream(metadata, '/Type/Metadata/Subtype/XML', Buffer.from(xmpPacket(this.#book)))
    const info = this.#file.allocate()
    await this.#file.object(info, this.#information())
    const root = this.#file.allocate()
    await this.#file.object(root, this.#catalogue({ pages: parents.root, outlines, metadata }))
    return { root, info }
  }

  async #page(index: number, { page, stamp }: BookPage, parent: number): Promise<void> {
    const drawing = stamp === undefined ? '' : `\n${this.#stamper.draw(page, stamp)}`
    const contents = this.#file.allocate()
    const { entries, bytes } = pack(Buffer.from(`q /P Do Q${drawing}`, 'latin1'))
    await this.#file.stream(contents, entries, bytes)
    const box = stamp === undefined ? page.box : this.#stamper.box(page)
    const fonts = stamp === undefined ? '' : `/Font<<${this.#stamper.fontEntries}>>`
    const annotations = page.links.map((link) => this.#link(link)).join('')
    await this.#file.object(
      this.#pageObjects[index] ?? 0,
      [
        `<</Type/Page/Parent ${pdfReference(parent)}/MediaBox${pdfArray(box)}`,
        page.rotate === 0 ? '' : `/Rotate ${page.rotate}`,
        page.userUnit === 1 ? '' : `/UserUnit ${pdfNumber(page.userUnit)}`,
        page.group === '' ? '' : `/Group ${page.group}`,
        `/Resources<</XObject<</P ${pdfReference(page.form)}>>${fonts}>>`,
        `/Contents ${pdfReference(contents)}`,
        annotations === '' ? '' : `/Annots[${annotations}]`,
        '>>',
      ].join(''),
    )
  }

  #link({ box, target }: PageLink): string {
    const place = this.#placeOf(target)
    if (place === undefined) return ''
    return `<</Type/Annot/Subtype/Link/Rect${pdfArray(box)}/Border[0 0 0]/F 4/Dest ${this.#destination(place)}>>`
  }

  #placeOf(target: LinkTarget): BookPlace | undefined {
    if (target.kind === 'page') return { page: target.page, top: target.top }
    const page = this.#book.exhibitPages.get(target.exhibit)
    return page === undefined ? undefined : { page, top: undefined }
  }

  #destination({ page, top }: BookPlace): string {
    const object = pdfReference(this.#pageObjects[page] ?? 0)
    return top === undefined ? `[${object}/Fit]` : `[${object}/XYZ null ${pdfNumber(top + 12)} null]`
  }

  /** A balanced tree, written from its leaves to its root. */
  async #pageTree(): Promise<{ root: number; parentOf: readonly number[] }> {
    let level = this.#pageObjects.map((object) => ({ object, pages: 1 }))
    const nodes: Array<{ object: number; kids: number[]; pages: number; parent: number | undefined }> = []
    const parentOf: number[] = []
    const nodeOf = new Map<number, (typeof nodes)[number]>()
    do {
      const above: typeof level = []
      for (let at = 0; at < level.length; at += FANOUT) {
        const kids = level.slice(at, at + FANOUT)
        const object = this.#file.allocate()
        const pages = kids.reduce((sum, kid) => sum + kid.pages, 0)
        const node = { object, kids: kids.map((kid) => kid.object), pages, parent: undefined }
        nodes.push(node)
        nodeOf.set(object, node)
        for (const kid of kids) {
          const below = nodeOf.get(kid.object)
          if (below === undefined) parentOf.push(object)
          else below.parent = object
        }
        above.push({ object, pages })
      }
      level = above
    } while (level.length > 1)
    for (const { object, kids, pages, parent } of nodes) {
      const above = parent === undefined ? '' : `/Parent ${pdfReference(parent)}`
      await this.#file.object(
        object,
        `<</Type/Pages${above}/Count ${pages}/Kids[${kids.map(pdfReference).join(' ')}]>>`,
      )
    }
    return { root: level[0]?.object ?? 0, parentOf }
  }

  async #outlines(): Promise<number> {
    const root = this.#file.allocate()
    const children = await this.#bookmarks(this.#book.bookmarks, root)
    await this.#file.object(root, `<</Type/Outlines${children}>>`)
    return root
  }

  /** Writes one level of bookmarks and what is below it; returns the entries for their parent. */
  async #bookmarks(bookmarks: readonly Bookmark[], parent: number): Promise<string> {
    const objects = bookmarks.map(() => this.#file.allocate())
    for (const [index, bookmark] of bookmarks.entries()) {
      const object = objects[index] ?? 0
      const previous = objects[index - 1]
      const next = objects[index + 1]
      const below = bookmark.children.length === 0 ? '' : await this.#bookmarks(bookmark.children, object)
      await this.#file.object(
        object,
        [
          `<</Title${pdfText(bookmark.title)}/Parent ${pdfReference(parent)}`,
          previous === undefined ? '' : `/Prev ${pdfReference(previous)}`,
          next === undefined ? '' : `/Next ${pdfReference(next)}`,
          below,
          `/Dest ${this.#destination(bookmark.place)}>>`,
        ].join(''),
      )
    }
    const [first] = objects
    const last = objects.at(-1)
    if (first === undefined || last === undefined) return ''
    return `/First ${pdfReference(first)}/Last ${pdfReference(last)}/Count ${visible(bookmarks)}`
  }

  #information(): string {
    const day = `D:${this.#book.date.replaceAll('-', '')}000000Z`
    return `<</Title${pdfText(this.#book.title)}/Producer${pdfText('Sandyq')}/CreationDate(${day})/ModDate(${day})>>`
  }

  #catalogue(parts: { pages: number; outlines: number; metadata: number }): string {
    return [
      `<</Type/Catalog/Pages ${pdfReference(parts.pages)}/Outlines ${pdfReference(parts.outlines)}`,
      `/Metadata ${pdfReference(parts.metadata)}/Lang${pdfText(this.#book.language)}`,
      '/PageMode/UseOutlines/ViewerPreferences<</DisplayDocTitle true>>/PageLabels<</Nums[0<</S/D>>]>>',
      this.#layers(),
      '>>',
    ].join('')
  }

  #layers(): string {
    const { layers } = this.#book
    if (layers.length === 0) return ''
    const all = layers.map(({ object }) => pdfReference(object)).join(' ')
    const hidden = layers.filter(({ isVisible }) => !isVisible)
    return `/OCProperties<</OCGs[${all}]/D<</BaseState/ON/OFF[${hidden.map(({ object }) => pdfReference(object)).join(' ')}]>>>>`
  }
}

const visible = (bookmarks: readonly Bookmark[]): number =>
  bookmarks.reduce((sum, { children }) => sum + 1 + visible(children), 0)
