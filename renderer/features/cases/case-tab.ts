import type { RecordSubject } from '../../../shared/domain/history.ts'

/** The parts of the page of a case, in the order in which they stand. */
export const CASE_TABS = [
  'overview',
  'chronology',
  'people',
  'charges',
  'restraints',
  'court',
  'documents',
  'notes',
  'work',
  'consents',
] as const

/** A part of the page of a case. */
export type CaseTab = (typeof CASE_TABS)[number]

/** The part an address means; an unknown one is the overview. Hearings had a part of their own once, and are at court now. */
export const caseTabOf = (text: string): CaseTab =>
  text === 'hearings' ? 'court' : (CASE_TABS.find((tab) => tab === text) ?? 'overview')

/** Where a record of the case is shown and changed. */
export const TAB_OF: Readonly<Record<RecordSubject, CaseTab>> = {
  party: 'people',
  relation: 'people',
  case: 'overview',
  participation: 'people',
  'procedural-status': 'charges',
  charge: 'charges',
  restraint: 'restraints',
  stay: 'restraints',
  hearing: 'court',
  decision: 'court',
  sentence: 'court',
  event: 'chronology',
  task: 'work',
  contact: 'work',
  note: 'notes',
  consent: 'consents',
  disclosure: 'consents',
  document: 'documents',
}
