import type { MutationOptions } from '@tanstack/react-query'
import type * as z from 'zod'
import type { KINDS, RecordSubject } from '../../shared/domain/kinds/index.ts'
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

/** The calls of every kind of record. */
export const CALLS: { readonly [Subject in RecordSubject]: RecordCalls<KeptOf[Subject], InputOf[Subject]> } =
  {
    party: api.parties,
    relation: api.relations,
    case: api.cases,
    participation: api.participations,
    'procedural-status': api.proceduralStatuses,
    charge: api.charges,
    restraint: api.restraints,
    stay: api.stays,
    hearing: api.hearings,
    decision: api.decisions,
    sentence: api.sentences,
    event: api.events,
    task: api.tasks,
    contact: api.contacts,
    note: api.notes,
    consent: api.consents,
    disclosure: api.disclosures,
    document: api.documents,
  }
