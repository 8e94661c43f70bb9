import type { Face } from './faces.ts'

/** Space between the text and the edge of its box, in points. */
const PADDING = 2
const LEADING = 1.15
const ASCENT = 0.905
const DESCENT = 0.212
const SMALLEST = 4
/** A text of which the size is left open is set as large as that, where it fits. */
const LARGEST = 12

/** A text in a box, as a form says it. */
export interface TextInBox {
  readonly text: string
  readonly width: number
  readonly height: number
  /** In points; 0 where it shall fit. */
  readonly size: number
  readonly align: 'left' | 'centre' | 'right'
  readonly isMultiline: boolean
  /** Cells of one letter each; 0 where there are none. */
  readonly cells: number
}

interface Line {
  readonly glyphs: readonly number[]
  /** In parts of the size. */
  readonly width: number
}

/** Sets text in a face of ours and remembers the letters that it lacks. */
export class TextSetter {
  readonly missing = new Set<string>()
  readonly #face: Face

  constructor(face: Face) {
    this.#face = face
  }

  /** The drawing instructions for a text in a box whose lower left corner is the origin; the font is `/F`. */
  instructions(box: TextInBox): string {
    const lines = this.#lines(box)
    const size = this.#fitting(box, box.size > 0 ? box.size : LARGEST)
    if (box.cells > 0) return this.#inCells(box, lines[0], size)
    const set = box.isMultiline ? this.#wrapped(box, size) : lines.slice(0, 1)
    const top = box.isMultiline
      ? box.height - PADDING - ASCENT * size
      : (box.height - (ASCENT - DESCENT) * size) / 2
    return set
      .map((line, index) =>
        this.#show(line, [this.#left(box, line, size), top - index * LEADING * size], size),
      )
      .join('\n')
  }

  #glyph(character: string): number {
    const glyph = this.#face.glyphOf(character.codePointAt(0) ?? 0)
    if (glyph !== 0 || character === ' ') return glyph
    this.missing.add(character)
    return this.#face.glyphOf(0xfffd)
  }

  #line(text: string): Line {
    const glyphs = [...text].map((character) => this.#glyph(character))
    return { glyphs, width: glyphs.reduce((sum, glyph) => sum + this.#face.widthOf(glyph), 0) }
  }

  #lines({ text, isMultiline }: TextInBox): Line[] {
    const plain = text.replace(/\r\n?/gu, '\n').replace(/[^\P{Cc}\n]/gu, ' ')
    return (isMultiline ? plain.split('\n') : [plain.replace(/\n/gu, ' ')]).map((line) => this.#line(line))
  }

  /** As large as wanted, or smaller where the text would be cut off. */
  #fitting(box: TextInBox, largest: number): number {
    if (box.cells > 0) return Math.min(largest, box.height / (ASCENT + DESCENT))
    if (!box.isMultiline) {
      const [line] = this.#lines(box)
      const byHeight = (box.height - 2) / (ASCENT + DESCENT)
      const byWidth = (box.width - 2 * PADDING) / Math.max(0.1, line?.width ?? 0)
      return Math.max(SMALLEST, Math.min(largest, box.size > 0 ? largest : byHeight, byWidth))
    }
    for (let size = largest; size > SMALLEST; size -= 1)
      if (this.#wrapped(box, size).length * LEADING * size <= box.height - 2 * PADDING) return size
    return SMALLEST
  }

  #wrapped({ text, width }: TextInBox, size: number): Line[] {
    const room = (width - 2 * PADDING) / size
    const lines: Line[] = []
    for (const paragraph of text.replace(/\r\n?/gu, '\n').split('\n')) {
      let now = ''
      for (const word of paragraph.split(' ').flatMap((whole) => this.#pieces(whole, room))) {
        const longer = now === '' ? word : `${now} ${word}`
        if (now !== '' && this.#line(longer).width > room) {
          lines.push(this.#line(now))
          now = word
        } else now = longer
      }
      lines.push(this.#line(now))
    }
    return lines
  }

  /** A word wider than its line is broken where the line ends. */
  #pieces(word: string, room: number): string[] {
    const pieces = ['']
    let width = 0
    for (const letter of word) {
      const more = this.#line(letter).width
      if (width > 0 && width + more > room) {
        pieces.push('')
        width = 0
      }
      pieces[pieces.length - 1] += letter
      width += more
    }
    return pieces
  }

  #left({ align, width }: TextInBox, line: Line, size: number): number {
    const free = width - 2 * PADDING - line.width * size
    if (align === 'left') return PADDING
    return PADDING + (align === 'centre' ? free / 2 : free)
  }

  #inCells({ cells, width, height }: TextInBox, line: Line | undefined, size: number): string {
    const cell = width / cells
    const base = (height - (ASCENT - DESCENT) * size) / 2
    return (line?.glyphs ?? [])
      .slice(0, cells)
      .map((glyph, index) => {
        const letter = this.#face.widthOf(glyph) * size
        const one = { glyphs: [glyph], width: 0 }
        return this.#show(one, [index * cell + (cell - letter) / 2, base], size)
      })
      .join('\n')
  }

  #show({ glyphs }: Line, [x, y]: readonly [number, number], size: number): string {
    const hex = glyphs.map((glyph) => glyph.toString(16).padStart(4, '0')).join('')
    return `BT /F ${size.toFixed(2)} Tf ${x.toFixed(2)} ${y.toFixed(2)} Td <${hex}> Tj ET`
  }
}
