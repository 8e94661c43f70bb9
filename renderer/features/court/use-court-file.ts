import { useQuery } from '@tanstack/react-query'
import type { Decision } from '../../../shared/domain/decision.ts'
import type { Document } from '../../../shared/domain/document.ts'
import type { Hearing } from '../../../shared/domain/hearing.ts'
import type { CaseId, PartyId } from '../../../shared/domain/ids.ts'
import { comparePartialDates } from '../../../shared/domain/partial-date.ts'
import type { Sentence } from '../../../shared/domain/sentence.ts'
import { client } from '../../app/api.ts'

/** Someone on whom a decision can put a sentence. */
export interface CourtPerson {
  readonly partyId: PartyId
  readonly name: string
}

/** What the part of a case at court is read from. */
export interface CourtFile {
  readonly caseId: CaseId
  /** In the order of time; those without a date last. */
  readonly decisions: readonly Decision[]
  readonly sentences: readonly Sentence[]
  readonly hearings: readonly Hearing[]
  readonly documents: readonly Document[]
  /** Clients and co-defendants first, then everyone else in the case. */
  readonly persons: readonly CourtPerson[]
}

const byDate = (one: Decision, other: Decision): number => {
  if (one.announcedOn === null || other.announcedOn === null) {
    if (one.announcedOn === other.announcedOn) return one.id.localeCompare(other.id)
    return one.announcedOn === null ? 1 : -1
  }
  return comparePartialDates(one.announcedOn, other.announcedOn) || one.id.localeCompare(other.id)
}

const FIRST: readonly string[] = ['client', 'co-defendant']

const read = async (caseId: CaseId): Promise<CourtFile> => {
  const ofCase = { caseId }
  const [decisions, sentences, hearings, documents, participations] = await Promise.all([
    client.decisions.list(ofCase),
    client.sentences.list(ofCase),
    client.hearings.list(ofCase),
    client.documents.list(ofCase),
    client.participations.list(ofCase),
  ])
  const inOrder = [
    ...FIRST.flatMap((first) => participations.filter(({ role }) => role === first)),
    ...participations.filter(({ role }) => !FIRST.includes(role)),
  ]
  const persons = inOrder.map(({ partyId, partyName }): [PartyId, CourtPerson] => [
    partyId,
    { partyId, name: partyName },
  ])
  return {
    caseId,
    decisions: decisions.toSorted(byDate),
    sentences,
    hearings: hearings.toSorted((one, other) => one.startsAt.localeCompare(other.startsAt)),
    documents,
    persons: [...new Map(persons).values()],
  }
}

/** The decisions of a case with all that their forms name. */
export const useCourtFile = (caseId: CaseId) =>
  useQuery({ queryKey: ['court-file', caseId], queryFn: () => read(caseId) })

/** What someone is called in the case; empty where no role names them any more. */
export const nameOf = ({ persons }: CourtFile, partyId: PartyId): string =>
  persons.find((person) => person.partyId === partyId)?.name ?? ''
