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

const DECLARATION = /(?:^|\s)xmlns(?::([\w.-]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/gu

/** Which short name each prefix stands for; an element may declare others for itself and what it holds. */
export class Scope {
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
