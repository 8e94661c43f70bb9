import type { XmlElement } from './element.ts'
import { formatNumber } from './number-format.ts'
import {
  isOn,
  type ParagraphProperties,
  paragraphProperties,
  type RunProperties,
  runProperties,
} from './properties.ts'
import { symbolText } from './symbols.ts'

const LEVELS = 9

export interface ListLevel {
  readonly start: number
  readonly format: string
  readonly pattern: string
  readonly text: string
  readonly gap: 'tab' | 'space' | 'nothing'
  /** All numbers in figures, whatever the formats of their levels. */
  readonly isLegal: boolean
  /** The level whose next item makes this one begin anew; undefined for every level above, 0 for none. */
  readonly restart: number | undefined
  readonly styleId: string | undefined
  readonly run: RunProperties
  readonly paragraph: ParagraphProperties
}

const GAPS: Readonly<Record<string, ListLevel['gap']>> = { tab: 'tab', space: 'space', nothing: 'nothing' }

/** A format that Word 2007 does not know stands in an alternative. */
const formatElement = (lvl: XmlElement): XmlElement | undefined =>
  lvl.child('mc:AlternateContent')?.child('mc:Choice')?.child('w:numFmt') ?? lvl.child('w:numFmt')

const whole = (text: string | undefined): number | undefined => {
  const number = Number.parseInt(text ?? '', 10)
  return Number.isSafeInteger(number) ? Math.min(Math.max(number, 0), 1_000_000) : undefined
}

const levelOf = (lvl: XmlElement): ListLevel => {
  const format = formatElement(lvl)
  const run = runProperties(lvl.child('w:rPr'))
  const text = lvl.child('w:lvlText')
  return {
    start: whole(lvl.child('w:start')?.value) ?? 0,
    format: format?.value ?? 'decimal',
    pattern: format?.attribute('format') ?? '',
    text: isOn(text) !== undefined && text?.attribute('null') === '1' ? '' : (text?.value ?? ''),
    gap: GAPS[lvl.child('w:suff')?.value ?? 'tab'] ?? 'tab',
    isLegal: isOn(lvl.child('w:isLgl')) === true,
    restart: whole(lvl.child('w:lvlRestart')?.value),
    styleId: lvl.child('w:pStyle')?.value,
    run,
    paragraph: paragraphProperties(lvl.child('w:pPr')),
  }
}

const levelsOf = (element: XmlElement): Map<number, ListLevel> => {
  const levels = new Map<number, ListLevel>()
  for (const lvl of element.elements) {
    const level = whole(lvl.attribute('ilvl'))
    if (lvl.name === 'w:lvl' && level !== undefined && level < LEVELS) levels.set(level, levelOf(lvl))
  }
  return levels
}

interface AbstractList {
  readonly levels: ReadonlyMap<number, ListLevel>
  /** A style that has the list in its place. */
  readonly styleLink: string | undefined
}

interface List {
  readonly abstractId: string
  readonly levels: ReadonlyMap<number, ListLevel>
  /** Levels that this list begins anew, with what. */
  readonly starts: ReadonlyMap<number, number>
}

export interface ListItem {
  readonly level: ListLevel
  readonly text: string
}

/** The lists of a file, and how far each has come (ECMA-376 part 1, 17.9). */
export class Numbering {
  readonly #abstracts = new Map<string, AbstractList>()
  readonly #lists = new Map<string, List>()
  /** Lists that are made after one pattern count on together, so counts belong to the pattern. */
  readonly #counts = new Map<string, Array<number | undefined>>()
  readonly #begun = new Set<string>()

  /** @param numberOfStyle the list that a style names, for lists that are kept as a style */
  constructor(root: XmlElement | undefined, numberOfStyle: (styleId: string) => string | undefined) {
    for (const element of root?.elements ?? []) {
      if (element.name === 'w:abstractNum') {
        this.#abstracts.set(element.attribute('abstractNumId') ?? '', {
          levels: levelsOf(element),
          styleLink: element.child('w:numStyleLink')?.value,
        })
      }
    }
    const numbers = (root?.elements ?? []).filter(({ name }) => name === 'w:num')
    const abstractOf = new Map(
      numbers.map((it) => [it.attribute('numId') ?? '', it.child('w:abstractNumId')?.value ?? ''] as const),
    )
    for (const element of numbers) {
      const named = element.child('w:abstractNumId')?.value ?? ''
      const link = this.#abstracts.get(named)?.styleLink
      const linked = link === undefined ? undefined : abstractOf.get(numberOfStyle(link) ?? '')
      this.#lists.set(element.attribute('numId') ?? '', this.#listOf(element, linked ?? named))
    }
  }

  #listOf(element: XmlElement, abstractId: string): List {
    const levels = new Map(this.#abstracts.get(abstractId)?.levels)
    const starts = new Map<number, number>()
    for (const override of element.elements) {
      const level = whole(override.attribute('ilvl'))
      if (override.name !== 'w:lvlOverride' || level === undefined || level >= LEVELS) continue
      const own = override.child('w:lvl')
      if (own !== undefined) levels.set(level, levelOf(own))
      const start = whole(override.child('w:startOverride')?.value)
      if (start !== undefined) starts.set(level, start)
    }
    return { abstractId, levels, starts }
  }

  /** The level of a list that belongs to a style of paragraphs. */
  levelOfStyle(numberId: string, styleId: string): number | undefined {
    for (const [level, { styleId: named }] of this.#lists.get(numberId)?.levels ?? []) {
      if (named === styleId) return level
    }
    return undefined
  }

  find(numberId: string, level: number): ListLevel | undefined {
    return this.#lists.get(numberId)?.levels.get(level)
  }

  /** Counts one item on and gives its label. */
  next(numberId: string, level: number): ListItem | undefined {
    const list = this.#lists.get(numberId)
    const own = list?.levels.get(level)
    if (list === undefined || own === undefined) return undefined
    const counts = this.#counts.get(list.abstractId) ?? []
    this.#counts.set(list.abstractId, counts)
    this.#beginAnew(numberId, list, counts)
    const current = counts[level]
    counts[level] = current === undefined ? this.#startOf(list, level) : current + 1
    for (let deeper = level + 1; deeper < LEVELS; deeper += 1) {
      const restart = list.levels.get(deeper)?.restart
      if (restart === undefined || level < restart) counts[deeper] = undefined
    }
    if (own.format === 'bullet') return { level: own, text: symbolText(own.text, own.run.font ?? '') }
    return { level: own, text: this.#label(list, own, counts) }
  }

  /** A list that says where it begins does so at its first item, not again. */
  #beginAnew(numberId: string, { starts }: List, counts: Array<number | undefined>): void {
    if (this.#begun.has(numberId)) return
    this.#begun.add(numberId)
    for (const level of starts.keys()) {
      for (let deeper = level; deeper < LEVELS; deeper += 1) counts[deeper] = undefined
    }
  }

  #startOf({ starts, levels }: List, level: number): number {
    return starts.get(level) ?? levels.get(level)?.start ?? 0
  }

  #label(list: List, own: ListLevel, counts: ReadonlyArray<number | undefined>): string {
    return own.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const level = Number(digit) - 1
      const { format = 'decimal', pattern = '' } = list.levels.get(level) ?? {}
      // A level that has not been counted yet shows where it would begin.
      const number = counts[level] ?? this.#startOf(list, level)
      const isLegal = own.isLegal && format !== 'none'
      return formatNumber(number, isLegal && format !== 'decimalZero' ? 'decimal' : format, pattern)
    })
  }
}
