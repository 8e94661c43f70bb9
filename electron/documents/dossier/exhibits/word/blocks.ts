import type { WordBlock, WordMarker, WordParagraph, WordRun } from './content.ts'
import { chosen } from './drawing.ts'
import type { XmlElement } from './element.ts'
import { InlineReader, SIZE_SHARE } from './inline.ts'
import { breakable, largestSize } from './line.ts'
import {
  type ParagraphProperties,
  paragraphProperties,
  type RunProperties,
  runProperties,
} from './properties.ts'
import type { Story } from './story.ts'
import { combined, type Style } from './styles.ts'
import { TableReader } from './table.ts'

/** What a text stands in. */
export interface Surroundings {
  readonly change: 'added' | 'deleted' | undefined
  /** Something coloured lies behind it, on which white letters can be read. */
  readonly hasGround: boolean
  /** Of tables around it. */
  readonly depth: number
}

export const OPEN_PAGE: Surroundings = { change: undefined, hasGround: false, depth: 0 }

/** Elements around blocks that do not show themselves. */
const CONTAINERS: ReadonlySet<string> = new Set([
  'w:customXml',
  'w:smartTag',
  'w:ins',
  'w:del',
  'w:moveTo',
  'w:moveFrom',
])

const MOST_SPACE = 40

/** Where a paragraph belongs in a list. */
interface Place {
  readonly numberId: string
  readonly level: number
  readonly isOwn: boolean
}

interface ReadParagraph {
  readonly style: Style
  readonly properties: ParagraphProperties
  readonly mark: RunProperties
  readonly place: Place | undefined
}

/** Reads paragraphs, tables and what stands among them (ECMA-376 part 1, 17.2 to 17.4). */
export class BlockReader {
  readonly story: Story

  constructor(story: Story) {
    this.story = story
  }

  blocks(elements: readonly XmlElement[], around = OPEN_PAGE): WordBlock[] {
    return elements.flatMap((element) => this.block(element, around))
  }

  block(element: XmlElement, around = OPEN_PAGE): WordBlock[] {
    const { name } = element
    if (name === 'w:p') return this.#paragraph(element, around)
    if (name === 'w:tbl') return new TableReader(this, around).read(element)
    if (name === 'w:sdt') return this.blocks(this.story.controls.content(element), around)
    if (CONTAINERS.has(name)) return this.blocks(element.elements, around)
    if (name === 'mc:AlternateContent') return this.blocks(chosen(element).elements, around)
    if (name === 'm:oMathPara' || name === 'm:oMath') return this.#formula(element, around)
    if (name === 'w:altChunk') return this.#insertion()
    return []
  }

  #formula(element: XmlElement, around: Surroundings): WordBlock[] {
    const style = this.story.styles.style(undefined, 'paragraph')
    const read = { style, properties: {}, mark: {}, place: undefined }
    const inline = this.#inline(read, around)
    inline.read([element], around.change)
    return this.#set(inline, read, around)
  }

  #insertion(): WordBlock[] {
    const said = this.story.words.unshown('insertion', '')
    this.story.remarks.missing(said)
    const run = { kind: 'text', text: `[${said}]`, italic: true } as const
    return [{ ...PLAIN_PARAGRAPH, runs: [run] }]
  }

  #paragraph(element: XmlElement, around: Surroundings): WordBlock[] {
    const read = this.#read(element.child('w:pPr'))
    const inline = this.#inline(read, around)
    inline.read(element.elements, around.change)
    const { line } = inline
    const isHidden = combined(this.story.styles, {
      paragraph: read.style,
      character: NO_STYLE,
      own: read.mark,
    }).hidden
    if (isHidden === true && line.isEmpty) return []
    if (read.mark.change !== undefined) this.story.remarks.say('tracked-changes')
    if (read.mark.change === 'deleted' && this.story.fields.isShown) line.text('¶', { change: 'deleted' })
    const blocks = this.#set(inline, read, around)
    return read.properties.breakBefore === true ? [{ kind: 'page-break' }, ...blocks] : blocks
  }

  #read(pPr: XmlElement | undefined): ReadParagraph {
    const { styles, numbering } = this.story
    const style = styles.style(pPr?.child('w:pStyle')?.value, 'paragraph')
    const own = paragraphProperties(pPr)
    const place = this.#placeOf(own, style)
    const list = place === undefined ? undefined : numbering.find(place.numberId, place.level)?.paragraph
    // What a list says of indents comes after the style, unless it is the style that names the list (17.9.22).
    const isOwn = place?.isOwn === true
    const properties = isOwn
      ? { ...styles.paragraph, ...style.paragraph, ...list, ...own }
      : { ...styles.paragraph, ...list, ...style.paragraph, ...own }
    return { style, properties, mark: runProperties(pPr?.child('w:rPr')), place }
  }

  #placeOf(own: ParagraphProperties, style: Style): Place | undefined {
    const numberId = own.numberId ?? style.paragraph.numberId
    if (numberId === undefined || numberId === '0') return undefined
    if (own.numberId !== undefined) return { numberId, level: own.level ?? 0, isOwn: true }
    const byStyle = this.story.numbering.levelOfStyle(numberId, style.id) ?? style.paragraph.level
    return { numberId, level: own.level ?? byStyle ?? 0, isOwn: false }
  }

  #inline({ style, properties, mark }: ReadParagraph, around: Surroundings): InlineReader {
    const { styles } = this.story
    const all = combined(styles, { paragraph: style, character: NO_STYLE, own: {} })
    return new InlineReader(this.story, {
      style,
      size: sizeOf(mark.size ?? all.size),
      hasGround: around.hasGround || properties.hasGround === true,
    })
  }

  /** The paragraph as it is printed, in pieces where pages break within it. */
  #set(inline: InlineReader, read: ReadParagraph, { depth }: Surroundings): WordBlock[] {
    const { line, size } = inline
    const marker = this.#marker(read)
    const blocks: WordBlock[] = []
    for (const [index, runs] of line.parts.entries()) {
      if (index > 0) blocks.push({ kind: 'page-break' })
      const isFirst = index === 0
      // A line that only holds a text box, or is cut in two by a page's end, is no empty line.
      const isOnlyPlace = line.parts.length > 1 || line.beside.length > 0
      if (isOnlyPlace && runs.length === 0 && (marker === null || !isFirst)) continue
      const isInTable = depth > 0
      blocks.push(this.#printed({ runs, size, read, marker: isFirst ? marker : null, isFirst, isInTable }))
    }
    return [...blocks, ...line.beside]
  }

  #printed({ runs, size, read, marker, isFirst, isInTable }: Printed): WordParagraph {
    const { properties } = read
    const widest = this.story.room.width
    const left = clamped(properties.left ?? 0, 0, widest * 0.45)
    const isTight = properties.noSpaceBetweenAlike === true
    // The columns of a table are not known yet; it breaks its words itself.
    const most = isInTable
      ? Number.POSITIVE_INFINITY
      : Math.floor((widest - left) / (largestSize(runs, size) * 0.74))
    return {
      kind: 'paragraph',
      ...withOneSize(breakable(runs, Math.max(most, 4)), size),
      align: properties.align ?? 'left',
      left,
      right: clamped(properties.right ?? 0, 0, widest * 0.45),
      first: isFirst ? clamped(properties.first ?? 0, -left, widest * 0.45) : 0,
      before: isTight ? 0 : clamped(properties.before ?? 0, 0, MOST_SPACE),
      after: isTight ? 0 : clamped(properties.after ?? 0, 0, MOST_SPACE),
      leading: properties.leading ?? 1,
      keep: properties.keep === true,
      stops: runs.some(({ kind }) => kind === 'tab') ? this.#stops(properties, left) : [],
      marker,
    }
  }

  /** As wide apart as the line is wide; a hanging first line has a stop where the others begin. */
  #stops({ stops = [], first = 0 }: ParagraphProperties, left: number): WordParagraph['stops'] {
    const { width, sourceWidth } = this.story.room
    const share = Math.min(1, width / sourceWidth)
    const all = stops.map((stop) => ({ ...stop, at: stop.at * share }))
    if (first < 0) all.push({ at: left, align: 'left', leader: '' })
    return all.sort((one, other) => one.at - other.at)
  }

  #marker({ place, style, mark }: ReadParagraph): WordMarker | null {
    if (place === undefined || !this.story.fields.isShown) return null
    const item = this.story.numbering.next(place.numberId, place.level)
    if (item === undefined) return null
    const own = { ...mark, ...item.level.run }
    const look = combined(this.story.styles, { paragraph: style, character: NO_STYLE, own })
    const text = this.story.printable.text(item.text)
    if (text === '' || look.hidden === true) return null
    return {
      text: look.caps === true ? text.toUpperCase() : text,
      bold: look.bold === true,
      italic: look.italic === true,
      size: sizeOf(look.size),
      gap: item.level.gap,
    }
  }
}

interface Printed {
  readonly runs: readonly WordRun[]
  readonly size: number
  readonly read: ReadParagraph
  readonly marker: WordMarker | null
  readonly isFirst: boolean
  readonly isInTable: boolean
}

const NO_STYLE: Style = { id: '', run: {}, paragraph: {}, hasTableLines: false, hasTableGround: false }

const PLAIN_PARAGRAPH: WordParagraph = {
  kind: 'paragraph',
  runs: [],
  size: 10,
  align: 'left',
  left: 0,
  right: 0,
  first: 0,
  before: 0,
  after: 0,
  leading: 1,
  keep: false,
  stops: [],
  marker: null,
}

const sizeOf = (size = 10): number => Math.round(size * SIZE_SHARE * 10) / 10

const clamped = (length: number, least: number, most: number): number =>
  Math.min(Math.max(length, least), most)

/** Lines are as high as their paragraph's type; where all runs have another, it is the paragraph's. */
const withOneSize = (
  runs: readonly WordRun[],
  usual: number,
): { readonly runs: readonly WordRun[]; readonly size: number } => {
  const texts = runs.filter((run) => run.kind === 'text')
  const [first] = texts
  if (first?.size === undefined || texts.some(({ size }) => size !== first.size)) return { runs, size: usual }
  return {
    size: first.size,
    runs: runs.map((run) => {
      if (run.kind !== 'text') return run
      const { size: _size, ...rest } = run
      return rest
    }),
  }
}
