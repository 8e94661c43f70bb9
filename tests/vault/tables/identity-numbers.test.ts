import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { judgeIdentityNumber } from '../../../shared/domain/identity-number.ts'
import { rowsOf } from '../../documents/support/tables.ts'
import { allParties } from '../../support/whole-lists.ts'
import { deskWithVault } from '../casework/support/desk.ts'
import { allLines, look, preview, run, stage } from './support/import.ts'

const rowsOfPaper = async (): Promise<string[][]> => {
  const rows = await rowsOf(readFileSync('tests/fixtures/papers/iin-without-zero.xlsx'))
  return [
    ['name', 'born', 'identityNumber'],
    ...rows.slice(1).map(([name = '', born = '', number = '']) => [name, born, number]),
    ['Ким Виктор', '1988-04-03', '8,80403E+11'],
  ]
}

test('a number without its zero is flagged, and gets it where a person wants that', async () => {
  const { client } = await deskWithVault()
  const plan = await stage(client, 'parties', await rowsOfPaper())
  expect(await look(client, plan)).toMatchObject({ ready: 3, doubtful: 3, zeros: 1 })
  const doubts = (await preview(client, plan)).lines.map((line) => line.doubts.map(({ kind }) => kind))
  expect(doubts).toEqual([['zero'], ['control'], ['lost']])
  const wanted = { ...plan, addZeros: true }
  expect(await look(client, wanted)).toMatchObject({ ready: 3, doubtful: 3, zeros: 1 })
  const [first] = await allLines(client, wanted, { verdict: 'doubtful', text: 'Абаев' })
  expect(first?.doubts).toEqual([{ kind: 'zero-added', field: 'identityNumber' }])
  await run(client, wanted)
  const parties = await Promise.all((await allParties(client)).map(({ id }) => client.parties.get({ id })))
  expect(
    Object.fromEntries(parties.map(({ names, identityNumber }) => [names[0]?.text, identityNumber])),
  ).toEqual({ 'Абаев Тимур': '050403500123', 'Сериков Алан': '880403300123', 'Ким Виктор': '' })
})

test('without that wish the number stays as it stands in the table', async () => {
  const { client } = await deskWithVault()
  await run(client, await stage(client, 'parties', (await rowsOfPaper()).slice(0, 2)))
  const [{ id } = { id: '' as never }] = await allParties(client)
  expect((await client.parties.get({ id })).identityNumber).toBe('50403500123')
})

const person = (born: string | null) => ({ isPerson: true, born })

test.each([
  ['880403300121', '1988-04-03', undefined],
  ['880403300121', '1988', undefined],
  ['880403300121', null, undefined],
  ['880403300121', '1988-04', undefined],
  ['8804 0330 0121', '1988-04-03', undefined],
  ['880403300123', '1988-04-03', 'control'],
  ['880403300121', '1988-03-04', 'birth'],
  ['881303300121', null, 'date'],
  ['88040330012', '1988-04-03', 'length'],
  ['50403500121', null, 'length'],
  ['50403500121', '1988-04-03', 'length'],
  ['50403500121', '2005-04-03', 'zero'],
  ['403500121', '2000-04-03', 'zero'],
  ['8,80403E+11', null, 'lost'],
  ['8.80403E+11', null, 'lost'],
  ['N12345678', null, undefined],
])('of the number %s beside the birth %s is said: %s', (number, born, doubt) => {
  expect(judgeIdentityNumber(number, person(born))?.doubt).toBe(doubt)
})

test('the number of an organisation has no birth in it', () => {
  expect(judgeIdentityNumber('990740000683', { isPerson: false, born: '1999' })?.doubt).toBe(undefined)
  expect(judgeIdentityNumber('990740000684', { isPerson: false, born: null })?.doubt).toBe('control')
})
