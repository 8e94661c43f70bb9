import { XmlElement } from './element.ts'
import type { WordPackage } from './package.ts'
import { xmlTree } from './xml.ts'

/** Data that belong to the file itself: its title, its author, its company (MS-OI29500 2.1.4). */
const OWN_STORES: Readonly<Record<string, string>> = {
  '{6C3C8BC8-F283-45AE-878A-BAB7291924A1}': 'docprops/core.xml',
  '{6668398D-A668-4E3E-A5EB-62B293D839F1}': 'docprops/app.xml',
}

/** More data parts than this no template has. */
const MOST_STORES = 50

const STEP = /^(?:[\w.-]+:)?([\w.-]+)(?:\[(\d{1,4})\])?$/u

/** The element a simple path names, as Word writes it: `/ns0:letter[1]/ns0:name[1]`. Prefixes are not compared. */
const follow = (root: XmlElement, path: string): string | undefined => {
  const steps = path.split('/').filter((step) => step !== '')
  let at = new XmlElement('', '')
  at.children.push(root)
  for (const step of steps) {
    if (step.startsWith('@')) return at.attribute(step.slice(step.indexOf(':') + 1).replace('@', ''))
    const [, name, place = '1'] = STEP.exec(step) ?? []
    const alike = at.elements.filter((it) => it.name.slice(it.name.indexOf(':') + 1) === name)
    const next = alike[Number(place) - 1]
    if (next === undefined) return undefined
    at = next
  }
  return at.text
}

const element = (
  name: string,
  attributes: string,
  children: ReadonlyArray<XmlElement | string>,
): XmlElement => {
  const made = new XmlElement(name, attributes)
  made.children.push(...children)
  return made
}

/** Controls that show a text as it stands among the data. A date is written out by Word, a picture is none. */
const isPlainText = (properties: XmlElement): boolean =>
  ['w:date', 'w:picture', 'w14:checkbox', 'w:richText', 'w15:repeatingSection'].every(
    (name) => properties.child(name) === undefined,
  )

/** Content controls (ECMA-376 part 1, 17.5.2). One that is bound to data shows those, not what was stored beside them. */
export class Controls {
  readonly #pack: WordPackage
  #stores: ReadonlyMap<string, XmlElement> | undefined

  constructor(pack: WordPackage) {
    this.#pack = pack
  }

  content(control: XmlElement): readonly XmlElement[] {
    const stored = control.child('w:sdtContent')
    const properties = control.child('w:sdtPr')
    if (stored === undefined) return []
    const bound = properties === undefined ? undefined : this.#boundText(properties)
    if (bound === undefined || bound === stored.text) return stored.elements
    const run = stored.find('w:r')
    const look = run?.child('w:rPr')
    const text = element('w:t', ' xml:space="preserve"', [bound])
    const anew = element('w:r', '', look === undefined ? [text] : [look, text])
    const paragraph = stored.child('w:p')
    if (paragraph === undefined) return stored.child('w:tc') === undefined ? [anew] : stored.elements
    const own = paragraph.child('w:pPr')
    return [element('w:p', '', own === undefined ? [anew] : [own, anew])]
  }

  #boundText(properties: XmlElement): string | undefined {
    const binding = properties.child('w:dataBinding') ?? properties.child('w15:dataBinding')
    const path = binding?.attribute('xpath')
    if (path === undefined || !isPlainText(properties)) return undefined
    const store = (binding?.attribute('storeItemID') ?? '').toUpperCase()
    const own = OWN_STORES[store]
    const roots = own === undefined ? this.#storesNamed(store) : [this.#read(own)]
    for (const root of roots) {
      const text = root === undefined ? undefined : follow(root, path)
      // Where the data are empty Word shows its prompt, which is what was stored.
      if (text !== undefined && text !== '') return this.#shownFor(properties, text)
    }
    return undefined
  }

  /** A list shows the words that belong to the value. */
  #shownFor(properties: XmlElement, value: string): string {
    const list = properties.child('w:dropDownList') ?? properties.child('w:comboBox')
    const item = list?.elements.find((it) => it.attribute('value') === value)
    return item?.attribute('displayText') ?? value
  }

  #storesNamed(store: string): readonly XmlElement[] {
    this.#stores ??= this.#readStores()
    const named = this.#stores.get(store)
    return named === undefined ? (store === '' ? [...this.#stores.values()] : []) : [named]
  }

  #readStores(): ReadonlyMap<string, XmlElement> {
    const stores = new Map<string, XmlElement>()
    for (let number = 1; number <= MOST_STORES; number += 1) {
      const root = this.#read(`customxml/item${number}.xml`)
      if (root === undefined) continue
      const id = this.#read(`customxml/itemprops${number}.xml`)?.attribute('itemID')
      stores.set((id ?? `#${number}`).toUpperCase(), root)
    }
    return stores
  }

  /** Data of others may be broken without the text being so. */
  #read(part: string): XmlElement | undefined {
    const text = this.#pack.text(part)
    if (text === undefined) return undefined
    try {
      return xmlTree(text, this.#pack.budget, true)
    } catch (error) {
      if (error instanceof Error && error.message === 'broken XML') return undefined
      throw error
    }
  }
}
