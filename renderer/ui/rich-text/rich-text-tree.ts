import type { JSONContent } from '@tiptap/core'
import {
  blankRichText,
  RICH_TEXT_MARKS,
  type RichBlock,
  type RichCell,
  type RichInline,
  type RichItem,
  type RichPart,
  type RichRow,
  type RichText,
} from '../../../shared/domain/rich-text.ts'

const inlineOf = ({ type, text, marks = [] }: JSONContent): RichInline[] => {
  // A line break has no look; the editor gives it the marks of the text around it.
  if (type === 'hardBreak') return [{ type: 'hardBreak' }]
  if (text === undefined || text === '') return []
  const kept = RICH_TEXT_MARKS.filter((mark) => marks.some((given) => given.type === mark))
  return [
    { type: 'text', text, ...(kept.length === 0 ? {} : { marks: kept.map((mark) => ({ type: mark })) }) },
  ]
}

const itemOf = ({ content = [] }: JSONContent): RichItem => ({
  type: 'listItem',
  content: content.flatMap(blockOf),
})

const blockOf = ({ type, attrs, content = [] }: JSONContent): RichBlock[] => {
  const inlines = content.flatMap(inlineOf)
  const line = inlines.length === 0 ? {} : { content: inlines }
  switch (type) {
    case 'paragraph':
      return [{ type, ...line }]
    case 'heading':
      return [{ type, attrs: { level: attrs?.level === 2 ? 2 : 3 }, ...line }]
    case 'bulletList':
    case 'orderedList':
      return [{ type, content: content.map(itemOf) }]
    case 'blockquote':
      return [{ type, content: content.flatMap(blockOf) }]
    default:
      return []
  }
}

const spanOf = (count: unknown): number => (typeof count === 'number' ? count : 1)

const cellOf = ({ type, attrs, content = [] }: JSONContent): RichCell => {
  const [colspan, rowspan] = [spanOf(attrs?.colspan), spanOf(attrs?.rowspan)]
  return {
    type: type === 'tableHeader' ? type : 'tableCell',
    ...(colspan === 1 && rowspan === 1 ? {} : { attrs: { colspan, rowspan } }),
    content: content.flatMap(blockOf),
  }
}

const rowOf = ({ content = [] }: JSONContent): RichRow => ({ type: 'tableRow', content: content.map(cellOf) })

const partOf = (node: JSONContent): RichPart[] =>
  node.type === 'table' ? [{ type: 'table', content: (node.content ?? []).map(rowOf) }] : blockOf(node)

/** What stands in the editor as the closed tree that is kept: nothing of the editor's own attributes goes along. */
export const richTextFrom = (json: JSONContent): RichText => ({
  type: 'doc',
  content: (json.content ?? []).flatMap(partOf),
})

/** A tree as the editor takes it, which wants at least one block. */
export const editorContentOf = (tree: RichText): JSONContent =>
  JSON.parse(JSON.stringify(tree.content.length === 0 ? blankRichText() : tree))

/** Whether two trees say and look the same. */
export const isSameRichText = (one: RichText, other: RichText): boolean =>
  JSON.stringify(richTextFrom(editorContentOf(one))) === JSON.stringify(richTextFrom(editorContentOf(other)))
