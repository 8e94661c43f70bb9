import { describe, expect, test } from 'vitest'
import type { ImportPlan } from '../../../shared/contract/tables.ts'
import { MAX_CELL_LENGTH } from '../../../shared/domain/table-import.ts'
import { allCases, allParties } from '../../support/whole-lists.ts'
import { type Client, codeOf, deskWithVault } from '../casework/support/desk.ts'
import { about, caseFile, event, name, person } from '../casework/support/samples.ts'
import { allLines, look, preview, run, stage } from './support/import.ts'

const verdictsOf = async (client: Client, plan: ImportPlan) =>
  (await preview(client, plan)).lines.map(({ line, verdict, fault, field }) => [line, verdict, fault, field])

describe('people', () => {
  test('a table becomes people, with dates and words of any of the three languages', async () => {
    const { client } = await deskWithVault()
    const plan = await stage(client, 'parties', [
      ['name', 'otherNames', 'kind', 'sex', 'born', 'identityNumber', 'contacts', 'notes'],
      [
        'Әбілқасым Құндыз',
        'Абилкасым Кундыз; Abilqasym Qundyz',
        'адам',
        'ж',
        '15 шілде 1988 ж.',
        '880715400123',
        '+7 701',
        '',
      ],
      ['ТОО «Ромашка»', '', 'Организация', '', '2001', '', '', 'a\u0000b'],
      ['Smith John', '', 'person', 'Male', 'about 1970', '', '', ''],
    ])
    expect(await look(client, plan)).toMatchObject({ ready: 3, duplicate: 0, refused: 0 })
    expect(await allParties(client)).toEqual([])

    expect(await run(client, plan)).toEqual({
      created: 3,
      extended: 0,
      skipped: 0,
      refused: 0,
      newParties: [],
    })
    const lines = await allParties(client)
    const parties = await Promise.all(lines.map(({ id }) => client.parties.get({ id })))
    expect(
      parties.map(({ names, kind, sex, born, identityNumber, notes }) => [
        names.map(({ text }) => text),
        kind,
        sex,
        born,
        identityNumber,
        notes,
      ]),
    ).toEqual([
      [['Smith John'], 'person', 'male', '1970~', '', ''],
      [
        ['Әбілқасым Құндыз', 'Абилкасым Кундыз', 'Abilqasym Qundyz'],
        'person',
        'female',
        '1988-07-15',
        '880715400123',
        '',
      ],
      [['ТОО «Ромашка»'], 'organisation', '', '2001', '', 'ab'],
    ])
    expect(await codeOf(look(client, plan))).toBe('NOT_FOUND')
  })

  test('one who is there under another script is found, and the line goes the way that was chosen', async () => {
    const { client } = await deskWithVault()
    const known = await client.parties.create(person('Ғалымбек Жәңгіров', { born: null, identityNumber: '' }))
    const rows = [
      ['name', 'identityNumber'],
      ['Zhangirov Galymbek', ''],
      ['Жангиров Галымбек', ''],
      ['Иванов Пётр', ''],
    ]
    const plan = await stage(client, 'parties', rows)
    const found = await preview(client, plan)
    expect(found).toMatchObject({ ready: 1, duplicate: 2, refused: 0 })
    expect(found.lines[0]).toMatchObject({
      line: 2,
      verdict: 'duplicate',
      like: [{ id: known.id, title: 'Ғалымбек Жәңгіров', reasons: expect.arrayContaining(['script']) }],
    })

    const report = await run(client, plan, { duplicates: 'add-names', choices: { 3: 'skip' } })
    expect(report).toMatchObject({ created: 1, extended: 1, skipped: 1 })
    const { names } = await client.parties.get({ id: known.id })
    expect(names).toEqual([
      name('Ғалымбек Жәңгіров'),
      { text: 'Zhangirov Galymbek', kind: 'alias', language: '', source: 'список.csv' },
    ])
    expect(await allParties(client)).toHaveLength(2)

    const again = await stage(client, 'parties', rows)
    expect(await look(client, again)).toMatchObject({ ready: 0, duplicate: 3 })
    expect(await run(client, again)).toMatchObject({ created: 0, skipped: 3 })
  })

  test('one who stands in two lines is seen, and both spellings can come together', async () => {
    const { client } = await deskWithVault()
    const rows = [['name'], ['Жәңгіров Ғалымбек'], ['Иванов Пётр'], ['Жангиров Галымбек']]
    const plan = await stage(client, 'parties', rows)
    expect((await preview(client, plan)).lines[2]).toMatchObject({
      line: 4,
      verdict: 'duplicate',
      like: [{ id: 'line:2', title: 'Жәңгіров Ғалымбек' }],
    })
    expect(await run(client, plan, { duplicates: 'add-names' })).toMatchObject({
      created: 2,
      extended: 1,
      skipped: 0,
    })
    expect((await allParties(client)).map(({ name: shown, otherNames }) => [shown, ...otherNames])).toEqual([
      ['Жәңгіров Ғалымбек', 'Жангиров Галымбек'],
      ['Иванов Пётр'],
    ])
  })

  test('a line that cannot be taken is named with its fault, and the others go on', async () => {
    const { client } = await deskWithVault()
    const plan = await stage(client, 'parties', [
      ['name', 'kind', 'born', 'notes'],
      ['Ахметов Нуржан', '', '', ''],
      ['', '', '1988', ''],
      ['Иванов Пётр', 'робот', '', ''],
      ['Петров Иван', '', '31.02.1988', ''],
      [' ', '', '', '\u0000'],
      ['x'.repeat(301), '', '', ''],
      ['Сидоров Олег', '', '', 'y'.repeat(MAX_CELL_LENGTH + 1)],
    ])
    expect(await verdictsOf(client, plan)).toEqual([
      [2, 'ready', null, ''],
      [3, 'refused', 'missing', 'name'],
      [4, 'refused', 'not-a-word', 'kind'],
      [5, 'refused', 'not-a-date', 'born'],
      [6, 'refused', 'empty', ''],
      [7, 'refused', 'too-long', 'name'],
      [8, 'refused', 'cell-too-long', 'notes'],
    ])
    const report = await run(client, plan)
    expect(report).toMatchObject({ created: 1, refused: 6 })
    const refused = await allLines(client, plan, { verdict: 'refused', text: '' })
    expect(refused.map(({ line, title }) => [line, title.slice(0, 12)])).toEqual([
      [3, '1988'],
      [4, 'Иванов Пётр'],
      [5, 'Петров Иван'],
      [6, '\u0000'],
      [7, 'xxxxxxxxxxxx'],
      [8, 'Сидоров Олег'],
    ])
  })
})

describe('cases and events', () => {
  test('cases come with their clients, who are found or made once, and with charges', async () => {
    const { client } = await deskWithVault()
    const known = await client.parties.create(person('Жәңгіров Ғалымбек', { identityNumber: '' }))
    const plan = await stage(client, 'cases', [
      ['title', 'number', 'kind', 'stage', 'status', 'clients', 'articles', 'openedOn', 'tags', 'notes'],
      [
        'Дело о митинге',
        '1/2026',
        'уголовное',
        'следствие',
        'в работе',
        'Жангиров Галымбек',
        'УК 272 ч. 2; 405(1)',
        '15.06.2022',
        'митинг, Алматы',
        '',
      ],
      [
        'Азаматтық іс',
        '2/2026',
        'азаматтық',
        'апелляция',
        'жабық',
        'Иванов Пётр; Сидорова Анна',
        'ст. 188',
        '',
        '',
        'заметка',
      ],
      ['Третье', '', '', '', '', 'Иванов Пётр', '', '', '', ''],
    ])
    const report = await run(client, plan)
    expect(report).toMatchObject({ created: 3, refused: 0 })
    expect(report.newParties).toHaveLength(2)
    const lines = await allCases(client)
    const first = lines.find(({ number }) => number === '1/2026')
    expect(first).toMatchObject({ kind: 'criminal', stage: 'investigation', clients: [{ id: known.id }] })
    if (first === undefined) throw new Error('no case')
    const charges = await client.charges.list({ caseId: first.id })
    expect(charges.map(({ code, article, part, partyId }) => [code, article, part, partyId])).toEqual([
      ['УК', '272', '2', known.id],
      ['УК', '405', '1', known.id],
    ])
    expect(await client.cases.get({ id: first.id })).toMatchObject({
      openedOn: '2022-06-15',
      tags: ['митинг', 'Алматы'],
    })
    const second = lines.find(({ number }) => number === '2/2026')
    expect(second).toMatchObject({ kind: 'civil', status: 'closed' })
    expect(second === undefined ? '' : (await client.cases.get({ id: second.id })).notes).toBe(
      'заметка\n\nст. 188',
    )
    expect((await allParties(client)).map(({ name: shown, caseCount }) => [shown, caseCount])).toEqual([
      ['Жәңгіров Ғалымбек', 1],
      ['Иванов Пётр', 2],
      ['Сидорова Анна', 1],
    ])
  })

  test('what is plainly a body is no person where the table does not say, and is one where it says so', async () => {
    const { client } = await deskWithVault()
    const plan = await stage(client, 'parties', [
      ['name', 'kind'],
      ['Прокуратура г. Алматы', ''],
      ['ҚР ІІМ', ''],
      ['Судьбинов Ерлан', ''],
      ['Полиция', 'person'],
    ])
    await run(client, plan)
    const lines = (await allParties(client)).map(({ name, kind }) => [name, kind])
    expect(Object.fromEntries(lines)).toEqual({
      'Прокуратура г. Алматы': 'organisation',
      'ҚР ІІМ': 'organisation',
      'Судьбинов Ерлан': 'person',
      Полиция: 'person',
    })
  })

  test('a name means the organisation that bears it, in another script too, and a legal form makes a new one', async () => {
    const { client } = await deskWithVault()
    const organisation = (shown: string) =>
      client.parties.create(person(shown, { kind: 'organisation', born: null, identityNumber: '' }))
    const fund = await organisation('Фонд «Шаңырақ»')
    const radio = await organisation('Радио «Тумар»')
    await organisation('ТОО «Айгерим»')
    const entrepreneur = await organisation('ИП Ахметов Нуржан')
    const plan = await stage(client, 'cases', [
      ['title', 'clients'],
      ['Первое', 'ОФ "Шанырак"; Радио Тумар; ТОО «Бақыт»'],
      ['Второе', 'тоо "Бақыт"; ИП «Ахметов Нуржан»'],
      ['Третье', 'Айгерим; Ахметов Нуржан'],
    ])
    const report = await run(client, plan)
    const made = await Promise.all(report.newParties.map((id) => client.parties.get({ id })))
    expect(made.map(({ names, kind }) => [names[0]?.text, kind])).toEqual([
      ['ТОО «Бақыт»', 'organisation'],
      ['Айгерим', 'person'],
      ['Ахметов Нуржан', 'person'],
    ])
    const clientsOf = async (title: string) =>
      (await allCases(client))
        .find((line) => line.title === title)
        ?.clients.map(({ id }) => id)
        .sort()
    const [bakyt] = report.newParties
    expect(await clientsOf('Первое')).toEqual([fund.id, radio.id, bakyt].sort())
    expect(await clientsOf('Второе')).toEqual([bakyt, entrepreneur.id].sort())
  })

  test('a case is known by its number and its title; two of one name are told apart from one', async () => {
    const { client } = await deskWithVault()
    const [one] = [await client.cases.create(caseFile({ number: '1', title: 'Дело Иванова' }))]
    await client.cases.create(caseFile({ number: '2', title: 'Площадь', registerNumber: '' }))
    await client.cases.create(caseFile({ number: '3', title: 'площадь', registerNumber: '' }))
    const cases = await stage(client, 'cases', [
      ['title', 'number'],
      ['delo ivanova', '9'],
      ['Новое', '№ 1'],
      ['Ещё', '8'],
      ['Другое', '8'],
    ])
    const { lines } = await preview(client, cases)
    expect(
      lines
        .filter(({ verdict }) => verdict === 'duplicate')
        .map(({ line, like }) => [line, like[0]?.id, like[0]?.reasons]),
    ).toEqual([
      [2, one?.id, ['same-title']],
      [3, one?.id, ['same-number']],
      [5, 'line:4', ['same-number']],
    ])
    const events = await stage(client, 'events', [
      ['title', 'case'],
      ['A', '1'],
      ['B', 'Дело Иванова'],
      ['C', 'Площадь'],
      ['D', 'Нет такого'],
      ['E', ''],
    ])
    expect(await verdictsOf(client, events)).toEqual([
      [2, 'ready', null, ''],
      [3, 'ready', null, ''],
      [4, 'refused', 'ambiguous-case', 'case'],
      [5, 'refused', 'unknown-case', 'case'],
      [6, 'refused', 'missing', 'case'],
    ])
  })

  test('events come into one case with persons, times, numbers and sources; the same one is seen', async () => {
    const { client } = await deskWithVault()
    const { id: caseId } = await client.cases.create(caseFile())
    const there = await client.events.create(event(caseId, { date: about('2026-10') }))
    const plan = await stage(
      client,
      'events',
      [
        ['title', 'date', 'kind', 'certainty', 'persons', 'countMin', 'countMax', 'source', 'quote'],
        [
          'Обыск',
          '10.10.2026 06:30',
          'обыск',
          'установлено',
          'Ахметов Нуржан (пострадавший), Иванов Пётр (сосед)',
          '1 000',
          '',
          'Протокол',
          'цитата',
        ],
        ['задержание на площади', '12.10.2026', 'задержание', '', '', '', '', '', ''],
        ['Разгон', '', 'разгон', '', '', '20', '10', '', ''],
        ['Угроза', '', 'угроза', '', '', 'много', '', '', ''],
      ],
      { caseId },
    )
    expect(await verdictsOf(client, plan)).toEqual([
      [2, 'ready', null, ''],
      [3, 'duplicate', null, ''],
      [4, 'refused', 'not-a-number', 'countMax'],
      [5, 'refused', 'not-a-number', 'countMin'],
    ])
    expect((await preview(client, plan)).lines[1]?.like).toEqual([
      { id: there.id, title: there.title, reasons: ['same-title', 'same-time'], verdict: null },
    ])
    expect(await run(client, plan)).toMatchObject({ created: 1, skipped: 1, refused: 2 })
    const search = (await client.events.list({ caseId })).find(({ title }) => title === 'Обыск')
    expect(search).toMatchObject({
      date: '2026-10-10',
      time: '06:30',
      kind: 'search',
      certainty: 'established',
      countMin: 1_000,
      persons: [
        { role: 'victim', detail: '' },
        { role: 'participant', detail: 'сосед' },
      ],
    })
    const { sources } = await client.cases.file({ caseId })
    expect(sources).toMatchObject([
      { ofSubject: 'event', ofId: search?.id, kind: 'other', text: 'Протокол', quote: 'цитата' },
    ])
  })
})
