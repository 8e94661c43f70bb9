import type { Decision, DecisionInput } from '../../../shared/domain/decision.ts'
import type { Sentence, SentenceInput } from '../../../shared/domain/sentence.ts'
import { caseChildren } from '../casework/case-children.ts'
import { decisions, decisionsOfCase } from '../records/decision.ts'
import { sentences, sentencesOfCase } from '../records/sentence.ts'

/** What courts and bodies decided. */
export const decisionWork = caseChildren<DecisionInput, Decision>({
  subject: 'decision',
  table: decisions,
  find: decisions.find,
  list: decisionsOfCase.list,
  names: ({ reviews, hearingId, documentId }) => [
    ['decision', reviews],
    ['hearing', hearingId],
    ['document', documentId],
  ],
  earlier: { column: 'reviews', idOf: ({ reviews }) => reviews },
})

/** The parts of sentences and what became of them. */
export const sentenceWork = caseChildren<SentenceInput, Sentence>({
  subject: 'sentence',
  table: sentences,
  find: sentences.find,
  list: sentencesOfCase.list,
  names: ({ decisionId, partyId, changes }) => [
    ['decision', decisionId],
    ['party', partyId],
    ['sentence', changes],
  ],
  earlier: { column: 'changes', idOf: ({ changes }) => changes },
})
