import { describe, expect, it } from 'vitest'
import type { CaseRecords } from '../../../shared/domain/case/records.ts'
import { caseWarnings } from '../../../shared/domain/case/warnings.ts'
import { kazakhstanDays } from '../../../shared/domain/terms/own-calendars.ts'
import {
  AIDA,
  BOLAT,
  CASE,
  charge,
  decision,
  event,
  file,
  hearing,
  item,
  on,
  participation,
  restraint,
  sentence,
  statement,
} from './support/records.ts'

const warned = (change: Partial<CaseRecords>): string[] =>
  caseWarnings(file(change), kazakhstanDays()).map(({ code, id }) => `${code} ${Number(id)}`)

const status = (number: number, change: Partial<CaseRecords['proceduralStatuses'][number]>) => ({
  id: on<never>(String(number).padStart(32, '0')),
  revision: 1,
  caseId: CASE,
  partyId: AIDA,
  status: 'suspect' as const,
  since: null,
  until: null,
  articles: '',
  basis: '',
  documentId: null,
  ...change,
})

const consent = (change: Partial<CaseRecords['consents'][number]>) => ({
  id: on<never>('0'.repeat(30).concat('90')),
  revision: 1,
  caseId: CASE,
  partyId: AIDA,
  purpose: 'disclosure' as const,
  recipient: '',
  scope: '',
  form: 'written' as const,
  givenOn: on<never>('2026-01'),
  expiresOn: null,
  withdrawnOn: null,
  documentId: null,
  ...change,
})

const disclosure = (consentId: CaseRecords['disclosures'][number]['consentId']) => ({
  id: on<never>('0'.repeat(30).concat('91')),
  revision: 1,
  caseId: CASE,
  recipient: 'A body',
  purpose: '',
  on: on<never>('2026-03-10'),
  channel: 'post' as const,
  content: '',
  consentId,
  documentId: null,
})

const UNCOUNTED = { countMin: null, countMax: null }

describe('warnings of a case', () => {
  it('are none for a case that fits together', () => {
    const held = restraint(1, { from: on('2026-03-10'), until: on('2026-05-09') })
    expect(
      warned({
        parties: [{ id: AIDA, kind: 'person', names: [], born: on('1990'), died: null, ...UNCOUNTED }],
        restraints: [held],
        hearings: [hearing(2, '2026-03-12T10:00')],
        charges: [charge(3, { conductDate: on('2026-01'), announcedOn: on('2026-03-11') })],
        events: [
          event(4, { date: on('2026-03-10'), persons: [{ partyId: AIDA, role: 'victim', detail: '' }] }),
        ],
        participations: [participation(5, 'client'), participation(6, 'lawyer', BOLAT)],
      }),
    ).toEqual([])
  })

  it('name both measures of an overlap', () => {
    const custody = restraint(1, { from: on('2026-03-10'), until: on('2026-05-09') })
    const arrest = restraint(2, { kind: 'house-arrest', from: on('2026-05-01') })
    const [warning] = caseWarnings(file({ restraints: [custody, arrest] }), kazakhstanDays())
    expect(warning).toEqual({
      code: 'restraint-overlap',
      subject: 'restraint',
      id: arrest.id,
      otherId: custody.id,
    })
  })

  it('keep the measures of two persons apart', () => {
    const hers = restraint(1, { from: on('2026-03-10'), until: on('2026-05-09') })
    expect(warned({ restraints: [hers, restraint(2, { partyId: BOLAT, from: on('2026-04-01') })] })).toEqual(
      [],
    )
  })

  it.each([
    ['2026-03-21T10:00', 'a holiday'],
    ['2026-03-14T10:00', 'a Saturday'],
    ['2026-03-09T10:00', 'a day off instead of a holiday'],
  ])('see that a hearing at %s is on %s', (startsAt) => {
    expect(warned({ hearings: [hearing(1, startsAt)] })).toEqual(['hearing-on-day-off 1'])
    expect(warned({ hearings: [hearing(1, startsAt, { status: 'cancelled' })] })).toEqual([])
  })

  it('know a Saturday on which the country worked', () => {
    expect(warned({ hearings: [hearing(1, '2024-05-04T10:00')] })).toEqual([])
  })

  it('see a birth after an event and an event after a death, only where that is certain', () => {
    const persons = [{ partyId: AIDA, role: 'victim' as const, detail: '' }]
    const happened = { events: [event(1, { date: on('2022-06'), persons })] }
    const lived = (born: string | null, died: string | null) => ({
      parties: [
        {
          id: AIDA,
          kind: 'person' as const,
          names: [],
          ...UNCOUNTED,
          born: born === null ? null : on<never>(born),
          died: died === null ? null : on<never>(died),
        },
      ],
    })
    expect(warned({ ...happened, ...lived('2022-07', null) })).toEqual(['before-birth 1'])
    expect(warned({ ...happened, ...lived('2022', null) })).toEqual([])
    expect(warned({ ...happened, ...lived(null, '2021') })).toEqual(['after-death 1'])
  })

  it('see a charge for what had not happened yet', () => {
    expect(
      warned({ charges: [charge(1, { conductDate: on('2026-04'), announcedOn: on('2026-03-11') })] }),
    ).toEqual(['charge-before-conduct 1'])
  })

  it('see a person accused again after a conviction, not one who falls back to suspect', () => {
    const convicted = status(1, { status: 'convicted', since: on('2026-03') })
    expect(
      warned({ proceduralStatuses: [convicted, status(2, { status: 'accused', since: on('2026-05') })] }),
    ).toEqual(['status-order 2'])
    const accused = status(1, { status: 'accused', since: on('2026-03') })
    expect(warned({ proceduralStatuses: [accused, status(2, { since: on('2026-05') })] })).toEqual([])
  })

  it('see a measure, a charge and a penalty that go on from those of another person', () => {
    const of = { partyId: BOLAT }
    const kept = [restraint(1, {}), restraint(2, { ...of, extensionOf: restraint(1, {}).id })]
    expect(warned({ restraints: kept })).toContain('other-person 2')
    expect(
      warned({ charges: [charge(1, {}), charge(2, { ...of, requalifiedFrom: charge(1, {}).id })] }),
    ).toEqual(['other-person 2'])
    const parts = (partyId: typeof AIDA) => [
      sentence(1, {}),
      sentence(2, { partyId, changes: sentence(1, {}).id }),
    ]
    expect(warned({ sentences: parts(BOLAT) })).toEqual(['other-person 2'])
    expect(warned({ sentences: parts(AIDA) })).toEqual([])
  })

  it('see a part of a sentence that changes one of a later decision, and none where the order is not sure', () => {
    const at = (announcedOn: string | null) => ({
      decisions: [
        decision(500, { announcedOn: on('2026-03-02') }),
        decision(501, { kind: 'appeal', announcedOn: announcedOn === null ? null : on(announcedOn) }),
      ],
      sentences: [
        sentence(1, { decisionId: decision(501, {}).id }),
        sentence(2, { effect: 'reduced', changes: sentence(1, {}).id }),
      ],
    })
    expect(warned(at('2026-06'))).toEqual(['later-decision 2'])
    expect([warned(at('2026')), warned(at(null))]).toEqual([[], []])
  })

  it('see roles of one person that exclude each other', () => {
    expect(
      warned({ participations: [participation(1, 'witness'), participation(2, 'lay-defender')] }),
    ).toEqual(['role-conflict 1'])
    const two = [participation(1, 'witness'), participation(2, 'lay-defender', BOLAT)]
    expect(warned({ participations: two })).toEqual([])
  })

  it('see a decision older than the one it reviews', () => {
    const verdict = decision(1, { announcedOn: on('2026-03-02') })
    const appeal = decision(2, { kind: 'appeal', announcedOn: on('2026-02'), reviews: verdict.id })
    expect(warned({ decisions: [verdict, appeal] })).toEqual(['decision-before-reviewed 2'])
  })

  it('see what was told to others without a consent in force on that day', () => {
    const told = (given: ReturnType<typeof consent>) =>
      warned({ consents: [given], disclosures: [disclosure(given.id)] })
    expect(told(consent({}))).toEqual([])
    expect(warned({ disclosures: [disclosure(null)] })).toEqual(['disclosure-without-consent 91'])
    expect(told(consent({ withdrawnOn: on('2026-02') }))).toEqual(['disclosure-without-consent 91'])
    expect(told(consent({ expiresOn: on('2026-03-09') }))).toEqual(['disclosure-without-consent 91'])
    expect(told(consent({ givenOn: on('2026-04') }))).toEqual(['disclosure-without-consent 91'])
  })

  it('see a thing that was returned or copied before it was seized, or copied after it was returned', () => {
    const thing = (change: Parameters<typeof item>[1]) => warned({ items: [item(1, change)] })
    expect(thing({ seizedOn: on('2026-03-10'), returnedOn: on('2026-03-09') })).toEqual([
      'returned-before-seized 1',
    ])
    expect(thing({ seizedOn: on('2026-03-10'), copiedOn: on('2026-02') })).toEqual(['copied-before-seized 1'])
    expect(thing({ copiedOn: on('2026-05'), returnedOn: on('2026-04-30') })).toEqual([
      'copied-after-return 1',
    ])
    expect(thing({ seizedOn: on('2026-03'), copiedOn: on('2026-03-10'), returnedOn: on('2026-03') })).toEqual(
      [],
    )
  })

  it('see a statement taken back on a day that is certainly before it was made, or by another person', () => {
    const confession = statement(1, { date: on('2026-03-10') })
    const withdrawal = (date: string) => [
      confession,
      statement(2, { withdraws: confession.id, date: on(date) }),
    ]
    expect(warned({ statements: withdrawal('2026-03-09') })).toEqual(['withdrawal-before-statement 2'])
    expect(warned({ statements: withdrawal('2026-03') })).toEqual([])
    const other = statement(2, { withdraws: confession.id, partyId: BOLAT })
    expect(warned({ statements: [confession, other] })).toEqual(['other-person 2'])
  })
})
