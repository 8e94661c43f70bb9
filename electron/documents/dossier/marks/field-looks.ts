import type { PDFDocument, PDFObject } from 'mupdf'
import { elementsOf } from '../pdf/pdf-object.ts'
import { annotationsOf } from './comments.ts'
import type { Faces } from './faces.ts'
import { type Field, fieldOf, type TextField, type TickField } from './fields.ts'
import { TextSetter } from './set-text.ts'
import { isOfSigns, numberIn, standInFor } from './stand-in.ts'

/** Widgets of the largest form that is drawn anew. */
const MOST_WIDGETS = 20_000

const colourOf = (colour: PDFObject, [grey, rgb, cmyk]: readonly [string, string, string]): string => {
  const parts = colour.isArray() ? elementsOf(colour).map((part) => numberIn(part)) : []
  const operator = { 1: grey, 3: rgb, 4: cmyk }[parts.length]
  return operator === undefined ? '' : `${parts.join(' ')} ${operator}`
}

/** Ground and border, as the widget says. */
const frameOf = ({ widget, width, height }: Field): string => {
  const ground = colourOf(widget.get('MK', 'BG'), ['g', 'rg', 'k'])
  const border = colourOf(widget.get('MK', 'BC'), ['G', 'RG', 'K'])
  const thick = numberIn(widget.get('BS', 'W'), 1)
  return [
    ground === '' ? '' : `q ${ground} 0 0 ${width} ${height} re f Q`,
    border === '' || thick <= 0
      ? ''
      : `q ${border} ${thick} w ${thick / 2} ${thick / 2} ${width - thick} ${height - thick} re S Q`,
  ].join('\n')
}

/** Signs of ZapfDingbats that forms tick with, drawn in a box of one by one, so that no font is needed. */
const SIGNS: Readonly<Record<string, string>> = {
  '4': '.12 w 1 J 1 j .2 .5 m .42 .25 l .82 .78 l S',
  '8': '.12 w 1 J .22 .22 m .78 .78 l .22 .78 m .78 .22 l S',
  l: '.5 .22 m .655 .22 .78 .345 .78 .5 c .78 .655 .655 .78 .5 .78 c .345 .78 .22 .655 .22 .5 c .22 .345 .345 .22 .5 .22 c f',
  u: '.5 .2 m .8 .5 l .5 .8 l .2 .5 l f',
  n: '.25 .25 .5 .5 re f',
  H: '.5 .85 m .6 .6 l .87 .6 l .65 .43 l .73 .17 l .5 .33 l .27 .17 l .35 .43 l .13 .6 l .4 .6 l f',
}

const tickOf = ({ state, sign, width, height }: TickField): string => {
  if (state === '' || state === 'Off') return ''
  const side = Math.min(width, height)
  const place = `${side} 0 0 ${side} ${(width - side) / 2} ${(height - side) / 2} cm`
  return `q ${place} 0 g 0 G ${SIGNS[sign] ?? SIGNS['4'] ?? ''} Q`
}

const TURNS: Readonly<Record<number, (width: number, height: number) => readonly number[]>> = {
  90: (_, height) => [0, 1, -1, 0, height, 0],
  180: (width, height) => [-1, 0, 0, -1, width, height],
  270: (width) => [0, -1, 1, 0, 0, width],
}

interface Drawn {
  readonly drawing: string
  readonly resources: object
  /** Of a tick, which has a look for each of its states. */
  readonly state: string | undefined
}

/** Draws the values of a form in faces of ours, where the form does not draw them itself. */
export class FieldLooks {
  readonly missing = new Set<string>()
  readonly #document: PDFDocument
  readonly #faces: Faces
  readonly #fonts = new Map<string, PDFObject>()
  readonly #asksForLooks: boolean

  constructor(document: PDFDocument, faces: Faces) {
    this.#document = document
    this.#faces = faces
    const asks = document.getTrailer().get('Root', 'AcroForm', 'NeedAppearances')
    this.#asksForLooks = asks.isBoolean() && asks.asBoolean()
  }

  /** Draws what has to be drawn; afterwards nobody else needs to. False where a field could not be drawn. */
  draw(pages: number): boolean {
    let seen = 0
    let isWhole = true
    for (let page = 0; page < pages && seen < MOST_WIDGETS; page += 1) {
      for (const widget of annotationsOf(this.#document, page)) {
        seen += 1
        isWhole = this.#widget(widget) && isWhole
      }
    }
    if (this.#asksForLooks) {
      const form = this.#document.getTrailer().get('Root', 'AcroForm')
      form.put('NeedAppearances', this.#document.newBoolean(false))
    }
    return isWhole && seen < MOST_WIDGETS
  }

  #widget(widget: PDFObject): boolean {
    try {
      const field = widget.isDictionary() ? fieldOf(this.#document, widget) : undefined
      if (field !== undefined) this.#field(field)
      return true
    } catch (error) {
      if (error instanceof WebAssembly.RuntimeError) throw error
      return false
    }
  }

  #field(field: Field): void {
    if (field.kind === 'tick') this.#tick(field)
    // Left to MuPDF it becomes a coloured mark that asks for a signature.
    else if (field.kind === 'unsigned') this.#put(field, { drawing: '', resources: {}, state: undefined })
    else if (!field.widget.get('AP', 'N').isStream() || this.#isStale(field)) this.#text(field)
  }

  #tick(field: TickField): void {
    const { widget } = field
    const state = field.state || 'Off'
    if (widget.get('AP', 'N').isStream()) return
    // Which of several looks is meant must stand in the widget itself; some programs leave it to the value.
    if (!widget.get('AP', 'N', state).isStream())
      this.#put(field, { drawing: tickOf(field), resources: {}, state })
    else if (widget.get('AS').isNull()) widget.put('AS', this.#document.newName(state))
  }

  /** A program that fills in a value and leaves the old look asks for new ones; some forget to ask, and then the look has no text at all. */
  #isStale({ widget, text }: TextField): boolean {
    if (this.#asksForLooks) return true
    const look = widget.get('AP', 'N')
    return text !== '' && look.get('Resources', 'Font').isNull() && look.get('Resources', 'XObject').isNull()
  }

  #text(field: TextField): void {
    const { look, text, width, height, align, isMultiline, cells } = field
    const face = this.#faces.get(standInFor(isOfSigns(look.fontName) ? '' : look.fontName))
    const setter = new TextSetter(face)
    const box = { text, width, height, align, isMultiline, cells, size: look.size }
    const set = text === '' ? '' : setter.instructions(box)
    for (const letter of setter.missing) this.missing.add(letter)
    const inside = `q 1 1 ${width - 2} ${height - 2} re W n ${look.colour}\n${set}\nQ`
    const resources = { Font: { F: this.#fontOf(face.name) } }
    this.#put(field, { drawing: `/Tx BMC\n${inside}\nEMC`, resources, state: undefined })
  }

  #fontOf(name: ReturnType<typeof standInFor>): PDFObject {
    const known = this.#fonts.get(name)
    if (known !== undefined) return known
    const font = this.#document.addFont(this.#faces.get(name).font)
    this.#fonts.set(name, font)
    return font
  }

  #put(field: Field, { drawing, resources, state }: Drawn): void {
    const { widget, width, height } = field
    const document = this.#document
    const turn = TURNS[((numberIn(widget.get('MK', 'R')) % 360) + 360) % 360]
    const look = document.addStream(Buffer.from(`${frameOf(field)}\n${drawing}`, 'latin1'), {
      Type: document.newName('XObject'),
      Subtype: document.newName('Form'),
      BBox: [0, 0, width, height],
      Matrix: turn?.(width, height) ?? [1, 0, 0, 1, 0, 0],
      Resources: resources,
    })
    widget.put('AP', { N: state === undefined ? look : { [state]: look } })
    if (state !== undefined) widget.put('AS', document.newName(state))
  }
}
