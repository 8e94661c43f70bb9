import type { Printable } from '../../typeset/printable.ts'
import type { Words } from '../../words/words.ts'
import type { BlockReader } from './blocks.ts'
import type { Comments } from './comments.ts'
import type { WordRun } from './content.ts'
import type { Controls } from './controls.ts'
import type { DrawingPiece } from './drawing.ts'
import { Fields } from './fields.ts'
import type { Notes } from './notes.ts'
import type { Numbering } from './numbering.ts'
import type { Relationships, WordPackage } from './package.ts'
import type { WordPictures } from './pictures.ts'
import type { WordRemarks } from './remarks.ts'
import type { Styles } from './styles.ts'

/** How wide a line is, in points: on the page, and in the file. */
export interface Room {
  readonly width: number
  readonly sourceWidth: number
}

/** What all parts of one Word file share while it is read. */
export interface WordFile {
  readonly package: WordPackage
  readonly styles: Styles
  readonly numbering: Numbering
  readonly notes: Notes
  readonly comments: Comments
  readonly controls: Controls
  readonly pictures: WordPictures
  readonly printable: Printable
  readonly remarks: WordRemarks
  readonly words: Words['word']
  /** Makes a reader for another part of the file, or for a text that is none of the main one. */
  readonly reader: (relationships: Relationships, room: Room) => BlockReader
}

/** The largest height of a picture on a page. */
const HIGHEST_PICTURE = 640

/** One run of text with fields of its own: the main text, a header, a note, a text box. */
export class Story {
  readonly #file: WordFile
  readonly #relationships: Relationships
  readonly room: Room
  readonly fields: Fields

  constructor(file: WordFile, relationships: Relationships, place: Room & { readonly fields?: Fields }) {
    this.#file = file
    this.#relationships = relationships
    this.room = { width: place.width, sourceWidth: place.sourceWidth }
    this.fields = place.fields ?? new Fields(() => file.remarks.say('stored-fields'))
  }

  /** The same text where the line has another width. */
  in(room: Room): Story {
    return new Story(this.#file, this.#relationships, { ...room, fields: this.fields })
  }

  get styles(): Styles {
    return this.#file.styles
  }

  get numbering(): Numbering {
    return this.#file.numbering
  }

  get notes(): Notes {
    return this.#file.notes
  }

  get comments(): Comments {
    return this.#file.comments
  }

  get controls(): Controls {
    return this.#file.controls
  }

  get printable(): Printable {
    return this.#file.printable
  }

  get remarks(): WordRemarks {
    return this.#file.remarks
  }

  get words(): Words['word'] {
    return this.#file.words
  }

  /** A reader for a text inside this one. */
  inside(room = this.room): BlockReader {
    return this.#file.reader(this.#relationships, room)
  }

  /** A picture on its way to the page, or the name of its kind where it cannot be shown. */
  picture(piece: Extract<DrawingPiece, { kind: 'picture' }>): WordRun | string {
    const part = this.#relationships.get(piece.relationship ?? '')?.part
    if (part === undefined) return ''
    const stored = this.#file.pictures.keep(part, () => this.#file.package.bytes(part), piece.crop)
    if (typeof stored === 'string') return stored
    const width = piece.width ?? stored.width
    const height = piece.height ?? (stored.height * width) / stored.width
    const isTurned = piece.turn % 180 === 90
    const across = isTurned ? height : width
    const down = isTurned ? width : height
    const scale = Math.min(1, this.room.width / across, HIGHEST_PICTURE / down)
    return {
      kind: 'picture',
      path: stored.path,
      width: Math.max(1, width * scale),
      height: Math.max(1, height * scale),
      turn: piece.turn,
    }
  }
}
