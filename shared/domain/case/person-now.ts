import type { IsoDate } from '../dates.ts'
import type { PartyId } from '../ids.ts'
import { isAboutGuilt } from '../kinds/case.ts'
import type { Charge } from '../kinds/charge.ts'
import type { Participation } from '../kinds/participation.ts'
import type { ProceduralStatus, ProceduralStatusKind } from '../kinds/procedural-status.ts'
import type { Stay } from '../kinds/stay.ts'
import { urgencyOf } from './custody.ts'
import { presentStatus } from './present-status.ts'
import type { CaseRecords } from './records.ts'
import { type RestraintInForce, restraintInForce } from './restraint-in-force.ts'
import { isOver, type StandingSentence, standingSentences } from './standing-sentences.ts'

/** Those of whom nobody expects a charge or a measure, whatever the case is about. */
const NOT_ACCUSED: ReadonlySet<ProceduralStatusKind> = new Set([
  'witness',
  'witness-with-defence',
  'victim',
  'private-prosecutor',
  'civil-claimant',
])

/** What one is asked for about a person, so that its lack is worth a word. */
export interface Expected {
  readonly charge: boolean
  readonly restraint: boolean
}

type Asked = Pick<CaseRecords, 'case' | 'parties' | 'proceduralStatuses'>

/**
 * Whether a charge or a measure is expected of someone against whom a case may run. A victim has neither; nobody puts an
 * organisation under restraint, and it answers for offences against administrative law alone; a measure belongs to a criminal case.
 */
export const expectedOf = ({ case: of, parties, proceduralStatuses }: Asked, partyId: PartyId): Expected => {
  const status = presentStatus(proceduralStatuses, partyId)?.status
  const isAccused = isAboutGuilt(of) && (status === undefined || !NOT_ACCUSED.has(status))
  const isOrganisation = parties.find(({ id }) => id === partyId)?.kind === 'organisation'
  return {
    charge: isAccused && !(isOrganisation && of.kind === 'criminal'),
    restraint: isAccused && !isOrganisation && of.kind === 'criminal',
  }
}

/** What a person of a case is charged with, held by and sentenced to, as the head and the overview say it. */
export interface PersonNow {
  readonly partyId: PartyId
  readonly status: ProceduralStatus | undefined
  /** Those in force and those that ended in a conviction. */
  readonly charges: readonly Charge[]
  /** Whether any charge is recorded, in force or not. */
  readonly wasCharged: boolean
  readonly held: RestraintInForce | undefined
  /** Whether any measure is recorded, in force or not. */
  readonly wasHeld: boolean
  /** Where someone is, as far as it may be read in passing; empty where it is not recorded. */
  readonly place: string
  /** What stands; only where nothing does, what there was. */
  readonly sentences: readonly StandingSentence[]
  readonly expected: Expected
}

/** Whether the charges of someone are worth a word: what is recorded of them, or that nothing is though it is expected. */
export const saysCharges = ({ wasCharged, expected }: PersonNow): boolean => wasCharged || expected.charge

/** The same of measures; where a sentence is all there is to look at, an earlier measure that ended is not. */
export const saysRestraint = ({ held, wasHeld, sentences, expected }: PersonNow): boolean =>
  held !== undefined || (sentences.length === 0 && (wasHeld || expected.restraint))

const isStanding = ({ status }: Charge): boolean => status === 'active' || status === 'convicted'

const stillOrOnce = (parts: readonly StandingSentence[]): readonly StandingSentence[] => {
  const standing = parts.filter((part) => !isOver(part))
  return standing.length === 0 ? parts : standing
}

/** The place of a stay that goes on, else that of the measure in force. */
const placeNow = (stays: readonly Stay[], held: RestraintInForce | undefined): string => {
  const stay = stays.findLast(({ until }) => until === null)
  if (stay !== undefined) return stay.isSensitive ? '' : stay.place
  return held?.watched.place ?? ''
}

/**
 * What is recorded of some persons of a case as it stands on a day, in the order in which they are given.
 */
export const personsNow = (file: CaseRecords, partyIds: readonly PartyId[], today: IsoDate): PersonNow[] => {
  const sentences = standingSentences(file.decisions, file.sentences, today)
  return partyIds.map((partyId) => {
    const isOwn = (record: { readonly partyId: PartyId }): boolean => record.partyId === partyId
    const charges = file.charges.filter(isOwn)
    const restraints = file.restraints.filter(isOwn)
    const held = restraintInForce(restraints, today)
    return {
      partyId,
      status: presentStatus(file.proceduralStatuses, partyId),
      charges: charges.filter(isStanding),
      wasCharged: charges.length > 0,
      held,
      wasHeld: restraints.length > 0,
      place: placeNow(file.stays.filter(isOwn), held),
      sentences: stillOrOnce(sentences.filter(isOwn)),
      expected: expectedOf(file, partyId),
    }
  })
}

/** For whom a case is kept, each once, in the order in which they came into it. */
export const clientsOf = (participations: readonly Pick<Participation, 'partyId' | 'role'>[]): PartyId[] => [
  ...new Set(participations.filter(({ role }) => role === 'client').map(({ partyId }) => partyId)),
]

/** The one for whom a case is kept; undefined where there are several, of whom nobody is meant more than another. */
export const onlyClientOf = (
  participations: readonly Pick<Participation, 'partyId' | 'role'>[],
): PartyId | undefined => {
  const [client, another] = clientsOf(participations)
  return another === undefined ? client : undefined
}

const placeOf = ({ held }: PersonNow): string => (held === undefined ? '~' : urgencyOf(held))

/** The clients of a case, the one whose term is to be looked at first on top; those whom nothing holds follow. */
export const clientsNow = (file: CaseRecords, today: IsoDate): PersonNow[] =>
  personsNow(file, clientsOf(file.participations), today).toSorted((one, other) => {
    const [first, second] = [placeOf(one), placeOf(other)]
    return first < second ? -1 : Number(first > second)
  })
