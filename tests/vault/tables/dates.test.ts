import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { ImportPlan } from '../../../shared/contract/tables.ts'
import { rowsOf } from '../../documents/support/tables.ts'
import { allParties } from '../../support/whole-lists.ts'
import { type Client, deskWithVault } from '../casework/support/desk.ts'
import { preview, run, stage } from './support/import.ts'

/** Births by name, as the vault keeps them after the table is in. */
const birthsAfter = async (client: Client, plan: ImportPlan) => {
  await run(client, plan)
  const parties = await allParties(client)
  return Object.fromEntries(parties.map(({ name, born }) => [name, born]))
}

const people = (births: readonly string[]): string[][] => [
  ['name', 'born'],
  ...births.map((born, at) => [`Человек ${String.fromCharCode(0x410 + at)}`, born]),
]

const birthsOf = async (births: readonly string[], change: Partial<ImportPlan> = {}) => {
  const { client } = await deskWithVault()
  const plan = await stage(client, 'parties', people(births), change)
  const lines = (await preview(client, plan)).lines.map(({ fault, line }) => ({ fault, line }))
  const kept = await birthsAfter(client, plan)
  return births.map(
    (_, at) =>
      lines.find(({ line }) => line === at + 2)?.fault ?? kept[`Человек ${String.fromCharCode(0x410 + at)}`],
  )
}

test('a column in which one date has the month first is read so in all lines', async () => {
  const rows = await rowsOf(readFileSync('tests/fixtures/papers/us-dates.csv'))
  const { client } = await deskWithVault()
  const plan = await stage(client, 'parties', [['name', 'born'], ...rows.slice(1)])
  expect(await birthsAfter(client, plan)).toEqual({
    'Akhmetov, Nurlan': '1988-04-03',
    'Kassenova, Aigerim': '1990-12-31',
    'Kim, Viktor': '1988-03-04',
    'Lee, Ann': '1988-03-04',
  })
})

test('a column in which a date can only have the day first is read so, and so is one with dots', async () => {
  expect(await birthsOf(['04/03/1988', '31/12/1990'])).toEqual(['1988-03-04', '1990-12-31'])
  expect(await birthsOf(['04.03.1988', '05.06.1990'])).toEqual(['1988-03-04', '1990-06-05'])
})

test('a column that does not say is asked about, and is read as a person says', async () => {
  const { client } = await deskWithVault()
  const staged = await client.internal.stageTable({
    tableId: null,
    name: 'a.csv',
    rows: [
      ['name', 'born', 'a', 'b'],
      ['A', '04/03/1988', '12/31/1990', '05/05/1990'],
    ],
  })
  expect(staged.dateOrders).toEqual([null, 'undecided', null, null])
  expect(await birthsOf(['04/03/1988'], { dateOrders: { born: 'month-first' } })).toEqual(['1988-04-03'])
  expect(await birthsOf(['04/03/1988'], { dateOrders: { born: 'day-first' } })).toEqual(['1988-03-04'])
})

test('births as people write them in tables are read, and words for an unknown date are no date', async () => {
  const read: readonly (readonly [string, string | null])[] = [
    ['1988 г.р.', '1988'],
    ['неизвестно', null],
    ['белгісіз', null],
    ['unknown', null],
    ['н/д', null],
    ['00.00.1988', '1988'],
    ['00.04.1988', '1988-04'],
    ['«15» июня 1988 г.', '1988-06-15'],
    ['32236', '1988-04-03'],
    ['33000.5', '1990-05-07'],
    ['Jun-88', '1988-06'],
    ['Jun-22', '2022-06'],
    ['1950-е', '[1950..1959]'],
    ['1950s', '[1950..1959]'],
    ['конец 1950-х', '[1957..1959]'],
    ['1950-жылдары', '[1950..1959]'],
    ['1988 жылы туған', '1988'],
    ['03.04.1988 00:00', '1988-04-03'],
  ]
  expect(await birthsOf(read.map(([text]) => text))).toEqual(read.map(([, born]) => born))
})

test('words that are cut short in tables are read as the whole words', async () => {
  expect(await birthsOf(['б. д.', 'не уст.', 'ок. 1988', 'прим. 1971 г.'])).toEqual([
    null,
    null,
    '1988~',
    '1971~',
  ])
})

test('nobody is born in the future, and no birth takes its year from the clock', async () => {
  expect(await birthsOf(['03.04.30', '3.4.27', '03.04.2030', '2031', '03.04', '22-Jun', '03.04.26'])).toEqual(
    ['1930-04-03', '1927-04-03', 'in-future', 'in-future', 'not-a-date', 'not-a-date', '2026-04-03'],
  )
})

test('a table of births of every kind comes in whole', async () => {
  const rows = await rowsOf(readFileSync('tests/fixtures/papers/birth-dates.xlsx'))
  const { client } = await deskWithVault()
  const plan = await stage(client, 'parties', [
    ['name', 'born'],
    ...rows.slice(1).map(([name = '', born = '']) => [name, born]),
  ])
  const { lines } = await preview(client, plan)
  expect(lines.filter(({ fault }) => fault !== null)).toEqual([])
})
