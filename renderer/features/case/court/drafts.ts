import type * as z from 'zod'
import { blankOf } from '../../../../shared/domain/field-forms.ts'
import type { PartyId } from '../../../../shared/domain/ids.ts'
import {
  type Decision,
  type DecisionInput,
  decisionFields,
  decisionInputSchema,
} from '../../../../shared/domain/kinds/decision.ts'
import {
  type SentenceInput,
  sentenceFields,
  sentenceInputSchema,
} from '../../../../shared/domain/kinds/sentence.ts'
import type { CourtFile } from './court-file.ts'

/** Records as they stand in their forms, not checked yet. */
export type DecisionDraft = z.input<typeof decisionInputSchema>
export type SentenceDraft = z.input<typeof sentenceInputSchema>

/** After a verdict one most often enters what was decided about it. */
export const newDecisionDraft = (file: CourtFile): DecisionDraft => {
  const verdict = file.decisions.findLast(({ kind }) => kind === 'verdict' || kind === 'administrative')
  return {
    ...blankOf<DecisionInput>(decisionInputSchema, decisionFields),
    caseId: file.case.id,
    kind: verdict === undefined ? 'verdict' : 'appeal',
    reviews: verdict?.id ?? null,
  }
}

/** A part imposed anew, or what a decision that reviews another does to a part of that one. */
export const newSentenceDraft = (
  file: CourtFile,
  { decision, partyId }: { decision: Decision; partyId: PartyId },
): SentenceDraft => {
  const earlier = file.sentences.filter((part) => part.partyId === partyId && part.decisionId !== decision.id)
  const changed = decision.reviews === null ? undefined : earlier.at(-1)
  return {
    ...blankOf<SentenceInput>(sentenceInputSchema, sentenceFields),
    caseId: file.case.id,
    decisionId: decision.id,
    partyId,
    kind: changed?.kind ?? (decision.kind === 'administrative' ? 'fine' : 'imprisonment'),
    effect: changed === undefined ? 'imposed' : decision.outcome === 'cancelled' ? 'cancelled' : 'upheld',
    changes: changed?.id ?? null,
  }
}
