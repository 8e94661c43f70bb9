import type { EntityOf, InputOf, PartSubject } from '../../../../shared/domain/kinds/parts.ts'
import type { SearchKind } from '../../../../shared/domain/search-hit.ts'
import type { IsSearched } from '../search/searched.ts'
import { charges } from './charge.ts'
import { consents } from './consent.ts'
import { contacts } from './contact.ts'
import { deadlines } from './deadline.ts'
import { decisions } from './decision.ts'
import { disclosures } from './disclosure.ts'
import { events } from './event.ts'
import { figures } from './figure.ts'
import { hearings } from './hearing.ts'
import { interventions } from './intervention.ts'
import { items } from './item.ts'
import { notes } from './note.ts'
import type { PartKind } from './part-kind.ts'
import { participations } from './participation.ts'
import { proceduralStatuses } from './procedural-status.ts'
import { restraints } from './restraint.ts'
import { risks } from './risk.ts'
import { sentences } from './sentence.ts'
import { statements } from './statement.ts'
import { stays } from './stay.ts'
import { tasks } from './task.ts'

/** A kind says how it is searched where the search finds its records, and only there. */
type InSearch<Subject> = Subject extends SearchKind ? IsSearched : { readonly search?: never }

/** Every kind of record that is entered into a case, as the vault keeps it. */
export const PARTS: {
  readonly [Subject in PartSubject]: PartKind<InputOf<Subject>, EntityOf<Subject>> & InSearch<Subject>
} = {
  participation: participations,
  'procedural-status': proceduralStatuses,
  charge: charges,
  risk: risks,
  restraint: restraints,
  stay: stays,
  hearing: hearings,
  decision: decisions,
  sentence: sentences,
  statement: statements,
  item: items,
  event: events,
  figure: figures,
  deadline: deadlines,
  task: tasks,
  contact: contacts,
  intervention: interventions,
  note: notes,
  consent: consents,
  disclosure: disclosures,
}
