import { expect, test } from 'vitest'
import { newId } from '../../../electron/vault/records/new-id.ts'
import { deskWithVault, NOON } from './support/desk.ts'
import { caseFile, day, hearing, moment, participation, person, restraint } from './support/samples.ts'

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
  expect((await client.parties.list()).map((party) => party.name)).toEqual(sorted)
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
  const titles = async (): Promise<string[]> => (await client.cases.list()).map((line) => line.title)
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
    const [found] = await client.cases.list()
    return [found?.nextHearingAt, found?.restraintUntil, found?.clients.length]
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
  expect(page.restraintsEnding.map((line) => line.restraint.id)).toEqual([ending.id])
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
    const [line] = await client.cases.list()
    const page = await client.today.get({ today: day('2026-11-22') })
    return [line?.restraintUntil, page.restraintsEnding.map(({ restraint }) => restraint.until)]
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

test('the calendar takes in the whole of both days', async () => {
  const { client } = await deskWithVault()
  const { id: caseId } = await client.cases.create(caseFile())
  const times = ['2026-11-30T23:59', '2026-12-01T00:00', '2026-12-31T23:59', '2027-01-01T00:00']
  for (const startsAt of times) await client.hearings.create(hearing(caseId, { startsAt: moment(startsAt) }))
  const entries = await client.calendar.range({ from: day('2026-12-01'), to: day('2026-12-31') })
  expect(entries.map((entry) => entry.hearing.startsAt)).toEqual(['2026-12-01T00:00', '2026-12-31T23:59'])
})

test('ids are UUIDs of version 7 that sort by their time and never repeat', () => {
  const ids = Array.from({ length: 10_000 }, (_, place) => newId(NOON + place))
  expect(new Set(ids).size).toBe(10_000)
  expect(ids.toSorted()).toEqual(ids)
  expect(ids.every((id) => /^[0-9a-f]{12}7[0-9a-f]{3}[89ab][0-9a-f]{15}$/u.test(id))).toBe(true)
})
