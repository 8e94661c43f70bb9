import * as z from 'zod'
import { instantSchema } from './dates.ts'
import { RECORD_SUBJECTS } from './history.ts'
import { caseIdSchema, recordId, revisionSchema } from './ids.ts'
import { recordTitleSchema } from './kinds/title.ts'

/**
 * The forms that a draft can be of: one for each kind of record, that of a decision for everybody, the one after a hearing, the one of a first call, a pasted
 * list of names, and what was typed for the dossier of a case, which is never saved as a record and stays until it is emptied or the case goes.
 */
export const DRAFT_FORMS = [
  ...RECORD_SUBJECTS,
  'verdict',
  'after-hearing',
  'quick-entry',
  'name-list',
  'dossier',
] as const

/** UTF-16 units of the content of one draft; in UTF-8, and as a text within a message, it still fits into one. */
export const MAX_DRAFT_LENGTH = 300_000

export const draftIdSchema = recordId<'DraftId'>()

const idOfRecord = z.string().regex(/^[0-9a-f]{32}$/u)

const fields = {
  /** Made by the form. */
  id: draftIdSchema,
  form: z.enum(DRAFT_FORMS),
  /** The case that it is about; null where it is about none, or nobody has said which. */
  caseId: caseIdSchema.nullable(),
  /** The record beside which a new one was begun: the party that is related, the decision that sentences, the group whose members are listed. */
  ownerId: idOfRecord.nullable(),
  /** The record that is changed, and as of which revision; null for a new one. */
  recordId: idOfRecord.nullable(),
  revision: revisionSchema.nullable(),
}

/** What stands in a form that was not saved. `content` is its fields as JSON, half filled, so that no schema of a record fits it. */
export const draftInputSchema = z.strictObject({ ...fields, content: z.string().max(MAX_DRAFT_LENGTH) })

const kept = {
  ...fields,
  begunAt: instantSchema,
  /** Of the record that is changed; empty for a new one. */
  title: recordTitleSchema,
  caseTitle: z.string(),
}

/** A draft in a list, without its content. */
export const draftLineSchema = z.strictObject(kept)

export const draftSchema = z.strictObject({ ...kept, content: z.string() })

export type DraftForm = (typeof DRAFT_FORMS)[number]
export type DraftId = z.infer<typeof draftIdSchema>
export type DraftInput = z.infer<typeof draftInputSchema>
export type DraftLine = z.infer<typeof draftLineSchema>
export type Draft = z.infer<typeof draftSchema>
