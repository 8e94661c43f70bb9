import { useQuery } from '@tanstack/react-query'
import type { Case } from '../../../shared/domain/case.ts'
import type { Charge } from '../../../shared/domain/charge.ts'
import type { IsoDate } from '../../../shared/domain/dates.ts'
import { dayOf } from '../../../shared/domain/days.ts'
import type { Hearing } from '../../../shared/domain/hearing.ts'
import type { CaseId, PartyId } from '../../../shared/domain/ids.ts'
import type { Participation } from '../../../shared/domain/participation.ts'
import type { Restraint } from '../../../shared/domain/restraint.ts'
import { client } from '../../app/api.ts'
import { type Participant, participantsOf } from './roles.ts'

/** A case with all its parts but the documents, as the case page shows it. */
export interface CaseFile {
  readonly case: Case
  readonly participations: readonly Participation[]
  /** Everyone the case names, each once: first those with a role, then those only charged or restrained. */
  readonly participants: readonly Participant[]
  readonly charges: readonly Charge[]
  readonly restraints: readonly Restraint[]
  /** In the order of time. */
  readonly hearings: readonly Hearing[]
}

/** A role can be taken away while a charge or restraint of the person stays. */
const withoutRole = async (known: readonly Participant[], records: readonly { partyId: PartyId }[]) => {
  const ids = new Set(records.map(({ partyId }) => partyId))
  for (const { partyId } of known) ids.delete(partyId)
  const parties = await Promise.all([...ids].map((id) => client.parties.get({ id })))
  return parties.map(({ id, names }): Participant => ({ partyId: id, name: names[0]?.text ?? '' }))
}

const read = async (caseId: CaseId): Promise<CaseFile> => {
  const ofCase = { caseId }
  const [file, participations, charges, restraints, hearings] = await Promise.all([
    client.cases.get({ id: caseId }),
    client.participations.list(ofCase),
    client.charges.list(ofCase),
    client.restraints.list(ofCase),
    client.hearings.list(ofCase),
  ])
  const inRoles = participantsOf(participations)
  return {
    case: file,
    participations,
    participants: [...inRoles, ...(await withoutRole(inRoles, [...charges, ...restraints]))],
    charges,
    restraints,
    hearings: hearings.toSorted((one, other) => one.startsAt.localeCompare(other.startsAt)),
  }
}

/** Reads the parts together, so that the page appears whole and tells one story. */
export const useCaseFile = (caseId: CaseId) =>
  useQuery({ queryKey: ['case-file', caseId], queryFn: () => read(caseId) })

/** The hearings of today and later. */
export const hearingsAhead = ({ hearings }: CaseFile, today: IsoDate): Hearing[] =>
  hearings.filter(({ startsAt }) => dayOf(startsAt) >= today)
