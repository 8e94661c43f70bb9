import * as z from 'zod'
import { codesOf, formOf } from './field-forms.ts'
import { EVENT_ROLES } from './kinds/event.ts'
import { PARTY_SORTS } from './kinds/party.ts'
import { RESTRAINT_KINDS } from './kinds/restraint.ts'
import { IMPORT_KINDS, type ImportKind } from './table-import.ts'
import { TABLE_LISTS } from './table-lists.ts'

/** UTF-16 units of a word that can be remembered; what is longer is a text and no word. */
export const MAX_WORD_LENGTH = 200
/** Distinct words of a table that are shown at once: a column with more is not what it is taken for. */
export const MAX_SHOWN_WORDS = 50

/** The codes that the words of a column stand for; none where it has no closed list. */
export const wordCodes = (kind: ImportKind, column: string): readonly string[] => {
  if (kind === 'cases' && column === 'restraint') return RESTRAINT_KINDS
  const field = Object.entries(TABLE_LISTS[kind].fields).find(([name]) => name === column)?.[1]
  if (field === undefined) return []
  if (kind === 'parties' && column === 'kind') return PARTY_SORTS
  if (formOf(field) === 'persons') return EVENT_ROLES
  if (formOf(field) === 'flag') return ['true', 'false']
  return codesOf(field) ?? []
}

/** What a word in a column of a list means in this vault, as somebody has said once; an empty code leaves the field empty. */
export const tableWordSchema = z.strictObject({
  field: z.string().max(60),
  word: z.string().trim().min(1).max(MAX_WORD_LENGTH),
  code: z.string().max(60),
})

/** Words of one list that are kept together. */
export const keptWordsSchema = z.strictObject({
  kind: z.enum(IMPORT_KINDS),
  words: z.array(tableWordSchema).min(1).max(MAX_SHOWN_WORDS),
})

export type TableWord = z.infer<typeof tableWordSchema>
