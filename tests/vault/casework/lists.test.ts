import { expect, test } from 'vitest'
import { newId } from '../../../electron/vault/records/new-id.ts'
import { allCases, allParties } from '../../support/whole-lists.ts'
import { deskWithVault, NOON } from './support/desk.ts'
import { hearingsBetween } from './support/hearings-between.ts'
import { plainTitle } from './support/plain-title.ts'
import {
  caseFile,
  charge,
  day,
  hearing,
  moment,
  participation,
  person,
  proceduralStatus,
  restraint,
  task,
  time,
} from './support/samples.ts'

test('names are listed in the order of the Kazakh and Russian alphabets, Latin before them', async () => {
  const { client } = await deskWithVault()
  const sorted = [
    'Émile',
    'Zoe',
    'Ан',
    'Әл',
    'Бек',
    'Ғани',
    'Ержан',
    'Ёлкин',
    'Жан',
    'Қан',
    'Ңа',
    'Өмір',
    'Ұлан',
    'Үміт',
    'Һа',
    'Ян',
  ]
  for (const name of sorted.toReversed()) await client.parties.create(person(name))
  expect((await allParties(client)).map((party) => party.name)).toEqual(sorted)
})

test('open cases come first, the last worked on at the top, and work on a part counts as work on the case', async () => {
  let now = NOON
  const { client } = await deskWithVault(() => now)
  const next = (): void => {
    now += 1_000
  }
  const first = await client.cases.create(caseFile({ title: 'первое' }))
  next()
  await client.cases.create(caseFile({ title: 'второе' }))
  next()
  await client.cases.create(caseFile({ title: 'закрытое', status: 'closed' }))
  const titles = async (): Promise<string[]> => (await allCases(client)).map((line) => line.title)
  expect(await titles()).toEqual(['второе', 'первое', 'закрытое'])
  next()
  await client.hearings.create(hearing(first.id))
  expect(await titles()).toEqual(['первое', 'второе', 'закрытое'])
})

test('a line shows the next hearing and the end of the last order, missed or to come, not what is prolonged', async () => {
  const { client } = await deskWithVault()
  const party = await client.parties.create(person())
  const { id: caseId } = await client.cases.create(caseFile())
  await client.participations.create(participation(caseId, party.id))
  await client.participations.create(participation(caseId, party.id, { detail: 'дважды' }))
  const line = async () => {
    const [found] = await allCases(client)
    return [found?.nextHearingAt, found?.held?.until ?? null, found?.clients.length]
  }
  expect(await line()).toEqual([null, null, 1])
  await client.hearings.create(hearing(caseId, { startsAt: moment('2026-11-21T18:00') }))
  await client.hearings.create(hearing(caseId, { startsAt: moment('2026-12-24T09:00') }))
  await client.hearings.create(hearing(caseId, { startsAt: moment('2026-11-22T09:00') }))
  await client.restraints.create(
    restraint(caseId, party.id, { from: day('2026-10-01'), until: day('2026-11-21') }),
  )
  expect(await line()).toEqual(['2026-11-22T09:00', '2026-11-21', 1])
  const custody = await client.restraints.create(restraint(caseId, party.id))
  expect(await line()).toEqual(['2026-11-22T09:00', '2026-12-09', 1])
  await client.restraints.create(
    restraint(caseId, party.id, {
      from: day('2026-12-10'),
      until: day('2027-02-09'),
      extensionOf: custody.id,
    }),
  )
  expect(await line()).toEqual(['2026-11-22T09:00', '2027-02-09', 1])
})

test('today names open cases in which nothing is to come, and restraints whose end nothing prolongs or follows', async () => {
  const { client } = await deskWithVault()
  const party = await client.parties.create(person())
  const past = await client.cases.create(caseFile({ title: 'только прошлое' }))
  const ahead = await client.cases.create(caseFile({ title: 'есть заседание' }))
  const closed = await client.cases.create(caseFile({ title: 'закрыто', status: 'closed' }))
  await client.hearings.create(hearing(past.id, { startsAt: moment('2026-11-21T23:59') }))
  const next = await client.hearings.create(hearing(ahead.id, { startsAt: moment('2026-11-22T00:00') }))
  const ending = await client.restraints.create(restraint(past.id, party.id))
  await client.restraints.create(restraint(closed.id, party.id))
  await client.restraints.create(restraint(ahead.id, party.id, { until: null }))
  await client.restraints.create(restraint(ahead.id, party.id, { until: day('2027-06-01') }))
  const page = await client.today.get({ today: day('2026-11-22') })
  expect(page.casesWithoutNextStep.map((line) => line.title)).toEqual(['только прошлое'])
  expect(page.nextHearings.map((entry) => entry.hearing.id)).toEqual([next.id])
  expect(page.custody.map(({ restraintId }) => restraintId)).toEqual([ending.id])
  expect(page.recentCases).toHaveLength(3)
  expect(page.counts).toEqual({ cases: 3, parties: 1, documents: 0 })
})

test('a measure that another one has followed is not missed; the last one is, until something is recorded after it', async () => {
  const { client } = await deskWithVault()
  const party = await client.parties.create(person())
  const other = await client.parties.create(person())
  const { id: caseId } = await client.cases.create(caseFile())
  const held = (from: string, until: string, partyId = party.id) =>
    client.restraints.create(restraint(caseId, partyId, { from: day(from), until: day(until) }))
  const watched = async () => {
    const [line] = await allCases(client)
    const page = await client.today.get({ today: day('2026-11-22') })
    return [line?.held?.until, page.custody.map(({ until }) => until)]
  }
  await held('2026-08-25', '2026-08-27')
  await held('2026-08-27', '2026-10-25')
  await held('2026-10-25', '2026-11-18')
  expect(await watched()).toEqual(['2026-11-18', ['2026-11-18']])
  await held('2026-11-01', '2026-12-01', other.id)
  expect(await watched()).toEqual(['2026-11-18', ['2026-11-18', '2026-12-01']])
  await held('2026-11-20', '2026-12-20')
  expect(await watched()).toEqual(['2026-12-01', ['2026-12-01', '2026-12-20']])
})

test('what was called off, put off or held is not next, and a hearing of several days is until its last one', async () => {
  const { client } = await deskWithVault()
  const { id: caseId } = await client.cases.create(caseFile())
  const at = (startsAt: string, change: Parameters<typeof hearing>[1] = {}) =>
    client.hearings.create(hearing(caseId, { startsAt: moment(startsAt), ...change }))
  const seen = async () => {
    const page = await client.today.get({ today: day('2026-11-22') })
    const [line] = await allCases(client)
    return {
      next: page.nextHearings.map(({ hearing: { id } }) => id),
      line: line?.nextHearingAt,
      without: page.casesWithoutNextStep.length,
    }
  }
  for (const status of ['cancelled', 'adjourned', 'held'] as const) await at('2026-11-22T10:00', { status })
  expect(await seen()).toEqual({ next: [], line: null, without: 1 })
  const trial = await at('2026-11-20T10:00', { lastDay: day('2026-11-22') })
  expect(await seen()).toEqual({ next: [trial.id], line: '2026-11-20T10:00', without: 0 })
  const next = await at('2026-11-30T10:00')
  expect(await seen()).toEqual({ next: [trial.id, next.id], line: '2026-11-20T10:00', without: 0 })
  expect((await hearingsBetween(client, '2026-11-21')).map(({ id }) => id)).toEqual([trial.id])
})

test('a restraint of which somebody wrote down the end is not watched any more', async () => {
  const { client } = await deskWithVault()
  const party = await client.parties.create(person())
  const { id: caseId } = await client.cases.create(caseFile())
  await client.restraints.create(
    restraint(caseId, party.id, { endedOn: day('2026-11-01'), endReason: 'released' }),
  )
  expect((await client.today.get({ today: day('2026-11-22') })).custody).toEqual([])
  expect((await allCases(client))[0]?.held).toBeNull()
})

test('today names the tasks that are overdue or due, the first on top, and after them those without a day', async () => {
  const { client } = await deskWithVault()
  const { id: caseId, title: caseTitle } = await client.cases.create(caseFile())
  const without = async () =>
    (await client.today.get({ today: day('2026-11-22') })).casesWithoutNextStep.length
  expect(await without()).toBe(1)
  const due = (title: string, dueOn: string | null, change: Parameters<typeof task>[1] = {}) =>
    client.tasks.create(task(caseId, { title, dueOn: dueOn === null ? null : day(dueOn), ...change }))
  await due('без дня', null, { dueTime: null })
  expect(await without()).toBe(0)
  await due('через две недели', '2026-12-06')
  await due('позже', '2026-12-07')
  await due('сделано', '2026-11-20', { isDone: true })
  const overdue = await due('просрочено', '2026-10-01')
  await due('вечером', '2026-11-25', { dueTime: time('18:00') })
  await due('утром', '2026-11-25', { dueTime: time('09:00') })
  const { tasks } = await client.today.get({ today: day('2026-11-22') })
  expect(tasks[0]).toEqual({ ...overdue, caseTitle })
  expect(tasks.map((line) => line.title)).toEqual([
    'просрочено',
    'утром',
    'вечером',
    'через две недели',
    'без дня',
  ])
})

test('the cases of a party come with its roles and what it was in each', async () => {
  const { client } = await deskWithVault()
  const { id: partyId } = await client.parties.create(person())
  const first = await client.cases.create(caseFile())
  const second = await client.cases.create(caseFile({ status: 'closed' }))
  await client.participations.create(participation(first.id, partyId))
  await client.participations.create(participation(first.id, partyId, { role: 'accuser' }))
  await client.participations.create(participation(first.id, partyId, { detail: 'снова' }))
  await client.participations.create(participation(second.id, partyId, { role: 'witness' }))
  const suspect = await client.proceduralStatuses.create(proceduralStatus(first.id, partyId))
  const accused = await client.proceduralStatuses.create(
    proceduralStatus(first.id, partyId, { status: 'accused' }),
  )
  const [one, other] = await allCases(client)
  expect(await client.parties.cases({ id: partyId })).toEqual([
    { case: one, roles: ['client', 'accuser'], statuses: [suspect, accused] },
    { case: other, roles: ['witness'], statuses: [] },
  ])
})

test('today names what was entered or changed last, each once and by what it is called now, and nothing that is gone', async () => {
  const { client } = await deskWithVault()
  const party = await client.parties.create(person())
  const file = await client.cases.create(caseFile({ title: 'старое' }))
  await client.charges.create(charge(file.id, party.id))
  const gone = await client.tasks.create(task(file.id))
  await client.tasks.remove({ id: gone.id })
  await client.cases.update({ id: file.id, revision: 1, value: caseFile({ title: 'новое' }) })
  const { recentChanges } = await client.today.get({ today: day('2026-11-22') })
  expect(recentChanges.map(({ action, subject, title }) => [action, subject, plainTitle(title)])).toEqual([
    ['update', 'case', 'новое'],
    ['create', 'charge', 'Ахметов Нуржан, УК РК 272 2'],
    ['create', 'party', 'Ахметов Нуржан'],
  ])
})

test('the calendar takes in the whole of both days', async () => {
  const { client } = await deskWithVault()
  const { id: caseId } = await client.cases.create(caseFile())
  const times = ['2026-11-30T23:59', '2026-12-01T00:00', '2026-12-31T23:59', '2027-01-01T00:00']
  for (const startsAt of times) await client.hearings.create(hearing(caseId, { startsAt: moment(startsAt) }))
  const found = await hearingsBetween(client, '2026-12-01', '2026-12-31')
  expect(found.map(({ startsAt }) => startsAt)).toEqual(['2026-12-01T00:00', '2026-12-31T23:59'])
})

test('ids are UUIDs of version 7 that sort in the order in which they were made and never repeat', () => {
  // Ten thousand in one millisecond, then on a clock that is put back.
  const ids = Array.from({ length: 10_000 }, (_, place) => newId(NOON - Number(place > 9_000) * 60_000))
  expect(new Set(ids).size).toBe(10_000)
  expect(ids.toSorted()).toEqual(ids)
  expect(ids.every((id) => /^[0-9a-f]{12}7[0-9a-f]{3}[89ab][0-9a-f]{15}$/u.test(id))).toBe(true)
})
