import type { CaseId, PartyId } from '../../../../shared/domain/ids.ts'
import { chargeInputSchema } from '../../../../shared/domain/kinds/charge.ts'
import { hearingInputSchema } from '../../../../shared/domain/kinds/hearing.ts'
import { restraintInputSchema } from '../../../../shared/domain/kinds/restraint.ts'
import type { QuickEntry } from '../../../../shared/domain/quick-entry.ts'
import { type Casework, type Change, change } from '../../records/change.ts'
import { partWorks } from '../../records/part-works.ts'
import { createPartyIn } from '../people/parties.ts'
import { createCaseIn } from './cases.ts'
import { fitting } from './fitting.ts'
import { addSourcesIn } from './with-sources.ts'

/** What was opened. */
export interface OpenedCase {
  readonly caseId: CaseId
  readonly partyId: PartyId
}

const enterParts = (open: Change, entry: QuickEntry, place: OpenedCase): void => {
  const { caseId, partyId } = place
  const { status, charges, restraint, stay, hearing, task } = entry
  partWorks.participations.createIn(open, {
    ...place,
    role: entry.role,
    detail: '',
    since: null,
    until: null,
  })
  if (status !== null) partWorks.proceduralStatuses.createIn(open, { ...status, ...place })
  for (const charge of charges) {
    partWorks.charges.createIn(
      open,
      fitting(chargeInputSchema, { ...charge, ...place, requalifiedFrom: null }),
    )
  }
  if (restraint !== null) {
    const value = { ...restraint, ...place, extensionOf: null, decisionId: null }
    partWorks.restraints.createIn(open, fitting(restraintInputSchema, value))
  }
  if (stay !== null) partWorks.stays.createIn(open, { ...stay, ...place })
  if (hearing !== null) {
    const value = { ...hearing, caseId, continues: null }
    partWorks.hearings.createIn(open, fitting(hearingInputSchema, value))
  }
  if (task !== null) partWorks.tasks.createIn(open, { ...task, caseId, partyId })
}

/**
 * Opens a case with its client and what is known at the first call: all of it or nothing. The log has each record as if it
 * had been entered by itself.
 *
 * @throws NOT_FOUND where the party does not exist, INVALID_INPUT where the fields of a record do not fit together
 */
export const openCase = (work: Casework, entry: QuickEntry): OpenedCase =>
  change(work, (open) => {
    const { party } = entry
    const partyId = party.id ?? createPartyIn(open, party.value).id
    const place = { caseId: createCaseIn(open, entry.case).id, partyId }
    addSourcesIn(open, { subject: 'case', id: place.caseId }, entry.sources)
    enterParts(open, entry, place)
    return place
  })
