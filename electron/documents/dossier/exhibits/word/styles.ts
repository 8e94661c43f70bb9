import type { XmlElement } from './element.ts'
import {
  type ParagraphProperties,
  paragraphProperties,
  type RunProperties,
  runProperties,
} from './properties.ts'

/** Styles that are based on one another beyond this are a ring, or made to be one. */
const LONGEST_CHAIN = 20

/** A style with all that it takes over from those it is based on. */
export interface Style {
  readonly id: string
  readonly run: RunProperties
  readonly paragraph: ParagraphProperties
  readonly hasTableLines: boolean
  readonly hasTableGround: boolean
}

const PLAIN: Style = { id: '', run: {}, paragraph: {}, hasTableLines: false, hasTableGround: false }

const SIDES = ['top', 'left', 'start', 'bottom', 'right', 'end', 'insideH', 'insideV']

/** Whether there is a border that can be seen; undefined where nothing is said. */
export const hasLines = (borders: XmlElement | undefined): boolean | undefined =>
  borders === undefined
    ? undefined
    : SIDES.some((side) => !['', 'none', 'nil'].includes(borders.child(`w:${side}`)?.value ?? ''))

/** Word has ten points where a file says nothing. */
const USUAL_SIZE = 10

/** What the styles of a file say (ECMA-376 part 1, 17.7). */
export class Styles {
  readonly #elements = new Map<string, XmlElement>()
  readonly #resolved = new Map<string, Style>()
  readonly #defaults = new Map<string, string>()
  readonly run: RunProperties
  readonly paragraph: ParagraphProperties

  constructor(root: XmlElement | undefined) {
    for (const element of root?.elements ?? []) {
      const id = element.attribute('styleId')
      if (element.name !== 'w:style' || id === undefined) continue
      this.#elements.set(id, element)
      if (['1', 'true', 'on'].includes(element.attribute('default') ?? '')) {
        this.#defaults.set(element.attribute('type') ?? '', id)
      }
    }
    const defaults = root?.child('w:docDefaults')
    this.run = {
      size: USUAL_SIZE,
      ...runProperties(defaults?.child('w:rPrDefault')?.child('w:rPr')),
    }
    this.paragraph = paragraphProperties(defaults?.child('w:pPrDefault')?.child('w:pPr'))
  }

  /** A style by its id, else the one that a file has for what names none. */
  style(id: string | undefined, type: 'paragraph' | 'character' | 'table'): Style {
    const known = id !== undefined && this.#elements.has(id) ? id : this.#defaults.get(type)
    // The default style of characters says nothing by definition.
    if (known === undefined || (type === 'character' && id === undefined)) return PLAIN
    return this.#resolve(known, LONGEST_CHAIN)
  }

  #resolve(id: string, left: number): Style {
    const done = this.#resolved.get(id)
    if (done !== undefined) return done
    const element = this.#elements.get(id)
    if (element === undefined || left === 0) return PLAIN
    const basis = element.child('w:basedOn')?.value
    const base = basis === undefined ? PLAIN : this.#resolve(basis, left - 1)
    const tables = [element, ...element.elements.filter((it) => it.name === 'w:tblStylePr')]
    const style: Style = {
      id,
      run: { ...base.run, ...runProperties(element.child('w:rPr')) },
      paragraph: { ...base.paragraph, ...paragraphProperties(element.child('w:pPr')) },
      hasTableLines: hasLines(element.child('w:tblPr')?.child('w:tblBorders')) ?? base.hasTableLines,
      hasTableGround:
        base.hasTableGround || tables.some((it) => it.child('w:tcPr')?.child('w:shd') !== undefined),
    }
    this.#resolved.set(id, style)
    return style
  }
}

const TOGGLES = ['bold', 'italic', 'caps', 'strike', 'hidden'] as const

/**
 * How letters look by all that says something of them. Bold and its kind are switches: bold characters in a bold paragraph's style
 * are not bold (17.7.3); what stands at the letters themselves decides.
 */
export const combined = (
  styles: Styles,
  { paragraph, character, own }: { paragraph: Style; character: Style; own: RunProperties },
): RunProperties => {
  const toggles = TOGGLES.map((name) => {
    const bySwitches = (paragraph.run[name] === true) !== (character.run[name] === true)
    return [name, own[name] ?? (bySwitches || styles.run[name] === true)] as const
  })
  return { ...styles.run, ...paragraph.run, ...character.run, ...own, ...Object.fromEntries(toggles) }
}
