import * as z from 'zod'
import { instantSchema } from '../dates.ts'
import type { FieldsOf } from '../field-forms.ts'
import { caseIdSchema, noteIdSchema, revisionSchema } from '../ids.ts'
import { plainTextOf, type RichText, richTextSchema } from '../rich-text.ts'
import { lineText } from '../text.ts'
import { kind } from './kind.ts'
import { text } from './title.ts'

const fields = {
  /** Null for one that belongs to no case, or to none yet. */
  caseId: caseIdSchema.nullable(),
  title: lineText(300),
  body: richTextSchema,
  isSensitive: z.boolean(),
}

export const noteInputSchema = z.strictObject(fields)
export const noteSchema = z.strictObject({
  id: noteIdSchema,
  revision: revisionSchema,
  ...fields,
  updatedAt: instantSchema,
})

/** A note without a heading is called by its beginning. */
const MAX_BEGINNING = 80

const beginningOf = (body: RichText): string => {
  const line = plainTextOf(body)
    .split('\n')
    .find((each) => each.trim() !== '')
  return line?.trim().slice(0, MAX_BEGINNING).toWellFormed() ?? ''
}

/** What every part of the program knows of a note. */
export const noteKind = kind({
  subject: 'note',
  plural: 'notes',
  id: noteIdSchema,
  input: noteInputSchema,
  entity: noteSchema,
  tab: 'notes',
  datedBy: null,
  title: ({ title, body }) => {
    const called = title === '' ? beginningOf(body) : title
    return [called === '' ? { is: 'case' } : text(called)]
  },
})

export type NoteInput = z.infer<typeof noteInputSchema>
export type Note = z.infer<typeof noteSchema>

/** How each field is written. */
export const noteFields = {
  title: 'text',
  body: 'richText',
  isSensitive: 'flag',
} as const satisfies FieldsOf<NoteInput>
