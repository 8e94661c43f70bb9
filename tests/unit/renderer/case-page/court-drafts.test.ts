import { describe, expect, it } from 'vitest'
import type { CourtFile } from '../../../../renderer/features/case/court/court-file.ts'
import { newDecisionDraft, newSentenceDraft } from '../../../../renderer/features/case/court/drafts.ts'
import { fieldsOf } from '../../../../renderer/records/form-shape.ts'
import { blankCase, caseSchema } from '../../../../shared/domain/kinds/case.ts'
import {
  type Decision,
  decisionInputSchema,
  decisionSchema,
} from '../../../../shared/domain/kinds/decision.ts'
import {
  type Sentence,
  sentenceInputSchema,
  sentenceSchema,
} from '../../../../shared/domain/kinds/sentence.ts'
import { idOf, someone, someoneElse, theCase } from './records.ts'

const empty: CourtFile = {
  case: caseSchema.parse({ id: theCase, revision: 1, ...blankCase('Дело') }),
  charges: [],
  decisions: [],
  sentences: [],
  hearings: [],
  documents: [],
  participations: [],
  participants: [{ partyId: someone, name: 'Қыпшақбаев' }],
  names: new Map([[someone, 'Қыпшақбаев']]),
}

const decision = (number: number, more: Partial<Decision> = {}): Decision =>
  decisionSchema.parse({ id: idOf(number), revision: 1, ...newDecisionDraft(empty), ...more })

const verdict = decision(1)
const appeal = decision(2, { kind: 'appeal', reviews: verdict.id })

const imposed: Sentence = sentenceSchema.parse({
  id: idOf(3),
  revision: 1,
  ...newSentenceDraft(empty, { decision: verdict, partyId: someone }),
  kind: 'restricted-freedom',
  years: 3,
})

describe('a new decision', () => {
  it('is a verdict first, and after one what was decided about it', () => {
    expect(newDecisionDraft(empty)).toMatchObject({ kind: 'verdict', reviews: null })
    expect(newDecisionDraft({ ...empty, decisions: [verdict] })).toMatchObject({
      kind: 'appeal',
      reviews: verdict.id,
    })
  })
})

describe('a new part of a sentence', () => {
  const file: CourtFile = { ...empty, decisions: [verdict, appeal], sentences: [imposed] }

  it('is imposed by the first decision', () => {
    expect(newSentenceDraft(empty, { decision: verdict, partyId: someone })).toMatchObject({
      effect: 'imposed',
      changes: null,
    })
  })

  it('of a review does something to the earlier part of the same person', () => {
    expect(newSentenceDraft(file, { decision: appeal, partyId: someone })).toMatchObject({
      kind: 'restricted-freedom',
      effect: 'upheld',
      changes: imposed.id,
    })
  })

  it('touches nobody else’s part', () => {
    expect(newSentenceDraft(file, { decision: appeal, partyId: someoneElse })).toMatchObject({
      effect: 'imposed',
      changes: null,
    })
  })
})

it('what is kept goes into the form and out of it whole', () => {
  const { id: _decision, revision: _revision, ...ofDecision } = appeal
  const { id: _sentence, revision: _other, ...ofSentence } = imposed
  expect(decisionInputSchema.parse(fieldsOf(appeal))).toEqual(ofDecision)
  expect(sentenceInputSchema.parse(fieldsOf(imposed))).toEqual(ofSentence)
})
