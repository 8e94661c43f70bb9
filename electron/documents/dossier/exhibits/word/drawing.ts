import type { XmlElement } from './element.ts'
import { type Crop, WHOLE } from './pictures.ts'

/** What a drawing consists of, in order. Lengths are points. */
export type DrawingPiece =
  | {
      readonly kind: 'picture'
      /** Relationship that names the part; undefined for a picture that is not in the file. */
      readonly relationship: string | undefined
      readonly width: number | undefined
      readonly height: number | undefined
      readonly crop: Crop
      /** Clockwise, in degrees. */
      readonly turn: number
    }
  /** `hasGround`: something coloured lies behind it, on which white letters can be read. */
  | { readonly kind: 'text-box'; readonly content: XmlElement; readonly hasGround: boolean }
  /** Text that is a shape itself: a watermark. */
  | { readonly kind: 'words'; readonly text: string }
  /** What cannot be shown: a chart, a diagram, an embedded file. */
  | { readonly kind: 'unshown'; readonly what: UnshownKind; readonly name: string }

export type UnshownKind = 'chart' | 'diagram' | 'object' | 'ink' | 'shape' | 'insertion' | 'picture'

const POINTS_PER_EMU = 72 / 914_400

const emu = (text: string | undefined): number | undefined => {
  const number = Number(text)
  return text === undefined || !Number.isFinite(number) || number <= 0 ? undefined : number * POINTS_PER_EMU
}

/** Thousandths of a percent, or a percentage in the strict form. */
const share = (text: string | undefined): number => {
  if (text === undefined) return 0
  const number = text.endsWith('%') ? Number.parseFloat(text) / 100 : Number(text) / 100_000
  return Number.isFinite(number) ? Math.min(Math.max(number, 0), 1) : 0
}

const cropOf = ([left = 0, top = 0, right = 0, bottom = 0]: readonly number[]): Crop =>
  left + right > 0.98 || top + bottom > 0.98 ? WHOLE : { left, top, right, bottom }

interface Size {
  readonly width: number | undefined
  readonly height: number | undefined
}

const pictureIn = (pic: XmlElement, whole: Size | undefined): DrawingPiece => {
  const fill = pic.child('pic:blipFill')
  const blip = fill?.child('a:blip')
  const source = fill?.child('a:srcRect')
  const form = pic.child('pic:spPr')?.child('a:xfrm')
  const size = form?.child('a:ext')
  const turn = Number(form?.attribute('rot') ?? 0) / 60_000
  return {
    kind: 'picture',
    relationship: blip?.attribute('embed') ?? undefined,
    width: emu(size?.attribute('cx')) ?? whole?.width,
    height: emu(size?.attribute('cy')) ?? whole?.height,
    crop: cropOf(['l', 't', 'r', 'b'].map((side) => share(source?.attribute(side)))),
    turn: Number.isFinite(turn) ? ((Math.round(turn) % 360) + 360) % 360 : 0,
  }
}

const unshown = (what: UnshownKind, name = ''): DrawingPiece => ({ kind: 'unshown', what, name })

/** Names of what a shape may hold and that is its looks, not its content. */
const LOOKS =
  /(?:Pr|style|bodyPr|extLst|graphicFrameLocks|docPr|effectExtent|positionH|positionV|simplePos)$/u

const FILLS: ReadonlySet<string> = new Set(['a:solidFill', 'a:gradFill', 'a:blipFill', 'a:pattFill'])

const WHITES: ReadonlySet<string> = new Set(['ffffff', 'white', 'bg1', 'lt1', '#ffffff', '#fff', 'window'])

/** Whether a shape has a ground other than paper: by what it says itself, else by its style. */
const hasFill = (shape: XmlElement): boolean => {
  const properties = shape.child('wps:spPr')
  if (properties?.child('a:noFill') !== undefined) return false
  const fill = properties?.elements.find(({ name }) => FILLS.has(name))
  if (fill !== undefined) {
    const [colour] = fill.elements
    const named = colour?.attribute('lastClr') ?? colour?.value ?? ''
    return fill.name !== 'a:solidFill' || !WHITES.has(named.toLowerCase())
  }
  const byStyle = shape.child('wps:style')?.child('a:fillRef')
  const named = byStyle?.elements[0]?.value ?? ''
  return (byStyle?.attribute('idx') ?? '0') !== '0' && !WHITES.has(named.toLowerCase())
}

/** The same of a shape of VML, which is white where it says nothing. */
const hasVmlFill = (shape: XmlElement): boolean => {
  const colour = /^\S*/u.exec(shape.attribute('fillcolor') ?? '')?.[0].toLowerCase() ?? ''
  const isFilled = !['f', 'false'].includes(shape.attribute('filled') ?? 't')
  return isFilled && colour !== '' && !WHITES.has(colour)
}

const piecesOf = (element: XmlElement, whole: Size | undefined, hasGround = false): DrawingPiece[] =>
  element.elements.flatMap((child): DrawingPiece[] => {
    if (child.name === 'pic:pic') return [pictureIn(child, whole)]
    if (child.name === 'w:txbxContent') return [{ kind: 'text-box', content: child, hasGround }]
    if (child.name === 'c:chart') return [unshown('chart')]
    if (child.name === 'dgm:relIds') return [unshown('diagram')]
    if (child.name === 'mc:AlternateContent') return piecesOf(chosen(child), undefined, hasGround)
    if (child.name === 'wps:wsp') {
      const inside = piecesOf(child, undefined, hasGround || hasFill(child))
      return inside.length > 0 ? inside : [unshown('shape')]
    }
    if (LOOKS.test(child.name)) return []
    const isGroup = child.name === 'wpg:wgp' || child.name === 'wpc:wpc'
    return piecesOf(child, isGroup ? undefined : whole, hasGround)
  })

/** A drawing of DrawingML. One that is hidden, as its author can say, has no pieces. */
export const drawingPieces = (drawing: XmlElement): DrawingPiece[] => {
  const frame = drawing.child('wp:inline') ?? drawing.child('wp:anchor')
  if (frame === undefined) return []
  const hidden = frame.child('wp:docPr')?.attribute('hidden')
  if (hidden === '1' || hidden === 'true' || frame.attribute('hidden') === '1') return []
  const extent = frame.child('wp:extent')
  const whole = { width: emu(extent?.attribute('cx')), height: emu(extent?.attribute('cy')) }
  const pieces = piecesOf(frame, whole)
  // Charts of Office 2016 and other things that no namespace of ours names.
  return pieces.length > 0 ? pieces : [unshown('shape')]
}

const UNITS: Readonly<Record<string, number>> = {
  pt: 1,
  in: 72,
  cm: 72 / 2.54,
  mm: 72 / 25.4,
  px: 0.75,
  pc: 12,
}

const styleLength = (style: string, name: string): number | undefined => {
  const found = new RegExp(`(?:^|;)\\s*${name}:\\s*([\\d.]+)(pt|in|cm|mm|px|pc)`, 'u').exec(style)
  const length = Number(found?.[1]) * (UNITS[found?.[2] ?? ''] ?? Number.NaN)
  return Number.isFinite(length) && length > 0 ? length : undefined
}

/** Shares of VML: a fraction, or 65,536ths with an `f`. */
const vmlShare = (text: string | undefined): number => {
  if (text === undefined) return 0
  const number = text.endsWith('f') ? Number.parseFloat(text) / 65_536 : Number(text)
  return Number.isFinite(number) ? Math.min(Math.max(number, 0), 1) : 0
}

const vmlPicture = (data: XmlElement, style: string): DrawingPiece => ({
  kind: 'picture',
  relationship: data.attribute('id') ?? data.attribute('relid'),
  width: styleLength(style, 'width'),
  height: styleLength(style, 'height'),
  crop: cropOf(
    ['cropleft', 'croptop', 'cropright', 'cropbottom'].map((side) => vmlShare(data.attribute(side))),
  ),
  turn: 0,
})

/** Shapes of VML, as Word 2003 and compatibility mode write them, and the pictures of embedded objects. */
export const vmlPieces = (element: XmlElement, style = '', hasGround = false): DrawingPiece[] =>
  element.elements.flatMap((child): DrawingPiece[] => {
    const own = child.attribute('style') ?? style
    if (/visibility:\s*hidden/u.test(own)) return []
    if (child.name === 'v:imagedata') return [vmlPicture(child, own)]
    if (child.name === 'w:txbxContent') return [{ kind: 'text-box', content: child, hasGround }]
    if (child.name === 'v:textpath') {
      const text = child.attribute('string') ?? ''
      return text === '' ? [] : [{ kind: 'words', text }]
    }
    if (child.name === 'o:OLEObject') return [unshown('object', child.attribute('ProgID') ?? '')]
    if (child.name === 'v:shapetype' || child.name === 'w:control') return []
    return vmlPieces(child, own, hasGround || hasVmlFill(child))
  })

/** Namespaces that an alternative may ask for, by the prefixes everyone uses for them. */
const UNDERSTOOD = new Set([
  'wps',
  'wpg',
  'wpc',
  'w14',
  'w15',
  'w16',
  'w16se',
  'w16cex',
  'w16cid',
  'wp14',
  'a14',
])

/** The one alternative that is shown: the first whose means are known to us, else the fallback (ECMA-376 part 3, 7.6). */
export const chosen = (alternatives: XmlElement): XmlElement => {
  const known = alternatives.elements.find(
    (it) =>
      it.name === 'mc:Choice' &&
      (it.attribute('Requires') ?? '').split(/\s+/u).every((prefix) => UNDERSTOOD.has(prefix)),
  )
  return known ?? alternatives.child('mc:Fallback') ?? alternatives.child('mc:Choice') ?? alternatives
}
