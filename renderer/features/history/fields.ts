import type { RecordSubject } from '../../../shared/domain/history.ts'
import type { FieldLook } from './field-look.ts'
import { decisionFields, hearingFields, sentenceFields } from './fields-of-court.ts'
import { participationFields, partyFields, relationFields } from './fields-of-people.ts'
import { chargeFields, proceduralStatusFields, restraintFields, stayFields } from './fields-of-proceeding.ts'
import {
  caseFields,
  consentFields,
  contactFields,
  disclosureFields,
  documentFields,
  eventFields,
  noteFields,
  taskFields,
} from './fields-of-work.ts'

const FIELDS: Readonly<Record<RecordSubject, Readonly<Record<string, FieldLook>>>> = {
  party: partyFields,
  relation: relationFields,
  case: caseFields,
  participation: participationFields,
  'procedural-status': proceduralStatusFields,
  charge: chargeFields,
  restraint: restraintFields,
  stay: stayFields,
  hearing: hearingFields,
  decision: decisionFields,
  sentence: sentenceFields,
  event: eventFields,
  task: taskFields,
  contact: contactFields,
  note: noteFields,
  consent: consentFields,
  disclosure: disclosureFields,
  document: documentFields,
}

/** How a field is shown; undefined for one that no form has, such as what the program works out itself. */
export const lookOf = (subject: RecordSubject, field: string): FieldLook | undefined =>
  Object.hasOwn(FIELDS[subject], field) ? FIELDS[subject][field] : undefined
