import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { PartialDate } from '../../../shared/domain/dates.ts'
import {
  canBeOne,
  compareReadParties,
  type ReadParty,
  readParty,
} from '../../../shared/domain/names/compare-parties.ts'
import { readPairList } from '../../../tools/names/pair-list.ts'
import { deskWithVault } from '../casework/support/desk.ts'
import { preview, run, stage } from './support/import.ts'

/** As many as one name is compared with where all of them share its keys: then nobody is left out for want of room. */
const PAIRS_A_LIST = 120

const pairs = ['pairs.json', 'practice.json'].flatMap((file) =>
  readPairList(readFileSync(new URL(`../../fixtures/names/${file}`, import.meta.url), 'utf8'))
    .filter((_, at) => at % 3 === 0)
    .slice(0, PAIRS_A_LIST),
)

const BIRTHS = ['', '', '1980', '1980-03-12', '1980-12-03', '1991-05'] as const
const NUMBERS = ['', '', '', '800312300123', '800312300132', '910512400777'] as const

const lineOf = (name: string, at: number): readonly string[] => [
  name,
  BIRTHS[at % BIRTHS.length] ?? '',
  NUMBERS[(at * 5) % NUMBERS.length] ?? '',
]

const readLine = ([name = '', born = '', identityNumber = '']: readonly string[]): ReadParty =>
  readParty({ names: [name], born: born === '' ? null : (born as PartialDate), identityNumber })

const looksLike = (one: ReadParty, others: readonly ReadParty[]): boolean =>
  others.some((other) => compareReadParties(one, other).verdict !== 'no')

test('a line is doubtful exactly where a comparison with everyone, one by one, finds somebody', async () => {
  const { client } = await deskWithVault()
  const heading = ['name', 'born', 'identityNumber']
  const inVault = pairs.map(({ a }, at) => lineOf(a, at))
  const inTable = pairs.map(({ b }, at) => lineOf(b, at + 1))
  await run(client, await stage(client, 'parties', [heading, ...inVault]), { duplicates: 'create' })

  const known = inVault.map(readLine)
  const expected = inTable.map(readLine).map((one, at, all) => ({
    line: at + 2,
    verdict: looksLike(one, [...known, ...all.slice(0, at)]) ? 'duplicate' : 'ready',
  }))
  const { lines } = await preview(client, await stage(client, 'parties', [heading, ...inTable]))
  expect(lines.map(({ line, verdict }) => ({ line, verdict }))).toEqual(expected)
})

test('what a look at birth, number and words excludes, a whole comparison excludes as well', () => {
  const lines = pairs.flatMap(({ a, b }, at) => [lineOf(a, at), lineOf(b, at * 7 + 1)])
  const parties = lines.map(readLine)
  const excluded = parties.flatMap((one) =>
    parties.filter((other) => !canBeOne(one, other)).map((other) => [one, other] as const),
  )
  expect(excluded.length).toBeGreaterThan(4_000)
  expect(excluded.filter(([one, other]) => compareReadParties(one, other).verdict !== 'no')).toEqual([])
})
