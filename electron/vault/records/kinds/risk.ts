import { riskKind } from '../../../../shared/domain/kinds/risk.ts'
import { searched } from '../search/searched.ts'
import { partKind } from './part-kind.ts'

/** What is feared, the earliest on top. Found by the words of the charge and by whose risk it is, never as a charge. */
export const risks = searched(partKind(riskKind, { columns: {}, order: ({ since }) => ({ date: since }) }), {
  title: 'r.code, r.article, r.part, r.title',
  body: `r.feared_by, r.basis, (SELECT group_concat(text, char(10)) FROM party_name WHERE party_id = r.party_id)`,
  date: 'r.since',
  ofParty: 'r.party_id = ?',
})
