import { SandyqError } from '../../../shared/contract/errors.ts'
import type { Charge, ChargeInput } from '../../../shared/domain/charge.ts'
import type { Participation, ParticipationInput } from '../../../shared/domain/participation.ts'
import type { Restraint, RestraintInput } from '../../../shared/domain/restraint.ts'
import { caseChildren } from '../casework/case-children.ts'
import type { ReadHandle } from '../database/handles.ts'
import { charges, listCharges } from '../records/charge.ts'
import { findParticipation, listParticipations, participations } from '../records/participation.ts'
import { requireParty } from '../records/party.ts'
import { isExtensionOf, listRestraints, restraints } from '../records/restraint.ts'
import { indexCase } from '../search/index-records.ts'

/** Who plays which part in a case. The names of clients are among the words by which the case is found. */
export const participationWork = caseChildren<ParticipationInput, Participation>({
  subject: 'participation',
  table: participations,
  find: findParticipation,
  list: listParticipations,
  check: (read, input) => requireParty(read, input.partyId),
  derive: (write, { caseId }) => indexCase(write, caseId),
})

export const chargeWork = caseChildren<ChargeInput, Charge>({
  subject: 'charge',
  table: charges,
  find: charges.find,
  list: listCharges,
  check: (read, input) => requireParty(read, input.partyId),
})

/** An order prolongs an earlier one of the same case; a ring of orders that prolong each other is refused. */
const checkExtension = (read: ReadHandle, input: RestraintInput, id: string | null): void => {
  if (input.extensionOf === null) return
  const earlier = restraints.get(read, input.extensionOf)
  const isRing = id !== null && isExtensionOf(read, input.extensionOf, id)
  if (earlier.caseId !== input.caseId || isRing) throw new SandyqError('INVALID_INPUT')
}

export const restraintWork = caseChildren<RestraintInput, Restraint>({
  subject: 'restraint',
  table: restraints,
  find: restraints.find,
  list: listRestraints,
  check: (read, input, id) => {
    requireParty(read, input.partyId)
    checkExtension(read, input, id)
  },
})
