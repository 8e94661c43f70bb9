import type { Sentence, SentenceInput } from '../../../shared/domain/sentence.ts'
import { listOfCase } from './list-of-case.ts'
import { recordTable } from './record-table.ts'

export const sentences = recordTable<SentenceInput, Sentence>('sentence', {
  caseId: 'case_id',
  decisionId: 'decision_id',
  partyId: 'party_id',
  kind: 'kind',
  effect: 'effect',
  changes: 'changes',
  years: 'years',
  months: 'months',
  days: 'days',
  amount: 'amount',
  currency: 'currency',
  from: 'from_date',
  until: 'until_date',
  childBornOn: 'child_born_on',
  detail: 'detail',
})

/** In the order in which they were added; their order of time is that of their decisions. */
export const sentencesOfCase = listOfCase(sentences)
