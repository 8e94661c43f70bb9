import { DOMParser, Fragment, type ResolvedPos, Slice } from '@tiptap/pm/model'
import { handlePaste as pasteIntoCells } from '@tiptap/pm/tables'
import type { EditorView } from '@tiptap/pm/view'
import { picturesIn, readMarkup } from './pasted-markup.ts'

/** What a note did not take of what was brought. */
export type LeftOut = 'pictures' | 'look'

/** What is brought, as a part of a note, and what of it could not come along. */
interface Brought {
  readonly slice: Slice | undefined
  readonly leftOut: LeftOut | undefined
}

const isInCell = ($at: ResolvedPos): boolean =>
  Array.from({ length: $at.depth + 1 }, (_, depth) => $at.node(depth).type.spec.tableRole).includes('table')

const sliceOfHtml = (view: EditorView, html: string, at: number | undefined): Slice | undefined => {
  const { doc, schema, selection } = view.state
  const $at = at === undefined ? selection.$from : doc.resolve(at)
  const tables = !isInCell($at) ? 'any' : at === undefined ? 'one' : 'none'
  const made = readMarkup(html, tables)
  if (made === undefined) return undefined
  const { content } = DOMParser.fromSchema(schema).parseSlice(made.body, { context: $at })
  // A table stays closed: opened, its first cell would run into the line in which one stands.
  return content.size === 0 ? undefined : Slice.maxOpen(content, false)
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

const read = (view: EditorView, brought: DataTransfer, at: number | undefined): Brought => {
  const html = brought.getData('text/html')
  const text = brought.getData('text/plain')
  const fromHtml = html === '' ? undefined : sliceOfHtml(view, html, at)
  const hasPictures = picturesIn(html) > 0 || [...brought.files].some(({ type }) => type.startsWith('image/'))
  if (fromHtml !== undefined) return { slice: fromHtml, leftOut: hasPictures ? 'pictures' : undefined }
  const slice = text === '' ? undefined : sliceOfText(view, text)
  const leftOut = hasPictures ? 'pictures' : html === '' || slice === undefined ? undefined : 'look'
  return { slice, leftOut }
}

const insert = (view: EditorView, slice: Slice, at: number | undefined): void => {
  if (at === undefined && pasteIntoCells(view, new ClipboardEvent('paste'), slice)) return
  const { tr } = view.state
  const changed = at === undefined ? tr.replaceSelection(slice) : tr.replaceRange(at, at, slice)
  view.dispatch(changed.scrollIntoView().setMeta('uiEvent', 'paste'))
}

/**
 * Stand before the editor's own handlers, which would never get as far as asking the page.
 *
 * @param tell what of it a note cannot take: nothing is left out without a word
 */
export const pasteHandlers = (tell: (leftOut: LeftOut) => void) => {
  const take = (view: EditorView, brought: DataTransfer | null, at?: number): void => {
    if (brought === null || !view.editable) return
    const { slice, leftOut } = read(view, brought, at)
    if (slice !== undefined) insert(view, slice, at)
    if (leftOut !== undefined) tell(leftOut)
  }
  return {
    paste: (view: EditorView, event: ClipboardEvent): boolean => {
      event.preventDefault()
      take(view, event.clipboardData)
      return true
    },
    drop: (view: EditorView, event: DragEvent): boolean => {
      // Text moved within the note is not parsed at all.
      if (view.dragging !== null) return false
      event.preventDefault()
      const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
      if (place !== null) take(view, event.dataTransfer, place.pos)
      return true
    },
  }
}
