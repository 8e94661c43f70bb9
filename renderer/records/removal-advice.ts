import type { RecordSubject } from '../../shared/domain/kinds/index.ts'
import type { LabelKey } from '../actions/action.ts'
import type { KeptOf } from './calls.ts'

type Advice<Subject extends RecordSubject> = LabelKey | ((record: KeptOf[Subject]) => LabelKey | undefined)

/** What could be done instead of deleting a record, or what stays: said wherever its deletion is asked about. */
const ADVICE: { readonly [Subject in RecordSubject]?: Advice<Subject> } = {
  case: 'cases:delete.stays',
  charge: 'cases:charges.deleteText',
  consent: 'consents:deleteConsentText',
  document: 'documents:removeText',
  participation: 'cases:people.removeText',
  party: 'people:delete.text',
  'procedural-status': 'cases:statuses.deleteText',
  relation: 'people:relation.removeText',
  restraint: 'cases:restraints.deleteText',
  statement: ({ withdraws }) => (withdraws === null ? undefined : 'records:statement.advice'),
}

export const adviceOf = <Subject extends RecordSubject>(
  subject: Subject,
  record: KeptOf[Subject],
): LabelKey | undefined => {
  const advice: Advice<Subject> | undefined = ADVICE[subject]
  return typeof advice === 'function' ? advice(record) : advice
}
