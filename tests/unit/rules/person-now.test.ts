import { describe, expect, it } from 'vitest'
import {
  clientsNow,
  clientsOf,
  expectedOf,
  onlyClientOf,
  saysCharges,
  saysRestraint,
} from '../../../shared/domain/case/person-now.ts'
import type { CaseRecords } from '../../../shared/domain/case/records.ts'
import type { IsoDate } from '../../../shared/domain/dates.ts'
import { partyIdSchema } from '../../../shared/domain/ids.ts'
import type { CaseKind } from '../../../shared/domain/kinds/case.ts'
import type { PartyKind } from '../../../shared/domain/kinds/party.ts'
import type { ProceduralStatusKind } from '../../../shared/domain/kinds/procedural-status.ts'
import {
  AIDA,
  BOLAT,
  CASE,
  charge,
  decision,
  file,
  on,
  participation,
  restraint,
  sentence,
} from './support/records.ts'

const CAMILA = partyIdSchema.parse('0'.repeat(30).concat('13'))
const TODAY: IsoDate = on('2026-11-30')

const status = (kind: ProceduralStatusKind, partyId = AIDA): CaseRecords['proceduralStatuses'][number] => ({
  id: on('0'.repeat(30).concat('60')),
  revision: 1,
  caseId: CASE,
  partyId,
  status: kind,
  since: on('2026-01-10'),
  until: null,
  articles: '',
  basis: '',
  documentId: null,
})

const party = (kind: PartyKind): CaseRecords['parties'][number] => ({
  id: AIDA,
  kind,
  names: [],
  born: null,
  died: null,
  countMin: null,
  countMax: null,
})

const expected = (kind: CaseKind, of: PartyKind, is?: ProceduralStatusKind): string => {
  const whole = file({
    parties: [party(of)],
    proceduralStatuses: is === undefined ? [] : [status(is)],
  })
  const { charge: isCharge, restraint: isRestraint } = expectedOf(
    { ...whole, case: { ...whole.case, kind } },
    AIDA,
  )
  return [isCharge ? 'charge' : '', isRestraint ? 'restraint' : ''].filter(Boolean).join(', ')
}

describe('what is expected of a person of a case', () => {
  it.each([
    ['criminal', 'person', undefined, 'charge, restraint'],
    ['criminal', 'person', 'suspect', 'charge, restraint'],
    ['criminal', 'group', undefined, 'charge, restraint'],
    ['criminal', 'person', 'victim', ''],
    ['criminal', 'person', 'witness', ''],
    ['criminal', 'person', 'witness-with-defence', ''],
    ['criminal', 'person', 'civil-claimant', ''],
    ['criminal', 'organisation', undefined, ''],
    ['administrative-offence', 'person', undefined, 'charge'],
    ['administrative-offence', 'organisation', 'administrative-offender', 'charge'],
    ['administrative-offence', 'person', 'victim', ''],
    ['victim', 'person', undefined, ''],
    ['civil', 'organisation', undefined, ''],
    ['administrative', 'person', undefined, ''],
    ['international', 'person', undefined, ''],
  ] as const)('in a %s case, of a %s who is %s: "%s"', (kind, of, is, says) => {
    expect(expected(kind, of, is)).toBe(says)
  })

  it('nothing in a context file', () => {
    const whole = file()
    expect(expectedOf({ ...whole, case: { ...whole.case, nature: 'context' } }, AIDA)).toEqual({
      charge: false,
      restraint: false,
    })
  })
})

const clients = [
  participation(1, 'client'),
  participation(2, 'client', BOLAT),
  participation(3, 'client', CAMILA),
]

const order = (change: Partial<CaseRecords>): string[] =>
  clientsNow(file({ participations: clients, ...change }), TODAY).map(({ partyId }) => partyId)

describe('the clients of a case as they stand on a day', () => {
  it('are those with the role of a client alone, each once', () => {
    expect(
      clientsOf([...clients, participation(4, 'client'), participation(5, 'co-defendant', AIDA)]),
    ).toEqual([AIDA, BOLAT, CAMILA])
    expect(clientsOf([participation(1, 'co-defendant')])).toEqual([])
    expect(onlyClientOf(clients)).toBeUndefined()
    expect(onlyClientOf([])).toBeUndefined()
    expect(onlyClientOf([participation(1, 'client', AIDA), participation(2, 'client', AIDA)])).toBe(AIDA)
  })

  it('stand in the order in which they came where nothing holds anybody', () => {
    expect(order({})).toEqual([AIDA, BOLAT, CAMILA])
  })

  it('stand with the term that ends first on top, and whom nothing holds last', () => {
    expect(
      order({
        restraints: [
          restraint(1, { partyId: BOLAT, until: on('2027-03-01') }),
          restraint(2, { partyId: CAMILA, until: on('2026-12-05') }),
        ],
      }),
    ).toEqual([CAMILA, BOLAT, AIDA])
  })

  it('stand with who is held without an end entered before every known end', () => {
    expect(
      order({
        restraints: [
          restraint(1, { partyId: CAMILA, until: on('2026-12-01') }),
          restraint(2, { partyId: BOLAT, until: null }),
        ],
      }),
    ).toEqual([BOLAT, CAMILA, AIDA])
  })

  it('say of each what stands and whether there was anything', () => {
    const [first] = clientsNow(
      file({
        participations: clients.slice(0, 1),
        proceduralStatuses: [status('convicted')],
        charges: [charge(1, { status: 'dropped' }), charge(2, { status: 'convicted' })],
        restraints: [restraint(1, { endedOn: on('2026-05-01'), endReason: 'released' })],
        decisions: [decision(1, {})],
        sentences: [sentence(1, { decisionId: decision(1, {}).id }), sentence(2, { partyId: BOLAT })],
      }),
      TODAY,
    )
    expect({
      status: first?.status?.status,
      charges: first?.charges.map(({ status: is }) => is),
      wasCharged: first?.wasCharged,
      held: first?.held,
      wasHeld: first?.wasHeld,
      sentences: first?.sentences.length,
    }).toEqual({
      status: 'convicted',
      charges: ['convicted'],
      wasCharged: true,
      held: undefined,
      wasHeld: true,
      sentences: 1,
    })
  })

  const said = (change: Partial<CaseRecords>): string[] => {
    const [first] = clientsNow(file({ participations: clients.slice(0, 1), ...change }), TODAY)
    if (first === undefined) return []
    return [saysCharges(first) ? 'charges' : '', saysRestraint(first) ? 'restraint' : ''].filter(Boolean)
  }

  it('are silent of what nobody expects and nobody recorded, and say what somebody did record', () => {
    const victim = [status('victim')]
    expect(said({})).toEqual(['charges', 'restraint'])
    expect(said({ proceduralStatuses: victim })).toEqual([])
    expect(said({ proceduralStatuses: victim, charges: [charge(1, {})] })).toEqual(['charges'])
    expect(said({ proceduralStatuses: victim, restraints: [restraint(1, {})] })).toEqual(['restraint'])
  })

  it('are silent of a measure that ended once there is a sentence, not of one in force', () => {
    const sentenced = {
      decisions: [decision(1, {})],
      sentences: [sentence(1, { decisionId: decision(1, {}).id })],
    }
    const ended = restraint(1, { endedOn: on('2026-05-01'), endReason: 'sentence' })
    expect(said({ ...sentenced, restraints: [ended] })).toEqual(['charges'])
    expect(said({ ...sentenced, restraints: [restraint(2, {})] })).toEqual(['charges', 'restraint'])
  })

  it('are where their open stay is, unless it must not be read in passing, else where the measure holds them', () => {
    const held = restraint(1, { place: 'the prison' })
    const stay = {
      id: on<never>('0'.repeat(30).concat('70')),
      revision: 1,
      caseId: CASE,
      partyId: AIDA,
      kind: 'home' as const,
      place: 'a home',
      from: null,
      until: null,
      reason: '',
      documentId: null,
      isSensitive: false,
    }
    const placeIn = (change: Partial<CaseRecords>) =>
      clientsNow(file({ participations: clients.slice(0, 1), ...change }), TODAY)[0]?.place
    expect(placeIn({ restraints: [held] })).toBe('the prison')
    expect(placeIn({ restraints: [held], stays: [stay] })).toBe('a home')
    expect(placeIn({ restraints: [held], stays: [{ ...stay, isSensitive: true }] })).toBe('')
    expect(placeIn({ restraints: [held], stays: [{ ...stay, until: on('2026-02-01') }] })).toBe('the prison')
    expect(placeIn({})).toBe('')
  })
})
