import type * as z from 'zod'
import { KINDS, RECORD_SUBJECTS, type RecordSubject } from './index.ts'

type Kinds = typeof KINDS

/** What a person enters of one kind of record. */
export type InputOf<Subject extends RecordSubject> = z.output<Kinds[Subject]['input']>

/** A record of one kind, as it leaves the vault process. */
export type EntityOf<Subject extends RecordSubject> = z.output<Kinds[Subject]['entity']>

/** Kinds of records that are entered into a case; a document comes in as a file. */
export type PartSubject = {
  [Subject in RecordSubject]: 'caseId' extends keyof InputOf<Subject> ? Subject : never
}[RecordSubject]

/** The name of the procedures of such a kind. */
export type PartName<Subject extends PartSubject = PartSubject> = Kinds[Subject]['plural']

const isPart = (subject: RecordSubject): subject is PartSubject =>
  Object.hasOwn(KINDS[subject].input.shape, 'caseId')

/** Every kind of record that is entered into a case. */
export const PART_SUBJECTS: readonly PartSubject[] = RECORD_SUBJECTS.filter(isPart)
