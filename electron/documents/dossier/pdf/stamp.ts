import type { StampPlace } from '../../../../shared/domain/dossier.ts'
import type { StampFont } from '../thread/protocol.ts'
import type { Box, CopiedPage } from './page-record.ts'
import { pdfNumber } from './syntax.ts'

/** What a stamp says: "Exhibit 3 · 2 / 20" and the running page number. */
export interface StampText {
  readonly label: string
  readonly running: string
}

/** Names of the stamp fonts in a page's resources. */
export const REGULAR_FONT = 'R'
export const BOLD_FONT = 'B'

/** Measures on a page of A4, in points; larger and smaller pages scale them. */
const SIZE = 7.6
const HEIGHT = 15
const PADDING = 6
const GAP = 8
const RIGHT = 20
const BOTTOM = 16
const STRIP = 26

const A4_WIDTH = 595
const SCALES = { smallest: 0.4, largest: 6 } as const

/** Writes stamps with the fonts of the sheet of letters. */
export class Stamper {
  readonly #regular: Typeface
  readonly #bold: Typeface
  readonly #place: StampPlace

  constructor(fonts: readonly StampFont[], place: StampPlace) {
    this.#regular = new Typeface(fonts.find((font) => !font.isBold))
    this.#bold = new Typeface(fonts.find((font) => font.isBold))
    this.#place = place
  }

  /** Entries of the page's font resources. */
  get fontEntries(): string {
    return `/${REGULAR_FONT} ${this.#regular.object} 0 R/${BOLD_FONT} ${this.#bold.object} 0 R`
  }

  /** The page's box with the stamp on it: the same one, or with a strip added below what is displayed. */
  box(page: CopiedPage): Box {
    if (this.#place === 'corner') return page.box
    const strip = STRIP * scaleOf(page)
    const [left, bottom, right, top] = page.box
    if (page.rotate === 90) return [left, bottom, right + strip, top]
    if (page.rotate === 180) return [left, bottom, right, top + strip]
    if (page.rotate === 270) return [left - strip, bottom, right, top]
    return [left, bottom - strip, right, top]
  }

  /** Drawing instructions for the stamp at the lower right of the page as it is displayed. */
  draw(page: CopiedPage, text: StampText): string {
    const scale = scaleOf(page)
    const box = this.box(page)
    const width = (isTurned(page) ? box[3] - box[1] : box[2] - box[0]) / scale
    const label = this.#regular.measure(text.label) * SIZE
    const running = this.#bold.measure(text.running) * SIZE
    const stampWidth = label + running + GAP + 2 * PADDING
    const x = Math.max(2, width - RIGHT - stampWidth)
    const y = this.#place === 'strip' ? (STRIP - HEIGHT) / 2 : BOTTOM
    const baseline = y + (HEIGHT - SIZE * 0.72) / 2
    const divider = x + PADDING + label + GAP / 2
    return [
      `q ${toDisplayed(box, page.rotate)} cm ${pdfNumber(scale)} 0 0 ${pdfNumber(scale)} 0 0 cm`,
      `1 g 0.45 G 0.5 w ${[x, y, stampWidth, HEIGHT].map(pdfNumber).join(' ')} re B`,
      `0.3 w ${pdfNumber(divider)} ${pdfNumber(y + 3.5)} m ${pdfNumber(divider)} ${pdfNumber(y + HEIGHT - 3.5)} l S`,
      '0.11 g BT',
      this.#regular.show({ font: REGULAR_FONT, text: text.label, x: x + PADDING, y: baseline }),
      this.#bold.show({ font: BOLD_FONT, text: text.running, x: x + PADDING + label + GAP, y: baseline }),
      'ET Q',
    ].join('\n')
  }
}

/** Letters with their codes and widths. */
class Typeface {
  readonly object: number
  readonly #glyphs: ReadonlyMap<string, { readonly code: number; readonly width: number }>

  constructor(font: StampFont | undefined) {
    if (font === undefined) throw new Error('the sheet of stamp letters lacks a font')
    this.object = font.object
    this.#glyphs = new Map(font.glyphs.map(([letter, code, width]) => [letter, { code, width }]))
  }

  /** Width of a text set in size 1. */
  measure(text: string): number {
    return [...text].reduce((sum, letter) => sum + this.#glyph(letter).width, 0) / 1000
  }

  show({ font, text, x, y }: { font: string; text: string; x: number; y: number }): string {
    const codes = [...text].map((letter) => this.#glyph(letter).code.toString(16).padStart(4, '0')).join('')
    return `/${font} ${SIZE} Tf 1 0 0 1 ${pdfNumber(x)} ${pdfNumber(y)} Tm <${codes}> Tj`
  }

  #glyph(letter: string): { readonly code: number; readonly width: number } {
    const glyph = this.#glyphs.get(letter)
    if (glyph === undefined) throw new Error('a letter is missing on the sheet of stamp letters')
    return glyph
  }
}

const isTurned = (page: CopiedPage): boolean => page.rotate === 90 || page.rotate === 270

/** The stamp keeps its proportion to the page as it is displayed. */
const scaleOf = (page: CopiedPage): number => {
  const [left, bottom, right, top] = page.box
  const smaller = Math.min(right - left, top - bottom) * page.userUnit
  const scale = Math.min(SCALES.largest, Math.max(SCALES.smallest, smaller / A4_WIDTH))
  return scale / page.userUnit
}

/** Matrix from a page as it is displayed (origin at its lower left) to its own coordinates. */
const toDisplayed = ([left, bottom, right, top]: Box, rotate: CopiedPage['rotate']): string => {
  const origin = { 0: [left, bottom], 90: [right, bottom], 180: [right, top], 270: [left, top] } as const
  const turn = { 0: '1 0 0 1', 90: '0 1 -1 0', 180: '-1 0 0 -1', 270: '0 -1 1 0' } as const
  return `${turn[rotate]} ${origin[rotate].map(pdfNumber).join(' ')}`
}

/** Every character a stamp may need, once each; a space at the start of a line would not be set. */
export const stampLetters = (labels: readonly string[]): string => {
  const letters = [...new Set(`0123456789/·${labels.join('')}`)].filter((letter) => letter !== ' ').sort()
  return `0 ${letters.join('')}`
}
