import type { IsoDate } from '../dates.ts'
import type { RecordSubject } from '../history.ts'
import type { PartyId } from '../ids.ts'
import { type Case, isContext } from '../kinds/case.ts'
import { mainPartiesOf } from '../kinds/participation.ts'
import { isUnnamed } from '../kinds/party.ts'
import { awaitsResult, hasNextStep } from './ahead.ts'
import { clientsOf, expectedOf } from './person-now.ts'
import type { CaseRecords } from './records.ts'
import { restraintInForce } from './restraint-in-force.ts'

export type MissingCode =
  | 'client'
  | 'birth'
  | 'charge'
  | 'status'
  | 'restraint-end'
  | 'extension'
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
  /** The kind of record that is to be entered or completed. */
  readonly subject: RecordSubject
  /** The record to complete; null where there is none yet. */
  readonly id: string | null
}

const has = (records: readonly { readonly partyId: PartyId }[], partyId: PartyId): boolean =>
  records.some((record) => record.partyId === partyId)

/** Of those against whom a criminal or administrative case runs. */
const ofAccused = (file: CaseRecords): Missing[] => {
  const accused = mainPartiesOf(file.participations).filter((partyId) => expectedOf(file, partyId).charge)
  return accused.flatMap((partyId): Missing[] => [
    ...(has(file.charges, partyId)
      ? []
      : [{ code: 'charge', partyId, id: null, subject: 'charge' } as const]),
    ...(has(file.proceduralStatuses, partyId)
      ? []
      : [{ code: 'status', partyId, id: null, subject: 'procedural-status' } as const]),
  ])
}

/** A measure that holds a person has an end, and one that was extended has the order that prolongs it. */
const ofRestrained = ({ restraints }: CaseRecords, today: IsoDate): Missing[] =>
  [...Map.groupBy(restraints, ({ partyId }) => partyId)].flatMap(([partyId, own]): Missing[] => {
    const held = restraintInForce(own, today)
    if (held?.concern === 'no-end') {
      return [{ code: 'restraint-end', partyId, subject: 'restraint', id: held.watched.id }]
    }
    return held?.concern === 'extension-not-entered'
      ? [{ code: 'extension', partyId, subject: 'restraint', id: held.watched.id }]
      : []
  })

const ofClients = (file: CaseRecords): Missing[] => {
  const clients = clientsOf(file.participations)
  if (clients.length === 0) return [{ code: 'client', partyId: null, id: null, subject: 'participation' }]
  return clients.flatMap((partyId): Missing[] => {
    const party = file.parties.find(({ id }) => id === partyId)
    return [
      ...(party?.kind === 'person' && !isUnnamed(party) && party.born === null
        ? [{ code: 'birth', partyId, id: partyId, subject: 'party' } as const]
        : []),
      ...(has(file.consents, partyId)
        ? []
        : [{ code: 'consent', partyId, id: null, subject: 'consent' } as const]),
    ]
  })
}

const ofCourt = (file: CaseRecords, today: IsoDate): Missing[] => {
  const unsaid = file.hearings.filter((hearing) => awaitsResult(hearing, today))
  const verdicts = file.decisions.filter(
    ({ id, kind, outcome }) =>
      kind === 'verdict' &&
      outcome === 'convicted' &&
      !file.sentences.some(({ decisionId }) => decisionId === id),
  )
  return [
    ...unsaid.map(({ id }) => ({ code: 'hearing-result', partyId: null, id, subject: 'hearing' }) as const),
    ...verdicts.map(({ id }) => ({ code: 'sentence', partyId: null, id, subject: 'decision' }) as const),
  ]
}

/** Whether a case waits for a next step: it is open, and nothing is set for it. A context file never does. */
export const lacksNextStep = (
  file: Pick<Case, 'status' | 'nature'>,
  work: Parameters<typeof hasNextStep>[0],
  day: IsoDate,
): boolean => file.status === 'open' && !isContext(file) && !hasNextStep(work, day)

const ofWork = (file: CaseRecords, today: IsoDate): Missing[] => [
  ...(lacksNextStep(file.case, file, today)
    ? [{ code: 'next-step', partyId: null, id: null, subject: 'task' } as const]
    : []),
  ...(file.documents.length === 0
    ? [{ code: 'document', partyId: null, id: null, subject: 'document' } as const]
    : []),
]

/**
 * What a case lacks that one will be asked for, in the order in which one would enter it. A context file lacks only what makes
 * a record in it whole.
 */
export const missingIn = (file: CaseRecords, today: IsoDate): Missing[] => {
  const ofRecords = [...ofRestrained(file, today), ...ofCourt(file, today)]
  return isContext(file.case)
    ? ofRecords
    : [...ofClients(file), ...ofAccused(file), ...ofRecords, ...ofWork(file, today)]
}
