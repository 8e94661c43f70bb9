import { expect, test } from 'vitest'
import { NO_FILTER, type SearchFilter } from '../../../shared/domain/search-hit.ts'
import { deskWithVault } from './support/desk.ts'
import {
  about,
  caseFile,
  charge,
  day,
  event,
  hearing,
  moment,
  participation,
  person,
  task,
} from './support/samples.ts'

const cabinet = async () => {
  const desk = await deskWithVault()
  const { client } = desk
  const client1 = await client.parties.create(person('Сейтқали Асқар'))
  const client2 = await client.parties.create(person('Ким Ольга'))
  const first = await client.cases.create(caseFile({ title: 'Первое', openedOn: day('2022-05-01') }))
  const second = await client.cases.create(caseFile({ title: 'Второе', openedOn: null, status: 'closed' }))
  await client.participations.create(participation(first.id, client1.id))
  await client.participations.create(participation(second.id, client2.id))
  const charges = []
  for (const [article, part] of [
    ['272', '2'],
    ['272(1)', ''],
    ['272', ''],
    ['272-1', ''],
    ['ст. 272', 'ч. 2'],
  ] as const) {
    charges.push(
      await client.charges.create(charge(first.id, client1.id, { article, part, since: null, title: '' })),
    )
  }
  const other = await client.charges.create(
    charge(second.id, client2.id, { article: '1272', part: '', since: null }),
  )
  const made: Record<string, string> = {}
  for (const [title, date] of [
    ['точно', '2022-06-15'],
    ['месяц', '2022-06'],
    ['год', '2022'],
    ['до', '[..2022-06-10]'],
    ['после', '[2022-07-01..]'],
    ['позже', '2023-01-01'],
    ['никогда', null],
  ] as const) {
    const { id } = await client.events.create(
      event(first.id, { title, date: date === null ? null : about(date) }),
    )
    made[id] = title
  }
  const elsewhere = await client.events.create(
    event(second.id, { title: 'точно', date: about('2022-06-15') }),
  )
  const ask = (text: string, filter: Partial<SearchFilter>) =>
    client.search.query({ text, filter: { ...NO_FILTER, ...filter } })
  return { ...desk, ask, made, first, second, client1, client2, charges, other, elsewhere }
}

test('a filter of days lets through what could have been then, the newest first', async () => {
  const { ask, made, first } = await cabinet()
  const events = async (from: string | null, to: string | null): Promise<string[]> =>
    (
      await ask('', {
        kinds: ['event'],
        caseId: first.id,
        from: from === null ? null : day(from),
        to: to === null ? null : day(to),
      })
    ).map((hit) => made[hit.id] ?? '')
  expect(await events('2022-06-11', '2022-06-30')).toEqual(['точно', 'месяц', 'год'])
  expect(await events('2022-06-10', '2022-06-10')).toEqual(['до', 'месяц', 'год'])
  expect(await events('2022-07-01', null)).toEqual(['позже', 'после', 'год'])
  expect(await events(null, '2021-12-31')).toEqual(['до'])
  expect(await events('1900-01-01', '2100-01-01')).toEqual(['позже', 'после', 'точно', 'до', 'месяц', 'год'])
  expect(await events('2100-01-01', null)).toEqual(['после'])
  expect((await ask('', { kinds: ['event'], caseId: first.id })).map((hit) => made[hit.id])).toEqual([
    'позже',
    'после',
    'точно',
    'до',
    'месяц',
    'год',
    'никогда',
  ])
})

test('a filter of days looks across cases and kinds, also beside words', async () => {
  const { client, ask, first, elsewhere } = await cabinet()
  const next = await client.hearings.create(
    hearing(first.id, { startsAt: moment('2022-06-12T10:00'), lastDay: day('2022-06-15'), court: 'точно' }),
  )
  const due = await client.tasks.create(task(first.id, { title: 'точно', dueOn: day('2022-06-15') }))
  const hits = await ask('точно', { from: day('2022-06-14'), to: day('2022-06-16') })
  expect(hits.map((hit) => hit.id)).toEqual(expect.arrayContaining([next.id, due.id, elsewhere.id]))
  expect(hits).toHaveLength(4)
  const nobody = await ask('Сейтқали', { kinds: ['party'], from: day('1988-01-01'), to: day('1988-12-31') })
  expect(nobody).toEqual([])
})

test('an article is found with its parts, and is no other article', async () => {
  const { ask, charges, first, second, client1, other } = await cabinet()
  const chargesUnder = async (article: string): Promise<string[]> =>
    (await ask('', { kinds: ['charge'], article })).map((hit) => hit.id).sort()
  const ids = (...places: number[]): string[] => places.map((place) => charges[place]?.id ?? '').sort()
  expect(await chargesUnder('272')).toEqual(ids(0, 1, 2, 4))
  expect(await chargesUnder('272 ч. 2')).toEqual(ids(0, 4))
  for (const typed of [
    'ч. 2 ст. 272',
    'ст.272 ч.2 УК РК',
    '272-баптың 2-бөлігі',
    'ҚР ҚК 272-бабының 2-бөлігі',
    'art. 272(2) CC',
    '272 бап 2 бөлік',
  ])
    expect(await chargesUnder(typed), typed).toEqual(ids(0, 4))
  expect(await chargesUnder('272(1)')).toEqual(ids(1))
  expect(await chargesUnder('272-1')).toEqual(ids(3))
  expect(await chargesUnder('1272')).toEqual([other.id])
  expect(await chargesUnder('27')).toEqual([])
  expect(await chargesUnder('нет')).toEqual([])
  expect((await ask('', { kinds: ['case'], article: '272' })).map((hit) => hit.id)).toEqual([first.id])
  expect((await ask('точно', { article: '272' })).map((hit) => hit.caseId)).toEqual([first.id])
  expect((await ask('точно', { article: '1272' })).map((hit) => hit.caseId)).toEqual([second.id])
  expect((await ask('Сейтқали', { article: '272', kinds: ['party'] })).map((hit) => hit.id)).toEqual([
    client1.id,
  ])
  expect(await ask('Сейтқали', { article: '1272' })).toEqual([])
})

test('a case and its status decide for all that is in it and for who takes part', async () => {
  const { ask, second, client2, elsewhere, other } = await cabinet()
  const inSecond = [second.id, client2.id, elsewhere.id, other.id].sort()
  expect((await ask('', { caseId: second.id })).map((hit) => hit.id).sort()).toEqual(inSecond)
  expect((await ask('', { status: 'closed' })).map((hit) => hit.id).sort()).toEqual(inSecond)
  expect(await ask('', { status: 'suspended' })).toEqual([])
  expect(await ask('', { status: 'open', caseId: second.id })).toEqual([])
  expect(await ask('', { status: 'open', article: '1272' })).toEqual([])
  expect((await ask('точно', { status: 'closed' })).map((hit) => hit.id)).toEqual([elsewhere.id])
  expect((await ask('ким', { status: 'closed', kinds: ['party'] })).map((hit) => hit.id)).toEqual([
    client2.id,
  ])
  expect((await ask('точно', { kinds: ['event', 'note'], caseId: second.id })).map((hit) => hit.id)).toEqual([
    elsewhere.id,
  ])
})

test('without words and without a filter there is no answer', async () => {
  const { ask } = await cabinet()
  expect(await ask('', {})).toEqual([])
  expect(await ask('   ', {})).toEqual([])
  expect(await ask('—', { status: 'open' })).toEqual([])
})
