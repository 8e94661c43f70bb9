import type { WordBlock } from './content.ts'
import type { XmlElement } from './element.ts'
import { formatNumber } from './number-format.ts'
import { partOfKind, type Relationships, type WordPackage } from './package.ts'
import type { WordFile } from './story.ts'

export type NoteKind = 'footnote' | 'endnote'

export interface NoteReference {
  readonly marker: string
  /** Of a footnote, which is set on its page; an endnote waits for the end. */
  readonly blocks: readonly WordBlock[] | undefined
}

interface Numbers {
  readonly format: string
  next: number
}

/** Notes of a text stand in this much of the width of the page. */
const NOTE_ROOM = { width: 430, sourceWidth: 430 }

const USUAL_FORMATS: Readonly<Record<NoteKind, string>> = { footnote: 'decimal', endnote: 'lowerRoman' }

const elementsById = (root: XmlElement | undefined, name: string): Map<string, XmlElement> => {
  const found = new Map<string, XmlElement>()
  for (const element of root?.elements ?? []) {
    // Lines that part notes from the text are kept among them.
    const isLine = element.attribute('type') !== undefined && element.attribute('type') !== 'normal'
    if (element.name === name && !isLine) found.set(element.attribute('id') ?? '', element)
  }
  return found
}

/** Footnotes and endnotes, numbered through the file in the order in which the text names them. */
export class Notes {
  readonly #file: () => WordFile
  readonly #kinds: Readonly<
    Record<NoteKind, { elements: Map<string, XmlElement>; relationships: Relationships; numbers: Numbers }>
  >
  /** Endnotes that were named, for the end of the text. */
  readonly endnotes: Array<{ readonly marker: string; readonly blocks: readonly WordBlock[] }> = []
  #depth = 0

  constructor(
    { pack, main, settings }: { pack: WordPackage; main: Relationships; settings: XmlElement | undefined },
    file: () => WordFile,
  ) {
    this.#file = file
    const kind = (name: NoteKind) => {
      const part = partOfKind(main, `${name}s`)
      const said = settings?.child(`w:${name}Pr`)
      return {
        elements: elementsById(pack.tree(part), `w:${name}`),
        relationships: part === undefined ? new Map() : pack.relationships(part),
        numbers: {
          format: said?.child('w:numFmt')?.value ?? USUAL_FORMATS[name],
          next: Number(said?.child('w:numStart')?.value ?? 1) || 1,
        },
      }
    }
    this.#kinds = { footnote: kind('footnote'), endnote: kind('endnote') }
  }

  /** @param hasOwnMark the sign stands in the text, and the note has no number */
  reference(kind: NoteKind, id: string, hasOwnMark: boolean): NoteReference | undefined {
    const { elements, relationships, numbers } = this.#kinds[kind]
    const element = elements.get(id)
    // A note that names itself would be read for ever.
    if (element === undefined || this.#depth > 0) return undefined
    const marker = hasOwnMark ? '' : formatNumber(numbers.next, numbers.format)
    if (!hasOwnMark) numbers.next += 1
    this.#depth += 1
    const blocks = this.#file().reader(relationships, NOTE_ROOM).blocks(element.elements)
    this.#depth -= 1
    if (kind === 'footnote') return { marker, blocks }
    this.endnotes.push({ marker, blocks })
    return { marker, blocks: undefined }
  }
}
