import * as z from 'zod'
import { cleanText } from './text.ts'

/**
 * Formatted text as a closed tree of plain data: paragraphs, headings, lists, quotations, and text that may be bold, italic,
 * underlined or struck out. It has no links, pictures, styles or markup, so nothing in it can be fetched or run; what
 * looks like markup is text. The shape is what the editor of the page (ProseMirror) reads and writes.
 */
export const RICH_TEXT_MARKS = ['bold', 'italic', 'underline', 'strike'] as const

/** UTF-16 units over all texts of one tree. */
export const MAX_RICH_TEXT_LENGTH = 100_000

/** Lists within lists; deeper trees are refused before they are walked. */
export const MAX_RICH_TEXT_DEPTH = 16

const markSchema = z.strictObject({ type: z.enum(RICH_TEXT_MARKS) })

const inlineSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('text'),
    text: z.string().min(1).transform(cleanText),
    marks: z.array(markSchema).max(RICH_TEXT_MARKS.length).optional(),
  }),
  z.strictObject({ type: z.literal('hardBreak') }),
])

const inlines = z.array(inlineSchema).max(10_000).optional()

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
  z.strictObject({ type: z.literal('listItem'), content: z.array(blockSchema).min(1).max(1_000) }),
)

const blockSchema: z.ZodType<RichBlock> = z.lazy(() =>
  z.union([
    paragraphSchema,
    headingSchema,
    z.strictObject({
      type: z.enum(['bulletList', 'orderedList']),
      content: z.array(itemSchema).min(1).max(5_000),
    }),
    z.strictObject({ type: z.literal('blockquote'), content: z.array(blockSchema).min(1).max(1_000) }),
  ]),
)

const depthOf = (value: unknown, depth = 0): number => {
  if (depth > MAX_RICH_TEXT_DEPTH * 2 || typeof value !== 'object' || value === null) return depth
  const content: unknown = Reflect.get(value, 'content')
  if (!Array.isArray(content)) return depth
  return Math.max(depth, ...content.slice(0, 5_000).map((child) => depthOf(child, depth + 1)))
}

const lengthOf = (value: unknown): number => {
  if (typeof value !== 'object' || value === null) return 0
  const text: unknown = Reflect.get(value, 'text')
  const content: unknown = Reflect.get(value, 'content')
  const own = typeof text === 'string' ? text.length : 0
  return Array.isArray(content) ? content.reduce<number>((sum, child) => sum + lengthOf(child), own) : own
}

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

export const richTextSchema = z
  .custom<unknown>((value) => depthOf(value) <= MAX_RICH_TEXT_DEPTH * 2)
  .pipe(z.strictObject({ type: z.literal('doc'), content: z.array(blockSchema).max(5_000) }))
  .refine((tree) => lengthOf(tree) <= MAX_RICH_TEXT_LENGTH)
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

const linesOf = (block: RichBlock | RichItem): string[] => {
  if (block.type === 'paragraph' || block.type === 'heading') {
    return [(block.content ?? []).map((inline) => (inline.type === 'text' ? inline.text : '\n')).join('')]
  }
  return block.content.flatMap(linesOf)
}

/** The text alone, a line for each paragraph: for search, lists and tables. */
export const plainTextOf = (tree: RichText): string => tree.content.flatMap(linesOf).join('\n')
