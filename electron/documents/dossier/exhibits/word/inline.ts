import { groundColour, inkColour, isWhite } from './colour.ts'
import type { RunLook, WordBlock } from './content.ts'
import type { DrawingPiece } from './drawing.ts'
import { chosen, drawingPieces, vmlPieces } from './drawing.ts'
import type { XmlElement } from './element.ts'
import { formulaPieces } from './formula.ts'
import { Line } from './line.ts'
import { type RunProperties, runProperties, tabStop } from './properties.ts'
import type { Story } from './story.ts'
import { combined, type Style } from './styles.ts'
import { symbolText, UNKNOWN_SIGN } from './symbols.ts'

/** Word's typeface seems smaller at the same size than ours, by about a tenth. */
export const SIZE_SHARE = 0.9

/** Of the sign that stands in the text for a comment. */
const COMMENT_SIZE = 7.5

const MONOSPACED = /courier|consolas|mono|lucida console/iu

/** Where a line stands: what its paragraph says of letters, and whether something dark lies behind it. */
export interface LinePlace {
  readonly style: Style
  /** As it is printed. */
  readonly size: number
  readonly hasGround: boolean
}

type Change = RunLook['change']

const CONTAINERS: ReadonlySet<string> = new Set([
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:dir',
  'w:bdo',
  'w:sdtContent',
  'w:rubyBase',
])

const CHANGES: Readonly<Record<string, Change>> = {
  'w:ins': 'added',
  'w:moveTo': 'added',
  'w:del': 'deleted',
  'w:moveFrom': 'deleted',
}

/** Reads what stands within one paragraph, as Word shows it (ECMA-376 part 1, 17.3.3). */
export class InlineReader {
  readonly #story: Story
  readonly #place: LinePlace
  readonly line = new Line()

  get size(): number {
    return this.#place.size
  }

  constructor(story: Story, place: LinePlace) {
    this.#story = story
    this.#place = place
  }

  read(elements: readonly XmlElement[], change?: Change): void {
    for (const element of elements) this.#element(element, change)
  }

  #element(element: XmlElement, change: Change): void {
    const { name } = element
    if (name === 'w:r') this.#run(element, change)
    else if (CONTAINERS.has(name)) this.read(element.elements, change)
    else if (Object.hasOwn(CHANGES, name)) {
      this.#story.remarks.say('tracked-changes')
      this.read(element.elements, CHANGES[name])
    } else if (name === 'w:sdt') this.read(this.#story.controls.content(element), change)
    else if (name === 'w:fldSimple') this.#simpleField(element, change)
    else if (name === 'mc:AlternateContent') this.read(chosen(element).elements, change)
    else if (name === 'm:oMath' || name === 'm:oMathPara') this.#formula(element, change)
    else if (name === 'w:subDoc') this.#unshown('insertion', '')
  }

  #simpleField(element: XmlElement, change: Change): void {
    const code = element.attribute('instr') ?? ''
    const text = this.#story.fields.resultless(code, element.child('w:fldData'))
    const hasResult = element.elements.some(({ name }) => name !== 'w:fldData')
    if (hasResult) this.read(element.elements, change)
    else this.#text(text, this.#look({}, change))
  }

  #formula(element: XmlElement, change: Change): void {
    if (!this.#story.fields.isShown) return
    this.#story.remarks.say('formulas')
    const { size } = runProperties(element.find('w:rPr'))
    const look = this.#look(size === undefined ? {} : { size }, change)
    for (const { text, position } of formulaPieces(element)) {
      this.#text(text, { ...look, ...(position === undefined ? {} : { position }) })
    }
  }

  #run(run: XmlElement, change: Change): void {
    const rPr = run.child('w:rPr')
    const own = runProperties(rPr)
    const character = this.#story.styles.style(rPr?.child('w:rStyle')?.value, 'character')
    const all = combined(this.#story.styles, { paragraph: this.#place.style, character, own })
    const isHidden = all.hidden === true || this.#isWhite(all)
    const look = this.#lookOf(all, change ?? own.change)
    for (const child of run.elements) this.#piece(child, { look, all, isHidden })
  }

  /** White letters on white paper are hidden as well; a copied page would still show them to whoever selects it. */
  #isWhite({ colour, ground }: RunProperties): boolean {
    return isWhite(colour) && groundColour(ground) === undefined && !this.#place.hasGround
  }

  #look(own: RunProperties, change: Change): RunLook {
    const character = this.#story.styles.style(undefined, 'character')
    return this.#lookOf(
      combined(this.#story.styles, { paragraph: this.#place.style, character, own }),
      change,
    )
  }

  #lookOf(all: RunProperties, change: Change): RunLook {
    const size = Math.round((all.size ?? 10) * SIZE_SHARE * 10) / 10
    const colour = inkColour(all.colour)
    const ground = groundColour(all.ground)
    const isMono = MONOSPACED.test(all.font ?? '') && all.bold !== true && all.italic !== true
    return {
      ...(all.bold === true ? { bold: true } : {}),
      ...(all.italic === true ? { italic: true } : {}),
      ...(all.underline === true ? { underline: true } : {}),
      ...(all.strike === true ? { strike: true } : {}),
      ...(all.position === 'super' || all.position === 'sub' ? { position: all.position } : {}),
      ...(size === this.#place.size ? {} : { size }),
      ...(isMono ? { mono: true } : {}),
      ...(colour === undefined ? {} : { colour }),
      ...(ground === undefined ? {} : { ground }),
      ...(change === undefined ? {} : { change }),
    }
  }

  #piece(element: XmlElement, manner: Manner): void {
    const { name } = element
    const { fields } = this.#story
    if (name === 'w:fldChar') {
      const text = fields.mark(element)
      if (text !== '') this.#shown(manner, () => this.#text(text, manner.look))
    } else if (name === 'w:instrText' || name === 'w:delInstrText') fields.instruction(element.text)
    else if (name === 'mc:AlternateContent') {
      for (const child of chosen(element).elements) this.#piece(child, manner)
    } else this.#shown(manner, () => this.#content(element, manner), element)
  }

  /** Does something where it is shown. What is hidden is remembered if there was something to see. */
  #shown({ isHidden }: Manner, show: () => void, element?: XmlElement): void {
    if (!this.#story.fields.isShown) return
    if (!isHidden) show()
    else if (element === undefined || VISIBLE.has(element.name)) {
      this.line.hide()
      this.#story.remarks.say('hidden-text')
    }
  }

  #content(element: XmlElement, { look, all }: Manner): void {
    const { name } = element
    if (name === 'w:t' || name === 'w:delText') this.#letters(element, look, all)
    else if (name === 'w:tab' || name === 'w:ptab') this.#tab(name === 'w:ptab' ? element : undefined)
    else if (name === 'w:br') this.#break(element)
    else if (name === 'w:cr') this.line.add({ kind: 'break' })
    else if (name === 'w:noBreakHyphen') this.#text('-', look)
    else if (name === 'w:sym') this.#symbol(element, look)
    else if (name === 'w:drawing') this.#drawing(drawingPieces(element), look)
    else if (name === 'w:pict' || name === 'w:object') this.#drawing(vmlPieces(element), look)
    else if (name === 'w:ruby') this.#ruby(element, look)
    else if (name === 'w:contentPart') this.#unshown('ink', '')
    else if (name === 'w:pgNum') this.#text('…', look)
    else this.#reference(element, look)
  }

  #letters(element: XmlElement, look: RunLook, { caps, font = '' }: RunProperties): void {
    // Word leaves out space at the ends where a file does not ask to keep it; words that stick together would be worse.
    const text = symbolText(element.text.replace(/[\r\n]+/gu, ' '), font)
    this.#text(caps === true ? text.toUpperCase() : text, look)
  }

  #text(text: string, look: RunLook): void {
    if (text.includes(UNKNOWN_SIGN)) this.#story.remarks.missing(this.#story.words.unknownSign)
    this.line.text(this.#story.printable.text(symbolText(text, '')), look)
  }

  #symbol(element: XmlElement, look: RunLook): void {
    const code = Number.parseInt(element.attribute('char') ?? '', 16)
    if (!Number.isInteger(code) || code <= 0 || code > 0xffff) return
    this.#text(symbolText(String.fromCharCode(code), element.attribute('font') ?? ''), look)
  }

  #tab(absolute: XmlElement | undefined): void {
    const align = absolute?.attribute('alignment')
    const own = align === undefined ? null : tabStop(0, align, absolute?.attribute('leader'))
    this.line.add({ kind: 'tab', own })
  }

  #break(element: XmlElement): void {
    if (element.attribute('type') === 'page') this.line.breakPage()
    else this.line.add({ kind: 'break' })
  }

  #ruby(element: XmlElement, look: RunLook): void {
    this.read(element.child('w:rubyBase')?.elements ?? [])
    const above = element.child('w:rt')?.text ?? ''
    if (above !== '') this.#text(` (${above})`, look)
  }

  #reference(element: XmlElement, look: RunLook): void {
    const id = element.attribute('id') ?? ''
    const { notes, comments } = this.#story
    if (element.name === 'w:footnoteReference' || element.name === 'w:endnoteReference') {
      const hasOwnMark = ['1', 'true', 'on'].includes(element.attribute('customMarkFollows') ?? '')
      const note = notes.reference(
        element.name === 'w:footnoteReference' ? 'footnote' : 'endnote',
        id,
        hasOwnMark,
      )
      if (note === undefined) return
      if (note.blocks !== undefined) this.line.add({ kind: 'note', marker: note.marker, blocks: note.blocks })
      else this.#text(note.marker, { ...look, position: 'super' })
    } else if (element.name === 'w:commentReference') {
      this.#text(this.#story.words.commentMark(comments.reference(id)), { italic: true, size: COMMENT_SIZE })
    }
  }

  #drawing(pieces: readonly DrawingPiece[], look: RunLook): void {
    // The picture of an embedded file stands for it; that there is a file is said beside.
    for (const piece of pieces) {
      if (piece.kind === 'text-box') this.#textBox(piece)
      else if (piece.kind === 'words') this.#text(piece.text, look)
      else if (piece.kind === 'unshown') this.#unshown(piece.what, piece.name)
      else this.#picture(piece)
    }
  }

  #textBox({ content, hasGround }: Extract<DrawingPiece, { kind: 'text-box' }>): void {
    const around = { change: undefined, hasGround, depth: 0 }
    const blocks: WordBlock[] = this.#story.inside().blocks(content.elements, around)
    if (blocks.length === 0) return
    this.#story.remarks.say('text-boxes')
    this.line.beside.push({ kind: 'frame', label: '', blocks })
  }

  #unshown(what: Extract<DrawingPiece, { kind: 'unshown' }>['what'], name: string): void {
    const said = this.#story.words.unshown(what, name)
    this.#story.remarks.missing(said)
    if (what !== 'shape') this.#text(`[${said}]`, { italic: true })
  }

  #picture(piece: Extract<DrawingPiece, { kind: 'picture' }>): void {
    const found = this.#story.picture(piece)
    if (typeof found === 'string') this.#unshown('picture', found)
    else this.line.add(found)
  }
}

interface Manner {
  readonly look: RunLook
  readonly all: RunProperties
  readonly isHidden: boolean
}

/** Pieces of a run that can be seen, so that to hide one is to hide something. */
const VISIBLE: ReadonlySet<string> = new Set([
  'w:t',
  'w:sym',
  'w:drawing',
  'w:pict',
  'w:object',
  'w:footnoteReference',
  'w:endnoteReference',
])
