import { MAX_TABLE_PLACES, placesOf } from '../../../shared/domain/rich-text.ts'

/**
 * What comes from other programs. The editor's own way sets `innerHTML`, which the page's policy refuses (it has no Trusted
 * Types policy, and none is wanted for this). The browser's sanitizer needs none: it makes a document without a window, in
 * which nothing runs or is fetched, and leaves out scripts, frames and handlers whatever it is told.
 * See docs/decisions/0006-text-from-the-clipboard.md.
 */
const SANITIZER = {
  sanitizer: {
    attributes: ['colspan', 'rowspan'],
    comments: false,
    removeElements: ['style', 'title', 'noscript', 'template'],
  },
} as const

/** A word processor writes some 20 letters of markup for each of text: more than this holds more text than a note. */
const MOST_MARKUP = 16_000_000

/** Not more columns or rows than a cell of a note can take. */
const MOST_SPAN = 1_000

/** As deep as word processors nest lists. */
const MOST_LISTS = 9

const spansOf = (tag: string): string =>
  ['colspan', 'rowspan']
    .map((name) => {
      const [, digits] = new RegExp(`[\\s"']${name}\\s*=\\s*["']?(\\d{1,4})`, 'iu').exec(tag) ?? []
      const count = Math.min(Number(digits ?? 1), MOST_SPAN)
      return count > 1 ? ` ${name}="${count}"` : ''
    })
    .join('')

/**
 * Nothing here depends on attributes or style sheets, but for the spans of cells. The browser looks at handlers and styles while it
 * parses, refuses them by the page's policy and complains of each one; without them it has nothing to refuse. Safety does not rest
 * on this.
 */
const withoutLook = (html: string): string =>
  html
    .replace(/<style(?=[\s/>]).*?(?:<\/style[^>]*>|$)/gisu, '')
    .replace(
      /<([a-z][a-z0-9:-]*)(?:[^<>"']|"[^"]*"|'[^']*')*>/giu,
      (tag, name: string) => `<${name}${/^t[dh]$/iu.test(name) ? spansOf(tag) : ''}>`,
    )

const BLOCKS = 'p, div, ul, ol, li, h1, h2, h3, h4, h5, h6, blockquote, table'
const WRAPPERS = 'b, strong, i, em, u, s, del, strike'

/** Some programs put a whole page into one "bold" that their style takes back; a mark around blocks is never meant. */
const unwrapMarks = (root: ParentNode): void => {
  for (const element of root.querySelectorAll(WRAPPERS)) {
    if (element.querySelector(BLOCKS) !== null) element.replaceWith(...element.childNodes)
  }
}

const HEADING_OF: Readonly<Record<string, string>> = { H1: 'h2', H4: 'h3', H5: 'h3', H6: 'h3' }

/** Notes have two levels of headings, files from elsewhere six. */
const levelHeadings = (made: Document): void => {
  for (const heading of made.querySelectorAll('h1, h4, h5, h6')) {
    const level = made.createElement(HEADING_OF[heading.tagName] ?? 'h3')
    level.append(...heading.childNodes)
    heading.replaceWith(level)
  }
}

const listsAround = (list: Element): number => {
  let count = 0
  for (
    let outer = list.parentElement?.closest('ul, ol');
    outer;
    outer = outer.parentElement?.closest('ul, ol')
  )
    count += 1
  return count
}

/** Items of deeper lists stand in the deepest list that there may be. */
const levelLists = (root: ParentNode): void => {
  for (const list of root.querySelectorAll('ul, ol')) {
    if (listsAround(list) < MOST_LISTS) continue
    const item = list.parentElement?.closest('li')
    item?.after(...list.childNodes)
    list.remove()
  }
}

const rowsOf = (table: Element): Element[] => [...table.querySelectorAll('tr')]

const placesIn = (table: Element): number =>
  placesOf(
    rowsOf(table).map((row) => ({
      content: [...row.children].map((cell) => ({
        type: 'tableCell' as const,
        attrs: {
          colspan: Number(cell.getAttribute('colspan') ?? 1),
          rowspan: Number(cell.getAttribute('rowspan') ?? 1),
        },
        content: [],
      })),
    })),
  )

/** Rows become lines, their cells stay apart. */
const spellTable = (made: Document, table: Element): void => {
  for (const block of table.querySelectorAll(BLOCKS)) block.replaceWith(' ', ...block.childNodes)
  const lines = rowsOf(table).map((row) => {
    const line = made.createElement('p')
    for (const [place, cell] of [...row.children].entries()) {
      if (place > 0) line.append(' · ')
      line.append(...cell.childNodes)
    }
    return line
  })
  table.replaceWith(...lines)
}

const liftCaption = (made: Document, caption: Element): void => {
  const line = made.createElement('p')
  line.append(...caption.childNodes)
  caption.closest('table')?.before(line)
  caption.remove()
}

/** A note has tables, but none within a cell, a list or a quotation; one cell alone is how mail is laid out. */
const settleTables = (made: Document, takesTables: boolean): void => {
  for (const caption of made.querySelectorAll('caption')) liftCaption(made, caption)
  // The innermost first, so that what is within a cell is lines when its own table is looked at.
  for (const table of [...made.querySelectorAll('table')].toReversed()) {
    const [cell, ...others] = table.querySelectorAll('td, th')
    if (cell === undefined) table.remove()
    else if (others.length === 0) table.replaceWith(...cell.childNodes)
    else if (
      !takesTables ||
      table.parentElement?.closest('td, th, li, blockquote') ||
      placesIn(table) > MAX_TABLE_PLACES
    )
      spellTable(made, table)
  }
}

const isBlock = (node: ChildNode | null): boolean => node instanceof Element && node.matches(BLOCKS)

/** The line ends between blocks of a file are no text, though beside loose words they would be read as such. */
const dropGaps = (root: ParentNode): void => {
  for (const node of [...root.childNodes]) {
    const isGap = node instanceof Text && node.data.trim() === ''
    if (isGap && (isBlock(node.previousSibling) || isBlock(node.nextSibling))) node.remove()
  }
}

const parsed = (html: string): Document | undefined => {
  const parse: unknown = Reflect.get(Document, 'parseHTML')
  if (typeof parse !== 'function' || html.length > MOST_MARKUP) return undefined
  try {
    const made: unknown = Reflect.apply(parse, Document, [withoutLook(html), SANITIZER])
    return made instanceof Document ? made : undefined
  } catch {
    // A browser whose sanitizer takes other words: the text without its look is what is left.
    return undefined
  }
}

/** What a note cannot take of it. */
export const picturesIn = (html: string): number => html.match(/<img(?=[\s/>])/giu)?.length ?? 0

const isOneTable = (made: Document): boolean => {
  const [table, ...others] = made.querySelectorAll('table')
  return others.length === 0 && table?.textContent.trim() === made.body.textContent.trim()
}

/** Which tables the place takes: any, one by itself, whose cells go into those that are there, or none. */
export type TablesTaken = 'any' | 'one' | 'none'

/** Markup as an inert document whose elements a note has places for; undefined where it cannot be read. */
export const readMarkup = (html: string, tables: TablesTaken): Document | undefined => {
  const made = parsed(html)
  if (made === undefined) return undefined
  unwrapMarks(made.body)
  levelHeadings(made)
  settleTables(made, tables === 'any' || (tables === 'one' && isOneTable(made)))
  levelLists(made.body)
  dropGaps(made.body)
  return made
}
