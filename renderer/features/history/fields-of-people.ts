import { type ParticipationInput, ROLES } from '../../../shared/domain/participation.ts'
import { LEGAL_STANDINGS, PARTY_KINDS, type PartyInput, SEXES } from '../../../shared/domain/party.ts'
import { RELATION_KINDS, type RelationInput } from '../../../shared/domain/relation.ts'
import { type FieldLooks, wordsOf } from './field-look.ts'

export const partyFields: FieldLooks<PartyInput> = {
  kind: { label: 'people:field.kind', words: wordsOf(PARTY_KINDS, (kind) => `people:kind.${kind}`) },
  names: { label: 'people:field.names', as: 'names' },
  sex: { label: 'people:field.sex', words: wordsOf(SEXES, (sex) => `people:sex.${sex}`) },
  standing: {
    label: 'people:field.standing',
    words: wordsOf(LEGAL_STANDINGS, (standing) => `people:standing.${standing}`),
  },
  born: { label: 'history:field.born', as: 'date' },
  died: { label: 'history:field.died', as: 'date' },
  citizenship: { label: 'people:field.citizenship' },
  languages: { label: 'people:field.languages' },
  occupation: { label: 'people:field.occupation' },
  identityNumber: { label: 'people:field.identityNumber', as: 'hidden' },
  identityDocument: { label: 'people:field.identityDocument', as: 'hidden' },
  address: { label: 'people:field.address', as: 'hidden' },
  contacts: { label: 'people:field.contacts', as: 'hidden' },
  health: { label: 'people:field.health', as: 'hidden' },
  safety: { label: 'people:field.safety', as: 'hidden' },
  notes: { label: 'people:field.notes', as: 'hidden' },
  isSensitive: { label: 'people:field.isSensitive' },
}

export const relationFields: FieldLooks<RelationInput> = {
  fromId: { label: 'history:field.from' },
  toId: { label: 'history:field.to' },
  kind: {
    label: 'history:field.relation',
    words: wordsOf(RELATION_KINDS, (kind) => `cases:relation.${kind}`),
  },
  detail: { label: 'history:field.detail' },
  since: { label: 'cases:field.since', as: 'date' },
  until: { label: 'cases:field.untilWhen', as: 'date' },
  isSensitive: { label: 'history:field.sensitive' },
}

export const participationFields: FieldLooks<ParticipationInput> = {
  partyId: { label: 'cases:field.person' },
  role: { label: 'cases:field.role', words: wordsOf(ROLES, (role) => `cases:role.${role}`) },
  detail: { label: 'cases:field.roleDetail' },
  since: { label: 'cases:field.since', as: 'date' },
  until: { label: 'cases:field.untilWhen', as: 'date' },
}
