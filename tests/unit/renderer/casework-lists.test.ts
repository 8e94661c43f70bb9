import { describe, expect, it } from 'vitest'
import { calendarSearchOf } from '../../../renderer/features/calendar/calendar-search.ts'
import { itemsByDay, itemsWithoutDay } from '../../../renderer/features/calendar/items-by-day.ts'
import { monthOf } from '../../../renderer/features/calendar/month-grid.ts'
import { conflictsIn, ROLE_GROUPS, rolesOfGroup } from '../../../renderer/features/case/people/roles.ts'
import { namedIn, participantsOf } from '../../../renderer/records/case-file/participants.ts'
import { caseAndClients, dayOfSeveral, whoseHearing } from '../../../renderer/records/forms/entry-text.ts'
import { likelyPlace, newHearingDraft } from '../../../renderer/records/forms/hearing-draft.ts'
import { type CalendarItem, timeOfItem } from '../../../shared/domain/calendar-item.ts'
import { isAhead } from '../../../shared/domain/case/ahead.ts'
import { isoDateSchema } from '../../../shared/domain/dates.ts'
import { type CalendarEntry, calendarEntrySchema } from '../../../shared/domain/kinds/hearing.ts'
import {
  type Participation,
  participationSchema,
  ROLES,
  type Role,
} from '../../../shared/domain/kinds/participation.ts'

const idOf = (number: number): string => number.toString(16).padStart(32, '0')

describe('who takes part in a case', () => {
  const participation = (number: number, party: number, role: Role): Participation =>
    participationSchema.parse({
      id: idOf(number),
      revision: 1,
      caseId: idOf(800),
      partyId: idOf(party),
      role,
      detail: '',
      since: null,
      until: null,
      partyName: `name ${party}`,
      partyKind: 'person',
    })
  const participations = [
    participation(3, 10, 'client'),
    participation(2, 20, 'co-defendant'),
    participation(1, 30, 'witness'),
    participation(4, 10, 'witness'),
  ]

  it('names each once, in the order of the list', () => {
    expect(participantsOf(participations).map(({ name }) => name)).toEqual(['name 10', 'name 20', 'name 30'])
  })

  it('keeps that order among those whom records name', () => {
    const [client, other] = participantsOf(participations)
    const records = [other, client].flatMap((one) => (one ? [{ partyId: one.partyId }] : []))
    expect(namedIn(participantsOf(participations), records)).toEqual([client, other])
  })

  it('is read in groups, in each of which every role has its place once', () => {
    expect(rolesOfGroup(participations, 'main').map(({ role }) => role)).toEqual(['client', 'co-defendant'])
    expect(Object.values(ROLE_GROUPS).flat().toSorted()).toEqual([...ROLES].toSorted())
  })

  it('is pointed out where one person plays parts that exclude each other', () => {
    const asLawyer = participation(5, 30, 'lawyer')
    expect(conflictsIn([...participations, asLawyer])).toEqual([
      { person: { partyId: idOf(30), name: 'name 30' }, conflicts: [{ one: 'witness', other: 'lawyer' }] },
    ])
    expect(conflictsIn(participations)).toEqual([])
  })
})

const entry = (number: number, startsAt: string, clients: string[]): CalendarEntry =>
  calendarEntrySchema.parse({
    hearing: {
      id: idOf(number),
      revision: 1,
      caseId: idOf(800),
      startsAt,
      lastDay: null,
      endsTime: null,
      status: 'planned',
      kind: 'main',
      court: '',
      room: '',
      judge: '',
      purpose: '',
      result: '',
      nextStep: '',
      continues: null,
    },
    caseTitle: 'Қаңтар жиыны',
    caseNumber: '',
    clients,
  })

const asItem = (of: CalendarEntry): CalendarItem => ({
  ...{ kind: 'hearing', caseId: of.hearing.caseId, clientIds: [] },
  ...of,
})
const startOf = (item: CalendarItem) => timeOfItem(item).at
const byDay = (entries: readonly CalendarEntry[], shown: Parameters<typeof itemsByDay>[1]) =>
  itemsByDay(entries.map(asItem), shown)

const SHOWN = { from: isoDateSchema.parse('2026-11-30'), to: isoDateSchema.parse('2026-12-06') }

describe('hearings in the calendar', () => {
  it('are put to their days in the order of time', () => {
    const days = byDay(
      [entry(1, '2026-12-02T15:30', []), entry(2, '2026-11-30T09:15', []), entry(3, '2026-12-02T10:30', [])],
      SHOWN,
    )
    expect([...days].map(([day, entries]) => [day, entries.map(startOf)])).toEqual([
      ['2026-11-30', ['2026-11-30T09:15']],
      ['2026-12-02', ['2026-12-02T10:30', '2026-12-02T15:30']],
    ])
  })

  it('stand on each of their days that is shown, where they are of several, and say which of them it is', () => {
    const long = entry(1, '2026-11-29T10:00', [])
    const entries = [
      { ...long, hearing: { ...long.hearing, lastDay: isoDateSchema.parse('2026-12-02') } },
      entry(2, '2026-12-01T09:00', []),
    ]
    const days = [...byDay(entries, SHOWN)].map(([day, of]) => [
      day,
      of.flatMap((item) =>
        item.kind === 'hearing' ? [[item.hearing.id.at(-1), dayOfSeveral(item.hearing, day)?.day]] : [],
      ),
    ])
    expect(days).toEqual([
      ['2026-11-30', [['1', 2]]],
      [
        '2026-12-01',
        [
          ['1', 3],
          ['2', undefined],
        ],
      ],
      ['2026-12-02', [['1', 4]]],
    ])
    const endless = { ...long, hearing: { ...long.hearing, lastDay: isoDateSchema.parse('9999-12-31') } }
    expect([...byDay([endless], SHOWN).keys()]).toHaveLength(7)
  })

  it('stand at the head of each month in which they may be where no day is known, and on no day', () => {
    const entries = [
      entry(1, '2026-12', []),
      entry(2, '2026-12-02', []),
      entry(3, '2026-24', []),
      entry(4, '2026-11-30~', []),
      entry(5, '2026-12-02T09:00', []),
    ]
    expect([...byDay(entries, SHOWN)].map(([day, of]) => [day, of.length])).toEqual([['2026-12-02', 2]])
    const inMonth = (month: string) =>
      itemsWithoutDay(entries.map(asItem), monthOf(isoDateSchema.parse(`${month}-01`))).map(startOf)
    expect([inMonth('2026-11'), inMonth('2026-12'), inMonth('2027-01'), inMonth('2027-03')]).toEqual([
      ['2026-11-30~'],
      ['2026-24', '2026-12'],
      ['2026-24'],
      [],
    ])
  })

  it('are called by their clients, or by the case that has none', () => {
    expect(whoseHearing(entry(1, '2026-12-02T15:30', ['Ә', 'Б']))).toBe('Ә, Б')
    expect(whoseHearing(entry(1, '2026-12-02T15:30', []))).toBe('Қаңтар жиыны')
    expect(caseAndClients(entry(1, '2026-12-02T15:30', ['Ә']))).toBe('Қаңтар жиыны · Ә')
  })

  it('are expected where the last one of the case was, else at the court that has the case', () => {
    const place = { court: 'Сот', room: '4', judge: 'Төлегенов' }
    const { hearing: earlier } = entry(1, '2026-10-21T10:30', [])
    const { hearing: last } = entry(2, '2026-11-23T15:00', [])
    expect(likelyPlace([{ ...last, ...place }, earlier], 'Прокуратура')).toEqual(place)
    expect(likelyPlace([], 'Медеу аудандық соты')).toEqual({
      court: 'Медеу аудандық соты',
      room: '',
      judge: '',
    })
  })

  it('are ahead until their last day, and only while they are planned', () => {
    const { hearing } = entry(1, '2026-11-20T10:30', [])
    const today = isoDateSchema.parse('2026-11-22')
    const lastDay = isoDateSchema.parse('2026-11-23')
    expect([
      isAhead(hearing, today),
      isAhead({ ...hearing, lastDay }, today),
      isAhead({ ...hearing, lastDay, status: 'cancelled' }, today),
    ]).toEqual([false, true, false])
  })

  it('begin on the day that was marked, with the time left open', () => {
    expect(newHearingDraft({ day: '2026-12-02' }).startsAt).toBe('2026-12-02')
    expect(newHearingDraft({}).startsAt).toBe('')
  })
})

it('the address of the calendar keeps what it can mean and drops the rest', () => {
  expect(calendarSearchOf({ day: '2026-02-30', view: 'year', other: 1 })).toEqual({})
  expect(calendarSearchOf({ day: '2026-12-02', view: 'agenda' })).toEqual({
    day: '2026-12-02',
    view: 'agenda',
  })
})
