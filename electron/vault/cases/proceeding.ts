import type { Charge, ChargeInput } from '../../../shared/domain/charge.ts'
import type { Participation, ParticipationInput } from '../../../shared/domain/participation.ts'
import type { ProceduralStatus, ProceduralStatusInput } from '../../../shared/domain/procedural-status.ts'
import type { Restraint, RestraintInput } from '../../../shared/domain/restraint.ts'
import type { Stay, StayInput } from '../../../shared/domain/stay.ts'
import { caseChildren } from '../casework/case-children.ts'
import { charges, chargesOfCase } from '../records/charge.ts'
import { findParticipation, listParticipations, participations } from '../records/participation.ts'
import { proceduralStatuses, proceduralStatusesOfCase } from '../records/procedural-status.ts'
import { restraints, restraintsOfCase } from '../records/restraint.ts'
import { stays, staysOfCase } from '../records/stay.ts'
import { indexCase } from '../search/index-records.ts'

/** Who plays which part in a case. The names of clients are among the words by which the case is found. */
export const participationWork = caseChildren<ParticipationInput, Participation>({
  subject: 'participation',
  table: participations,
  find: findParticipation,
  list: listParticipations,
  names: ({ partyId }) => [['party', partyId]],
  derive: (write, { caseId }) => indexCase(write, caseId),
})

/** What a person is in the proceeding, step by step. */
export const proceduralStatusWork = caseChildren<ProceduralStatusInput, ProceduralStatus>({
  subject: 'procedural-status',
  table: proceduralStatuses,
  find: proceduralStatuses.find,
  list: proceduralStatusesOfCase.list,
  names: ({ partyId, documentId }) => [
    ['party', partyId],
    ['document', documentId],
  ],
})

export const chargeWork = caseChildren<ChargeInput, Charge>({
  subject: 'charge',
  table: charges,
  find: charges.find,
  list: chargesOfCase.list,
  names: ({ partyId, requalifiedFrom }) => [
    ['party', partyId],
    ['charge', requalifiedFrom],
  ],
  earlier: { column: 'requalified_from', idOf: ({ requalifiedFrom }) => requalifiedFrom },
})

/** Measures that overlap are taken as they come: papers contradict each other, and the page points it out. */
export const restraintWork = caseChildren<RestraintInput, Restraint>({
  subject: 'restraint',
  table: restraints,
  find: restraints.find,
  list: restraintsOfCase.list,
  names: ({ partyId, extensionOf, decisionId, documentId }) => [
    ['party', partyId],
    ['restraint', extensionOf],
    ['decision', decisionId],
    ['document', documentId],
  ],
  earlier: { column: 'extension_of', idOf: ({ extensionOf }) => extensionOf },
})

/** Where a person is held or stays. */
export const stayWork = caseChildren<StayInput, Stay>({
  subject: 'stay',
  table: stays,
  find: stays.find,
  list: staysOfCase.list,
  names: ({ partyId }) => [['party', partyId]],
})
