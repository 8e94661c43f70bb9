import { expect, test } from 'vitest'
import { deskWithVault } from './support/desk.ts'
import { caseFile, name, note, person, question } from './support/samples.ts'

const PEOPLE = {
  kasenova: person('Касенова Айгуль Сериковна', {
    contacts: 'тел. +7 (701) 123-45-67, a.kasenova@mail.kz',
    address: 'г. Алматы, ул. Абая, 10, кв. 5',
  }),
  kasenov: person('Касенов Серик'),
  noFather: person('Жанна Ли'),
  connor: person("О'Коннор Шон", { names: [name("О'Коннор Шон"), name("Sean O'Connor", 'press')] }),
  shakirova: person('Шакирова Жанна', { contacts: '87027654321\n+998 90 765 43 21' }),
  smith: person('Smith Sholpan'),
}

const QUESTIONS: readonly (readonly [asked: string, found: readonly string[]])[] = [
  ['Касенова А.С.', ['kasenova']],
  ['Касенова А. С.', ['kasenova']],
  ['касенова а.с.', ['kasenova']],
  ['А.С. Касенова', ['kasenova']],
  ['Касенова А', ['kasenova']],
  ['Kasenova A.S.', ['kasenova']],
  ['Касенова Б.С.', []],
  ['Ли Ж.К.', ['noFather']],
  ['Шакирова Ж.', ['shakirova']],
  ['Smith S.', ['smith']],
  ['Smith Sh.', ['smith']],
  ['Коннор', ['connor']],
  ['коннор ш', ['connor']],
  ["О'Коннор", ['connor']],
  ['Connor', ['connor']],
  ['Оконнор', ['connor']],
  ['+7 (701) 123-45-67', ['kasenova']],
  ['8 (701) 123-45-67', ['kasenova']],
  ['87011234567', ['kasenova']],
  ['+77011234567', ['kasenova']],
  ['7011234567', ['kasenova']],
  ['701 123 45 67', ['kasenova']],
  ['8701123', ['kasenova']],
  ['+7 702 765-43-21', ['shakirova']],
  ['+998 (90) 765-43-21', ['shakirova']],
  ['998907654321', ['shakirova']],
  ['7051112233', ['note']],
  ['a.kasenova@mail.kz', ['kasenova']],
  ['kasenova@mail', ['kasenova']],
  ['Абая 10', ['kasenova']],
  ['п. А', ['case', 'note']],
]

test('people are found by initials, by a name after its apostrophe, by telephone, mail and address', async () => {
  const { client } = await deskWithVault()
  const known = new Map<string, string>()
  for (const [key, value] of Object.entries(PEOPLE)) known.set((await client.parties.create(value)).id, key)
  const file = await client.cases.create(caseFile({ title: 'Ст. 190 ч. 2 п. А' }))
  known.set(file.id, 'case')
  known.set((await client.notes.create(note(file.id, { title: 'Звонить 8 705 111 22 33' }))).id, 'note')
  for (const [asked, found] of QUESTIONS) {
    const hits = (await client.search.query(question(asked))).filter(({ isNear }) => !isNear)
    expect([asked, ...hits.map(({ id }) => known.get(id))]).toEqual([asked, ...found])
  }
})
