import type { MediaType } from '../domain/kinds/document.ts'
import type { TextEncoding } from '../text-encoding/encodings.ts'
import { readText } from '../text-encoding/read-text.ts'
import { mailTypeOf } from './mail-head.ts'
import { rootNameOf } from './xml-root.ts'

/** Elements with which a web page begins that has neither doctype nor `html` (WHATWG MIME Sniffing §7.1). */
const WEB_ELEMENTS =
  /^(?:html|head|body|script|iframe|h1|div|font|table|a|style|title|b|br|p|meta|link|span|center)$/u

const markupTypeOf = (start: string): MediaType | undefined => {
  const root = rootNameOf(start)
  if (root === undefined) return undefined
  if (root.name === 'svg') return 'image/svg+xml'
  if (root.name === 'html' || root.isWebPage) return 'text/html'
  // What says that it is XML is text with names around it; a page of the web says nothing of the kind.
  return !root.isXml && WEB_ELEMENTS.test(root.name) ? 'text/html' : undefined
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
