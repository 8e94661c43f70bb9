import type { HeaderPages, WordWords } from '../../words/words.ts'
import type { BlockReader } from './blocks.ts'
import type { WordBlock } from './content.ts'
import type { XmlElement } from './element.ts'
import { LANDSCAPE_WIDTH } from './fit-table.ts'
import type { Relationships, WordPackage } from './package.ts'
import { isOn, points } from './properties.ts'
import type { Room, WordFile } from './story.ts'
import { xmlPieces } from './xml.ts'

/** The line of a page of ours that stands. */
const PORTRAIT_WIDTH = 453

/** Word's own page where a section says nothing: A4 with an inch on each side. */
const USUAL_WIDTH = 451

type HeaderType = 'default' | 'first' | 'even'

/** A part of the text with a page of its own (ECMA-376 part 1, 17.6). */
export interface Section {
  readonly isLandscape: boolean
  readonly beginsOnNewPage: boolean
  readonly room: Room
  /** Parts by the pages they stand on. */
  readonly headers: ReadonlyMap<HeaderType, string>
  readonly footers: ReadonlyMap<HeaderType, string>
  readonly hasOwnFirst: boolean
}

const PLAIN_SECTION: Section = {
  isLandscape: false,
  beginsOnNewPage: true,
  room: { width: PORTRAIT_WIDTH, sourceWidth: USUAL_WIDTH },
  headers: new Map(),
  footers: new Map(),
  hasOwnFirst: false,
}

/** The text of the main part, piece by piece: what stands in the body. */
export const BODY: ReadonlySet<string> = new Set(['w:document', 'w:body'])

/** What a piece of the body says of the section that ends with it. */
export const sectionEnd = (piece: XmlElement): XmlElement | undefined =>
  piece.name === 'w:sectPr' ? piece : piece.child('w:pPr')?.child('w:sectPr')

const TYPES: Readonly<Record<string, HeaderType>> = { default: 'default', first: 'first', even: 'even' }

/** What a section has from the one before, and what it names itself. */
const partsOf = (
  sectPr: XmlElement,
  name: string,
  { before, main }: { before: ReadonlyMap<HeaderType, string>; main: Relationships },
): ReadonlyMap<HeaderType, string> => {
  const parts = new Map(before)
  for (const reference of sectPr.elements) {
    const type = TYPES[reference.attribute('type') ?? 'default']
    const part = main.get(reference.attribute('id') ?? '')?.part
    if (reference.name === name && type !== undefined && part !== undefined) parts.set(type, part)
  }
  return parts
}

const sectionOf = (sectPr: XmlElement, before: Section, main: Relationships): Section => {
  const page = sectPr.child('w:pgSz')
  const margins = sectPr.child('w:pgMar')
  const width = points(page?.attribute('w')) ?? 595
  const height = points(page?.attribute('h')) ?? 842
  const edges = ['left', 'right', 'gutter'].map((side) => points(margins?.attribute(side)) ?? 0)
  const sourceWidth = Math.max(100, width - edges.reduce((sum, edge) => sum + Math.max(0, edge), 0))
  const isLandscape = width > height
  return {
    isLandscape,
    beginsOnNewPage: sectPr.child('w:type')?.value !== 'continuous',
    room: { width: isLandscape ? LANDSCAPE_WIDTH : PORTRAIT_WIDTH, sourceWidth },
    headers: partsOf(sectPr, 'w:headerReference', { before: before.headers, main }),
    footers: partsOf(sectPr, 'w:footerReference', { before: before.footers, main }),
    hasOwnFirst: isOn(sectPr.child('w:titlePg')) === true,
  }
}

/** All sections in order. Word writes of a section at its end, so the text is looked through once before it is read. */
export const sectionsOf = (xml: string, pack: WordPackage, main: Relationships): readonly Section[] => {
  const sections: Section[] = []
  for (const piece of xmlPieces(xml, { budget: pack.budget, lookThrough: BODY })) {
    const sectPr = sectionEnd(piece)
    if (sectPr !== undefined) sections.push(sectionOf(sectPr, sections.at(-1) ?? PLAIN_SECTION, main))
  }
  return sections.length > 0 ? sections : [PLAIN_SECTION]
}

/** Headers and footers, each once however many sections and pages it stands on. */
export class Headers {
  readonly #file: WordFile
  readonly #hasEvenPages: boolean
  readonly #printed = new Set<string>()

  constructor(file: WordFile, settings: XmlElement | undefined) {
    this.#file = file
    this.#hasEvenPages = isOn(settings?.child('w:evenAndOddHeaders')) === true
  }

  frames(section: Section, kind: 'headers' | 'footers'): WordBlock[] {
    const types: HeaderType[] = ['default']
    if (section.hasOwnFirst) types.unshift('first')
    if (this.#hasEvenPages) types.push('even')
    return types.flatMap((type) => {
      const part = section[kind].get(type)
      const blocks = part === undefined ? [] : this.#blocks(part, section.room)
      const words: WordWords = this.#file.words
      const key = JSON.stringify(blocks)
      if (!hasContent(blocks) || this.#printed.has(key)) return []
      this.#printed.add(key)
      this.#file.remarks.say('headers-footers')
      return [{ kind: 'frame', label: words[kind][this.#pages(type, section)], blocks }]
    })
  }

  #pages(type: HeaderType, section: Section): HeaderPages {
    if (type !== 'default') return type
    if (this.#hasEvenPages) return 'odd'
    return section.hasOwnFirst ? 'others' : 'every'
  }

  #blocks(part: string, { width, sourceWidth }: Room): readonly WordBlock[] {
    const root = this.#file.package.tree(part)
    if (root === undefined) return []
    const relationships = this.#file.package.relationships(part)
    const reader: BlockReader = this.#file.reader(relationships, {
      width: width - FRAME_PADDING,
      sourceWidth,
    })
    return reader.blocks(root.elements).filter(({ kind }) => kind !== 'page-break')
  }
}

/** Space between a frame and what is in it, both sides together. */
const FRAME_PADDING = 16

const hasContent = (blocks: readonly WordBlock[]): boolean =>
  blocks.some((block) => {
    if (block.kind === 'paragraph') {
      return block.runs.some((run) => run.kind !== 'text' || run.text.trim() !== '')
    }
    return block.kind === 'frame' ? hasContent(block.blocks) : block.kind === 'table'
  })
