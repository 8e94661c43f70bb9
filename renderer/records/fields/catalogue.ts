import type { RecordSubject } from '../../../shared/domain/history.ts'
import type { FieldLook } from './field-look.ts'
import { decision, hearing, sentence } from './of-court.ts'
import { figure, item, statement } from './of-evidence.ts'
import { participation, party, relation } from './of-people.ts'
import { charge, proceduralStatus, restraint, risk, stay } from './of-proceeding.ts'
import { link, source } from './of-sources.ts'
import {
  caseFile,
  consent,
  contact,
  deadline,
  disclosure,
  document,
  event,
  intervention,
  note,
  task,
} from './of-work.ts'

/** What each field of each kind of record is called, in forms, in the history and in tables. */
export const FIELD_LOOKS: Readonly<Record<RecordSubject, Readonly<Record<string, FieldLook>>>> = {
  party,
  relation,
  case: caseFile,
  participation,
  'procedural-status': proceduralStatus,
  charge,
  risk,
  restraint,
  stay,
  hearing,
  decision,
  sentence,
  statement,
  item,
  figure,
  event,
  deadline,
  task,
  contact,
  intervention,
  note,
  consent,
  disclosure,
  document,
  source,
  link,
}

/** How a field is shown; undefined for one that no form has, such as what the program works out itself. */
export const lookOf = (subject: RecordSubject, field: string): FieldLook | undefined =>
  Object.hasOwn(FIELD_LOOKS[subject], field) ? FIELD_LOOKS[subject][field] : undefined
