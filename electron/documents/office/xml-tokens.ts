import { OfficeFileBroken } from './errors.ts'

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

const characterOf = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '')

/** The five entities of XML and numbers; there are no others, because a file that defines its own is refused. */
export const unescapeXml = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{1,8}));/giu, (whole, decimal, hex, name) => {
        if (decimal !== undefined) return characterOf(Number(decimal))
        if (hex !== undefined) return characterOf(Number.parseInt(hex, 16))
        return ENTITIES[String(name).toLowerCase()] ?? whole
      })
    : text

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu

/** The value of an attribute, with or without a namespace prefix; undefined where it is not there. */
export const attributeOf = (attributes: string, name: string): string | undefined => {
  if (!attributes.includes(name)) return undefined
  for (const [, full = '', double, single] of attributes.matchAll(ATTRIBUTE)) {
    if (full === name || (full.endsWith(`:${name}`) && !full.startsWith('xmlns'))) {
      return unescapeXml(double ?? single ?? '')
    }
  }
  return undefined
}

/** A tag has a handful of short attributes; those of a part's first element name its namespaces. */
const LONGEST_TAG = 65_536

/** The place of the sign that ends a tag: one inside an attribute's quotes does not. */
const endOfTag = (xml: string, from: number): number => {
  const plain = xml.indexOf('>', from)
  if (plain < 0) throw new OfficeFileBroken()
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
  throw new OfficeFileBroken()
}

const placeAfter = (xml: string, sign: string, from: number): number => {
  const at = xml.indexOf(sign, from)
  if (at < 0) throw new OfficeFileBroken()
  return at + sign.length
}

const NAME_END = /[\s/]/u

/**
 * Reads one XML part from beginning to end: tags and text, nothing else. Nothing outside the part is ever fetched, and a document
 * type is refused, because it could define entities. The token that was read last stands in the fields.
 */
export class XmlTokens {
  readonly #xml: string
  #at = 0
  kind: 'open' | 'close' | 'text' = 'text'
  /** Of a tag, with its prefix. */
  name = ''
  /** Of an opening tag, as they stand there. */
  attributes = ''
  /** `<c/>`, which has no closing tag. */
  isEmpty = false
  text = ''

  constructor(xml: string) {
    this.#xml = xml
  }

  /** Goes to the next token; false at the end. @throws OfficeFileBroken */
  next(): boolean {
    const xml = this.#xml
    while (this.#at < xml.length) {
      const tag = xml.indexOf('<', this.#at)
      if (tag < 0) return false
      if (tag > this.#at) return this.#isText(unescapeXml(xml.slice(this.#at, tag)), tag)
      const sign = xml.charAt(tag + 1)
      if (sign !== '!' && sign !== '?') return this.#isTag(tag)
      if (xml.startsWith('<![CDATA[', tag)) {
        const end = placeAfter(xml, ']]>', tag + 9)
        return this.#isText(xml.slice(tag + 9, end - 3), end)
      }
      this.#at = this.#afterSpecial(tag)
    }
    return false
  }

  #isText(text: string, end: number): true {
    this.kind = 'text'
    this.text = text
    this.#at = end
    return true
  }

  /** The place after a comment or a processing instruction. */
  #afterSpecial(at: number): number {
    if (this.#xml.startsWith('<!--', at)) return placeAfter(this.#xml, '-->', at + 4)
    if (this.#xml.startsWith('<?', at)) return placeAfter(this.#xml, '?>', at + 2)
    throw new OfficeFileBroken()
  }

  #isTag(at: number): true {
    const xml = this.#xml
    const end = endOfTag(xml, at + 1)
    this.#at = end + 1
    if (xml.charAt(at + 1) === '/') {
      this.kind = 'close'
      this.name = xml.slice(at + 2, end).trim()
      return true
    }
    this.kind = 'open'
    this.isEmpty = xml.charAt(end - 1) === '/'
    const inside = xml.slice(at + 1, this.isEmpty ? end - 1 : end)
    const nameEnd = inside.search(NAME_END)
    this.name = nameEnd < 0 ? inside : inside.slice(0, nameEnd)
    this.attributes = nameEnd < 0 ? '' : inside.slice(nameEnd)
    if (this.name === '') throw new OfficeFileBroken()
    return true
  }
}

/** What a part says, in order. Names come without their namespace prefix. */
export interface XmlListener {
  /** `isEmpty` for `<c/>`, which has no closing tag. */
  open(name: string, attributes: string, isEmpty: boolean): void
  close(name: string): void
  text(text: string): void
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Tells a listener all of a part. @throws OfficeFileBroken */
export const scanXml = (xml: string, listener: XmlListener): void => {
  const tokens = new XmlTokens(xml)
  while (tokens.next()) {
    if (tokens.kind === 'text') listener.text(tokens.text)
    else if (tokens.kind === 'close') listener.close(withoutPrefix(tokens.name))
    else listener.open(withoutPrefix(tokens.name), tokens.attributes, tokens.isEmpty)
  }
}
