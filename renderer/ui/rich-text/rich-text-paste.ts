import { DOMParser, Fragment, Slice } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'

/**
 * What comes from other programs. The editor's own way sets `innerHTML`, which the page's policy refuses (it has no Trusted
 * Types policy, and none is wanted for this). The browser's sanitizer needs none: it makes a document without a window, in
 * which nothing runs or is fetched, and leaves out scripts, frames and handlers whatever it is told.
 * See docs/decisions/0006-text-from-the-clipboard.md.
 */
const SANITIZER = {
  sanitizer: { attributes: [], comments: false, removeElements: ['style', 'title', 'noscript', 'template'] },
} as const

/** Longer markup is a file, not a passage; its text alone is taken. */
const MOST_MARKUP = 2_000_000

/**
 * Nothing here depends on attributes or style sheets. The browser looks at handlers and styles while it parses, refuses them
 * by the page's policy and complains of each one; without them it has nothing to refuse. Safety does not rest on this.
 */
const withoutLook = (html: string): string =>
  html
    .replace(/<style(?=[\s/>]).*?(?:<\/style[^>]*>|$)/gisu, '')
    .replace(/<([a-z][a-z0-9:-]*)(?:[^<>"']|"[^"]*"|'[^']*')*>/giu, '<$1>')

const inertDocument = (html: string): Document | undefined => {
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

/** Rows of a table become lines, its cells stay apart. */
const spellTables = (made: Document): void => {
  for (const cell of made.querySelectorAll('td + td, td + th, th + td, th + th')) cell.prepend(' · ')
}

const isBlock = (node: ChildNode | null): boolean => node instanceof Element && node.matches(BLOCKS)

/** The line ends between blocks of a file are no text, though beside loose words they would be read as such. */
const dropGaps = (root: ParentNode): void => {
  for (const node of [...root.childNodes]) {
    const isGap = node instanceof Text && node.data.trim() === ''
    if (isGap && (isBlock(node.previousSibling) || isBlock(node.nextSibling))) node.remove()
  }
}

const sliceOfHtml = (view: EditorView, html: string): Slice | undefined => {
  const made = inertDocument(html)
  if (made === undefined) return undefined
  unwrapMarks(made.body)
  levelHeadings(made)
  spellTables(made)
  dropGaps(made.body)
  const { content } = DOMParser.fromSchema(view.state.schema).parseSlice(made.body, {
    context: view.state.selection.$from,
  })
  return content.size === 0 ? undefined : Slice.maxOpen(content, true)
}

const sliceOfText = (view: EditorView, text: string): Slice => {
  const { schema, selection } = view.state
  const marks = selection.$from.marks()
  const lines = text.split(/\r\n?|\n/u).map((line) => {
    const content = line === '' ? [] : [schema.text(line, marks)]
    return schema.nodes.paragraph?.create(null, content)
  })
  return new Slice(Fragment.from(lines.filter((line) => line !== undefined)), 1, 1)
}

/** What the clipboard or a drag brings, as a part of a note; undefined where it brings no text. */
export const sliceOf = (view: EditorView, brought: DataTransfer): Slice | undefined => {
  const html = brought.getData('text/html')
  const fromHtml = html === '' ? undefined : sliceOfHtml(view, html)
  if (fromHtml !== undefined) return fromHtml
  const text = brought.getData('text/plain')
  return text === '' ? undefined : sliceOfText(view, text)
}

const insert = (view: EditorView, brought: DataTransfer | null, at?: number): void => {
  const slice = brought === null || !view.editable ? undefined : sliceOf(view, brought)
  if (slice === undefined) return
  const { tr } = view.state
  const changed = at === undefined ? tr.replaceSelection(slice) : tr.replaceRange(at, at, slice)
  view.dispatch(changed.scrollIntoView().setMeta('uiEvent', 'paste'))
}

/** Stand before the editor's own handlers, which would never get as far as asking the page. */
export const pasteHandlers = {
  paste: (view: EditorView, event: ClipboardEvent): boolean => {
    event.preventDefault()
    insert(view, event.clipboardData)
    return true
  },
  drop: (view: EditorView, event: DragEvent): boolean => {
    // Text moved within the note is not parsed at all.
    if (view.dragging !== null) return false
    event.preventDefault()
    const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
    if (place !== null) insert(view, event.dataTransfer, place.pos)
    return true
  },
}
