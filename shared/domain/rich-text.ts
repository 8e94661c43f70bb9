import * as z from 'zod'
import { cleanText } from './text.ts'

/**
 * Formatted text as a closed tree of plain data: paragraphs, headings, lists, quotations, tables, and text that may be bold,
 * italic, underlined or struck out. It has no links, pictures, styles or markup, so nothing in it can be fetched or run; what
 * looks like markup is text. The shape is what the editor of the page (ProseMirror) reads and writes.
 */
export const RICH_TEXT_MARKS = ['bold', 'italic', 'underline', 'strike'] as const

/**
 * Bytes of one tree as JSON in UTF-8, which is what goes through a message (1 MiB) and into the database: some 400,000 Cyrillic
 * letters, or 9,000 lines of 20. How many paragraphs, lines or items these are does not matter.
 */
export const MAX_RICH_TEXT_BYTES = 900 * 1024

/** Nodes within nodes; a list within a list is two of them. Deeper trees are refused before they are walked. */
export const MAX_RICH_TEXT_DEPTH = 26

/** Places of a grid that one table may span, counting what its merged cells cover: an editor keeps a list of all of them. */
export const MAX_TABLE_PLACES = 100_000

const markSchema = z.strictObject({ type: z.enum(RICH_TEXT_MARKS) })

const inlineSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('text'),
    text: z.string().min(1).transform(cleanText),
    marks: z.array(markSchema).max(RICH_TEXT_MARKS.length).optional(),
  }),
  z.strictObject({ type: z.literal('hardBreak') }),
])

const inlines = z.array(inlineSchema).optional()

const paragraphSchema = z.strictObject({ type: z.literal('paragraph'), content: inlines })
const headingSchema = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ level: z.literal([2, 3]) }),
  content: inlines,
})

export type RichInline = z.infer<typeof inlineSchema>
export type RichBlock =
  | z.infer<typeof paragraphSchema>
  | z.infer<typeof headingSchema>
  | { readonly type: 'bulletList' | 'orderedList'; readonly content: readonly RichItem[] }
  | { readonly type: 'blockquote'; readonly content: readonly RichBlock[] }
export interface RichItem {
  readonly type: 'listItem'
  readonly content: readonly RichBlock[]
}

const itemSchema: z.ZodType<RichItem> = z.lazy(() =>
  z.strictObject({ type: z.literal('listItem'), content: z.array(blockSchema).min(1) }),
)

const blockSchema: z.ZodType<RichBlock> = z.lazy(() =>
  z.union([
    paragraphSchema,
    headingSchema,
    z.strictObject({ type: z.enum(['bulletList', 'orderedList']), content: z.array(itemSchema).min(1) }),
    z.strictObject({ type: z.literal('blockquote'), content: z.array(blockSchema).min(1) }),
  ]),
)

const span = z.int().min(1).max(1_000)

/** A cell says how many columns and rows it takes where that is not one of each. No table stands within another. */
const cellSchema = z.strictObject({
  type: z.enum(['tableCell', 'tableHeader']),
  attrs: z.strictObject({ colspan: span, rowspan: span }).optional(),
  content: z.array(blockSchema).min(1),
})

const rowSchema = z.strictObject({ type: z.literal('tableRow'), content: z.array(cellSchema).optional() })

export type RichCell = z.infer<typeof cellSchema>
export type RichRow = z.infer<typeof rowSchema>

const spanOf = ({ attrs }: Pick<RichCell, 'attrs'>): { colspan: number; rowspan: number } =>
  attrs ?? { colspan: 1, rowspan: 1 }

/** No less than the places of the grid: cells of earlier rows may reach into every later one. */
export const placesOf = (rows: readonly Pick<RichRow, 'content'>[]): number => {
  const cells = rows.map(({ content = [] }) => content.map(spanOf))
  const widest = Math.max(0, ...cells.map((row) => row.reduce((sum, { colspan }) => sum + colspan, 0)))
  const reaching = cells.flat().filter(({ rowspan }) => rowspan > 1)
  return rows.length * (widest + reaching.reduce((sum, { colspan }) => sum + colspan, 0))
}

const tableSchema = z
  .strictObject({ type: z.literal('table'), content: z.array(rowSchema).min(1) })
  .refine(({ content }) => placesOf(content) <= MAX_TABLE_PLACES)

export type RichTable = z.infer<typeof tableSchema>
/** What stands in a text by itself. */
export type RichPart = RichBlock | RichTable

const depthOf = (value: unknown, depth = 0): number => {
  if (depth > MAX_RICH_TEXT_DEPTH || typeof value !== 'object' || value === null) return depth
  const content: unknown = Reflect.get(value, 'content')
  if (!Array.isArray(content)) return depth
  return content.reduce<number>((deepest, child) => Math.max(deepest, depthOf(child, depth + 1)), depth)
}

const utf8 = new TextEncoder()

/** Bytes of the tree where it is kept. Only for what is not deeper than it may be. */
export const richTextBytes = (tree: unknown): number => utf8.encode(JSON.stringify(tree) ?? '').byteLength

/** Cleaning can leave nothing of a text; the editor takes no empty ones. */
const withoutEmptyTexts = <Node>(node: Node): Node => {
  if (typeof node !== 'object' || node === null || !('content' in node) || !Array.isArray(node.content))
    return node
  const content: unknown[] = node.content
  return {
    ...node,
    content: content
      .filter((child) => !(typeof child === 'object' && child !== null && Reflect.get(child, 'text') === ''))
      .map(withoutEmptyTexts),
  }
}

/** What a tree can be refused for, apart from not being one. */
export const richTextFault = (tree: unknown): 'too-deep' | 'too-long' | undefined => {
  if (depthOf(tree) > MAX_RICH_TEXT_DEPTH) return 'too-deep'
  return richTextBytes(tree) > MAX_RICH_TEXT_BYTES ? 'too-long' : undefined
}

export const richTextSchema = z
  .custom<unknown>((value) => richTextFault(value) === undefined)
  .pipe(z.strictObject({ type: z.literal('doc'), content: z.array(z.union([blockSchema, tableSchema])) }))
  .transform(withoutEmptyTexts)

export type RichText = z.output<typeof richTextSchema>

/** Nothing written yet. */
export const blankRichText = (): RichText => ({ type: 'doc', content: [{ type: 'paragraph' }] })

/** Plain text, a paragraph for each line. */
export const richTextOf = (text: string): RichText => ({
  type: 'doc',
  content: text.split('\n').map((line) => ({
    type: 'paragraph',
    ...(line === '' ? {} : { content: [{ type: 'text', text: line }] }),
  })),
})

/** Between the cells of a row, where a table is told in lines. */
const BETWEEN_CELLS = ' · '

const rowLine = ({ content = [] }: RichRow): string =>
  content.map((cell) => cell.content.flatMap(linesOf).join(' ')).join(BETWEEN_CELLS)

const linesOf = (part: RichPart | RichItem): string[] => {
  if (part.type === 'paragraph' || part.type === 'heading') {
    return [(part.content ?? []).map((inline) => (inline.type === 'text' ? inline.text : '\n')).join('')]
  }
  return part.type === 'table' ? part.content.map(rowLine) : part.content.flatMap(linesOf)
}

/** The text alone, a line for each paragraph and each row of a table: for search, lists, history and tables. */
export const plainTextOf = (tree: RichText): string => tree.content.flatMap(linesOf).join('\n')
