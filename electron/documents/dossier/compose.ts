import { SandyqError } from '../../../shared/contract/errors.ts'
import type { DossierInput, DossierProgress, DossierResult } from '../../../shared/domain/dossier.ts'
import { Collector } from './collect.ts'
import { type ExhibitPart, type ExhibitWriting, readExhibit, readPages } from './exhibit-part.ts'
import { calendarDay, frontMatter } from './front/front-matter.ts'
import { LIMITS, type Limits, typesettingLimit } from './limits.ts'
import type { Book } from './pdf/book.ts'
import { FileWriter, type Sink } from './pdf/file-writer.ts'
import type { CopiedPage } from './pdf/page-record.ts'
import { Stamper, stampLetters } from './pdf/stamp.ts'
import { BookWriter } from './pdf/write-book.ts'
import { bookmarksOf, exhibitPages, placed, resultsOf } from './place.ts'
import { sheetsContent } from './sheets.ts'
import type { AnewWords, Opened } from './thread/protocol.ts'
import { Workshop } from './thread/workshop.ts'
import { readFonts } from './typeset/fonts.ts'
import { Printable } from './typeset/printable.ts'
import type { PrintTemplate } from './typeset/template.ts'
import { wordsOf } from './words/index.ts'
import type { Words } from './words/words.ts'

/** Where the document process finds what it ships with. */
export interface DossierAssets {
  /** Entry of the working thread, `thread/thread.ts` or what it was bundled into. */
  readonly threadFile: URL
  readonly fontFolder: string
  readonly templateFolder: string
}

export interface ComposeOptions {
  readonly dossier: DossierInput
  /** Gives the bytes of an exhibit by its place in `dossier.exhibits`; called once for each, in order. */
  readonly openExhibit: (index: number) => AsyncIterable<Uint8Array>
  /** Takes the PDF in order; the next chunk is written when the promise is kept. */
  readonly sink: Sink
  readonly onProgress: (progress: DossierProgress) => void
  readonly signal: AbortSignal
  readonly assets: DossierAssets
  /** Of exhibits that ask for one, by document. They go nowhere but into the thread that opens the exhibit. */
  readonly passwords?: ReadonlyMap<string, string>
  readonly limits?: Limits
}

/**
 * Composes a dossier as one PDF, front to back into the sink.
 *
 * Exhibits are read once, one at a time, and their drawings written at once; cover, contents and all pages' dictionaries
 * follow at the end of the file, when every page number is known. So memory holds one exhibit and a short record of every page.
 *
 * An exhibit that cannot be shown becomes a sheet that says so. The same input gives the same bytes.
 *
 * @throws SandyqError CANCELLED on abort, LOCKED when the vault closes meanwhile, and what the sink throws
 */
export const composeDossier = async (options: ComposeOptions): Promise<DossierResult> => {
  const { assets, signal, limits = LIMITS } = options
  const settings = { limits, fontFolder: assets.fontFolder, templateFolder: assets.templateFolder }
  // Two threads, so that the typesetter is loaded while the exhibits are read.
  await using workshop = new Workshop({ threadFile: assets.threadFile, settings, signal })
  await using press = new Workshop({ threadFile: assets.threadFile, settings, signal })
  const file = new FileWriter(async (chunk) => {
    if (signal.aborted) throw new SandyqError('CANCELLED')
    await options.sink(chunk)
  })
  return await new Composer(options, { workshop, file, limits }, press).run()
}

interface Typeset {
  readonly opened: Opened
  readonly pages: readonly CopiedPage[]
}

class Composer {
  readonly #options: ComposeOptions
  readonly #writing: ExhibitWriting
  readonly #words: Words
  readonly #printable: Printable
  readonly #press: Workshop
  #pressReady: Promise<unknown> = Promise.resolve()
  #pagesDone = 0

  constructor(options: ComposeOptions, writing: ExhibitWriting, press: Workshop) {
    this.#options = options
    this.#writing = writing
    this.#press = press
    this.#words = wordsOf(options.dossier.language)
    this.#printable = new Printable(readFonts(options.assets.fontFolder).letters)
  }

  async run(): Promise<DossierResult> {
    const { dossier } = this.#options
    const { file } = this.#writing
    this.#pressReady = this.#press.ask({ kind: 'prepare' }, this.#writing.limits.typesetting)
    // Awaited before the first thing is set; the work may end before.
    this.#pressReady.catch(() => undefined)
    await file.begin()
    const parts = await this.#exhibits()
    this.#report('typesetting', parts.length)
    const sheets = await this.#sheets(parts)
    const exhibits = placed(parts)
    const front = frontMatter(dossier, exhibits, this.#printable)
    const { opened, pages: frontPages } = await this.#typeset('front', front.content)
    const stamper = new Stamper(await this.#stampFonts(parts), dossier.stamp)
    const results = resultsOf(exhibits, frontPages.length)
    const title = this.#plain(dossier.title)
    const book: Book = {
      language: dossier.language,
      title,
      date: dossier.preparedOn,
      pages: [
        ...frontPages.map((page) => ({ page, stamp: undefined })),
        ...exhibitPages(parts, sheets, { words: this.#words, frontPages: frontPages.length }),
      ],
      bookmarks: bookmarksOf({
        coverTitle: title,
        headings: opened.headings,
        exhibits: results.map(({ firstPage }, index) => ({
          title: this.#exhibitTitle(index),
          page: firstPage - 1,
        })),
        words: this.#words,
      }),
      exhibitPages: new Map(results.map(({ number, firstPage }) => [number, firstPage - 1])),
      layers: parts.flatMap((part) => part.layers),
    }
    const { root, info } = await new BookWriter(file, book, stamper).write((pagesDone) => {
      this.#pagesDone = pagesDone
      this.#report('writing', parts.length)
    })
    const written = await file.end(root, info)
    this.#report('done', parts.length)
    return {
      pages: book.pages.length,
      ...written,
      exhibits: results,
      missingLetters: [...front.missingLetters],
    }
  }

  async #exhibits(): Promise<ExhibitPart[]> {
    const { dossier, openExhibit } = this.#options
    const collector = new Collector(dossier.exhibits, openExhibit, this.#writing.limits)
    const parts: ExhibitPart[] = []
    this.#report('exhibits', 0)
    for (const [index, exhibit] of dossier.exhibits.entries()) {
      const part = await readExhibit(
        {
          exhibit,
          collected: await collector.take(index),
          anew: this.#anewWords(index),
          password: this.#options.passwords?.get(exhibit.documentId) ?? '',
          pagesLeft: this.#writing.limits.dossierPages - this.#pagesDone,
        },
        this.#writing,
      )
      for (const letter of part.missingLetters) this.#printable.remember(letter)
      parts.push(part)
      this.#pagesDone += part.pages.length
      this.#report('exhibits', parts.length)
    }
    return parts
  }

  async #sheets(parts: readonly ExhibitPart[]): Promise<readonly CopiedPage[]> {
    const content = sheetsContent(this.#options.dossier, parts, this.#printable)
    if (content.sheets.length === 0) return []
    return (await this.#typeset('sheets', content)).pages
  }

  async #stampFonts(parts: readonly ExhibitPart[]): Promise<Opened['stampFonts']> {
    const { dossier } = this.#options
    const letters = stampLetters(parts.map(({ exhibit }) => this.#words.exhibit(exhibit.number)))
    const day = calendarDay(dossier.preparedOn)
    const content = { language: dossier.language, title: this.#words.exhibits, date: day, letters }
    return (await this.#typeset('stamp-letters', content)).opened.stampFonts
  }

  /**
   * Sets one of our own parts. It does not depend on exhibits, so a failure is ours; the thread may have been ended by a machine that
   * is short of memory or time, and a new one is asked once before everything that was read is given up.
   */
  async #typeset(template: PrintTemplate, content: unknown): Promise<Typeset> {
    try {
      return await this.#set(template, content)
    } catch (error) {
      if (!(error instanceof SandyqError) || error.code !== 'INTERNAL') throw error
      return await this.#set(template, content)
    }
  }

  async #set(template: PrintTemplate, content: unknown): Promise<Typeset> {
    const { file, limits } = this.#writing
    const workshop = this.#press
    await this.#pressReady
    const request = { kind: 'typeset', template, content, firstObject: file.nextObject } as const
    const limit = typesettingLimit(content, limits)
    const opened = await workshop.ask(request, limit)
    if (opened.kind !== 'opened') {
      throw new SandyqError('INTERNAL', opened.kind === 'broken' ? opened.cause : undefined)
    }
    const { records } = await readPages(opened, { workshop, file, limit })
    const pages = records.map((record) => {
      if (record.kind === 'failed') throw new SandyqError('INTERNAL')
      return record
    })
    return { opened, pages }
  }

  #anewWords(index: number): AnewWords {
    const { dossier } = this.#options
    const name = this.#printable.line(dossier.exhibits[index]?.originalName ?? '')
    return {
      language: dossier.language,
      title: this.#exhibitTitle(index),
      date: calendarDay(dossier.preparedOn),
      textNote: this.#words.convertedText(name),
      richNote: this.#words.convertedRich(name),
      wordNote: this.#words.convertedWord(name),
      commentsHead: this.#words.commentsIn(this.#words.exhibit(dossier.exhibits[index]?.number ?? 0)),
      commentPage: this.#words.commentPage('{}'),
    }
  }

  #exhibitTitle(index: number): string {
    const exhibit = this.#options.dossier.exhibits[index]
    if (exhibit === undefined) return ''
    return [this.#words.exhibit(exhibit.number), this.#plain(exhibit.title)]
      .filter((piece) => piece !== '')
      .join('. ')
  }

  /** Text for the data of the file rather than for its pages. */
  #plain(text: string): string {
    return this.#printable.text(text).replace(/\s+/gu, ' ').trim()
  }

  #report(step: DossierProgress['step'], exhibitsDone: number): void {
    const exhibits = this.#options.dossier.exhibits.length
    this.#options.onProgress({ step, exhibitsDone, exhibits, pagesDone: this.#pagesDone })
  }
}
