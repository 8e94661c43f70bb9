import { expect, test } from 'vitest'
import { documentsInView } from '../../../shared/domain/document-order.ts'
import { type Document, documentInputSchema } from '../../../shared/domain/kinds/document.ts'
import {
  type ListView,
  SHOWN_COLUMNS,
  type ShownList,
  SORT_DIRECTIONS,
  shownColumnsOf,
  shownListSchema,
} from '../../../shared/domain/list-views.ts'
import { cellText, type TableOptions } from '../../../shared/domain/table-export.ts'
import { TABLE_LISTS } from '../../../shared/domain/table-lists.ts'
import { deskWithVault } from '../casework/support/desk.ts'
import { documentFrom, fileWith } from '../casework/support/files.ts'
import * as samples from '../casework/support/samples.ts'
import { filled } from '../casework/support/walk-pages.ts'
import { pageWords } from './support/page-words.ts'

type Client = Awaited<ReturnType<typeof deskWithVault>>['client']

const tableOf = async (client: Client, change: Partial<TableOptions> & Pick<TableOptions, 'list'>) => {
  const options: TableOptions = {
    caseId: null,
    format: 'csv',
    language: 'ru',
    includesSensitive: true,
    privileged: 100,
    shown: null,
    title: 'Список',
    headings: {},
    words: {},
    ...change,
  }
  const rows: string[][] = []
  let columns: string[] | undefined
  for await (const event of await client.internal.tableColumns(options))
    if (event.kind === 'finished') columns = event.columns
  for await (const part of await client.internal.tableRows({ ...options, columns }))
    rows.push(...part.map((row) => row.map(cellText)))
  const [headings = [], ...lines] = rows
  return { headings, lines, cells: (name: string) => lines.map((line) => line[headings.indexOf(name)]) }
}

/** Every list that is looked at by columns: its filter with and without words, by what it can be sorted, and the name of a row. */
const LISTS = {
  cases: { filter: { status: 'all' }, by: ['touched', 'title', 'client', 'nextHearing', 'heldUntil'] },
  parties: { filter: { kind: 'all' }, by: ['name', 'kind', 'born', 'cases'] },
  documents: { filter: {}, by: ['imported', 'title', 'case', 'dated', 'size'] },
  events: { filter: { certainty: 'all' }, by: ['date', 'title', 'case', 'certainty'] },
  tasks: { filter: { show: 'all' }, by: ['due', 'title', 'case'] },
} as const satisfies Record<ShownList['list'], unknown>

const nameOf = (row: object): unknown => Reflect.get(row, 'title') ?? Reflect.get(row, 'name')

/** The names in a list on the screen, from above. */
const onScreen = async (client: Client, { list, view }: ShownList): Promise<unknown[]> => {
  const ask = client[list].page as (
    question: ListView & { after: null; skip: number; limit: number },
  ) => Promise<{ rows: readonly object[] }>
  return (await ask({ ...view, after: null, skip: 0, limit: 200 })).rows.map(nameOf)
}

test('every list over all cases leaves as it is on the screen: its rows, their order, and its columns where these are asked for', async () => {
  const { client } = await filled({ cases: 12, parties: 40 })
  for (const [list, { filter, by }] of Object.entries(LISTS)) {
    const whole = await onScreen(
      client,
      shownListSchema.parse({
        list,
        view: { filter: { ...filter, text: '' }, sort: { by: by[0], direction: 'ascending' } },
      }),
    )
    const word = String(whole[0]).split(' ')[0] ?? ''
    const views = by.flatMap((column) =>
      SORT_DIRECTIONS.flatMap((direction) =>
        ['', word].map((text) => ({ filter: { ...filter, text }, sort: { by: column, direction } })),
      ),
    )
    for (const view of views) {
      const shown = shownListSchema.parse({ list, view })
      const expected = await onScreen(client, shown)
      const table = await tableOf(client, { list: shown.list, shown, whichColumns: 'shown' })
      const names = table.cells(shown.list === 'parties' ? 'name' : 'title')
      expect([list, view, names]).toEqual([list, view, expected])
      expect(expected.length > 0 && expected.length < 200).toBe(true)
      expect([list, table.headings]).toEqual([list, shownColumnsOf(list)])
    }
  }
})

test('every column of a list on the screen is one or several of its table, and all of them can be saved instead', async () => {
  for (const list of Object.keys(SHOWN_COLUMNS) as ShownList['list'][]) {
    const columns: readonly string[] = TABLE_LISTS[list].columns
    expect([list, shownColumnsOf(list)?.filter((name) => !columns.includes(name))]).toEqual([list, []])
  }
  const { client } = await deskWithVault()
  await client.parties.create(samples.person('Ахметов Нуржан', { occupation: 'врач' }))
  expect((await tableOf(client, { list: 'parties', whichColumns: 'shown' })).headings).not.toContain(
    'occupation',
  )
  expect((await tableOf(client, { list: 'parties', whichColumns: 'filled' })).headings).toContain(
    'occupation',
  )
  expect((await tableOf(client, { list: 'parties' })).headings).toContain('occupation')
})

/** Marks a document as privileged, of some day, so that the chronology has it. */
const markPrivileged = async (client: Client, document: Document | undefined): Promise<void> => {
  if (document === undefined) throw new Error('no such document')
  const { id, revision } = document
  const value = documentInputSchema.strip().parse({ ...document, dated: '2026-05-01', isPrivileged: true })
  await client.documents.update({ id, revision, value })
}

test('the documents of a case leave as their list is looked at, and what is privileged only where that is said', async () => {
  const { client } = await deskWithVault()
  const { id: caseId } = await client.cases.create(samples.caseFile())
  for (const name of ['Скан 10', 'Приговор', 'Скан 2'])
    await documentFrom(client, caseId, fileWith(`${name}.txt`, name))
  const view = { filter: { text: 'skan' }, sort: { by: 'title', direction: 'descending' } } as const
  const { documents } = await client.cases.file({ caseId })
  const expected = documentsInView(documents, view, 'ru').map(({ title }) => title)
  expect(expected).toEqual(['Скан 10', 'Скан 2'])
  const saved = {
    list: 'documents',
    caseId,
    shown: { list: 'documents', view },
    whichColumns: 'shown',
  } as const
  const table = await tableOf(client, saved)
  expect(table.cells('title')).toEqual(expected)
  expect(table.headings).toEqual(shownColumnsOf('documents')?.filter((name) => name !== 'case'))
  await markPrivileged(
    client,
    documents.find((one) => one.title === 'Скан 2'),
  )
  expect((await tableOf(client, { ...saved, privileged: 0 })).cells('title')).toEqual(['Скан 10'])
})

test('the chronology of a case leaves line by line as it is on the screen: date, what, who, place and sources', async () => {
  const { client } = await deskWithVault()
  const { id: caseId } = await client.cases.create(samples.caseFile({ openedOn: null }))
  const { id: partyId } = await client.parties.create(samples.person('Ахметов Нуржан'))
  const hidden = await client.parties.create(
    samples.person('Тайный свидетель', { isSensitive: true, identityNumber: '' }),
  )
  const persons = [partyId, hidden.id].map((id) => ({ partyId: id, role: 'witness' as const, detail: '' }))
  const event = await client.events.create(
    samples.event(caseId, { title: 'Митинг', persons, place: 'Площадь' }),
  )
  await client.sources.create(samples.source('event', event.id, { text: 'Радио', isSensitive: false }))
  await client.sources.create(samples.source('event', event.id, { text: 'Тайное', isSensitive: true }))
  const secret = await client.events.create(
    samples.event(caseId, { title: 'Тайная встреча', isSensitive: true }),
  )
  const hearing = await client.hearings.create(samples.hearing(caseId))
  await client.restraints.create(samples.restraint(caseId, partyId))
  const paper = await documentFrom(client, caseId, fileWith('Записи.txt', 'Записи'))
  await markPrivileged(client, paper)
  const keys = [
    `hearing-${hearing.id}-at`,
    `event-${secret.id}-at`,
    `event-${event.id}-at`,
    `document-${paper.id}-at`,
    'event-gone-at',
  ]
  const saved = {
    list: 'chronology',
    caseId,
    entries: keys,
    includesSensitive: false,
    privileged: 0,
    ...pageWords('chronology', 'ru'),
  } as const
  const table = await tableOf(client, saved)
  expect(table.headings).toEqual(['Когда', 'Что', 'Кто', 'Место', 'Источники'])
  expect(table.cells('Что')).toEqual([
    expect.stringMatching(/^Заседание: /u),
    expect.stringMatching(/: Митинг$/u),
  ])
  expect([table.cells('Кто'), table.cells('Источники')]).toEqual([
    ['', 'Ахметов Нуржан'],
    ['', 'Радио'],
  ])
  expect(table.cells('Место')).toEqual([hearing.court, 'Площадь'])
  expect((await tableOf(client, { ...saved, includesSensitive: true })).cells('Кто')).toContain(
    'Ахметов Нуржан; Тайный свидетель',
  )
  const withPrivileged = await tableOf(client, { ...saved, privileged: 1 })
  expect(withPrivileged.cells('Что').at(-1)).toBe('Документ: Записи')
  const { entries: _keys, ...all } = saved
  expect((await tableOf(client, all)).lines.length).toBeGreaterThan(2)
  const text = JSON.stringify((await tableOf(client, all)).lines)
  expect([text.includes('Тайн'), text.includes('Записи'), /[a-z]+-[a-z]+/u.test(text)]).toEqual([
    false,
    false,
    false,
  ])
})
