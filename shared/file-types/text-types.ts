import type { MediaType } from '../domain/kinds/document.ts'
import type { TextEncoding } from '../text-encoding/encodings.ts'
import { readText } from '../text-encoding/read-text.ts'
import { mailTypeOf } from './mail-head.ts'
import { rootNameOf } from './xml-root.ts'

/** Elements with which a web page or a piece of one begins that has neither doctype nor `html` (WHATWG HTML §4, MIME Sniffing §7.1). */
const WEB_ELEMENTS = new Set(
  (
    'a abbr address article aside b base big blockquote body br button center code dd del div dl dt em fieldset figure font footer form frame ' +
    'frameset h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins label li link main map marquee menu meta nav noscript object ol ' +
    'p picture pre s script section select small span strike strong style sub sup table tbody td template textarea th thead title tr tt u ul video'
  ).split(' '),
)

/** Office files that are one piece of XML, by the name and the namespace of their first element. */
const OFFICE_XML: ReadonlyMap<string, readonly [namespace: string, type: MediaType]> = new Map([
  ['worddocument', ['', 'application/x-ole-storage']],
  ['package', ['http://schemas.microsoft.com/office/2006/xmlPackage', 'application/x-ole-storage']],
  ['workbook', ['urn:schemas-microsoft-com:office:spreadsheet', 'application/x-ole-storage']],
  ['document', ['urn:oasis:names:tc:opendocument:xmlns:office', 'application/vnd.oasis.opendocument.text']],
])

/** The first element names its namespaces within this many characters. */
const FIRST_ELEMENT = 8_192

const officeTypeOf = (name: string, start: string): MediaType | undefined => {
  const [namespace, type] = OFFICE_XML.get(name) ?? []
  return namespace !== undefined && start.slice(0, FIRST_ELEMENT).includes(namespace) ? type : undefined
}

const markupTypeOf = (start: string): MediaType | undefined => {
  const root = rootNameOf(start)
  if (root === undefined) return undefined
  if (root.name === 'svg') return 'image/svg+xml'
  if (root.name === 'html' || root.isWebPage) return 'text/html'
  // What says that it is XML is text with names around it; a page of the web says nothing of the kind.
  if (!root.isXml && WEB_ELEMENTS.has(root.name)) return 'text/html'
  return officeTypeOf(root.name, start)
}

/** What is written in letters but meant for a program; undefined for what is text or no text at all. */
export const textTypeOf = (head: Uint8Array, encoding: TextEncoding): MediaType | undefined => {
  const start = readText(head, encoding).text.trimStart()
  if (start.startsWith('{\\rtf')) return 'application/rtf'
  if (/^BEGIN:VCARD\s/iu.test(start)) return 'text/vcard'
  if (/^BEGIN:VCALENDAR\s/iu.test(start)) return 'text/calendar'
  if (start.startsWith('<')) return markupTypeOf(start)
  return mailTypeOf(start)
}
