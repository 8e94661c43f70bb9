import type { MutationOptions } from '@tanstack/react-query'
import type { RecordSubject } from '../../shared/domain/history.ts'
import { type ApiClient, api } from '../app/api.ts'

/** The procedures of each kind of record that is entered through a form. A note saves itself, a document comes as a file. */
interface Procedures {
  party: ApiClient['parties']
  relation: ApiClient['relations']
  case: ApiClient['cases']
  participation: ApiClient['participations']
  'procedural-status': ApiClient['proceduralStatuses']
  charge: ApiClient['charges']
  restraint: ApiClient['restraints']
  stay: ApiClient['stays']
  hearing: ApiClient['hearings']
  decision: ApiClient['decisions']
  sentence: ApiClient['sentences']
  event: ApiClient['events']
  task: ApiClient['tasks']
  contact: ApiClient['contacts']
  consent: ApiClient['consents']
  disclosure: ApiClient['disclosures']
}

/** A kind of record that has a form. */
export type FormSubject = keyof Procedures & RecordSubject

type Kept = { [Subject in FormSubject]: Awaited<ReturnType<Procedures[Subject]['get']>> }
type Inputs = { [Subject in FormSubject]: Parameters<Procedures[Subject]['create']>[0] }

/** Each kind of record as the vault keeps it. */
export interface KeptOf extends Kept {}
/** What is entered to make or change a record of each kind. */
export interface InputOf extends Inputs {}

interface Change<Answer, Input> {
  readonly mutationOptions: () => MutationOptions<Answer, Error, Input>
}

/** What a form asks the vault for. */
export interface RecordCalls<Entity extends { readonly id: string }, Input> {
  readonly create: Change<Entity, Input>
  readonly update: Change<Entity, { id: Entity['id']; revision: number; value: Input }>
  readonly remove: Change<void, { id: Entity['id'] }>
  readonly get: { readonly call: (of: { id: Entity['id'] }) => Promise<Entity> }
}

/** The calls of every kind that has a form, by its name. */
export const CALLS: { readonly [Subject in FormSubject]: RecordCalls<KeptOf[Subject], InputOf[Subject]> } = {
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
  consent: api.consents,
  disclosure: api.disclosures,
}
