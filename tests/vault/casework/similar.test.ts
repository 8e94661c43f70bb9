import { expect, test } from 'vitest'
import { blankParty, type PartyInput } from '../../../shared/domain/kinds/party.ts'
import { deskWithVault } from './support/desk.ts'
import { about, caseFile, participation } from './support/samples.ts'

const someone = (name: string, change: Partial<PartyInput> = {}): PartyInput => ({
  ...blankParty(name),
  ...change,
})

const question = { names: [], kind: 'person' as const, born: null, identityNumber: '', exceptId: null }

test('a name typed in another script finds who is in the vault, with the grounds', async () => {
  const { client } = await deskWithVault()
  const known = await client.parties.create(someone('Суюндикова Кундыз', { born: about('1990-02-01') }))
  await client.parties.create(someone('Иванов Пётр'))
  const found = await client.parties.similar({
    ...question,
    names: ['Suyundikova Kundyz'],
    born: about('1990-02-01'),
  })
  expect(found).toMatchObject([{ party: { id: known.id, name: 'Суюндикова Кундыз' }, verdict: 'match' }])
  expect(found[0]?.reasons).toEqual(expect.arrayContaining(['script', 'birth-same']))
})

test('neither the party itself, nor another of the name born elsewhen, nor an organisation is offered', async () => {
  const { client } = await deskWithVault()
  const self = await client.parties.create(someone('Ахметов Нуржан'))
  await client.parties.create(someone('Ахметова Айгуль'))
  await client.parties.create(someone('Ахметов Нуржан', { kind: 'organisation' }))
  expect(await client.parties.similar({ ...question, names: ['Ахметов Нуржан'], exceptId: self.id })).toEqual(
    [],
  )
  expect(await client.parties.similar({ ...question, names: ['', '  '] })).toEqual([])
})

test('an equal identity number is found under another name', async () => {
  const { client } = await deskWithVault()
  const known = await client.parties.create(someone('Сейткали Асель', { identityNumber: '900201 400 123' }))
  const found = await client.parties.similar({
    ...question,
    names: ['Ким Анна'],
    identityNumber: '900201400123',
  })
  expect(found).toMatchObject([
    { party: { id: known.id }, reasons: expect.arrayContaining(['identity-same']) },
  ])
})

test('pairs that look like one are listed once each, the likeliest first, and not after a merge', async () => {
  const { client } = await deskWithVault()
  const one = await client.parties.create(someone('Ахметов Нуржан'))
  const other = await client.parties.create(someone('Akhmetov Nurzhan'))
  await client.parties.create(someone('Ахметов Ерлан'))
  const twin = await client.parties.create(someone('Ким Анна', { identityNumber: '900201400123' }))
  const married = await client.parties.create(someone('Цой Анна', { identityNumber: '900201400123' }))
  const pairs = (await client.parties.duplicates()).map((pair) => [pair.one.id, pair.other.id])
  expect(pairs).toEqual([
    [one.id, other.id],
    [twin.id, married.id],
  ])
  const { keep, drop, merged } = await client.parties.mergePreview({ keepId: one.id, dropId: other.id })
  const revisions = { keepRevision: keep.revision, dropRevision: drop.revision }
  await client.parties.merge({ keepId: one.id, dropId: other.id, ...revisions, value: merged })
  expect((await client.parties.duplicates()).map((pair) => pair.one.id)).toEqual([twin.id])
})

const named = { ...question, kind: null }

test.each([
  ['Семенов Петр', 'Семёнов Пётр Ильич'],
  ['Петр Семенов', 'Семёнов Пётр Ильич'],
  ['Алия Касымова', 'Әлия Қасымова'],
  ['Aliya Kassymova', 'Әлия Қасымова'],
  ['Касымова А.', 'Әлия Қасымова'],
  ['П. И. Семенов', 'Семёнов Пётр Ильич'],
  ['Prokuratura g. Almaty', 'Прокуратура г. Алматы'],
  ['радио тумар', 'Радио «Тумар»'],
  ['Полиция', 'Полиция'],
])('«%s» names %s outright, whatever of it was said', async (typed, known) => {
  const { client } = await deskWithVault()
  for (const name of ['Семёнов Пётр Ильич', 'Әлия Қасымова', 'Полиция', 'Касымов Алихан', 'Айгерим'])
    await client.parties.create(someone(name))
  for (const name of ['Прокуратура г. Алматы', 'Радио «Тумар»', 'ТОО «Айгерим»'])
    await client.parties.create(someone(name, { kind: 'organisation' }))
  const found = await client.parties.similar({ ...named, names: [typed] })
  expect(found.filter(({ isSame }) => isSame).map(({ party }) => party.name)).toEqual([known])
  expect(found[0]?.party.name).toBe(known)
})

test('who has another patronymic, initial or more in the name bears another name, and a person is no firm', async () => {
  const { client } = await deskWithVault()
  await client.parties.create(someone('Семёнов Пётр Ильич'))
  await client.parties.create(someone('ТОО «Айгерим»', { kind: 'organisation' }))
  for (const typed of ['Семенов Петр Иванович', 'Семенов К.', 'Семенов', 'Айгерим', 'Иль']) {
    const found = await client.parties.similar({ ...named, names: [typed] })
    expect(found.filter(({ isSame }) => isSame)).toEqual([])
  }
})

test('namesakes are told apart by birth and by the cases they are known from, the one of the very letters first', async () => {
  const { client } = await deskWithVault()
  const older = await client.parties.create(someone('Ким Анна', { born: about('1960') }))
  const younger = await client.parties.create(someone('Ким Анна', { born: about('1999-03-01') }))
  const latin = await client.parties.create(someone('Kim Anna'))
  for (const title of ['Площадь', 'Редакция', 'Обыск']) {
    const { id } = await client.cases.create(caseFile({ title }))
    await client.participations.create(participation(id, older.id))
  }
  const found = await client.parties.similar({ ...named, names: ['Ким Анна'] })
  expect(found.map(({ party, isSame, isLiteral, cases }) => [party.id, isSame, isLiteral, cases])).toEqual([
    [older.id, true, true, ['Обыск', 'Редакция']],
    [younger.id, true, true, []],
    [latin.id, true, false, []],
  ])
  expect(found[0]?.party).toMatchObject({ born: '1960', caseCount: 3 })
})
