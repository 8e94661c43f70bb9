import type { Decision, DecisionInput } from '../../../shared/domain/decision.ts'
import { inOrderOf, listOfCase } from './list-of-case.ts'
import { recordTable } from './record-table.ts'

export const decisions = recordTable<DecisionInput, Decision>('decision', {
  caseId: 'case_id',
  kind: 'kind',
  outcome: 'outcome',
  body: 'body',
  judge: 'judge',
  number: 'number',
  announcedOn: 'announced_on',
  copyHandedOn: 'copy_handed_on',
  inForceOn: 'in_force_on',
  reviews: 'reviews',
  hearingId: 'hearing_id',
  documentId: 'document_id',
  summary: 'summary',
})

/** In the order in which they were announced. */
export const decisionsOfCase = inOrderOf(listOfCase(decisions), ({ announcedOn }) => ({ date: announcedOn }))
