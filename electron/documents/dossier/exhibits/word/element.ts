import { attributeOf } from '../../../office/xml-tokens.ts'

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
    return attributeOf(this.#attributes, name)
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
