import { describe, expect, test } from 'vitest'
import { stalePages } from '../../../electron/vault/records/residue.ts'
import { openWith } from '../../support/entering.ts'
import { allCases } from '../../support/whole-lists.ts'
import { codeOf, deskWithVault, lock, newDesk } from '../casework/support/desk.ts'
import { PASSPHRASE } from '../support/vaults.ts'
import { look, preview, run, stage } from './support/import.ts'

const HEADING = ['title', 'stage', 'status'] as const

const TABLE = [
  HEADING,
  ['Дело 1', 'Суд 1 инст-и', 'идёт'],
  ['Дело 2', 'суд  1 инст-и.', 'ИДЕТ'],
  ['Дело 3', 'апелляция', 'идёт'],
  ['Дело 4', 'кассация', 'жүріп жатыр'],
  ['Дело 5', 'бірінші саты', 'закрыто'],
]

const COURT = { field: 'stage', word: 'суд 1 инст-и', code: 'first-instance' }
const GOES_ON = { field: 'status', word: 'идёт', code: 'open' }

describe('a word that the program does not know', () => {
  test('is listed once however it is written, also where another word refuses its line', async () => {
    const { client } = await deskWithVault()
    const plan = await stage(client, 'cases', TABLE)
    expect(await look(client, plan)).toMatchObject({
      ready: 1,
      refused: 4,
      unknownWords: [
        { field: 'status', word: 'идёт', lines: 3 },
        { field: 'stage', word: 'Суд 1 инст-и', lines: 2 },
        { field: 'status', word: 'жүріп жатыр', lines: 1 },
      ],
      moreUnknown: 0,
      ownWords: [],
    })
  })

  test('is read once it is explained, in every later table, and says in how many lines it was', async () => {
    const desk = await deskWithVault()
    const { client } = desk
    const plan = await stage(client, 'cases', TABLE)
    await client.tables.keepWords({ kind: 'cases', words: [COURT, GOES_ON] })
    expect(await look(client, plan)).toMatchObject({
      ready: 4,
      refused: 1,
      ownWords: [
        { ...GOES_ON, lines: 3 },
        { ...COURT, lines: 2 },
      ],
    })
    await run(client, plan)
    const cases = await allCases(client)
    expect(cases.map(({ title, stage: at, status }) => [title, at, status]).sort()).toEqual([
      ['Дело 1', 'first-instance', 'open'],
      ['Дело 2', 'first-instance', 'open'],
      ['Дело 3', 'appeal', 'open'],
      ['Дело 5', 'first-instance', 'closed'],
    ])
    await lock(desk)
    const again = newDesk()
    await openWith(again.client, {
      folder: desk.folder,
      secret: { kind: 'passphrase', value: PASSPHRASE },
    })
    const later = await stage(again.client, 'cases', [HEADING, ['Дело 6', 'СУД 1 ИНСТ-И', '']])
    expect(await look(again.client, later)).toMatchObject({ ready: 1, refused: 0, unknownWords: [] })
  })

  test('may mean that a field stays empty, and another thing than the page says', async () => {
    const { client } = await deskWithVault()
    const words = [
      { field: 'status', word: 'хз', code: '' },
      { field: 'stage', word: 'суд', code: 'appeal' },
    ]
    await client.tables.keepWords({ kind: 'cases', words })
    const plan = await stage(client, 'cases', [HEADING, ['Дело', 'Суд', 'Хз']])
    await run(client, plan)
    expect((await allCases(client)).map(({ stage: at, status }) => [at, status])).toEqual([
      ['appeal', 'open'],
    ])
  })

  test('of one list says nothing of another, nor of another column', async () => {
    const { client } = await deskWithVault()
    await client.tables.keepWords({ kind: 'cases', words: [COURT] })
    const plan = await stage(client, 'cases', [HEADING, ['Дело', '', 'суд 1 инст-и']])
    expect(await look(client, plan)).toMatchObject({ refused: 1, ownWords: [{ ...COURT, lines: 0 }] })
    const people = await stage(client, 'parties', [['name'], ['Ахметов Нурлан']])
    expect((await look(client, people)).ownWords).toEqual([])
  })

  test('is forgotten, leaves its pages to be written anew, and refuses its lines again', async () => {
    const desk = await deskWithVault()
    const { client, session } = desk
    await client.tables.keepWords({ kind: 'cases', words: [COURT, GOES_ON] })
    const plan = await stage(client, 'cases', TABLE)
    expect(await look(client, plan)).toMatchObject({ refused: 1 })
    await client.tables.forgetWord({ kind: 'cases', field: 'stage', word: 'СУД 1 инст-и' })
    await client.tables.forgetWord({ kind: 'cases', field: 'stage', word: 'никогда не было' })
    expect(await look(client, plan)).toMatchObject({ refused: 3, ownWords: [{ ...GOES_ON, lines: 3 }] })
    expect(stalePages(session.work().vault.database.read())).toBe('earlier')
  })

  test('leaves what was decided of other lines as it was', async () => {
    const { client } = await deskWithVault()
    const plan = await stage(client, 'cases', [...TABLE, ['Дело 5', 'суд', '']])
    await look(client, plan)
    await client.tables.decide({ tableId: plan.tableId, choice: 'create', lines: 7 })
    await client.tables.keepWords({ kind: 'cases', words: [GOES_ON] })
    const { lines } = await preview(client, plan)
    expect(lines.find(({ line }) => line === 7)?.choice).toBe('create')
  })

  test.for<[string, { field: string; word: string; code: string }]>([
    ['a code that is none of its column', { field: 'stage', word: 'суд', code: 'open' }],
    ['a column that has no words', { field: 'title', word: 'суд', code: '' }],
    ['a column that is none', { field: 'constructor', word: 'суд', code: '' }],
    ['a word of dots', { field: 'stage', word: '. .', code: 'appeal' }],
    ['a word of nothing', { field: 'stage', word: ' ', code: 'appeal' }],
    ['a word of a page', { field: 'stage', word: 'а'.repeat(201), code: 'appeal' }],
  ])('is refused with %s, and those beside it as well', async ([, word]) => {
    const { client } = await deskWithVault()
    expect(await codeOf(client.tables.keepWords({ kind: 'cases', words: [COURT, word] }))).toBe(
      'INVALID_INPUT',
    )
    const plan = await stage(client, 'cases', TABLE)
    expect((await look(client, plan)).ownWords).toEqual([])
  })

  test('is shown among no more than can be looked at where a column holds something else', async () => {
    const { client } = await deskWithVault()
    const rows = Array.from({ length: 300 }, (_, at) => [`Дело ${at}`, `№ ${at}/26`, 'а'.repeat(500)])
    const { unknownWords, moreUnknown } = await look(client, await stage(client, 'cases', [HEADING, ...rows]))
    expect([unknownWords.length, moreUnknown]).toEqual([50, 250])
  })
})
