import * as z from 'zod'

/** The languages the program speaks and a dossier can be written in. */
export const LANGUAGES = ['en', 'ru', 'kk'] as const
export const languageSchema = z.enum(LANGUAGES)
export type Language = z.infer<typeof languageSchema>

/** The language a document is written in; `other` covers the rest, empty means not stated. */
export const documentLanguageSchema = z.enum([...LANGUAGES, 'other', ''])
