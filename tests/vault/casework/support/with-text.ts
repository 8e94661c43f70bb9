import * as z from 'zod'
import { richTextOf } from '../../../../shared/domain/rich-text.ts'

export type Fields = Record<string, unknown>

const SHORTEST_FIELD = 20

/** The text as far as the field takes it; undefined where the field takes no free text. */
const fitting = (schema: z.ZodType, text: string): string | undefined =>
  // Words of closed lists, dates and ids take no text at all.
  schema.safeParse('Ы').success
    ? [text, text.slice(0, SHORTEST_FIELD).toWellFormed().trim()].find(
        (each) => schema.safeParse(each).success,
      )
    : undefined

/** The value with the text in every field that takes free text, lists and trees included; `seen` learns which those were. */
export const withText = (
  shape: Readonly<Record<string, z.ZodType>>,
  value: Fields,
  put: { text: string; seen: (field: string) => void },
): Fields =>
  Object.fromEntries(
    Object.entries(value).map(([field, found]) => {
      const schema = shape[field]
      if (schema === undefined) throw new Error(`no such field: ${field}`)
      const seen = (inner = '') => put.seen(`${field}${inner}`)
      if (schema instanceof z.ZodArray && Array.isArray(found)) {
        const element = schema.element as z.ZodType
        if (element instanceof z.ZodObject) {
          const inner = { ...put, seen: (name: string) => seen(`.${name}`) }
          return [field, found.map((item) => withText(element.shape, item, inner))]
        }
        const item = fitting(element, put.text)
        // A list of words of a closed list.
        if (item === undefined) return [field, found]
        seen()
        return [field, [item]]
      }
      const text = fitting(schema, put.text)
      if (text !== undefined) {
        seen()
        return [field, text]
      }
      if (schema.safeParse(richTextOf(put.text)).success) {
        seen()
        return [field, richTextOf(put.text)]
      }
      return [field, found]
    }),
  )
