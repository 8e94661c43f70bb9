import type { MutationOptions } from '@tanstack/react-query'
import type * as z from 'zod'
import { KINDS, RECORD_SUBJECTS, type RecordSubject } from '../../shared/domain/kinds/index.ts'
import { api } from '../app/api.ts'

/** A kind of record that is entered in a dialog. A note saves itself while one writes, a document has a page. */
export type FormSubject = Exclude<RecordSubject, 'note' | 'document'>

type Kept = { [Subject in RecordSubject]: z.output<(typeof KINDS)[Subject]['entity']> }
type Inputs = { [Subject in RecordSubject]: z.output<(typeof KINDS)[Subject]['input']> }

/** Each kind of record as the vault keeps it. */
export interface KeptOf extends Kept {}
/** What is entered to make or change a record of each kind. */
export interface InputOf extends Inputs {}

interface Change<Answer, Input> {
  readonly mutationOptions: () => MutationOptions<Answer, Error, Input>
}

/** What is asked of the vault for one record. */
export interface RecordCalls<Entity extends { readonly id: string }, Input> {
  /** None for a document, which comes as a file. */
  readonly create?: Change<Entity, Input>
  readonly update: Change<Entity, { id: Entity['id']; revision: number; value: Input }>
  readonly remove: Change<void, { id: Entity['id'] }>
  readonly get: { readonly call: (of: { id: Entity['id'] }) => Promise<Entity> }
}

const calls = Object.fromEntries(
  RECORD_SUBJECTS.map((subject) => [subject, api[KINDS[subject].plural]]),
) as unknown as { readonly [Subject in RecordSubject]: (typeof api)[(typeof KINDS)[Subject]['plural']] }

/** The calls of every kind of record, which stand under its plural. */
export const CALLS: { readonly [Subject in RecordSubject]: RecordCalls<KeptOf[Subject], InputOf[Subject]> } =
  calls
