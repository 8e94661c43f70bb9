import { DECISION_KINDS, DECISION_OUTCOMES, type DecisionInput } from '../../../shared/domain/decision.ts'
import { HEARING_KINDS, HEARING_STATUSES, type HearingInput } from '../../../shared/domain/hearing.ts'
import { SENTENCE_EFFECTS, SENTENCE_KINDS, type SentenceInput } from '../../../shared/domain/sentence.ts'
import { type FieldLooks, wordsOf } from './field-look.ts'

export const hearingFields: FieldLooks<HearingInput> = {
  startsAt: { label: 'history:field.startsAt', as: 'moment' },
  lastDay: { label: 'calendar:field.lastDay', as: 'date' },
  status: {
    label: 'calendar:field.status',
    words: wordsOf(HEARING_STATUSES, (status) => `calendar:status.${status}`),
  },
  kind: { label: 'calendar:field.kind', words: wordsOf(HEARING_KINDS, (kind) => `calendar:kind.${kind}`) },
  court: { label: 'calendar:field.court' },
  room: { label: 'calendar:field.room' },
  judge: { label: 'calendar:field.judge' },
  purpose: { label: 'calendar:field.purpose' },
  result: { label: 'calendar:field.result' },
  nextStep: { label: 'calendar:field.nextStep' },
}

export const decisionFields: FieldLooks<DecisionInput> = {
  kind: { label: 'court:field.kind', words: wordsOf(DECISION_KINDS, (kind) => `court:kind.${kind}`) },
  outcome: {
    label: 'court:field.outcome',
    words: wordsOf(DECISION_OUTCOMES, (outcome) => `court:outcome.${outcome}`),
  },
  body: { label: 'court:field.body' },
  judge: { label: 'court:field.judge' },
  number: { label: 'court:field.number' },
  announcedOn: { label: 'court:field.announcedOn', as: 'date' },
  copyHandedOn: { label: 'court:field.copyHandedOn', as: 'date' },
  inForceOn: { label: 'court:field.inForceOn', as: 'date' },
  reviews: { label: 'court:field.reviews' },
  hearingId: { label: 'court:field.hearing' },
  documentId: { label: 'cases:field.document' },
  summary: { label: 'court:field.summary' },
}

export const sentenceFields: FieldLooks<SentenceInput> = {
  decisionId: { label: 'cases:field.decision' },
  partyId: { label: 'court:field.sentenced' },
  kind: {
    label: 'court:field.sentenceKind',
    words: wordsOf(SENTENCE_KINDS, (kind) => `court:sentenceKind.${kind}`),
  },
  effect: {
    label: 'court:field.effect',
    words: wordsOf(SENTENCE_EFFECTS, (effect) => `court:effect.${effect}`),
  },
  changes: { label: 'court:field.changes' },
  years: { label: 'court:field.years' },
  months: { label: 'court:field.months' },
  days: { label: 'court:field.days' },
  amount: { label: 'court:field.amount' },
  currency: { label: 'court:field.currency' },
  from: { label: 'court:field.from', as: 'date' },
  until: { label: 'court:field.until', as: 'date' },
  childBornOn: { label: 'court:field.childBornOn', as: 'date' },
  detail: { label: 'court:field.detail' },
}
