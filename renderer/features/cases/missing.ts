import type { CaseRecords } from '../../../shared/domain/case/records.ts'
import type { IsoDate } from '../../../shared/domain/dates.ts'
import type { PartyId } from '../../../shared/domain/ids.ts'
import type { CaseTab } from '../../../shared/domain/kinds/kind.ts'
import type { Party } from '../../../shared/domain/party.ts'
import type { RestraintKind } from '../../../shared/domain/restraint.ts'
import { currentRestraint } from './current-restraint.ts'
import { isMainRole } from './roles.ts'

export type MissingCode =
  | 'client'
  | 'birth'
  | 'charge'
  | 'status'
  | 'restraint-end'
  | 'document'
  | 'next-step'
  | 'hearing-result'
  | 'sentence'
  | 'consent'

/** Something that a case of this kind usually has and this one lacks. A reminder, not a fault. */
export interface Missing {
  readonly code: MissingCode
  /** Whose it is; null where it is the case's. */
  readonly partyId: PartyId | null
  /** The record to complete; null where there is none yet. */
  readonly id: string | null
  /** Where it is filled in; null for the page of the person. */
  readonly tab: CaseTab | null
}

type File = Omit<CaseRecords, 'parties'> & { readonly parties: readonly Party[] }

const has = (records: readonly { readonly partyId: PartyId }[], partyId: PartyId): boolean =>
  records.some((record) => record.partyId === partyId)

const clientsOf = ({ participations }: File): PartyId[] => [
  ...new Set(participations.filter(({ role }) => role === 'client').map(({ partyId }) => partyId)),
]

/** Of those against whom a criminal or administrative case runs. */
const ofAccused = (file: File): Missing[] => {
  if (file.case.kind !== 'criminal' && file.case.kind !== 'administrative-offence') return []
  const accused = new Set(
    file.participations.filter(({ role }) => isMainRole(role)).map(({ partyId }) => partyId),
  )
  return [...accused].flatMap((partyId): Missing[] => [
    ...(has(file.charges, partyId) ? [] : [{ code: 'charge', partyId, id: null, tab: 'charges' } as const]),
    ...(has(file.proceduralStatuses, partyId)
      ? []
      : [{ code: 'status', partyId, id: null, tab: 'charges' } as const]),
  ])
}

/** Measures that end by themselves on a day that an order names. */
const WITH_END: readonly RestraintKind[] = ['custody', 'house-arrest', 'administrative-arrest']

const ofRestrained = (file: File, today: IsoDate): Missing[] =>
  [...new Set(file.restraints.map(({ partyId }) => partyId))].flatMap((partyId): Missing[] => {
    const now = currentRestraint(file.restraints, partyId, today)
    return now !== undefined && now.until === null && now.endedOn === null && WITH_END.includes(now.kind)
      ? [{ code: 'restraint-end', partyId, id: now.id, tab: 'restraints' }]
      : []
  })

const ofClients = (file: File): Missing[] => {
  const clients = clientsOf(file)
  if (clients.length === 0) return [{ code: 'client', partyId: null, id: null, tab: 'people' }]
  return clients.flatMap((partyId): Missing[] => {
    const party = file.parties.find(({ id }) => id === partyId)
    return [
      ...(party?.kind === 'person' && party.born === null
        ? [{ code: 'birth', partyId, id: partyId, tab: null } as const]
        : []),
      ...(has(file.consents, partyId)
        ? []
        : [{ code: 'consent', partyId, id: null, tab: 'consents' } as const]),
    ]
  })
}

const ofCourt = (file: File, today: IsoDate): Missing[] => {
  const unsaid = file.hearings.filter(
    ({ status, startsAt, lastDay }) => status === 'planned' && (lastDay ?? startsAt).slice(0, 10) < today,
  )
  const verdicts = file.decisions.filter(
    ({ id, kind, outcome }) =>
      kind === 'verdict' &&
      outcome === 'convicted' &&
      !file.sentences.some(({ decisionId }) => decisionId === id),
  )
  return [
    ...unsaid.map(({ id }) => ({ code: 'hearing-result', partyId: null, id, tab: 'court' }) as const),
    ...verdicts.map(({ id }) => ({ code: 'sentence', partyId: null, id, tab: 'court' }) as const),
  ]
}

const ofWork = (file: File, today: IsoDate): Missing[] => {
  const isAhead = file.hearings.some(
    ({ status, startsAt, lastDay }) => status === 'planned' && (lastDay ?? startsAt).slice(0, 10) >= today,
  )
  const hasStep = isAhead || file.tasks.some(({ isDone }) => !isDone)
  return [
    ...(file.case.status === 'open' && !hasStep
      ? [{ code: 'next-step', partyId: null, id: null, tab: 'work' } as const]
      : []),
    ...(file.documents.length === 0
      ? [{ code: 'document', partyId: null, id: null, tab: 'documents' } as const]
      : []),
  ]
}

/** What a case lacks that one will be asked for, in the order in which one would enter it. */
export const missingIn = (file: File, today: IsoDate): Missing[] => [
  ...ofClients(file),
  ...ofAccused(file),
  ...ofRestrained(file, today),
  ...ofCourt(file, today),
  ...ofWork(file, today),
]
