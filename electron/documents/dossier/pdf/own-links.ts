import type * as mupdf from 'mupdf'
import type { Heading } from '../thread/protocol.ts'
import type { Box, LinkTarget, PageLink } from './page-record.ts'

/**
 * Links and headings of a PDF that Typst made from our templates. Links of exhibits are not read: they lead to files and
 * addresses that hostile hands may have chosen.
 */

const EXHIBIT_LINK = /^exhibit:(\d+)$/u

const heightOf = (page: mupdf.Page): number => {
  const [, top, , bottom] = page.getBounds()
  return bottom - top
}

const targetOf = (document: mupdf.PDFDocument, link: mupdf.Link): LinkTarget | undefined => {
  const exhibit = EXHIBIT_LINK.exec(link.getURI())?.[1]
  if (exhibit !== undefined) return { kind: 'exhibit', exhibit: Number(exhibit) }
  if (link.isExternal()) return undefined
  const { page, y } = document.resolveLinkDestination(link)
  return page < 0 ? undefined : { kind: 'page', page, top: heightOf(document.loadPage(page)) - y }
}

/** MuPDF counts from the top of the page, PDF from its bottom. */
const fromBottom = ([left, top, right, bottom]: mupdf.Rect, height: number): Box => [
  left,
  height - bottom,
  right,
  height - top,
]

export const linksOf = (document: mupdf.PDFDocument, index: number): PageLink[] => {
  const page = document.loadPage(index)
  const height = heightOf(page)
  return page.getLinks().flatMap((link) => {
    const target = targetOf(document, link)
    return target === undefined ? [] : [{ box: fromBottom(link.getBounds(), height), target }]
  })
}

export const headingsOf = (document: mupdf.PDFDocument): Heading[] =>
  (document.loadOutline() ?? []).flatMap(({ title, uri }) => {
    if (title === undefined || uri === undefined) return []
    const { page, y } = document.resolveLinkDestination(uri)
    return page < 0 ? [] : [{ title, page, top: heightOf(document.loadPage(page)) - y }]
  })
