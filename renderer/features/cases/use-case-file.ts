import { useQuery } from '@tanstack/react-query'
import type { CaseRecords } from '../../../shared/domain/case/records.ts'
import type { IsoDate } from '../../../shared/domain/dates.ts'
import { dayOf } from '../../../shared/domain/days.ts'
import type { Hearing } from '../../../shared/domain/hearing.ts'
import type { CaseId, PartyId } from '../../../shared/domain/ids.ts'
import type { Party } from '../../../shared/domain/party.ts'
import type { Relation } from '../../../shared/domain/relation.ts'
import { client } from '../../app/api.ts'
import { type Participant, participantsOf } from './roles.ts'

/** A case with all its parts, as the case page shows it. */
export interface CaseFile extends CaseRecords {
  /** Everyone the case names, each once: first those with a role, then those whom only another record names. */
  readonly participants: readonly Participant[]
  /** The records of the participants. */
  readonly parties: readonly Party[]
  /** The ties between them, apart from the case. */
  readonly relations: readonly Relation[]
}

const recordsOf = async (caseId: CaseId) => {
  const ofCase = { caseId }
  const [
    file,
    participations,
    proceduralStatuses,
    charges,
    restraints,
    stays,
    hearings,
    decisions,
    sentences,
  ] = await Promise.all([
    client.cases.get({ id: caseId }),
    client.participations.list(ofCase),
    client.proceduralStatuses.list(ofCase),
    client.charges.list(ofCase),
    client.restraints.list(ofCase),
    client.stays.list(ofCase),
    client.hearings.list(ofCase),
    client.decisions.list(ofCase),
    client.sentences.list(ofCase),
  ])
  return {
    case: file,
    participations,
    proceduralStatuses,
    charges,
    restraints,
    stays,
    hearings,
    decisions,
    sentences,
  }
}

const surroundingsOf = async (caseId: CaseId) => {
  const ofCase = { caseId }
  const [events, tasks, contacts, consents, disclosures, documents, relations] = await Promise.all([
    client.events.list(ofCase),
    client.tasks.list(ofCase),
    client.contacts.list(ofCase),
    client.consents.list(ofCase),
    client.disclosures.list(ofCase),
    client.documents.list(ofCase),
    client.relations.ofCase(ofCase),
  ])
  return {
    events,
    tasks,
    contacts,
    consents,
    disclosures,
    documents,
    relations,
  }
}

/** A role can be taken away while a charge or restraint of the person stays. */
const namedBy = (records: Awaited<ReturnType<typeof recordsOf>>): PartyId[] => {
  const { charges, restraints, proceduralStatuses, stays, sentences } = records
  const all = [charges, restraints, proceduralStatuses, stays, sentences].flat()
  return all.map(({ partyId }) => partyId)
}

const read = async (caseId: CaseId): Promise<CaseFile> => {
  const [records, surroundings] = await Promise.all([recordsOf(caseId), surroundingsOf(caseId)])
  const inRoles = participantsOf(records.participations)
  const ids = new Set([...inRoles.map(({ partyId }) => partyId), ...namedBy(records)])
  const parties = await Promise.all([...ids].map((id) => client.parties.get({ id })))
  const withRole = new Set(inRoles.map(({ partyId }) => partyId))
  const others = parties
    .filter(({ id }) => !withRole.has(id))
    .map(({ id, names }): Participant => ({ partyId: id, name: names[0]?.text ?? '' }))
  return {
    ...records,
    ...surroundings,
    participants: [...inRoles, ...others],
    parties,
    hearings: records.hearings.toSorted((one, other) => one.startsAt.localeCompare(other.startsAt)),
  }
}

/** Reads the parts together, so that the page appears whole and tells one story. */
export const useCaseFile = (caseId: CaseId) =>
  useQuery({ queryKey: ['case-file', caseId], queryFn: () => read(caseId) })

const lastDayOf = ({ startsAt, lastDay }: Hearing): string => lastDay ?? dayOf(startsAt)

/** The hearings of today and later that are still to be held. */
export const hearingsAhead = ({ hearings }: Pick<CaseFile, 'hearings'>, today: IsoDate): Hearing[] =>
  hearings.filter((hearing) => hearing.status === 'planned' && lastDayOf(hearing) >= today)

/** What someone of the case is called. */
export const nameIn = ({ participants }: Pick<CaseFile, 'participants'>, partyId: PartyId): string =>
  participants.find((participant) => participant.partyId === partyId)?.name ?? ''
