import * as z from 'zod'
import { anyRecordIdSchema, caseIdSchema, revisionSchema } from './ids.ts'
import { KINDS, RECORD_SUBJECTS, type RecordSubject } from './kinds/index.ts'
import type { InputOf } from './kinds/parts.ts'
import { type SaidSource, saidSourcesSchema } from './kinds/source.ts'

/** A kind whose form takes sources along: a document comes as a file, a note saves itself, and of a source nobody tells. */
export type SaidSubject = Exclude<RecordSubject, 'document' | 'note' | 'source'>

export const SAID_SUBJECTS: readonly SaidSubject[] = RECORD_SUBJECTS.filter(
  (subject) => subject !== 'document' && subject !== 'note' && subject !== 'source',
)

interface Said<Subject extends SaidSubject> {
  readonly subject: Subject
  /** The record that is changed, as of which revision; null for a new one. */
  readonly kept: { readonly id: string; readonly revision: number } | null
  readonly value: InputOf<Subject>
  readonly sources: readonly SaidSource[]
}

/** A record as its form has it: its fields and what was said of it there, by whom. */
export type SaidRecord = { readonly [Subject in SaidSubject]: Said<Subject> }[SaidSubject]

const saidSchema = (subject: SaidSubject) =>
  z.strictObject({
    subject: z.literal(subject),
    kept: z.strictObject({ id: anyRecordIdSchema, revision: revisionSchema }).nullable(),
    value: KINDS[subject].input,
    sources: saidSourcesSchema,
  })

/** A record, new or changed, with its sources, kept in one step: all of it or nothing. */
export const saidRecordSchema = z.discriminatedUnion(
  'subject',
  SAID_SUBJECTS.map(saidSchema) as unknown as [ReturnType<typeof saidSchema>],
) as unknown as z.ZodType<SaidRecord, SaidRecord>

/** Which record was kept. */
export const keptRecordSchema = z.strictObject({
  subject: z.enum(SAID_SUBJECTS),
  id: anyRecordIdSchema,
  /** Null for what belongs to none. */
  caseId: caseIdSchema.nullable(),
})

export type KeptRecord = z.infer<typeof keptRecordSchema>
