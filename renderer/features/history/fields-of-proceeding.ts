import { CHARGE_STATUSES, type ChargeInput } from '../../../shared/domain/charge.ts'
import { PROCEDURAL_STATUSES, type ProceduralStatusInput } from '../../../shared/domain/procedural-status.ts'
import { RESTRAINT_ENDS, RESTRAINT_KINDS, type RestraintInput } from '../../../shared/domain/restraint.ts'
import { STAY_KINDS, type StayInput } from '../../../shared/domain/stay.ts'
import { type FieldLooks, wordsOf } from './field-look.ts'

export const proceduralStatusFields: FieldLooks<ProceduralStatusInput> = {
  partyId: { label: 'cases:field.statusOf' },
  status: {
    label: 'cases:field.proceduralStatus',
    words: wordsOf(PROCEDURAL_STATUSES, (status) => `cases:proceduralStatus.${status}`),
  },
  since: { label: 'cases:field.since', as: 'date' },
  until: { label: 'cases:field.untilWhen', as: 'date' },
  articles: { label: 'cases:field.articles' },
  basis: { label: 'cases:field.basis' },
  documentId: { label: 'cases:field.document' },
}

export const chargeFields: FieldLooks<ChargeInput> = {
  partyId: { label: 'cases:field.accused' },
  code: { label: 'cases:field.code' },
  article: { label: 'cases:field.article' },
  part: { label: 'cases:field.part' },
  title: { label: 'cases:field.chargeTitle' },
  since: { label: 'cases:field.chargeSince', as: 'date' },
  until: { label: 'cases:field.chargeUntil', as: 'date' },
  conductDate: { label: 'cases:field.conductDate', as: 'date' },
  announcedOn: { label: 'cases:field.announcedOn', as: 'date' },
  requalifiedFrom: { label: 'cases:field.requalifiedFrom' },
  notes: { label: 'cases:field.chargeNotes' },
  status: {
    label: 'cases:field.chargeStatus',
    words: wordsOf(CHARGE_STATUSES, (status) => `cases:chargeStatus.${status}`),
  },
}

export const restraintFields: FieldLooks<RestraintInput> = {
  partyId: { label: 'cases:field.restrained' },
  kind: {
    label: 'cases:field.restraintKind',
    words: wordsOf(RESTRAINT_KINDS, (kind) => `cases:restraintKind.${kind}`),
  },
  from: { label: 'cases:field.from', as: 'date' },
  fromTime: { label: 'history:field.fromTime' },
  until: { label: 'cases:field.until', as: 'date' },
  untilTime: { label: 'history:field.untilTime' },
  endedOn: { label: 'cases:field.endedOn', as: 'date' },
  endedTime: { label: 'history:field.endedTime' },
  endReason: {
    label: 'cases:field.endReason',
    words: wordsOf(RESTRAINT_ENDS, (reason) => `cases:restraintEnd.${reason}`),
  },
  place: { label: 'cases:field.place' },
  order: { label: 'cases:field.order' },
  extensionOf: { label: 'cases:field.extensionOf' },
  conditions: { label: 'cases:field.conditions' },
  decisionId: { label: 'cases:field.decision' },
  documentId: { label: 'cases:field.document' },
}

export const stayFields: FieldLooks<StayInput> = {
  partyId: { label: 'cases:field.stayOf' },
  kind: { label: 'cases:field.stayKind', words: wordsOf(STAY_KINDS, (kind) => `cases:stayKind.${kind}`) },
  place: { label: 'cases:field.place' },
  from: { label: 'cases:field.stayFrom', as: 'date' },
  until: { label: 'cases:field.stayUntil', as: 'date' },
  reason: { label: 'cases:field.stayReason' },
  isSensitive: { label: 'cases:field.staySensitive' },
}
