import { describe, expect, test } from 'vitest'
import { exportColumns, exportRows } from '../../../electron/vault/tasks/spreadsheets/exported-rows.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { newParty } from '../../../shared/domain/kinds/party.ts'
import { EXPORT_LISTS, type TableOptions } from '../../../shared/domain/table-export.ts'
import { allParties } from '../../support/whole-lists.ts'
import { codeOf, deskWithVault } from '../casework/support/desk.ts'
import { documentFrom, fileWith } from '../casework/support/files.ts'
import * as samples from '../casework/support/samples.ts'
import { DOCUMENTS, exportedRows as rowsOf } from './support/exported.ts'
import { filled, SECRET } from './support/filled-lists.ts'

describe('lists that leave the vault', () => {
  test('every list has headings and rows, each as wide as its headings', async () => {
    const { client } = await filled()
    const counts: Record<string, number> = {}
    for (const list of EXPORT_LISTS) {
      const [headings = [], ...rows] = await rowsOf(client, { list, includesSensitive: true })
      counts[list] = rows.length
      expect(rows.every((row) => row.length === headings.length)).toBe(true)
    }
    expect(counts).toEqual({
      parties: 2,
      cases: 2,
      hearings: 2,
      charges: 2,
      risks: 2,
      restraints: 2,
      decisions: 2,
      sentences: 2,
      chronology: 56,
      events: 4,
      deadlines: 2,
      tasks: 2,
      contacts: 4,
      interventions: 4,
      documents: 0,
      disclosures: 2,
      statements: 4,
      figures: 2,
      sources: 8,
      items: 4,
    })
  })

  test('a column in which nothing stands is left out, in every format; of no record all headings stay', async () => {
    const { client } = await deskWithVault()
    expect((await rowsOf(client, { list: 'parties' }))[0]).toContain('died')
    await client.parties.create(newParty('Ахметов Нурлан', 'person'))
    await client.parties.create({ ...newParty('Ким Виктория', 'person'), occupation: 'врач' })
    for (const format of ['csv', 'xlsx', 'pdf'] as const) {
      const [headings = [], ...rows] = await rowsOf(client, {
        list: 'parties',
        format,
        includesSensitive: true,
      })
      expect(headings.filter((_, at) => rows.every((row) => row[at] === ''))).toEqual([])
      expect(['name', 'occupation', 'died'].map((name) => headings.includes(name))).toEqual([
        true,
        true,
        false,
      ])
    }
  })

  test('a workbook has days, times of a day and numbers as such, and a date that is known in part as a text', async () => {
    const { client, caseId } = await filled()
    await client.events.create(
      samples.event(caseId, { title: 'Давно', date: samples.about('1899-05-12'), countMin: null }),
    )
    await client.events.create(
      samples.event(caseId, { title: 'В мае', date: samples.about('2022-05'), countMin: 0 }),
    )
    await client.events.create(
      samples.event(caseId, {
        title: '2022-05-06',
        date: samples.about('2022-05-06'),
        countMin: 3,
        countMax: 4,
      }),
    )
    const cells = new Map<unknown, unknown[]>()
    const options = { list: 'events', caseId, format: 'xlsx', language: 'ru', title: 'Список' } as const
    const words = { headings: {}, words: {}, shown: null, includesSensitive: false }
    let headings: unknown[] = []
    for await (const part of await client.internal.tableRows({ ...options, ...words })) {
      for (const row of part) {
        if (headings.length === 0) headings = row
        cells.set(
          row[headings.indexOf('title')],
          ['date', 'countMin'].map((name) => row[headings.indexOf(name)]),
        )
      }
    }
    expect([cells.get('Давно'), cells.get('В мае'), cells.get('2022-05-06')]).toEqual([
      ['1899-05-12', ''],
      ['2022-05', 0],
      [{ moment: '2022-05-06' }, 3],
    ])
  })

  test('nothing that is sensitive leaves in any list unless it is asked for, in any format', async () => {
    const { client } = await filled()
    for (const list of EXPORT_LISTS) {
      for (const format of ['csv', 'pdf'] as const) {
        const text = JSON.stringify(await rowsOf(client, { list, format }))
        expect([list, text.includes(SECRET), text.includes('880512300123')]).toEqual([list, false, false])
      }
    }
    const all = JSON.stringify(await rowsOf(client, { list: 'parties', includesSensitive: true }))
    expect([all.includes(SECRET), all.includes('880512300123')]).toEqual([true, true])
  })

  test('a privileged document is not named in the table of documents unless that is asked for', async () => {
    const { client, caseId } = await filled()
    const plain = await documentFrom(client, caseId, fileWith('Жалоба.txt', 'one'))
    const { id, revision, title, kind, dated, language, source, notes } = await documentFrom(
      client,
      caseId,
      fileWith('Разговор в СИЗО.txt', 'two'),
    )
    const value = { title, kind, dated, language, source, notes, isPrivileged: true }
    await client.documents.update({ id, revision, value })
    const told = async (change: Partial<TableOptions>) => {
      const text = JSON.stringify(await rowsOf(client, { list: 'documents', caseId, ...change }))
      return [text.includes(plain.title), text.includes(title)]
    }
    expect(await told({})).toEqual([true, false])
    expect(await told({ includesSensitive: true })).toEqual([true, false])
    expect(await told({ privileged: 1 })).toEqual([true, true])
    // What is said of it, with its title, is no more for others than it is itself.
    for (const [ofId, quote] of [
      [plain.id, 'Open words'],
      [id, 'Words of the client'],
    ] as const)
      await client.sources.create(samples.source('document', ofId, { quote }))
    const said = async (change: Partial<TableOptions>) => {
      const text = JSON.stringify(await rowsOf(client, { list: 'sources', caseId, ...change }))
      return ['Open words', plain.title, 'Words of the client', title].map((words) => text.includes(words))
    }
    expect(await said({ includesSensitive: true })).toEqual([true, true, false, false])
    expect(await said({ includesSensitive: true, privileged: 1 })).toEqual([true, true, true, true])
  })

  test('of privileged documents no more are named than were said, and their number can be asked for', async () => {
    const { client, caseId, hiddenCaseId } = await filled()
    const privileged = async (of: CaseId, name: string) => {
      const { id, revision, ...document } = await documentFrom(client, of, fileWith(`${name}.txt`, name))
      const { title, kind, dated, language, source, notes } = document
      const value = { title, kind, dated, language, source, notes, isPrivileged: true }
      await client.documents.update({ id, revision, value })
    }
    await privileged(caseId, 'Разговор')
    await privileged(hiddenCaseId, 'Ещё один')
    await documentFrom(client, caseId, fileWith('Жалоба.txt', 'one'))
    const count = async (change: Partial<TableOptions>) =>
      (await client.tables.privileged({ ...DOCUMENTS, ...change })).count
    expect([
      await count({}),
      await count({ includesSensitive: true }),
      await count({ list: 'parties' }),
    ]).toEqual([1, 2, 0])
    expect(await codeOf(rowsOf(client, { list: 'documents', includesSensitive: true, privileged: 1 }))).toBe(
      'CONFLICT',
    )
    expect(await rowsOf(client, { list: 'documents', includesSensitive: true, privileged: 2 })).toHaveLength(
      4,
    )
  })

  test('a column in which something is said only while the table is written is not lost', async () => {
    const { client } = await filled()
    const options = { ...DOCUMENTS, list: 'parties' as const }
    const columns = ['name']
    const read = async () => {
      for await (const _ of await client.internal.tableRows({ ...options, columns }));
    }
    expect(await codeOf(read())).toBe('CONFLICT')
  })

  test('reading a list is stopped between its parts, and others are answered meanwhile', async () => {
    const { client, session } = await deskWithVault()
    for (let at = 0; at < 1_200; at += 1) await client.parties.create(newParty(`Ахметов ${at}`, 'person'))
    for (const reading of [exportColumns, exportRows]) {
      const stop = new AbortController()
      const events = reading(session.work(), { ...DOCUMENTS, list: 'parties' }, stop.signal)
      expect((await events.next()).done).toBe(false)
      expect((await allParties(client)).length).toBe(1_200)
      stop.abort()
      await expect(
        (async () => {
          for await (const _ of events);
        })(),
      ).rejects.toMatchObject({ code: 'CANCELLED' })
    }
    const rows = []
    for await (const event of await client.internal.tableColumns({ ...DOCUMENTS, list: 'parties' }))
      if (event.kind === 'progress') rows.push(event.rows)
    expect([rows.length > 2, rows.at(-1)]).toEqual([true, 1_200])
  })

  test('a document came in on the day that it was where one works, not at Greenwich', async () => {
    const zone = process.env.TZ
    process.env.TZ = 'Asia/Almaty'
    try {
      const { client } = await deskWithVault(() => Date.parse('2026-11-21T20:30:00.000Z'))
      const { id: caseId } = await client.cases.create(samples.caseFile({}))
      await documentFrom(client, caseId, fileWith('Жалоба.txt', 'one'))
      const [headings = [], row = []] = await rowsOf(client, { list: 'documents', caseId })
      expect(row[headings.indexOf('importedAt')]).toBe('2026-11-22')
    } finally {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    }
  })

  test('a source says of which record it is and keeps every word', async () => {
    const { client, caseId } = await filled()
    const [headings = [], ...rows] = await rowsOf(client, { list: 'sources', caseId })
    expect(rows).toHaveLength(1)
    const cell = (name: string) => rows[0]?.[headings.indexOf(name)]
    expect(['ofSubject', 'record', 'text', 'page', 'says', 'stance', 'asOf'].map(cell)).toEqual([
      'charge',
      'Ахметов Нуржан, УК РК 272(2)',
      'Доклад «Без суда»',
      'с. 14',
      '15',
      'stated',
      '2026-10',
    ])
  })

  test('who is only in cases that are not for others is a name of such a case', async () => {
    const { client, hiddenCaseId } = await filled()
    const only = await client.parties.create(samples.person('Иванов Пётр'))
    expect(JSON.stringify(await rowsOf(client, {}))).toContain('Иванов')
    await client.participations.create(samples.participation(hiddenCaseId, only.id))
    expect(JSON.stringify(await rowsOf(client, {}))).not.toContain('Иванов')
    expect(await rowsOf(client, { caseId: hiddenCaseId })).toHaveLength(1)
  })

  test('a list of one case has that case only, and no column for it', async () => {
    const { client, caseId } = await filled()
    const [headings, ...rows] = await rowsOf(client, { list: 'hearings', caseId })
    expect([headings?.[0], rows.length]).toEqual(['startsAt', 1])
  })

  test('headings and words are those of the page; dates stay as they are in a table and become words in print', async () => {
    const { client } = await filled()
    const words = {
      headings: { name: 'Имя', kind: 'Вид', born: 'Рождение' },
      words: { kind: { person: 'Человек' } },
    }
    const cells = async (format: 'csv' | 'pdf') => {
      const [headings = [], row = []] = await rowsOf(client, { ...words, format })
      return ['Имя', 'Вид', 'Рождение'].map((heading) => row[headings.indexOf(heading)])
    }
    expect(await cells('csv')).toEqual(['Ахметов Нуржан', 'Человек', '1988-05'])
    expect(await cells('pdf')).toEqual(['Ахметов Нуржан', 'Человек', 'май 1988\u00A0г.'])
    const [headings = [], row = []] = await rowsOf(client, { list: 'hearings', format: 'pdf' })
    expect(row[headings.indexOf('startsAt')]).toBe('1\u00A0декабря 2026\u00A0г., 10:30')
  })

  test('codes of law are as they were typed in a table, which can be read in again, and in the language of the print', async () => {
    const { client } = await filled()
    const cell = async (
      list: 'charges' | 'risks' | 'cases',
      format: 'csv' | 'pdf',
      language: 'en' | 'kk',
    ) => {
      const [headings = [], row = []] = await rowsOf(client, { list, format, language })
      return row[headings.indexOf(list === 'cases' ? 'articles' : 'code')]
    }
    for (const list of ['charges', 'risks'] as const)
      expect([
        await cell(list, 'csv', 'en'),
        await cell(list, 'pdf', 'en'),
        await cell(list, 'pdf', 'kk'),
      ]).toEqual(['УК РК', 'CC', 'ҚР ҚК'])
    expect([await cell('cases', 'csv', 'en'), await cell('cases', 'pdf', 'en')]).toEqual([
      'УК РК 272(2)',
      'art.\u00A0272(2)\u00A0CC',
    ])
  })

  test('a list leaves as it is on the screen: filtered, in its order, and without what is sensitive all the same', async () => {
    const { client, caseId } = await filled()
    await client.cases.create(samples.caseFile({ title: 'Апелляция' }))
    await client.cases.create(samples.caseFile({ title: 'Закрыто', status: 'closed' }))
    const titlesOf = (rows: string[][]): (string | undefined)[] => {
      const [headings = [], ...lines] = rows
      return lines.map((line) => line[headings.indexOf('title')])
    }
    const view = (text: string, direction: 'ascending' | 'descending') =>
      ({ filter: { text, status: 'open' }, sort: { by: 'title', direction } }) as const
    const cases = (shown: TableOptions['shown']) => rowsOf(client, { list: 'cases', shown })
    expect(titlesOf(await cases({ list: 'cases', view: view('', 'ascending') }))).toEqual([
      'Апелляция',
      'Дело о митинге',
    ])
    expect(titlesOf(await cases({ list: 'cases', view: view('', 'descending') }))).toEqual([
      'Дело о митинге',
      'Апелляция',
    ])
    expect(titlesOf(await cases({ list: 'cases', view: view('miting', 'ascending') }))).toEqual([
      'Дело о митинге',
    ])
    const sort = { by: 'case', direction: 'ascending' } as const
    for (const shown of [
      { list: 'events', view: { filter: { text: '', certainty: 'all' }, sort } },
      { list: 'tasks', view: { filter: { text: '', show: 'all' }, sort } },
      { list: 'documents', view: { filter: { text: '' }, sort } },
      {
        list: 'parties',
        view: { filter: { text: '', kind: 'all' }, sort: { by: 'name', direction: 'descending' } },
      },
    ] as const) {
      const rows = await rowsOf(client, { list: shown.list, shown })
      const whole = await rowsOf(client, { list: shown.list })
      expect([shown.list, rows.toSorted(), JSON.stringify(rows).includes(SECRET)]).toEqual([
        shown.list,
        whole.toSorted(),
        false,
      ])
    }
    const ofCase = await rowsOf(client, {
      list: 'tasks',
      caseId,
      shown: { list: 'tasks', view: { filter: { text: 'нет такого', show: 'all' }, sort } },
    })
    expect(ofCase.length).toBe(2)
  })
})

test('of a statement a table says what has become of it, and each of its circumstances in the words of the page', async () => {
  const { client } = await deskWithVault()
  const { id: caseId } = await client.cases.create(samples.caseFile())
  const { id: partyId } = await client.parties.create(samples.person())
  const confession = await client.statements.create(samples.statement(caseId, partyId))
  await client.statements.create(
    samples.statement(caseId, partyId, {
      date: samples.about('2026-11'),
      withdraws: confession.id,
      circumstances: [],
    }),
  )
  const words = {
    standing: { withdrawn: 'последующий отказ' },
    circumstances: { threatened: 'под угрозами', 'in-public': 'публично' },
  }
  const [headings = [], ...rows] = await rowsOf(client, { list: 'statements', caseId, words })
  const cells = (name: string) => rows.map((row) => row[headings.indexOf(name)])
  expect([cells('partyId'), cells('standing'), cells('circumstances')]).toEqual([
    ['Ахметов Нуржан', 'Ахметов Нуржан'],
    ['последующий отказ', ''],
    ['под угрозами; публично', ''],
  ])
})
