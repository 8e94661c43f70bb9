/** Something in a Word file is more than may be opened. */
export class WordTooLarge extends Error {}

/** Elements that may stand inside one another: text boxes in tables in text boxes need some sixty. */
const DEEPEST = 256

/** A tag of Word has a handful of short attributes; those of a document's first element name its namespaces. */
const LONGEST_TAG = 65_536

/**
 * Short names of the namespaces that Word writes, in the transitional and the strict form of the standard (ECMA-376 part 1 and
 * part 4, Annex A; MS-DOCX 2.2). A file may call them by other prefixes.
 */
const OFFICE = 'http://schemas.openxmlformats.org/'
const STRICT = 'http://purl.oclc.org/ooxml/'
const MICROSOFT = 'http://schemas.microsoft.com/office/word/2010/'
const NAMESPACES: ReadonlyMap<string, string> = new Map([
  [`${OFFICE}wordprocessingml/2006/main`, 'w'],
  [`${STRICT}wordprocessingml/main`, 'w'],
  [`${OFFICE}officeDocument/2006/math`, 'm'],
  [`${STRICT}officeDocument/math`, 'm'],
  [`${OFFICE}drawingml/2006/main`, 'a'],
  [`${STRICT}drawingml/main`, 'a'],
  [`${OFFICE}drawingml/2006/picture`, 'pic'],
  [`${STRICT}drawingml/picture`, 'pic'],
  [`${OFFICE}drawingml/2006/wordprocessingDrawing`, 'wp'],
  [`${STRICT}drawingml/wordprocessingDrawing`, 'wp'],
  [`${OFFICE}drawingml/2006/chart`, 'c'],
  [`${STRICT}drawingml/chart`, 'c'],
  [`${OFFICE}drawingml/2006/diagram`, 'dgm'],
  [`${STRICT}drawingml/diagram`, 'dgm'],
  [`${OFFICE}markup-compatibility/2006`, 'mc'],
  [`${OFFICE}package/2006/relationships`, 'rel'],
  [`${OFFICE}package/2006/content-types`, 'type'],
  [`${MICROSOFT}wordml`, 'w14'],
  [`${MICROSOFT}wordprocessingShape`, 'wps'],
  [`${MICROSOFT}wordprocessingGroup`, 'wpg'],
  [`${MICROSOFT}wordprocessingCanvas`, 'wpc'],
  ['http://schemas.microsoft.com/office/word/2012/wordml', 'w15'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
])

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

const characterOf = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '')

/** The five entities of XML and numbers; there are no others, because a file that defines its own is refused. */
const unescapeXml = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{1,8}));/giu, (whole, decimal, hex, name) => {
        if (decimal !== undefined) return characterOf(Number(decimal))
        if (hex !== undefined) return characterOf(Number.parseInt(hex, 16))
        return ENTITIES[String(name)] ?? whole
      })
    : text

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu

export type XmlNode = XmlElement | string

/** An element, named `w:p` whatever prefix the file uses; `?:x` where its namespace is none that Word text is written in. */
export class XmlElement {
  readonly name: string
  readonly children: XmlNode[] = []
  readonly #attributes: string

  constructor(name: string, attributes: string) {
    this.name = name
    this.#attributes = attributes
  }

  /** An attribute by its name without prefix. */
  attribute(name: string): string | undefined {
    if (!this.#attributes.includes(name)) return undefined
    for (const [, full = '', double, single] of this.#attributes.matchAll(ATTRIBUTE)) {
      if (full === name || (full.endsWith(`:${name}`) && !full.startsWith('xmlns'))) {
        return unescapeXml(double ?? single ?? '')
      }
    }
    return undefined
  }

  get value(): string | undefined {
    return this.attribute('val')
  }

  get elements(): XmlElement[] {
    return this.children.filter((child) => typeof child !== 'string')
  }

  child(name: string): XmlElement | undefined {
    for (const child of this.children) if (typeof child !== 'string' && child.name === name) return child
    return undefined
  }

  /** The first element of a name below this one, at any depth. */
  find(name: string): XmlElement | undefined {
    for (const child of this.children) {
      if (typeof child === 'string') continue
      const found = child.name === name ? child : child.find(name)
      if (found !== undefined) return found
    }
    return undefined
  }

  /** All text below, in order. */
  get text(): string {
    return this.children.map((child) => (typeof child === 'string' ? child : child.text)).join('')
  }
}

/** Counts the elements of all parts of one file together: each costs memory and time. */
export class ElementBudget {
  #left: number

  constructor(most: number) {
    this.#left = most
  }

  take(): void {
    this.#left -= 1
    if (this.#left < 0) throw new WordTooLarge()
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

const broken = (): Error => new Error('broken XML')

/** The place of the sign that ends a tag: one inside an attribute's quotes does not. */
const endOfTag = (xml: string, from: number): number => {
  const plain = xml.indexOf('>', from)
  if (plain < 0) throw broken()
  const quote = xml.indexOf('"', from)
  if ((quote < 0 || quote > plain) && !xml.slice(from, plain).includes("'")) return plain
  let open = ''
  const last = Math.min(xml.length, from + LONGEST_TAG)
  for (let at = from; at < last; at += 1) {
    const sign = xml.charAt(at)
    if (open !== '') {
      if (sign === open) open = ''
    } else if (sign === '"' || sign === "'") open = sign
    else if (sign === '>') return at
  }
  throw broken()
}

const placeAfter = (xml: string, sign: string, from: number): number => {
  const at = xml.indexOf(sign, from)
  if (at < 0) throw broken()
  return at + sign.length
}

const NAME_END = /[\s/]/u
const DECLARATION = /(?:^|\s)xmlns(?::([\w.-]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/gu

/** Which short name each prefix stands for; an element may declare others for itself and what it holds. */
class Scope {
  readonly #prefixes: ReadonlyMap<string, string>
  readonly #names = new Map<string, string>()

  constructor(prefixes: ReadonlyMap<string, string>) {
    this.#prefixes = prefixes
  }

  nameOf(name: string): string {
    const known = this.#names.get(name)
    if (known !== undefined) return known
    const colon = name.indexOf(':')
    const prefix = colon < 0 ? '' : name.slice(0, colon)
    const short = `${this.#prefixes.get(prefix) ?? (prefix === '' ? '?' : prefix)}:${name.slice(colon + 1)}`
    this.#names.set(name, short)
    return short
  }

  with(attributes: string): Scope {
    if (!attributes.includes('xmlns')) return this
    const prefixes = new Map(this.#prefixes)
    for (const [, prefix = '', double, single] of attributes.matchAll(DECLARATION)) {
      prefixes.set(prefix, NAMESPACES.get(double ?? single ?? '') ?? '?')
    }
    return new Scope(prefixes)
  }
}

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
  readonly #xml: string
  readonly #reading: XmlReading
  readonly #stack: Open[] = []
  #at = 0

  constructor(xml: string, reading: XmlReading) {
    this.#xml = xml
    this.#reading = reading
  }

  /** The next element that is complete, and all of whose surroundings are looked through. */
  next(): XmlElement | undefined {
    const xml = this.#xml
    while (this.#at < xml.length) {
      const tag = xml.indexOf('<', this.#at)
      if (tag < 0) break
      if (tag > this.#at) this.#text(unescapeXml(xml.slice(this.#at, tag)))
      const sign = xml.charAt(tag + 1)
      const complete = sign === '!' || sign === '?' ? this.#special(tag) : this.#tag(tag)
      if (complete !== undefined) return complete
    }
    if (this.#stack.length > 0) throw broken()
    return undefined
  }

  #text(text: string): void {
    const open = this.#stack.at(-1)
    if (open?.hasText === true) open.element.children.push(text)
  }

  /** Comments, CDATA and processing instructions. A document type could define entities: refused. */
  #special(at: number): undefined {
    const xml = this.#xml
    if (xml.startsWith('<!--', at)) this.#at = placeAfter(xml, '-->', at + 4)
    else if (xml.startsWith('<?', at)) this.#at = placeAfter(xml, '?>', at + 2)
    else if (xml.startsWith('<![CDATA[', at)) {
      this.#at = placeAfter(xml, ']]>', at + 9)
      this.#text(xml.slice(at + 9, this.#at - 3))
    } else throw broken()
    return undefined
  }

  #tag(at: number): XmlElement | undefined {
    const end = endOfTag(this.#xml, at + 1)
    this.#at = end + 1
    if (this.#xml.charAt(at + 1) === '/') return this.#close(this.#xml.slice(at + 2, end).trim())
    const isEmpty = this.#xml.charAt(end - 1) === '/'
    const inside = this.#xml.slice(at + 1, isEmpty ? end - 1 : end)
    const nameEnd = inside.search(NAME_END)
    const rawName = nameEnd < 0 ? inside : inside.slice(0, nameEnd)
    if (rawName === '') throw broken()
    this.#open(rawName, nameEnd < 0 ? '' : inside.slice(nameEnd))
    return isEmpty ? this.#close(rawName) : undefined
  }

  #open(rawName: string, attributes: string): void {
    const { budget, lookThrough, everyText = false } = this.#reading
    if (this.#stack.length >= DEEPEST) throw new WordTooLarge()
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
    if (closed === undefined || closed.rawName !== rawName) throw broken()
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

/** A whole part as one tree. @throws Error where it is broken, WordTooLarge */
export const xmlTree = (xml: string, budget: ElementBudget, everyText = false): XmlElement => {
  for (const root of xmlPieces(xml, { budget, lookThrough: NOTHING, everyText })) return root
  throw broken()
}

/** The text of a part: UTF-8, or UTF-16 with its mark (ECMA-376 part 2, 10.1.3). */
export const xmlText = (bytes: Uint8Array): string => {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}
