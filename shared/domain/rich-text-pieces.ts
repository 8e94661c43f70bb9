import {
  MAX_RICH_TEXT_BYTES,
  plainTextOf,
  type RichText,
  richTextBytes,
  richTextFault,
  richTextOf,
  richTextSchema,
} from './rich-text.ts'

/** Any node of the tree. */
interface Node {
  readonly type: string
  readonly text?: string
  readonly content?: readonly Node[]
}

/** Room for the nodes around a piece. */
const MOST_BYTES = MAX_RICH_TEXT_BYTES - 1_024

/** UTF-16 units of one text of a piece; each takes at most six bytes as JSON. */
const MOST_UNITS = 100_000

/** Never between the halves of a surrogate pair. */
const cutBefore = (text: string, at: number): number =>
  at < text.length && !text.slice(0, at).isWellFormed() && text.isWellFormed() ? at - 1 : at

const textPieces = (node: Node, text: string): Node[] => {
  if (text.length <= MOST_UNITS) return [{ ...node, text }]
  const at = cutBefore(text, MOST_UNITS)
  return [{ ...node, text: text.slice(0, at) }, ...textPieces(node, text.slice(at))]
}

/** The node as several of its kind, each with as many of the children as one piece takes. */
const grouped = (node: Node, children: readonly Node[]): Node[] => {
  const frame = richTextBytes({ ...node, content: [] })
  const groups: Node[][] = []
  let bytes = Number.POSITIVE_INFINITY
  for (const child of children) {
    const own = richTextBytes(child) + 1
    if (bytes + own > MOST_BYTES) {
      groups.push([])
      bytes = frame
    }
    groups.at(-1)?.push(child)
    bytes += own
  }
  return groups.map((content) => ({ ...node, content }))
}

const piecesOf = (node: Node): Node[] => {
  if (richTextBytes(node) <= MOST_BYTES) return [node]
  if (node.content !== undefined) return grouped(node, node.content.flatMap(piecesOf))
  return node.text === undefined ? [node] : textPieces(node, node.text)
}

/**
 * A text that is too long or too deep to be kept as one, as several that are not: divided between paragraphs, items and rows, and
 * within a paragraph only where that is too long by itself. What is too deep loses its look and keeps its words.
 */
export const dividedRichText = (tree: RichText): RichText[] => {
  const flat = richTextFault(tree) === 'too-deep' ? richTextOf(plainTextOf(tree)) : tree
  return piecesOf(flat as Node).map((piece) => richTextSchema.parse(piece))
}
