import * as z from 'zod'
import { instantSchema } from './dates.ts'
import { caseIdSchema, noteIdSchema, revisionSchema } from './ids.ts'
import { richTextSchema } from './rich-text.ts'
import { lineText } from './text.ts'

const fields = {
  caseId: caseIdSchema,
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

export type NoteInput = z.infer<typeof noteInputSchema>
export type Note = z.infer<typeof noteSchema>
