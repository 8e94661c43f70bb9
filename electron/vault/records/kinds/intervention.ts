import { interventionKind, interventionPartySchema } from '../../../../shared/domain/kinds/intervention.ts'
import { searched } from '../search/searched.ts'
import { listIn } from './columns-of.ts'
import { partKind } from './part-kind.ts'

/** Whom the intervention `r` names, as whoever. */
const NAMED_SQL = ['author', 'addressee', 'beneficiary']
  .map((part) => `SELECT party_id FROM intervention_${part} WHERE intervention_id = r.id`)
  .join(' UNION ')

const partiesIn = (table: string) => listIn(interventionPartySchema, table, 'intervention_id')

/** Who wrote or spoke for whom, in the order of time; found by all names and words, those of the answer too. */
export const interventions = searched(
  partKind(interventionKind, {
    columns: {
      authors: partiesIn('intervention_author'),
      addressees: partiesIn('intervention_addressee'),
      beneficiaries: partiesIn('intervention_beneficiary'),
    },
    order: (intervention) => ({ date: intervention.date }),
  }),
  {
    title: 'r.title, r.author_words, r.addressee_words',
    body: `r.signatories, r.text, r.answer_text,
    (SELECT group_concat(text, char(10)) FROM party_name WHERE party_id IN (${NAMED_SQL}))`,
    moreDates: ['r.answered_on', 'r.follow_up_until'],
    date: 'r.date',
    detail: `nullif(r.author_words, '')`,
    ofParty: `? IN (${NAMED_SQL})`,
  },
)
