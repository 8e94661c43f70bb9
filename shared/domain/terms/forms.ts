import * as z from 'zod'

/** Signs that no name or sentence of a pack needs and that can make a text look like another one: controls, direction, zero width. */
const REFUSED_SIGNS = /[\p{Cc}\p{Cs}\u2028\u2029\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/u

/** One line that says something, at most `max` signs. Packs are files from others: what is odd is refused, never mended. */
export const plainLine = (max: number) =>
  z
    .string()
    .max(max)
    .refine((text) => text.trim() !== '', { error: 'missing' })
    .refine((text) => !REFUSED_SIGNS.test(text), { error: 'hostile-text' })

/** The same words in each language of the program. */
export const textsSchema = (max: number) =>
  z.strictObject({ en: plainLine(max), ru: plainLine(max), kk: plainLine(max) })

/** What a part of a pack is called inside it: small letters, digits and hyphens. */
export const packIdSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/u)

/** The first and the last year for which a term can be counted. */
export const FIRST_YEAR = 1900
export const LAST_YEAR = 2300

export const yearSchema = z.int().min(FIRST_YEAR).max(LAST_YEAR)

/** Where something is taken from, named once and pointed at. */
export const packSourceSchema = z.strictObject({ id: packIdSchema, text: textsSchema(500) })

export type Texts = z.infer<ReturnType<typeof textsSchema>>
