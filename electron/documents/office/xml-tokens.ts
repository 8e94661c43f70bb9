import { SandyqError } from '../../../shared/contract/errors.ts'

/** What a part of a workbook says, in order. Names come without their namespace prefix. */
export interface XmlListener {
  /** `isEmpty` for `<c/>`, which has no closing tag. */
  open(name: string, attributes: string, isEmpty: boolean): void
  close(name: string): void
  text(text: string): void
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

const unreadable = (): SandyqError => new SandyqError('TABLE_UNREADABLE')

const characterOf = (code: number): string =>
  Number.isInteger(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''

/** The five entities of XML and numbers; there are no others, because a file that defines its own is refused. */
export const unescapeXml = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{1,8}));/giu, (whole, decimal, hex, name) => {
        if (decimal !== undefined) return characterOf(Number(decimal))
        if (hex !== undefined) return characterOf(Number.parseInt(hex, 16))
        return ENTITIES[String(name).toLowerCase()] ?? whole
      })
    : text

const patterns = new Map<string, RegExp>()

const patternOf = (name: string): RegExp => {
  const known = patterns.get(name)
  if (known !== undefined) return known
  const pattern = new RegExp(`(?:^|\\s)(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u')
  patterns.set(name, pattern)
  return pattern
}

/** The value of an attribute, with or without a namespace prefix; undefined where it is not there. The name is ours. */
export const attributeOf = (attributes: string, name: string): string | undefined => {
  const found = patternOf(name).exec(attributes)
  const value = found?.[1] ?? found?.[2]
  return value === undefined ? undefined : unescapeXml(value)
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1)

const NAME = /^[^\s/>]+/u

/** Tags of workbooks have a handful of short attributes. */
const LONGEST_TAG = 65_536

/** The place of the sign that ends a tag: one inside an attribute's quotes does not. */
const endOfTag = (xml: string, from: number): number => {
  let quote = ''
  const last = Math.min(xml.length, from + LONGEST_TAG)
  for (let at = from; at < last; at += 1) {
    const sign = xml.charAt(at)
    if (quote !== '') {
      if (sign === quote) quote = ''
    } else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '>') return at
  }
  throw unreadable()
}

const skipTo = (xml: string, sign: string, from: number): number => {
  const at = xml.indexOf(sign, from)
  if (at < 0) throw unreadable()
  return at + sign.length
}

/** Comments, CDATA and processing instructions; returns the place after. A document type could define entities: refused. */
const readSpecial = (xml: string, at: number, listener: XmlListener): number => {
  if (xml.startsWith('<!--', at)) return skipTo(xml, '-->', at + 4)
  if (xml.startsWith('<?', at)) return skipTo(xml, '?>', at + 2)
  if (!xml.startsWith('<![CDATA[', at)) throw unreadable()
  const end = skipTo(xml, ']]>', at + 9)
  listener.text(xml.slice(at + 9, end - 3))
  return end
}

const readTag = (xml: string, at: number, listener: XmlListener): number => {
  const end = endOfTag(xml, at)
  const inside = xml.slice(at + 1, end)
  if (inside.startsWith('/')) {
    listener.close(withoutPrefix(inside.slice(1).trim()))
    return end + 1
  }
  const isEmpty = inside.endsWith('/')
  const name = NAME.exec(inside)?.[0]
  if (name === undefined) throw unreadable()
  listener.open(withoutPrefix(name), inside.slice(name.length, isEmpty ? -1 : undefined), isEmpty)
  return end + 1
}

/**
 * Reads one XML part from beginning to end: tags and text, nothing else. Nothing outside the part is ever fetched.
 *
 * @throws SandyqError TABLE_UNREADABLE where it is broken or has a document type
 */
export const scanXml = (xml: string, listener: XmlListener): void => {
  let at = 0
  while (at < xml.length) {
    const tag = xml.indexOf('<', at)
    if (tag < 0) return
    if (tag > at) listener.text(unescapeXml(xml.slice(at, tag)))
    const next = xml[tag + 1]
    at = next === '!' || next === '?' ? readSpecial(xml, tag, listener) : readTag(xml, tag, listener)
  }
}
