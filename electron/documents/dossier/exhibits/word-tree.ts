import * as z from 'zod'

/**
 * Mammoth's picture of a Word file. It comes untyped and from a hostile file: what does not have this shape is left out.
 */
const text = z.string()
const flag = z.boolean().catch(false)
const children = z.array(z.unknown()).catch([])
const span = z.int().min(1).max(100).catch(1)

export const wordNodeSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), value: text }),
  z.object({ type: z.literal('tab') }),
  z.object({ type: z.literal('break') }),
  z.object({ type: z.literal('checkbox'), checked: flag }),
  z.object({ type: z.literal('hyperlink'), children }),
  z.object({ type: z.literal('noteReference'), noteType: text, noteId: text }),
  z.object({ type: z.literal('image'), contentType: text.catch('') }),
  z.object({
    type: z.literal('run'),
    children,
    isBold: flag,
    isItalic: flag,
    isUnderline: flag,
    isStrikethrough: flag,
    isAllCaps: flag,
    verticalAlignment: text.catch('baseline'),
  }),
  z.object({
    type: z.literal('paragraph'),
    children,
    styleName: text.nullable().catch(null),
    alignment: text.nullable().catch(null),
    numbering: z.unknown(),
  }),
  z.object({ type: z.literal('table'), children }),
  z.object({ type: z.literal('tableRow'), children }),
  z.object({ type: z.literal('tableCell'), children, colSpan: span, rowSpan: span }),
])

export type WordNode = z.infer<typeof wordNodeSchema>
type NodeOf<Type extends WordNode['type']> = Extract<WordNode, { type: Type }>
export type ParagraphNode = NodeOf<'paragraph'>
export type RunNode = NodeOf<'run'>
export type TableNode = NodeOf<'table'>

export const wordNode = (value: unknown): WordNode | undefined => {
  const result = wordNodeSchema.safeParse(value)
  return result.success ? result.data : undefined
}

const numberingSchema = z.object({ level: z.coerce.number().int().min(0).max(8), isOrdered: z.boolean() })

/** Depth and kind of a list item; undefined for a paragraph outside lists. */
export const numberingOf = (value: unknown): z.infer<typeof numberingSchema> | undefined => {
  const result = numberingSchema.safeParse(value)
  return result.success ? result.data : undefined
}
