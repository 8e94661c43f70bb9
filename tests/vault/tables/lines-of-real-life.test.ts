import { expect, test } from 'vitest'
import { allCases } from '../../support/whole-lists.ts'
import { codeOf, deskWithVault } from '../casework/support/desk.ts'
import { look, preview, run, stage } from './support/import.ts'

test('a case without a title is called by its clients, as many as a title holds', async () => {
  const { client } = await deskWithVault()
  const many = Array.from({ length: 40 }, (_, at) => `Сериков Ерлан Нурланович ${at}`)
  const plan = await stage(client, 'cases', [
    ['clients', 'articles', 'title'],
    ['Ахметов Нурлан', '405', ''],
    ['Бекова Айгерим; Ким Виктория', '', ''],
    [many.join('; '), '', ''],
    ['Досжанов Тимур', '', 'Дело о пикете'],
    ['', 'ст. 405', ''],
  ])
  const { lines } = await preview(client, plan)
  expect(lines.map(({ verdict, fault, field }) => [verdict, fault, field])).toEqual([
    ['ready', null, ''],
    ['ready', null, ''],
    ['ready', null, ''],
    ['ready', null, ''],
    ['refused', 'missing', 'title'],
  ])
  await run(client, plan)
  const titles = (await allCases(client)).map(({ title }) => title).sort()
  expect(titles).toEqual(['Ахметов Нурлан: 405', 'Бекова Айгерим, Ким Виктория', 'Дело о пикете', titles[3]])
  expect(titles[3]?.startsWith('Сериков Ерлан Нурланович 0, ')).toBe(true)
  expect((titles[3] ?? '').length).toBeLessThanOrEqual(300)
})

test('a list of cases needs a column with a title or with clients', async () => {
  const { client } = await deskWithVault()
  const needs = async (heading: string) =>
    codeOf(look(client, await stage(client, 'cases', [[heading], ['x y']])))
  expect([await needs('number'), await needs('clients'), await needs('title')]).toEqual([
    'INVALID_INPUT',
    'no error',
    'no error',
  ])
})

test.for<[string, boolean]>([
  ['Итого', true],
  ['ИТОГО: 25 дел', true],
  ['Итого по г. Алматы – 5', true],
  ['Всего 12', true],
  ['Барлығы:', true],
  ['Total', true],
  ['Всего доброго', false],
  ['Итоговое собрание', false],
  ['Тоталь Анна', false],
  ['Итого ТОО', false],
  ['ТОО «Итого»', false],
])('a line that is called %j is one of totals: %s', async ([text, isTotal]) => {
  const { client } = await deskWithVault()
  const plan = await stage(client, 'parties', [
    ['номер', 'name', 'notes'],
    ['1', text, '3'],
    ['2', 'Ахметов Нурлан', text],
  ])
  const {
    mapping: { name = 1, notes = 2 },
    ...rest
  } = plan
  const { lines } = await preview(client, { ...rest, mapping: { name, notes } })
  expect(lines.map(({ fault }) => fault)).toEqual([isTotal ? 'total' : null, null])
})

test('whoever is called as a line of totals is taken where more than counts stands beside the name', async () => {
  const { client } = await deskWithVault()
  const plan = await stage(client, 'parties', [
    ['name', 'identityNumber', 'citizenship', 'notes'],
    ['Total', '', 'Франция', ''],
    ['Итого', '850340000123', '', ''],
    ['Итого', '25', '', '12 женщин'],
    ['Total', '1 250 000', '-', '3'],
  ])
  const { lines } = await preview(client, plan)
  expect(lines.map(({ fault }) => fault)).toEqual([null, null, 'total', 'total'])
})

test('a line of totals below a list without a name of its own is told by its first words', async () => {
  const { client } = await deskWithVault()
  const plan = await stage(client, 'cases', [
    ['number', 'title', 'clients'],
    ['Всего: 2', '', ''],
    ['7', 'Дело', ''],
  ])
  const { lines } = await preview(client, plan)
  expect(lines.map(({ fault }) => fault)).toEqual(['total', null])
})

test('dates of one column may be numbers, words of two languages and figures of every kind', async () => {
  const { client } = await deskWithVault()
  const cells = [
    '45678',
    '16.09.26',
    '16 сентября 2026 г.',
    '16 қыркүйек 2026',
    '2026 ж. 16 қыркүйек',
    '«16» сентября 2026 года',
    '16/09/2026',
    '2026-09-16',
    'сентябрь 2026',
    '',
  ]
  const plan = await stage(client, 'cases', [
    ['title', 'openedOn'],
    ...cells.map((cell, at) => [`Дело ${at}`, cell]),
  ])
  await run(client, plan)
  const cases = await allCases(client)
  const opened = await Promise.all(cases.map(async ({ id }) => client.cases.get({ id })))
  expect(
    opened.sort((one, other) => (one.title < other.title ? -1 : 1)).map(({ openedOn }) => openedOn),
  ).toEqual(['2025-01-21', ...Array.from({ length: 7 }, () => '2026-09-16'), '2026-09', null])
})

test('several measures of a case stand in its notes, and nobody is asked what they mean', async () => {
  const { client } = await deskWithVault()
  const plan = await stage(client, 'cases', [
    ['title', 'clients', 'restraint', 'restraintUntil'],
    ['Дело 1', 'Ахметов Нурлан; Бекова Айгерим', 'СИЗО; домашний арест', '2026-12-16; 2027-01-16'],
    ['Дело 2', 'Ахметов Нурлан; Бекова Айгерим', 'СИЗО', '2026-12-16; 2027-01-16'],
    ['Дело 3', 'Досжанов Тимур', 'СИЗО\nзалог', '2026-12-16'],
    ['Дело 4', 'Сериков Ерлан', 'клетка; яма', ''],
    ['Дело 5', 'Сериков Ерлан', 'клетка', '2026-12-16'],
  ])
  const { lines, unknownWords } = await preview(client, plan)
  expect(lines.map(({ fault }) => fault)).toEqual([null, null, null, null, 'not-a-word'])
  expect(unknownWords).toEqual([{ field: 'restraint', word: 'клетка', lines: 1 }])
  await run(client, plan)
  const cases = (await allCases(client)).toSorted((one, other) => (one.title < other.title ? -1 : 1))
  const told = await Promise.all(
    cases.map(async ({ id }) => [
      (await client.cases.file({ caseId: id })).restraints.length,
      (await client.cases.get({ id })).notes,
    ]),
  )
  expect(told).toEqual([
    [0, 'СИЗО; домашний арест, 2026-12-16; 2027-01-16'],
    [0, 'СИЗО, 2026-12-16; 2027-01-16'],
    [0, 'СИЗО\nзалог, 2026-12-16'],
    [0, 'клетка; яма'],
  ])
  await client.tables.keepWords({
    kind: 'cases',
    words: [{ field: 'restraint', word: 'клетка; яма', code: 'custody' }],
  })
  const again = await stage(client, 'cases', [
    ['title', 'clients', 'restraint'],
    ['Дело 6', 'Ким Виктория', 'клетка; яма'],
  ])
  expect((await preview(client, again)).ownWords).toMatchObject([{ word: 'клетка; яма', lines: 1 }])
})

test('a next hearing and a measure of the only client become records, those of several stand in the notes, and leave again', async () => {
  const { client } = await deskWithVault()
  const plan = await stage(client, 'cases', [
    ['title', 'clients', 'nextHearing', 'restraint', 'restraintUntil'],
    ['Дело 1', 'Ахметов Нурлан', '01.12.2026 10:30', 'СИЗО', '16 желтоқсан 2026'],
    ['Дело 2', 'Бекова Айгерим; Ким Виктория', '2026-12', 'домашний арест', '16.12.2026'],
    ['Дело 3', 'Досжанов Тимур', '', 'подписка', ''],
    ['Дело 4', '', 'скоро', '', ''],
    ['Дело 5', 'Сериков Ерлан', '', 'клетка', '31.02.2026'],
  ])
  const { lines, unknownWords } = await preview(client, plan)
  expect(lines.map(({ fault, field }) => [fault, field])).toEqual([
    [null, ''],
    [null, ''],
    [null, ''],
    ['not-a-date', 'nextHearing'],
    ['not-a-date', 'restraintUntil'],
  ])
  expect(unknownWords).toEqual([{ field: 'restraint', word: 'клетка', lines: 1 }])
  const parts = async () => {
    const cases = (await allCases(client)).toSorted((one, other) => (one.title < other.title ? -1 : 1))
    return Promise.all(
      cases.map(async ({ id }) => {
        const { hearings, restraints } = await client.cases.file({ caseId: id })
        const { notes } = await client.cases.get({ id })
        return [
          hearings.map(({ startsAt, status }) => `${startsAt} ${status}`),
          restraints.map(({ kind, from, until }) => [kind, from, until]),
          notes,
        ]
      }),
    )
  }
  await run(client, plan)
  expect(await parts()).toEqual([
    [['2026-12-01T10:30 planned'], [['custody', null, '2026-12-16']], ''],
    [['2026-12 planned'], [], 'домашний арест, 16.12.2026'],
    [[], [['travel-ban', null, null]], ''],
  ])
  const rows: unknown[][] = []
  const of = { list: 'cases', caseId: null, shown: null, format: 'xlsx', language: 'ru', title: '' } as const
  const table = await client.internal.tableRows({ ...of, headings: {}, words: {}, includesSensitive: false })
  for await (const part of table) rows.push(...part)
  const [headings = [], ...cells] = rows
  const told = ['title', 'nextHearing', 'restraint', 'restraintUntil'].map((name) => headings.indexOf(name))
  expect(cells.map((row) => told.map((at) => row[at])).sort()).toEqual([
    ['Дело 1', { moment: '2026-12-01 10:30' }, 'custody', { moment: '2026-12-16' }],
    ['Дело 2', '2026-12', '', ''],
    ['Дело 3', '', 'travel-ban', ''],
  ])
})
