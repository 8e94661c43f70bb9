import { decisionFields } from '../../../shared/domain/kinds/decision.ts'
import { hearingFields } from '../../../shared/domain/kinds/hearing.ts'
import { sentenceFields } from '../../../shared/domain/kinds/sentence.ts'
import { looksOf } from './field-look.ts'

const COURT = { labels: 'court:field', words: 'court:' } as const

export const hearing = looksOf(
  hearingFields,
  { labels: 'calendar:field', words: 'calendar:' },
  { startsAt: { label: 'history:field.startsAt', inForm: ['calendar:field.date'] } },
)

export const decision = looksOf(decisionFields, COURT, {
  hearingId: { label: 'court:field.hearing' },
  documentId: { label: 'cases:field.document' },
})

export const sentence = looksOf(sentenceFields, COURT, {
  decisionId: { label: 'cases:field.decision' },
  partyId: { label: 'court:field.sentenced' },
  kind: { label: 'court:field.sentenceKind', words: (kind) => `court:sentenceKind.${kind}` },
  until: { inForm: ['court:field.postponedUntil'] },
})
