import type { PDFDocument } from 'mupdf'
import type { ExhibitRemark } from '../../../../../shared/domain/dossier.ts'
import { OfficeFileTooLarge } from '../../../office/errors.ts'
import type { AnewWords } from '../../thread/protocol.ts'
import { Printable } from '../../typeset/printable.ts'
import type { Typesetter } from '../../typeset/typesetter.ts'
import { wordsOf } from '../../words/index.ts'
import type { ExhibitTools, OpenedExhibit } from '../open-exhibit.ts'
import { openPdf } from '../open-pdf.ts'
import type { WordBlock, WordPortion } from './content.ts'
import { type ReadPortion, WordDocument } from './read-word.ts'

/** Sets the portions of one file and puts their pages together, so that memory holds the typesetting of one. */
class WordSetter {
  readonly #typesetter: Typesetter
  readonly #words: Omit<AnewWords, 'textNote' | 'wordNote'>
  readonly #mostPages: number
  #pages: PDFDocument | undefined
  /** Something had to be left out for the rest to be set. */
  isLessened = false

  constructor(typesetter: Typesetter, words: Omit<AnewWords, 'textNote' | 'wordNote'>, mostPages: number) {
    this.#typesetter = typesetter
    this.#words = words
    this.#mostPages = mostPages
  }

  get pages(): PDFDocument | undefined {
    return this.#pages
  }

  /** @param isFirst its pages stand before all that have been set; the note above them is known last */
  async add({ portion, pictures }: ReadPortion, note: string, isFirst: boolean): Promise<void> {
    const opened = openPdf(await this.#set({ portion, pictures }, note), this.#mostPages)
    if ('fault' in opened)
      throw opened.fault === 'too-large' ? new OfficeFileTooLarge() : new Error('not set')
    const { document } = opened
    if (this.#pages === undefined) {
      this.#pages = document
      return
    }
    const count = document.countPages()
    if (this.#pages.countPages() + count > this.#mostPages) throw new OfficeFileTooLarge()
    for (let page = 0; page < count; page += 1) this.#pages.graftPage(isFirst ? page : -1, document, page)
    document.destroy()
  }

  async #set({ portion, pictures }: ReadPortion, note: string): Promise<Uint8Array> {
    try {
      return await this.#typesetter.pdf('word', { ...this.#words, note, ...portion }, pictures)
    } catch {
      this.isLessened = true
      return await this.#typesetter.pdf('word', { ...this.#words, note, ...simplified(portion) })
    }
  }
}

/** The note above the first page: that it is set anew, and all that is not as in Word. */
const noteOf = ({ wordNote, language }: AnewWords, remarks: readonly ExhibitRemark[]): string =>
  [wordNote, ...remarks.map(({ kind, detail }) => wordsOf(language).remarks[kind](detail))].join(' ')

/**
 * Sets a Word file anew.
 *
 * @throws whatever is wrong with the file
 */
export const openWord = async (
  bytes: Uint8Array,
  anew: AnewWords,
  { limits, wordLetters, typesetter }: ExhibitTools,
): Promise<OpenedExhibit> => {
  const printable = new Printable(wordLetters)
  try {
    const file = new WordDocument(bytes, { printable, limits, words: wordsOf(anew.language) })
    await file.prepare()
    const { textNote: _text, wordNote: _word, ...rest } = anew
    const setter = new WordSetter(await typesetter(), rest, limits.exhibitPages)
    let first: ReadPortion | undefined
    for (const portion of file.portions()) {
      if (first === undefined) first = portion
      else await setter.add(portion, '', false)
    }
    const { remarks } = file
    if (first !== undefined) await setter.add(first, noteOf(anew, remarks), true)
    const document = setter.pages
    if (document === undefined) throw new Error('nothing was set')
    return {
      opened: { document, isBaked: !setter.isLessened },
      isConverted: true,
      missingLetters: printable.missing,
      remarks,
    }
  } catch (error) {
    if (!(error instanceof OfficeFileTooLarge)) throw error
    return { opened: { fault: 'too-large' }, isConverted: false, missingLetters: [], remarks: [] }
  }
}

/** The same content with nothing in it that a typesetter could trip over: no pictures, no tables, no notes below the page. */
const simplified = ({ groups }: WordPortion): WordPortion => ({
  groups: groups.map(({ isLandscape, blocks }) => ({ isLandscape, blocks: blocks.flatMap(simpleBlock) })),
})

const simpleBlock = (block: WordBlock): WordBlock[] => {
  if (block.kind === 'table') return block.cells.flatMap((cell) => cell.blocks.flatMap(simpleBlock))
  if (block.kind === 'frame') return [{ ...block, blocks: block.blocks.flatMap(simpleBlock) }]
  if (block.kind !== 'paragraph') return [block]
  const notes = block.runs.flatMap((run) => (run.kind === 'note' ? run.blocks.flatMap(simpleBlock) : []))
  return [
    { ...block, runs: block.runs.filter(({ kind }) => kind !== 'picture' && kind !== 'note') },
    ...notes,
  ]
}
