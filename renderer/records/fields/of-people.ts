import { participationFields } from '../../../shared/domain/kinds/participation.ts'
import { partyFields } from '../../../shared/domain/kinds/party.ts'
import { relationFields } from '../../../shared/domain/kinds/relation.ts'
import { looksOf } from './field-look.ts'

export const party = looksOf(
  partyFields,
  { labels: 'people:field', words: 'people:' },
  {
    born: {
      label: 'history:field.born',
      inForm: ['people:field.bornPerson', 'people:field.bornOrganisation'],
    },
    died: {
      label: 'history:field.died',
      inForm: ['people:field.diedPerson', 'people:field.diedOrganisation'],
    },
    citizenship: { inForm: ['people:field.country'] },
    occupation: { inForm: ['people:field.activity'] },
    kind: { words: (kind) => `people:sort.${kind}` },
    countMin: { label: 'history:field.countMin', inForm: ['people:field.countMin'] },
    countMax: { label: 'history:field.countMax', inForm: ['people:field.countMax'] },
    identityNumber: { inForm: ['people:field.iin', 'people:field.bin'] },
  },
)

export const relation = looksOf(
  relationFields,
  { labels: 'people:relation', words: 'cases:relation.' },
  {
    fromId: { label: 'history:field.from' },
    toId: { label: 'history:field.to' },
    kind: { label: 'history:field.relation', words: (kind) => `cases:relation.${kind}` },
  },
)

export const participation = looksOf(
  participationFields,
  { labels: 'cases:field', words: 'cases:' },
  {
    partyId: { label: 'cases:field.person' },
    detail: { label: 'cases:field.roleDetail' },
    until: { label: 'cases:field.untilWhen' },
  },
)
