import type { DossierOptions } from '../../../../shared/contract/transfers.ts'
import type { IsoDate } from '../../../../shared/domain/dates.ts'
import type { DossierSection } from '../../../../shared/domain/dossier.ts'
import { charges } from '../../records/kinds/charge.ts'
import { decisions } from '../../records/kinds/decision.ts'
import { events } from '../../records/kinds/event.ts'
import { figures } from '../../records/kinds/figure.ts'
import { hearings } from '../../records/kinds/hearing.ts'
import { interventions } from '../../records/kinds/intervention.ts'
import { items } from '../../records/kinds/item.ts'
import { proceduralStatuses } from '../../records/kinds/procedural-status.ts'
import { restraints } from '../../records/kinds/restraint.ts'
import { risks } from '../../records/kinds/risk.ts'
import { sentences } from '../../records/kinds/sentence.ts'
import { statements } from '../../records/kinds/statement.ts'
import { stays } from '../../records/kinds/stay.ts'
import type { ReadHandle } from '../../store/database/handles.ts'
import { decisionsOf, hearingsOf, sentencesOf } from './court.ts'
import { eventsOf } from './events.ts'
import { figuresOf } from './figures.ts'
import { interventionsOf } from './interventions.ts'
import { itemsOf } from './items.ts'
import { chargesOf, restraintsOf, statusesOf, staysOf } from './proceeding.ts'
import { risksOf } from './risks.ts'
import { statementsOf } from './statements.ts'
import type { Surroundings } from './surroundings.ts'

/** The sections that the user chose; those left out stay empty. */
export const sectionsOf = (
  read: ReadHandle,
  { caseId, sections }: DossierOptions,
  { around, today }: { around: Surroundings; today: IsoDate },
) => {
  const chosen = <Entry>(section: DossierSection, entries: () => Entry[]): Entry[] =>
    sections.includes(section) ? entries() : []
  const decided = decisions.ofCase.list(read, caseId)
  const charged = charges.ofCase.list(read, caseId)
  return {
    statuses: chosen('statuses', () => statusesOf(proceduralStatuses.ofCase.list(read, caseId), around)),
    charges: chosen('charges', () => chargesOf(charged, around)),
    risks: chosen('risks', () =>
      risksOf(
        risks.ofCase.list(read, caseId),
        { charges: charged, statuses: proceduralStatuses.ofCase.list(read, caseId) },
        around,
      ),
    ),
    restraints: chosen('restraints', () => restraintsOf(restraints.ofCase.list(read, caseId), around)),
    stays: chosen('stays', () => staysOf(stays.ofCase.list(read, caseId), around)),
    events: chosen('events', () => eventsOf(events.ofCase.list(read, caseId), around)),
    statements: chosen('statements', () => statementsOf(statements.ofCase.list(read, caseId), around)),
    items: chosen('items', () =>
      itemsOf(items.ofCase.list(read, caseId), events.ofCase.list(read, caseId), around),
    ),
    hearings: chosen('hearings', () => hearingsOf(hearings.ofCase.list(read, caseId), around)),
    decisions: chosen('decisions', () => decisionsOf(decided, around)),
    sentences: chosen('sentences', () =>
      sentencesOf(
        { decisions: decided, charges: charged, sentences: sentences.ofCase.list(read, caseId), today },
        around,
      ),
    ),
    interventions: chosen('interventions', () =>
      interventionsOf(interventions.ofCase.list(read, caseId), around),
    ),
    figures: chosen('figures', () => figuresOf(figures.ofCase.list(read, caseId), around)),
  }
}
