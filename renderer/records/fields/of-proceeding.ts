import { chargeFields } from '../../../shared/domain/kinds/charge.ts'
import { proceduralStatusFields } from '../../../shared/domain/kinds/procedural-status.ts'
import { restraintFields } from '../../../shared/domain/kinds/restraint.ts'
import { riskFields } from '../../../shared/domain/kinds/risk.ts'
import { stayFields } from '../../../shared/domain/kinds/stay.ts'
import { looksOf } from './field-look.ts'

const CASES = { labels: 'cases:field', words: 'cases:' } as const

export const proceduralStatus = looksOf(proceduralStatusFields, CASES, {
  partyId: { label: 'cases:field.statusOf' },
  status: {
    label: 'cases:field.proceduralStatus',
    words: (status) => `cases:proceduralStatus.${status}`,
  },
  until: { label: 'cases:field.untilWhen' },
  documentId: { label: 'cases:field.document' },
})

export const charge = looksOf(chargeFields, CASES, {
  partyId: { label: 'cases:field.accused' },
  title: { label: 'cases:field.chargeTitle' },
  status: { label: 'cases:field.chargeStatus', words: (status) => `cases:chargeStatus.${status}` },
  since: { label: 'cases:field.chargeSince' },
  until: { label: 'cases:field.chargeUntil' },
  notes: { label: 'cases:field.chargeNotes' },
})

export const risk = looksOf(
  riskFields,
  { labels: 'records:risk.field', words: 'records:risk.' },
  {
    expects: {
      words: (expects) =>
        expects === 'charge' ? 'records:risk.charge' : `cases:proceduralStatus.${expects}`,
    },
    code: { label: 'cases:field.code' },
    article: { label: 'cases:field.article' },
    part: { label: 'cases:field.part' },
    title: { label: 'cases:field.chargeTitle' },
  },
)

export const restraint = looksOf(restraintFields, CASES, {
  partyId: { label: 'cases:field.restrained' },
  kind: { label: 'cases:field.restraintKind', words: (kind) => `cases:restraintKind.${kind}` },
  fromTime: { label: 'history:field.fromTime', inForm: ['cases:field.time'] },
  untilTime: { label: 'history:field.untilTime', inForm: ['cases:field.time'] },
  endedTime: { label: 'history:field.endedTime', inForm: ['cases:field.time'] },
  endReason: { words: (reason) => `cases:restraintEnd.${reason}` },
  decisionId: { label: 'cases:field.decision' },
  documentId: { label: 'cases:field.document' },
})

export const stay = looksOf(stayFields, CASES, {
  partyId: { label: 'cases:field.stayOf' },
  kind: { label: 'cases:field.stayKind', words: (kind) => `cases:stayKind.${kind}` },
  from: { label: 'cases:field.stayFrom' },
  until: { label: 'cases:field.stayUntil' },
  reason: { label: 'cases:field.stayReason' },
  isSensitive: { label: 'cases:field.staySensitive' },
})
