import { OfficeFileBroken, OfficeFileTooLarge } from '../../../office/errors.ts'
import { XmlTokens } from '../../../office/xml-tokens.ts'
import { XmlElement } from './element.ts'
import { Scope } from './namespaces.ts'

/** Elements that may stand inside one another: text boxes in tables in text boxes need some sixty. */
const DEEPEST = 256

/** Counts the elements of all parts of one file together: each costs memory and time. */
export class ElementBudget {
  #left: number

  constructor(most: number) {
    this.#left = most
  }

  take(): void {
    this.#left -= 1
    if (this.#left < 0) throw new OfficeFileTooLarge()
  }
}

/** Elements whose text is text. Between all others stands only white space. */
const TEXT_ELEMENTS: ReadonlySet<string> = new Set([
  'w:t',
  'w:delText',
  'w:instrText',
  'w:delInstrText',
  'm:t',
  'a:t',
])

interface Open {
  readonly rawName: string
  readonly element: XmlElement
  readonly scope: Scope
  /** All around it are looked through, and it too: what it holds is given out piece by piece. */
  readonly isLookedThrough: boolean
  readonly hasText: boolean
}

export interface XmlReading {
  readonly budget: ElementBudget
  /** Names of elements whose children are given out one by one instead of being kept. */
  readonly lookThrough: ReadonlySet<string>
  /** Text of every element is text. */
  readonly everyText?: boolean
}

class XmlReader {
  readonly #tokens: XmlTokens
  readonly #reading: XmlReading
  readonly #stack: Open[] = []

  constructor(xml: string, reading: XmlReading) {
    this.#tokens = new XmlTokens(xml)
    this.#reading = reading
  }

  /** The next element that is complete, and all of whose surroundings are looked through. */
  next(): XmlElement | undefined {
    const tokens = this.#tokens
    while (tokens.next()) {
      if (tokens.kind === 'text') this.#text(tokens.text)
      else {
        if (tokens.kind === 'open') this.#open(tokens.name, tokens.attributes)
        const complete = tokens.kind === 'close' || tokens.isEmpty ? this.#close(tokens.name) : undefined
        if (complete !== undefined) return complete
      }
    }
    if (this.#stack.length > 0) throw new OfficeFileBroken()
    return undefined
  }

  #text(text: string): void {
    const open = this.#stack.at(-1)
    if (open?.hasText === true) open.element.children.push(text)
  }

  #open(rawName: string, attributes: string): void {
    const { budget, lookThrough, everyText = false } = this.#reading
    if (this.#stack.length >= DEEPEST) throw new OfficeFileTooLarge()
    budget.take()
    const around = this.#stack.at(-1)
    const scope = (around?.scope ?? new Scope(new Map())).with(attributes)
    const name = scope.nameOf(rawName)
    const element = new XmlElement(name, attributes)
    const isLookedThrough = (around?.isLookedThrough ?? true) && lookThrough.has(name)
    const hasText = everyText || TEXT_ELEMENTS.has(name)
    this.#stack.push({ rawName, element, scope, isLookedThrough, hasText })
  }

  #close(rawName: string): XmlElement | undefined {
    const closed = this.#stack.pop()
    if (closed === undefined || closed.rawName !== rawName) throw new OfficeFileBroken()
    if (closed.isLookedThrough) return undefined
    const around = this.#stack.at(-1)
    if (around === undefined || around.isLookedThrough) return closed.element
    around.element.children.push(closed.element)
    return undefined
  }
}

/** Gives out what stands inside the elements that are looked through, piece by piece, so that memory holds one piece. */
export function* xmlPieces(xml: string, reading: XmlReading): Generator<XmlElement, void> {
  const reader = new XmlReader(xml, reading)
  for (let piece = reader.next(); piece !== undefined; piece = reader.next()) yield piece
}

const NOTHING: ReadonlySet<string> = new Set()

/** A whole part as one tree. @throws OfficeFileBroken, OfficeFileTooLarge */
export const xmlTree = (xml: string, budget: ElementBudget, everyText = false): XmlElement => {
  for (const root of xmlPieces(xml, { budget, lookThrough: NOTHING, everyText })) return root
  throw new OfficeFileBroken()
}
