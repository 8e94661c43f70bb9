import { describe, expect, test } from 'vitest'
import { guessMapping } from '../../../renderer/features/tables/field-words.ts'
import { resources } from '../../../renderer/i18n/resources.ts'
import type { RefusedOptions } from '../../../shared/domain/table-import.ts'
import { allParties } from '../../support/whole-lists.ts'
import { type Client, codeOf, deskWithVault } from '../casework/support/desk.ts'
import { allLines, look, run, stage } from './support/import.ts'

const DOUBTFUL = 700

/** Each name twice: the second half of the lines is in doubt. */
const twice = [
  ['name'],
  ...Array.from({ length: 2 * DOUBTFUL }, (_, at) => {
    const number = at % DOUBTFUL
    const letters = Array.from(String(number), (digit) => 'бгдзклмнпр'.charAt(Number(digit)))
    return [`А${letters.join('а')}а Нурлан`]
  }),
]

const wordsFor = (tableId: string): RefusedOptions => {
  const { fault, refusedFile } = resources.ru.tables
  return {
    tableId,
    linesBefore: 0,
    headings: { line: refusedFile.line, reason: refusedFile.reason },
    faults: fault,
    fields: { name: 'Имя', born: 'Рождение или основание' },
  }
}

const refusedOf = async (client: Client, options: RefusedOptions): Promise<string[][]> => {
  const rows: string[][] = []
  for await (const part of await client.internal.refusedRows(options)) rows.push(...part)
  return rows
}

describe('doubtful lines', () => {
  test('all of them are shown page by page and each can go its own way, however many there are', async () => {
    const { client } = await deskWithVault()
    const plan = await stage(client, 'parties', twice)
    const { tableId } = plan
    const { duplicate } = await look(client, plan)
    expect(duplicate).toBeGreaterThanOrEqual(DOUBTFUL)
    const lines = await allLines(client, plan, { verdict: 'duplicate', text: '' })
    expect(lines).toHaveLength(duplicate)
    expect(new Set(lines.map(({ choice }) => choice))).toEqual(new Set(['skip']))

    const last = lines.at(-1)?.line ?? 0
    const decided = await client.tables.decide({ tableId, choice: 'create', lines: last })
    expect(decided.decided).toEqual({ skip: duplicate - 1, create: 1, 'add-names': 0 })
    const page = {
      tableId,
      filter: { verdict: 'duplicate', text: '' },
      from: duplicate - 1,
      count: 200,
    } as const
    expect(await client.tables.lines(page)).toMatchObject({
      total: duplicate,
      lines: [{ line: last, choice: 'create' }],
    })
    expect(await run(client, plan)).toMatchObject({
      created: 2 * DOUBTFUL - duplicate + 1,
      skipped: duplicate - 1,
    })
  })

  test('those that a word finds, in any script, go one way together; all of them another', async () => {
    const { client } = await deskWithVault()
    const plan = await stage(client, 'parties', [
      ['name'],
      ['Жәңгіров Ғалымбек'],
      ['Иванов Пётр'],
      ['Жангиров Галымбек'],
      ['Ivanov Pyotr'],
    ])
    const { tableId } = plan
    await look(client, plan)
    const found = { verdict: 'duplicate', text: 'zhangirov' } as const
    expect((await allLines(client, plan, found)).map(({ line }) => line)).toEqual([4])
    await client.tables.decide({ tableId, choice: 'add-names', lines: found })
    const choices = async () =>
      (await allLines(client, plan, { ...found, text: '' })).map(({ line, choice }) => [line, choice])
    expect(await choices()).toEqual([
      [4, 'add-names'],
      [5, 'skip'],
    ])
    await client.tables.decide({ tableId, choice: 'create', lines: { ...found, text: '' } })
    expect(await choices()).toEqual([
      [4, 'create'],
      [5, 'create'],
    ])
  })

  test('decisions stay while the columns do; spellings are added to people alone', async () => {
    const { client } = await deskWithVault()
    const plan = await stage(client, 'cases', [
      ['title', 'notes'],
      ['Дело', ''],
      ['Дело', ''],
    ])
    const { tableId } = plan
    const all = { verdict: 'duplicate', text: '' } as const
    expect(await codeOf(client.tables.decide({ tableId, choice: 'create', lines: all }))).toBe('NOT_FOUND')
    await look(client, plan)
    expect(await codeOf(client.tables.decide({ tableId, choice: 'add-names', lines: all }))).toBe(
      'INVALID_INPUT',
    )
    await client.tables.decide({ tableId, choice: 'create', lines: 3 })
    expect(await look(client, plan)).toMatchObject({ decided: { create: 1, skip: 0 } })
    expect(await look(client, { ...plan, mapping: { title: 0 } })).toMatchObject({
      decided: { create: 0, skip: 1 },
    })
  })
})

describe('refused lines', () => {
  test('become a table with line and reason, which mended comes in and finds what was taken', async () => {
    const { client } = await deskWithVault()
    const headings = ['ФИО', 'Дата рождения', 'Телефон']
    const rows = [
      headings,
      ['Ахметов Нуржан', '12.05.1988', '+7 701'],
      ['Иванов Пётр', '31.02.1988', '=1+1'],
      ['', '1990'],
    ]
    const mapping = guessMapping(headings, 'parties')
    const plan = await stage(client, 'parties', rows, { mapping })
    expect(await run(client, plan)).toMatchObject({ created: 1, refused: 2 })

    const table = await refusedOf(client, wordsFor(plan.tableId))
    expect(table).toEqual([
      [...headings, 'Строка таблицы', 'Почему не загружена'],
      ['Иванов Пётр', '31.02.1988', '=1+1', '3', 'Рождение или основание: непонятная дата'],
      ['', '1990', '', '4', 'Имя: не заполнено'],
    ])
    const mended = table.map((row, at) => (at === 1 ? row.with(1, '28.02.1988') : row))
    expect(guessMapping(mended[0] ?? [], 'parties')).toEqual(mapping)
    const again = await stage(client, 'parties', mended, { mapping })
    expect(await run(client, again)).toMatchObject({ created: 1, refused: 1 })
    expect(await allParties(client)).toHaveLength(2)
  })

  test('its two columns are taken for no field in any language', () => {
    for (const { tables } of [resources.en, resources.ru, resources.kk]) {
      const { line, reason } = tables.refusedFile
      for (const kind of ['parties', 'cases', 'events'] as const) {
        expect(guessMapping([line, reason], kind)).toEqual({})
      }
    }
  })

  test('twenty thousand of them are counted, shown to the last and saved', async () => {
    const { client } = await deskWithVault()
    const rows = Array.from({ length: 20_000 }, (_, at) => [
      `Ахметов ${at}`,
      at % 100 === 0 ? '1988' : '31.02.1988',
    ])
    const plan = await stage(client, 'parties', [['name', 'born'], ...rows])
    const { ready, duplicate, refused } = await look(client, plan)
    expect([ready + duplicate, refused]).toEqual([200, 19_800])
    const filter = { verdict: 'refused', text: '' } as const
    const { lines } = await client.tables.lines({ tableId: plan.tableId, filter, from: 19_799, count: 5 })
    expect(lines).toMatchObject([{ line: 20_001, title: 'Ахметов 19999', fault: 'not-a-date', choice: null }])
    const table = await refusedOf(client, wordsFor(plan.tableId))
    expect([table.length, table.at(-1)?.[2]]).toEqual([19_801, '20001'])
  })
})
