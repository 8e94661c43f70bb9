import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deskWithVault } from './support/desk.ts'
import { documentFrom, fileWith } from './support/files.ts'
import { plainTitle } from './support/plain-title.ts'
import { caseFile, hearing, name, participation, person, question } from './support/samples.ts'

const library = async () => {
  const desk = await deskWithVault()
  const { client } = desk
  const nurzhan = await client.parties.create(
    person('Ахметов Нуржан', {
      names: [name('Ахметов Нуржан'), name('Nourjan Akhmet', 'press')],
    }),
  )
  const aliya = await client.parties.create(person('Жақсылықова Әлия', { identityNumber: '910203400555' }))
  const file = await client.cases.create(
    caseFile({ title: 'Дело о митинге', authority: 'Суд № 2', tags: [] }),
  )
  await client.participations.create(participation(file.id, nurzhan.id))
  await client.participations.create(participation(file.id, aliya.id, { role: 'witness' }))
  const next = await client.hearings.create(
    hearing(file.id, { court: 'Медеуский суд', purpose: 'Продление стражи' }),
  )
  const document = await documentFrom(client, file.id, fileWith('Протокол обыска.txt', 'text'))
  const ask = async (text: string, isNear: boolean): Promise<string[]> =>
    (await client.search.query(question(text))).filter((hit) => hit.isNear === isNear).map((hit) => hit.id)
  const find = (text: string): Promise<string[]> => ask(text, false)
  const findNear = (text: string): Promise<string[]> => ask(text, true)
  return { ...desk, findNear, nurzhan, aliya, file, next, document, find }
}

test('one question finds parties, cases, hearings and documents, each with what one needs to know it by', async () => {
  const { client, nurzhan, file, next, document } = await library()
  const hits = [
    ...(await client.search.query(question('ахметов'))),
    ...(await client.search.query(question('медеуский'))),
    ...(await client.search.query(question('протокол'))),
  ]
  expect(hits).toEqual([
    {
      kind: 'party',
      id: nurzhan.id,
      title: [{ is: 'text', text: 'Ахметов Нуржан' }],
      detail: 'Nourjan Akhmet',
      startsAt: null,
      date: '1988-05',
      caseId: null,
      opens: { subject: 'party', id: nurzhan.id },
      isNear: false,
    },
    {
      kind: 'case',
      id: file.id,
      title: [{ is: 'text', text: 'Дело о митинге' }],
      detail: '12/2026 · Ахметов Нуржан',
      startsAt: null,
      date: '2026-10-01',
      caseId: file.id,
      opens: { subject: 'case', id: file.id },
      isNear: false,
    },
    {
      kind: 'hearing',
      id: next.id,
      title: [
        { is: 'word', subject: 'hearing', field: 'kind', code: next.kind },
        { is: 'date', date: next.startsAt },
      ],
      detail: 'Медеуский суд · Продление стражи · Дело о митинге',
      startsAt: '2026-12-01T10:30',
      date: null,
      caseId: file.id,
      opens: { subject: 'hearing', id: next.id },
      isNear: false,
    },
    {
      kind: 'document',
      id: document.id,
      title: [{ is: 'text', text: 'Протокол обыска' }],
      detail: 'Дело о митинге',
      startsAt: null,
      date: null,
      caseId: file.id,
      opens: { subject: 'document', id: document.id },
      isNear: false,
    },
  ])
})

test('typing in Latin finds Cyrillic and back, in any spelling, from the first letters on', async () => {
  const { find, nurzhan, aliya, file } = await library()
  for (const text of [
    'Akhmetov',
    'Ahmetov',
    'АХМЕТОВ',
    'Nurzhan Akhm',
    'нуржан ахм',
    'Нуржан',
    'Nurzh',
    'nur',
  ]) {
    expect([text, await find(text)]).toEqual([text, expect.arrayContaining([nurzhan.id, file.id])])
  }
  for (const text of ['Zhaksylykova', 'Жаксылыкова', 'Jaqsylyqova Äliia', 'жақсы', '910203400555']) {
    expect([text, await find(text)]).toEqual([text, [aliya.id]])
  }
})

test('half of a sound that is typed as two letters does not empty the list', async () => {
  const { find, nurzhan, next } = await library()
  const typed = Array.from('Nurzhan', (_, place) => 'Nurzhan'.slice(0, place + 1)).slice(2)
  for (const text of typed) expect([text, (await find(text))[0]]).toEqual([text, nurzhan.id])
  for (const text of ['прод', 'продл', 'продле', 'продлен', 'продлени', 'продление']) {
    expect([text, await find(text)]).toEqual([text, [next.id]])
  }
})

test('all words must be there; first comes the word itself in a title, then a title that begins so', async () => {
  const { client, find, file, document } = await library()
  expect(await find('протокол митинге')).toEqual([document.id])
  expect(await find('протокол ахметов')).toEqual([])
  const middle = await client.parties.create(person('Сергей Протокольный'))
  const first = await client.parties.create(person('Протокольный Сергей'))
  const body = await client.cases.create(caseFile({ authority: 'Отдел протоколов' }))
  expect(await find('протокол')).toEqual([document.id, first.id, middle.id, body.id])
  expect(await find('суд 2')).toEqual(expect.arrayContaining([file.id]))
})

test('where nothing has the words, what has words like them is proposed as that', async () => {
  const { find, findNear, nurzhan, aliya, document, next } = await library()
  // A wrong letter, one too many, one too few, two exchanged; the other keyboard; one word of several.
  for (const typed of ['Ахмедов', 'Ахмектов', 'Ахетов', 'Амхетов', 'Бхметов', 'F[vtnjd', 'Ахмедов Нуржан'])
    expect([typed, await find(typed), (await findNear(typed))[0]]).toEqual([typed, [], nurzhan.id])
  expect((await findNear('Жаксылыкава'))[0]).toBe(aliya.id)
  expect(await findNear('протокол ахметов')).toContain(document.id)
  expect(await findNear('мидеуский')).toContain(next.id)
  // Four letters have too many neighbours; what is found needs no proposals.
  expect(await findNear('Нужд')).toEqual([])
  expect(await findNear('Ахметов')).toEqual([])
  expect(await findNear('ъъъъъъ')).toEqual([])
})

test('the index follows every change: names, titles, clients, removals', async () => {
  const { client, find, nurzhan, file, next, document } = await library()
  await client.parties.update({ id: nurzhan.id, revision: 1, value: person('Сейтқали Бауыржан') })
  expect(await find('ахметов')).toEqual([])
  expect(await find('seitkali')).toEqual([nurzhan.id, file.id])
  await client.cases.update({
    id: file.id,
    revision: 1,
    value: caseFile({ title: 'Жалоба в комитет', tags: [] }),
  })
  expect(await find('митинг')).toEqual([])
  expect(await find('жалоба')).toEqual([file.id, next.id, document.id])
  const [part] = await client.participations.list({ caseId: file.id })
  if (part === undefined) throw new Error('no participation')
  await client.participations.remove({ id: part.id })
  expect(await find('seitkali')).toEqual([nurzhan.id])
  await client.hearings.remove({ id: next.id })
  await client.documents.remove({ id: document.id })
  expect(await find('жалоба')).toEqual([file.id])
  await client.cases.remove({ id: file.id })
  expect(await find('жалоба')).toEqual([])
})

test('at most fifty answers come, parties before cases', async () => {
  const { client } = await deskWithVault()
  for (let place = 0; place < 60; place += 1) await client.cases.create(caseFile({ title: `Серия ${place}` }))
  await client.parties.create(person('Сериков'))
  const hits = await client.search.query(question('сери'))
  expect(hits).toHaveLength(50)
  expect(plainTitle(hits[0]?.title ?? [])).toBe('Сериков')
  expect(plainTitle(hits[1]?.title ?? [])).toBe('Серия 59')
})

test('no question, however hostile, is an error', async () => {
  const { client } = await library()
  const questions = [
    '',
    '   ',
    '"',
    '""""',
    "'; DROP TABLE party; --",
    'NEAR(a b, 5)',
    'a AND OR NOT b',
    'title : x',
    '^a*',
    '*',
    '-суд',
    '{title body} : x',
    'а"б',
    '(((((',
    '\\',
    '%_',
    '\u0000суд',
    '\uD800',
    '№§©'.repeat(66),
    'я'.repeat(200),
    'а '.repeat(100),
    '𝕊𝕖𝕡'.repeat(30),
    'ﷺ'.repeat(200),
    Array.from({ length: 33 }, (_, at) => `щ${String.fromCodePoint(0x430 + (at % 30))}ъыщ`).join(' '),
  ]
  for (const text of questions) expect(Array.isArray(await client.search.query(question(text)))).toBe(true)
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 100 }), async (text) => {
      expect(Array.isArray(await client.search.query(question(text)))).toBe(true)
    }),
    { numRuns: 300 },
  )
})
