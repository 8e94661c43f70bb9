import { Fragment, type ReactNode } from 'react'
import type {
  RichBlock,
  RichCell,
  RichInline,
  RichItem,
  RichPart,
  RichRow,
  RichText,
} from '../../../shared/domain/rich-text.ts'
import classes from './RichText.module.css'

type RichMarked = Extract<RichInline, { type: 'text' }>

const TAG_OF = { bold: 'strong', italic: 'em', underline: 'u', strike: 's' } as const

const marked = (text: ReactNode, [first, ...rest]: NonNullable<RichMarked['marks']>): ReactNode => {
  if (first === undefined) return text
  const Tag = TAG_OF[first.type]
  return <Tag>{marked(text, rest)}</Tag>
}

const inlineView = (inline: RichInline): ReactNode => {
  if (inline.type === 'hardBreak') return <br />
  return marked(inline.text, inline.marks ?? [])
}

// The place is the identity: a tree is shown whole and is never sorted.
const placed = <Part,>(parts: readonly Part[], view: (part: Part) => ReactNode): ReactNode[] =>
  parts.map((part, place) => {
    const key = String(place)
    return <Fragment key={key}>{view(part)}</Fragment>
  })

const itemView = ({ content }: RichItem): ReactNode => <li>{placed(content, blockView)}</li>

/** Headings of a note stand below those of the page. */
const blockView = (block: RichBlock): ReactNode => {
  switch (block.type) {
    case 'paragraph':
      return (
        <p dir="auto">
          {block.content === undefined || block.content.length === 0 ? (
            <br />
          ) : (
            placed(block.content, inlineView)
          )}
        </p>
      )
    case 'heading': {
      const content = placed(block.content ?? [], inlineView)
      return block.attrs.level === 2 ? <h3 className={classes.large}>{content}</h3> : <h4>{content}</h4>
    }
    case 'bulletList':
      return <ul>{placed(block.content, itemView)}</ul>
    case 'orderedList':
      return <ol>{placed(block.content, itemView)}</ol>
    case 'blockquote':
      return <blockquote>{placed(block.content, blockView)}</blockquote>
  }
}

const cellView = ({ type, attrs, content }: RichCell): ReactNode => {
  const Tag = type === 'tableHeader' ? 'th' : 'td'
  return (
    <Tag colSpan={attrs?.colspan ?? 1} rowSpan={attrs?.rowspan ?? 1}>
      {placed(content, blockView)}
    </Tag>
  )
}

const rowView = ({ content = [] }: RichRow): ReactNode => <tr>{placed(content, cellView)}</tr>

const partView = (part: RichPart): ReactNode =>
  part.type === 'table' ? (
    <table>
      <tbody>{placed(part.content, rowView)}</tbody>
    </table>
  ) : (
    blockView(part)
  )

/** Formatted text to read, made of elements from the tree; what looks like markup in it is text. */
export const RichTextView = ({ tree }: { readonly tree: RichText }) => (
  <div className={classes.view}>{placed(tree.content, partView)}</div>
)
