import type { WordTabStop } from './content.ts'
import type { XmlElement } from './element.ts'

/** What an element says of letters. What it does not say is undefined (ECMA-376 part 1, 17.3.2). */
export interface RunProperties {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly caps?: boolean
  readonly strike?: boolean
  readonly hidden?: boolean
  readonly underline?: boolean
  readonly position?: 'base' | 'super' | 'sub'
  /** In points. */
  readonly size?: number
  readonly colour?: string
  readonly ground?: string
  readonly font?: string
  readonly change?: 'added' | 'deleted'
}

/** What an element says of a paragraph. Lengths are points (17.3.1). */
export interface ParagraphProperties {
  readonly align?: 'left' | 'right' | 'center' | 'justify'
  readonly left?: number
  readonly right?: number
  readonly first?: number
  readonly before?: number
  readonly after?: number
  readonly leading?: number
  readonly keep?: boolean
  readonly breakBefore?: boolean
  readonly hasGround?: boolean
  readonly numberId?: string
  readonly level?: number
  readonly stops?: readonly WordTabStop[]
  readonly noSpaceBetweenAlike?: boolean
}

const POINTS_PER_TWIP = 1 / 20

/** On unless it says off (17.17.4). */
export const isOn = (element: XmlElement | undefined): boolean | undefined => {
  if (element === undefined) return undefined
  return !['0', 'false', 'off'].includes(element.value ?? '1')
}

/** Twentieths of a point, or a number with its unit as the strict form has it (22.9.2.14). */
export const points = (text: string | undefined): number | undefined => {
  const found = /^(-?\d+(?:\.\d+)?)(mm|cm|in|pt|pc|pi)?$/u.exec(text ?? '')
  if (found === null) return undefined
  const number = Number(found[1])
  const unit = { mm: 72 / 25.4, cm: 72 / 2.54, in: 72, pt: 1, pc: 12, pi: 12 }[found[2] ?? '']
  return number * (unit ?? POINTS_PER_TWIP)
}

const sizeOf = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined
  const size = text.endsWith('pt') ? Number.parseFloat(text) : Number(text) / 2
  return Number.isFinite(size) && size > 0 ? Math.min(Math.max(size, 4), 72) : undefined
}

const groundOf = (rPr: XmlElement): string | undefined => {
  const marker = rPr.child('w:highlight')?.value
  if (marker !== undefined) return marker === 'none' ? undefined : marker
  return fillOf(rPr.child('w:shd'))
}

/** The colour of a shaded ground, undefined where it is none. */
export const fillOf = (shading: XmlElement | undefined): string | undefined => {
  const fill = shading?.attribute('fill')
  if (fill === undefined || shading?.value === 'nil') return undefined
  if (fill !== 'auto') return fill
  return shading?.value === 'solid' ? (shading.attribute('color') ?? '000000') : undefined
}

const POSITIONS: Readonly<Record<string, 'base' | 'super' | 'sub'>> = {
  superscript: 'super',
  subscript: 'sub',
  baseline: 'base',
}

/** Leaves out what is not said, so that it does not stand over what a style says. */
const defined = <T extends object>(properties: { readonly [Key in keyof T]: T[Key] | undefined }): T =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as T

const changeOf = (rPr: XmlElement): RunProperties['change'] => {
  if (rPr.child('w:del') !== undefined || rPr.child('w:moveFrom') !== undefined) return 'deleted'
  return rPr.child('w:ins') !== undefined || rPr.child('w:moveTo') !== undefined ? 'added' : undefined
}

export const runProperties = (rPr: XmlElement | undefined): RunProperties => {
  if (rPr === undefined) return {}
  const underline = rPr.child('w:u')
  const fonts = rPr.child('w:rFonts')
  return defined<RunProperties>({
    bold: isOn(rPr.child('w:b')),
    italic: isOn(rPr.child('w:i')),
    caps: isOn(rPr.child('w:caps')) ?? isOn(rPr.child('w:smallCaps')),
    strike: isOn(rPr.child('w:strike')) ?? isOn(rPr.child('w:dstrike')),
    hidden: isOn(rPr.child('w:vanish')),
    underline: underline === undefined ? undefined : (underline.value ?? 'single') !== 'none',
    position: POSITIONS[rPr.child('w:vertAlign')?.value ?? ''],
    size: sizeOf(rPr.child('w:sz')?.value),
    colour: rPr.child('w:color')?.value,
    ground: groundOf(rPr),
    font: fonts?.attribute('ascii') ?? fonts?.attribute('hAnsi'),
    change: changeOf(rPr),
  })
}

const ALIGNMENTS: Readonly<Record<string, ParagraphProperties['align']>> = {
  left: 'left',
  start: 'left',
  right: 'right',
  end: 'right',
  center: 'center',
  both: 'justify',
  distribute: 'justify',
}

/** In a paragraph that runs from right to left, "left" is where lines begin (17.3.1.13). */
const MIRRORED: Readonly<Record<string, ParagraphProperties['align']>> = { left: 'right', right: 'left' }

const alignOf = (pPr: XmlElement): ParagraphProperties['align'] => {
  const align = ALIGNMENTS[pPr.child('w:jc')?.value ?? '']
  if (isOn(pPr.child('w:bidi')) !== true) return align
  return MIRRORED[align ?? 'left'] ?? align
}

type Said<Key extends keyof ParagraphProperties> = { readonly [K in Key]: ParagraphProperties[K] | undefined }

const indents = (pPr: XmlElement): Said<'left' | 'right' | 'first'> => {
  const ind = pPr.child('w:ind')
  const hanging = points(ind?.attribute('hanging'))
  const first = points(ind?.attribute('firstLine'))
  return {
    left: points(ind?.attribute('left') ?? ind?.attribute('start')),
    right: points(ind?.attribute('right') ?? ind?.attribute('end')),
    first: hanging === undefined ? first : -hanging,
  }
}

/** Space between paragraphs that a browser would choose. */
const AUTOMATIC = 14

const spacing = (pPr: XmlElement): Said<'before' | 'after' | 'leading'> => {
  const element = pPr.child('w:spacing')
  if (element === undefined) return { before: undefined, after: undefined, leading: undefined }
  const line = Number(element.attribute('line'))
  const isShare = (element.attribute('lineRule') ?? 'auto') === 'auto'
  const automatic = (name: string): boolean => ['1', 'true', 'on'].includes(element.attribute(name) ?? '')
  return {
    before: automatic('beforeAutospacing') ? AUTOMATIC : points(element.attribute('before')),
    after: automatic('afterAutospacing') ? AUTOMATIC : points(element.attribute('after')),
    leading: isShare && line > 0 ? Math.min(Math.max(line / 240, 0.9), 3) : undefined,
  }
}

const STOP_ALIGNMENTS: Readonly<Record<string, WordTabStop['align']>> = {
  right: 'right',
  end: 'right',
  center: 'center',
}

const LEADERS: Readonly<Record<string, WordTabStop['leader']>> = {
  dot: '.',
  middleDot: '.',
  hyphen: '-',
  underscore: '_',
  heavy: '_',
}

/** How text stands at a stop, and what fills the way to it. */
export const tabStop = (at: number, align = 'left', leader = 'none'): WordTabStop => ({
  at,
  align: STOP_ALIGNMENTS[align] ?? 'left',
  leader: LEADERS[leader] ?? '',
})

/** A bar is drawn and no stop; a cleared stop is one of the style that is not wanted. */
const stopsOf = (pPr: XmlElement): readonly WordTabStop[] | undefined =>
  pPr
    .child('w:tabs')
    ?.elements.filter((stop) => stop.value !== 'clear' && stop.value !== 'bar')
    .map((stop) => tabStop(points(stop.attribute('pos')) ?? 0, stop.value, stop.attribute('leader')))
    .sort((one, other) => one.at - other.at)

export const paragraphProperties = (pPr: XmlElement | undefined): ParagraphProperties => {
  if (pPr === undefined) return {}
  const numbering = pPr.child('w:numPr')
  const level = numbering?.child('w:ilvl')?.value
  return defined<ParagraphProperties>({
    align: alignOf(pPr),
    ...indents(pPr),
    ...spacing(pPr),
    keep: isOn(pPr.child('w:keepNext')),
    breakBefore: isOn(pPr.child('w:pageBreakBefore')),
    hasGround: fillOf(pPr.child('w:shd')) === undefined ? undefined : true,
    numberId: numbering?.child('w:numId')?.value,
    level: level === undefined ? undefined : Math.min(Math.max(Number.parseInt(level, 10) || 0, 0), 8),
    stops: stopsOf(pPr),
    noSpaceBetweenAlike: isOn(pPr.child('w:contextualSpacing')),
  })
}
