import type { ExhibitRemark } from '../../../../../shared/domain/dossier.ts'
import type { Limits } from '../../limits.ts'
import type { Printable } from '../../typeset/printable.ts'
import type { Pictures } from '../../typeset/typesetter.ts'
import { dateText } from '../../words/index.ts'
import type { Words } from '../../words/words.ts'
import { BlockReader } from './blocks.ts'
import { Comments } from './comments.ts'
import type { WordBlock, WordParagraph, WordPortion } from './content.ts'
import { Controls } from './controls.ts'
import type { XmlElement } from './element.ts'
import { Notes } from './notes.ts'
import { Numbering } from './numbering.ts'
import { partOfKind, type Relationships, WordPackage } from './package.ts'
import { WordPictures } from './pictures.ts'
import { Portions } from './portions.ts'
import { WordRemarks } from './remarks.ts'
import { BODY, Headers, type Section, sectionEnd, sectionsOf } from './sections.ts'
import { Story, type WordFile } from './story.ts'
import { Styles } from './styles.ts'
import { xmlPieces } from './xml.ts'

export interface ReadPortion {
  readonly portion: WordPortion
  readonly pictures: Pictures
}

export interface WordReading {
  readonly printable: Printable
  readonly limits: Limits
  readonly words: Words
}

/**
 * Reads a Word file as Word shows it, portion by portion, so that memory holds one.
 *
 * What Word shows is read and nothing that it hides; tracked changes as in "All Markup"; headers and footers once in each section;
 * comments and endnotes after the text. What cannot be shown is named in its place and among the remarks.
 */
export class WordDocument {
  readonly #reading: WordReading
  readonly #file: WordFile
  readonly #main: Relationships
  readonly #settings: XmlElement | undefined
  readonly #xml: string
  readonly #remarks = new WordRemarks()

  /** @throws Error where the file is no Word file or a damaged one, OfficeFileTooLarge */
  constructor(bytes: Uint8Array, reading: WordReading) {
    const { limits, printable, words } = reading
    this.#reading = reading
    const pack = new WordPackage(bytes, limits)
    const part = pack.mainPart
    const xml = pack.text(part)
    if (xml === undefined) throw new Error('no main part')
    this.#xml = xml
    const main = pack.relationships(part)
    this.#main = main
    const styles = new Styles(pack.tree(partOfKind(main, 'styles')))
    this.#settings = pack.tree(partOfKind(main, 'settings'))
    const numbering = new Numbering(
      pack.tree(partOfKind(main, 'numbering')),
      (id) => styles.style(id, 'paragraph').paragraph.numberId,
    )
    const file = (): WordFile => this.#file
    this.#file = {
      package: pack,
      styles,
      numbering,
      notes: new Notes({ pack, main, settings: this.#settings }, file),
      comments: new Comments({ pack, main }, file),
      controls: new Controls(pack),
      pictures: new WordPictures(limits),
      printable,
      remarks: this.#remarks,
      words: words.word,
      reader: (relationships, room) => new BlockReader(new Story(this.#file, relationships, room)),
    }
  }

  /** What has to be said of the file; complete when all portions were read. */
  get remarks(): readonly ExhibitRemark[] {
    return this.#remarks.list
  }

  /** To be awaited before the portions are read. */
  async prepare(): Promise<void> {
    const { package: pack, pictures } = this.#file
    await pictures.prepare(pack.rarePictures, (part) => pack.bytes(part))
  }

  *portions(): Generator<ReadPortion, void> {
    const { pictures } = this.#file
    const portions = new Portions(pictures)
    for (const { section, blocks } of this.#sectionBlocks()) {
      for (const block of blocks) {
        portions.add(block, section.isLandscape)
        if (portions.isFull) yield { portion: portions.take(), pictures: pictures.take() }
      }
    }
    for (const block of this.#after()) portions.add(block, false)
    yield { portion: portions.take(), pictures: pictures.take() }
  }

  *#sectionBlocks(): Generator<{ section: Section; blocks: readonly WordBlock[] }, void> {
    const { package: pack } = this.#file
    const sections = sectionsOf(this.#xml, pack, this.#main)
    const headers = new Headers(this.#file, this.#settings)
    let place = 0
    let section = sections[0]
    if (section === undefined) return
    // Fields begin in one section and end in another, so all of the main text is one story.
    const story = new Story(this.#file, this.#main, section.room)
    yield { section, blocks: headers.frames(section, 'headers') }
    for (const piece of xmlPieces(this.#xml, { budget: pack.budget, lookThrough: BODY })) {
      const reader = new BlockReader(story.in(section.room))
      yield { section, blocks: reader.block(piece) }
      if (sectionEnd(piece) === undefined) continue
      yield { section, blocks: headers.frames(section, 'footers') }
      place += 1
      const next = sections[place]
      if (next === undefined) continue
      const isBroken = next.beginsOnNewPage && next.isLandscape === section.isLandscape
      section = next
      if (isBroken) yield { section, blocks: [{ kind: 'page-break' }] }
      yield { section, blocks: headers.frames(section, 'headers') }
    }
  }

  /** Endnotes and comments. */
  #after(): WordBlock[] {
    const { notes, comments, words } = this.#file
    const blocks: WordBlock[] = []
    for (const { number, author, date, blocks: said } of comments.printed()) {
      if (blocks.length === 0) blocks.push({ kind: 'heading', text: words.comments })
      blocks.push({ kind: 'frame', label: this.#commentLabel(number, author, date), blocks: said })
      this.#remarks.count('comments')
    }
    const endnotes = notes.endnotes.flatMap(({ marker, blocks: said }): WordBlock[] =>
      withMarker(marker, said),
    )
    if (endnotes.length > 0) blocks.unshift({ kind: 'heading', text: words.endnotes }, ...endnotes)
    return blocks
  }

  #commentLabel(number: number, author: string, date: string): string {
    const { printable, words } = this.#reading
    const when = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)/u.exec(date)?.[1] ?? ''
    return [words.word.comment(number), printable.line(author), dateText(words, when)]
      .filter((piece) => piece !== '')
      .join(' · ')
  }
}

/** A note with its number before its first paragraph. */
const withMarker = (text: string, blocks: readonly WordBlock[]): WordBlock[] => {
  const [first, ...rest] = blocks
  if (first?.kind !== 'paragraph' || text === '') return [...blocks]
  const marker: WordParagraph['marker'] = { text, bold: false, italic: false, size: first.size, gap: 'space' }
  return [{ ...first, marker: first.marker ?? marker }, ...rest]
}
