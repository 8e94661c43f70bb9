import { expect, test } from 'vitest'
import { richTextOf } from '../../../shared/domain/rich-text.ts'
import { deskWithVault } from './support/desk.ts'
import { plainTitle } from './support/plain-title.ts'
import {
  about,
  caseFile,
  charge,
  decision,
  event,
  name,
  note,
  person,
  question,
  source,
  task,
} from './support/samples.ts'

const shelf = async () => {
  const desk = await deskWithVault()
  const { client } = desk
  const file = await client.cases.create(caseFile({ title: 'Дело Ким', tags: ['Пытки'] }))
  const find = async (text: string): Promise<string[]> =>
    (await client.search.query(question(text))).map((hit) => hit.id)
  return { ...desk, file, find }
}

test('charges, decisions, events, tasks and notes are found by their own words', async () => {
  const { client, file, find } = await shelf()
  const witness = await client.parties.create(
    person('Оспанова Динара', { names: [name('Оспанова Динара'), name('Dina Ospan', 'press')] }),
  )
  const accused = await client.charges.create(
    charge(file.id, witness.id, { article: '405', part: '2', title: 'Участие' }),
  )
  const ruled = await client.decisions.create(
    decision(file.id, {
      body: 'Кассационный суд',
      number: '77-К',
      judge: 'Юсупов',
      summary: 'Отменён полностью',
    }),
  )
  const happened = await client.events.create(
    event(file.id, {
      title: 'Избиение',
      place: 'Жаңаөзен',
      description: 'Ударили дубинкой',
      group: 'двадцать дружинников',
      persons: [{ partyId: witness.id, role: 'witness', detail: '' }],
    }),
  )
  const said = await client.sources.create(
    source('event', happened.id, { text: 'Вестник', page: '', says: '', quote: 'слышал крики' }),
  )
  const due = await client.tasks.create(task(file.id, { title: 'Запросить видеозапись', notes: 'с вокзала' }))
  const written = await client.notes.create(
    note(file.id, { title: '', body: richTextOf('\nПлан перекрёстного опроса\nвторое') }),
  )
  const found = Object.fromEntries(
    await Promise.all(
      [
        '405',
        'участие',
        'кассационный',
        '77-К',
        'юсупов',
        'отменён',
        'жаңаөзен',
        'дубинкой',
        'дружинников',
        'вестник',
        'крики',
        'видеозапись',
        'вокзал',
        'перекрёстного',
        'пытки',
        'Dina избиение',
      ].map(async (text) => [text, await find(text)] as const),
    ),
  )
  expect(found).toEqual({
    '405': [accused.id],
    участие: [accused.id],
    кассационный: [ruled.id],
    '77-К': [ruled.id],
    юсупов: [ruled.id],
    отменён: [ruled.id],
    жаңаөзен: [happened.id],
    дубинкой: [happened.id],
    дружинников: [happened.id],
    вестник: [said.id, happened.id],
    крики: [happened.id, said.id],
    видеозапись: [due.id],
    вокзал: [due.id],
    перекрёстного: [written.id],
    пытки: [file.id],
    'Dina избиение': [happened.id],
  })

  const lines = await client.search.query(question('Ким'))
  expect(
    lines.map(({ kind, title, detail, date }) => ({ kind, title: plainTitle(title), detail, date })),
  ).toEqual([
    { kind: 'case', title: 'Дело Ким', detail: '12/2026', date: '2026-10-01' },
    {
      kind: 'charge',
      title: 'Оспанова Динара, УК РК 405 2',
      detail: 'Участие · Дело Ким',
      date: '2026-10',
    },
    {
      kind: 'decision',
      title: 'verdict, 2026-11-10, 77-К, Кассационный суд',
      detail: 'Юсупов · Дело Ким',
      date: '2026-11-10',
    },
    { kind: 'event', title: 'Избиение', detail: 'Жаңаөзен · Дело Ким', date: '2026-10-10' },
    { kind: 'task', title: 'Запросить видеозапись', detail: 'Дело Ким', date: '2026-11-25' },
    { kind: 'note', title: 'План перекрёстного опроса', detail: 'Дело Ким', date: '2026-11-22' },
    { kind: 'source', title: 'Вестник, 2026-10-12', detail: 'Дело Ким', date: '2026-10-12' },
  ])

  await client.parties.update({ id: witness.id, revision: 1, value: person('Ермекова Динара') })
  expect(await find('ермекова избиение')).toEqual([happened.id])
  expect(await find('Ospan')).not.toContain(happened.id)
  for (const kind of ['charges', 'decisions', 'events', 'tasks', 'notes'] as const) {
    const [record] = await client[kind].list({ caseId: file.id })
    if (record === undefined) throw new Error('nothing to remove')
    await client[kind].remove({ id: record.id })
  }
  expect(await find('Ким')).toEqual([file.id])
})

test('one form of a word finds the others, in Russian and Kazakh, in either script', async () => {
  const { client, file } = await shelf()
  const titles = async (text: string): Promise<string[]> =>
    (await client.search.query(question(text)))
      .filter((hit) => hit.kind === 'event')
      .map((hit) => plainTitle(hit.title))
      .sort()
  const groups = [
    ['Протокол обыска', 'Много обысков', 'Перед обыском'],
    ['Допросили свидетеля', 'Первый допрос'],
    ['Тінтуден кейін', 'Екі тінтулер', 'Тінту басталды'],
    ['Соттың қаулысы', 'Қазір сотта', 'Барлық соттар'],
    ['Әлі қамауда', 'Үш ай қамау'],
    ['Two hearings', 'One hearing'],
  ]
  for (const title of groups.flat()) await client.events.create(event(file.id, { title, description: '' }))
  const asked: Readonly<Record<string, readonly string[]>> = {
    'обыск обысков обыском obysk obyskov': groups[0] ?? [],
    'допросили допрос dopros': groups[1] ?? [],
    'тінту тінтулер тінтуді tintuden': groups[2] ?? [],
    'сот соттардың sot сотқа': groups[3] ?? [],
    'қамауда қамау қамауға qamauda': groups[4] ?? [],
    'hearings hearing': groups[5] ?? [],
  }
  for (const [words, wanted] of Object.entries(asked)) {
    for (const text of words.split(' '))
      expect([text, await titles(text)]).toEqual([text, [...wanted].sort()])
  }
})

test('of names that differ by an ending the one that was typed comes first', async () => {
  const { client } = await deskWithVault()
  const woman = await client.parties.create(person('Ахметова Жанар'))
  const man = await client.parties.create(person('Ахметов Серік'))
  const find = async (text: string): Promise<string[]> =>
    (await client.search.query(question(text))).map((hit) => hit.id)
  expect(await find('Ахметов')).toEqual([man.id, woman.id])
  expect(await find('Ахметова')).toEqual([woman.id, man.id])
  expect(await find('Akhmetova')).toEqual([woman.id, man.id])
  expect(await find('Ахметову')).toContain(woman.id)
})

test('no kind fills the list alone while others have answers', async () => {
  const { client, file } = await shelf()
  for (let count = 0; count < 60; count += 1) await client.parties.create(person(`Садыков ${count}`))
  const happened = await client.events.create(
    event(file.id, { title: 'Встреча', description: 'Садыков пришёл' }),
  )
  const hits = await client.search.query(question('садыков'))
  expect(hits).toHaveLength(50)
  expect(hits.at(-1)?.id).toBe(happened.id)
})

test('a date that is not known to the day is given as far as it is known', async () => {
  const { client, file } = await shelf()
  await client.events.create(event(file.id, { title: 'Слежка', date: about('2022-22') }))
  expect((await client.search.query(question('слежка'))).map((hit) => hit.date)).toEqual(['2022-22'])
})

test('an article is found by its code in any language and with the small words of papers', async () => {
  const { client, file, find } = await shelf()
  const { id: partyId } = await client.parties.create(person('Ахметов Нуржан'))
  const russian = await client.charges.create(
    charge(file.id, partyId, { code: 'УК РК', article: '272', part: '2' }),
  )
  const kazakh = await client.charges.create(
    charge(file.id, partyId, { code: 'ҚР ҚК', article: '405', part: '1' }),
  )
  await client.charges.create(charge(file.id, partyId, { code: 'КоАП', article: '488', part: '2' }))
  for (const asked of [
    'CC 272',
    '272 CC',
    'art. 272(2) CC',
    'ст. 272 УК',
    'ч. 2 ст. 272 УК РК',
    'ҚР ҚК 272-бабының 2-бөлігі',
    '272-бап',
  ])
    expect([asked, await find(asked)]).toEqual([asked, [russian.id]])
  for (const asked of ['CC 405', 'ст. 405 УК РК', 'ҚК 405-бап'])
    expect([asked, await find(asked)]).toEqual([asked, [kazakh.id]])
  for (const asked of ['CAO 272', 'ст. 272 КоАП']) expect([asked, await find(asked)]).toEqual([asked, []])
})
