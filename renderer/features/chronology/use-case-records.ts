import { useQuery } from '@tanstack/react-query'
import type { CaseRecords } from '../../../shared/domain/case-records.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { client } from '../../app/api.ts'

const read = async (caseId: CaseId): Promise<CaseRecords> => {
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
    events,
    tasks,
    contacts,
    consents,
    disclosures,
    documents,
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
    client.events.list(ofCase),
    client.tasks.list(ofCase),
    client.contacts.list(ofCase),
    client.consents.list(ofCase),
    client.disclosures.list(ofCase),
    client.documents.list(ofCase),
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
    events,
    tasks,
    contacts,
    consents,
    disclosures,
    documents,
    parties: [],
  }
}

/** Everything recorded in a case, read together so that the order of time is whole from the first moment. */
export const useCaseRecords = (caseId: CaseId) =>
  useQuery({ queryKey: ['chronology', caseId], queryFn: () => read(caseId) })
