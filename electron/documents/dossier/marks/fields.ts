import type { PDFDocument, PDFObject } from 'mupdf'
import { inflatedSize } from '../pdf/inflated-size.ts'
import { elementsOf, rawBytes, unpackedBytes } from '../pdf/pdf-object.ts'
import { nameIn, numberIn, plainFontName } from './stand-in.ts'

/** Bits of a field (ISO 32000-2 tables 226, 228, 230, 233). */
const MULTILINE = 1 << 12
const PASSWORD = 1 << 13
const PUSH_BUTTON = 1 << 16
const COMBO = 1 << 17
const COMB = 1 << 24

export interface Look {
  readonly fontName: string
  readonly size: number
  /** The instructions that set the colour of the text. */
  readonly colour: string
}

interface Common {
  readonly widget: PDFObject
  readonly width: number
  readonly height: number
}

/** A field of which the value is text. */
export interface TextField extends Common {
  readonly kind: 'text'
  readonly look: Look
  readonly text: string
  readonly align: 'left' | 'centre' | 'right'
  readonly isMultiline: boolean
  readonly cells: number
}

/** A box that is ticked or a choice that is made, with the sign that marks it (ISO 32000-2 §12.7.5.2.3). */
export interface TickField extends Common {
  readonly kind: 'tick'
  readonly state: string
  readonly sign: string
}

/** A place for a signature that nobody has signed. */
interface EmptyField extends Common {
  readonly kind: 'unsigned'
}

export type Field = TextField | TickField | EmptyField

/** Letters of the longest value: more than a page holds. */
const MOST_CHARACTERS = 20_000

const textIn = (value: PDFObject): string => wholeTextIn(value).slice(0, MOST_CHARACTERS)

const wholeTextIn = (value: PDFObject): string => {
  if (value.isString()) return value.asString()
  if (value.isName()) return value.asName()
  if (!value.isStream() || inflatedSize(rawBytes(value), MOST_CHARACTERS) > MOST_CHARACTERS) return ''
  return Buffer.from(unpackedBytes(value)).toString('utf8')
}

/** `/Helv 12 Tf 0 g`: the font's name among the form's resources, its size, and whatever sets the colour. */
const lookOf = (document: PDFDocument, widget: PDFObject): Look => {
  const inForm = (...path: string[]): PDFObject => document.getTrailer().get('Root', 'AcroForm', ...path)
  const own = widget.getInheritable('DA')
  const said = textIn(own.isString() ? own : inForm('DA'))
  const [, key = '', size = '0'] = /\/(\S+)\s+([\d.]+)\s+Tf/u.exec(said) ?? []
  const font = inForm('DR', 'Font', key)
  return {
    fontName: font.isDictionary() ? plainFontName(font) : key,
    size: Math.min(Number(size), 200),
    colour: /(?:[\d.]+\s+){1,4}(?:g|rg|k)\b/u.exec(said)?.[0] ?? '0 g',
  }
}

const ALIGNS = ['left', 'centre', 'right'] as const

/** What a choice shows: the second of a pair, where the first is what the form sends (ISO 32000-2 table 234). */
const shownChoice = (widget: PDFObject, value: PDFObject): string => {
  const options = widget.getInheritable('Opt')
  const chosen = (value.isArray() ? elementsOf(value) : [value]).map(textIn)
  const pairs = options.isArray() ? elementsOf(options).filter((option) => option.isArray()) : []
  const shown = new Map(pairs.map((pair) => [textIn(pair.get(0)), textIn(pair.get(1))]))
  return chosen.map((text) => shown.get(text) ?? text).join('\n')
}

const turned = (widget: PDFObject): boolean => numberIn(widget.get('MK', 'R')) % 180 !== 0

const sizeOf = (widget: PDFObject): { width: number; height: number } => {
  const [left = 0, bottom = 0, right = 0, top = 0] = elementsOf(widget.get('Rect')).map((side) =>
    numberIn(side),
  )
  const [across, up] = [Math.abs(right - left), Math.abs(top - bottom)]
  return turned(widget) ? { width: up, height: across } : { width: across, height: up }
}

/** Words that somebody wrote over a page, of which no look was kept; they are set as a field is. */
const freeTextOf = (document: PDFDocument, widget: PDFObject): Field | undefined => {
  if (!widget.get('AP', 'N').isNull()) return undefined
  return {
    kind: 'text',
    widget,
    ...sizeOf(widget),
    look: lookOf(document, widget),
    text: textIn(widget.get('Contents')),
    align: ALIGNS[numberIn(widget.get('Q'))] ?? 'left',
    isMultiline: true,
    cells: 0,
  }
}

/** Reads a widget as the field that it shows; undefined where nothing can be drawn for it. */
export const fieldOf = (document: PDFDocument, widget: PDFObject): Field | undefined => {
  if (!widget.get('Rect').isArray()) return undefined
  if (nameIn(widget.get('Subtype')) === 'FreeText') return freeTextOf(document, widget)
  if (nameIn(widget.get('Subtype')) !== 'Widget') return undefined
  const type = nameIn(widget.getInheritable('FT'))
  const flags = numberIn(widget.getInheritable('Ff'))
  const value = widget.getInheritable('V')
  const common = { widget, ...sizeOf(widget) }
  if (type === 'Btn') {
    if ((flags & PUSH_BUTTON) !== 0) return undefined
    const state = nameIn(widget.get('AS')) || nameIn(value)
    const sign = textIn(widget.get('MK', 'CA'))
    return { kind: 'tick', ...common, state, sign: sign || ((flags & (1 << 15)) !== 0 ? 'l' : '4') }
  }
  if (type === 'Sig' && widget.get('AP', 'N').isNull()) return { kind: 'unsigned', ...common }
  if (type !== 'Tx' && type !== 'Ch') return undefined
  const isList = type === 'Ch' && (flags & COMBO) === 0
  const text = type === 'Ch' ? shownChoice(widget, value) : textIn(value)
  return {
    kind: 'text',
    ...common,
    look: lookOf(document, widget),
    text: type === 'Tx' && (flags & PASSWORD) !== 0 ? '*'.repeat(text.length) : text,
    align: ALIGNS[numberIn(widget.getInheritable('Q'))] ?? 'left',
    isMultiline: isList || (type === 'Tx' && (flags & MULTILINE) !== 0),
    cells:
      type === 'Tx' && (flags & COMB) !== 0 ? Math.min(numberIn(widget.getInheritable('MaxLen')), 500) : 0,
  }
}
