import { expect, test } from 'vitest'
import { blankParty, newParty } from '../../../shared/domain/kinds/party.ts'
import type { NameList } from '../../../shared/domain/table-import.ts'
import { allParties } from '../../support/whole-lists.ts'
import { type Client, codeOf, deskWithVault } from '../casework/support/desk.ts'
import * as samples from '../casework/support/samples.ts'
import { look, preview, run } from './support/import.ts'
import { bringManyIn, NOWHERE, paste } from './support/pasted.ts'

const undoLast = async (client: Client) => {
  const [last] = await client.history.undoable()
  await client.history.undo({ seq: last?.seq ?? 0 })
}

test('each line of a pasted list is read, and it is said who is known, who stands twice and what is no name', async () => {
  const { client } = await deskWithVault()
  const known = await client.parties.create(blankParty('Zhangirov Galymbek'))
  const maybe = await client.parties.create(blankParty('Ахметов Нуржан Серикович'))
  await client.parties.create(newParty('Ким Виктор', 'unnamed'))
  const text = `Список погибших в январе:
    1. Жәңгіров Ғалымбек, 1985 г.р.
    2. Ахметов Н.С.
    3. Ким Виктор
    4. Kim Viktor
    5. ТОО «Ромашка»`
  const { lines } = await preview(client, (await paste(client, text)).plan)
  expect(lines.map(({ title, verdict, fault }) => [title, verdict, fault])).toEqual([
    ['Список погибших в январе:', 'refused', 'not-a-name'],
    ['Жәңгіров Ғалымбек', 'duplicate', null],
    ['Ахметов Н.С.', 'duplicate', null],
    ['Ким Виктор', 'ready', null],
    ['Kim Viktor', 'duplicate', null],
    ['ТОО «Ромашка»', 'ready', null],
  ])
  expect(lines.map(({ like }) => like.map(({ id, verdict }) => [id, verdict]))).toEqual([
    [],
    [[known.id, 'match']],
    [[maybe.id, 'review']],
    [],
    [['line:5', 'match']],
    [],
  ])
})

test('all of a list come in with one role and its source, those chosen as the records they are, and one undo takes it all back', async () => {
  const { client } = await deskWithVault()
  const { id: caseId } = await client.cases.create(samples.caseFile())
  const known = await client.parties.create(blankParty('Zhangirov Galymbek'))
  await client.participations.create(samples.participation(caseId, known.id, { role: 'victim' }))
  const before = await client.parties.get({ id: known.id })
  const list: NameList = { ...NOWHERE, role: { caseId, role: 'victim' } }
  const text = 'Жәңгіров Ғалымбек\nКим Виктор, 1990 г.р.\nKim Viktor\nЦой Анна\nЦой Анна'
  const { plan } = await paste(client, text, list)
  const report = await run(client, plan, { duplicates: 'add-names' })
  expect(report).toMatchObject({ created: 2, extended: 2, skipped: 1, refused: 0 })
  const roles = await client.participations.list({ caseId })
  expect(roles.map(({ partyName, role }) => [partyName, role]).sort()).toEqual([
    ['Zhangirov Galymbek', 'victim'],
    ['Ким Виктор', 'victim'],
    ['Цой Анна', 'victim'],
  ])
  const kim = await client.parties.get({
    id: roles.find(({ partyName }) => partyName === 'Ким Виктор')?.partyId ?? known.id,
  })
  expect([kim.born, kim.names.map(({ text, source }) => [text, source])]).toEqual([
    '1990',
    [
      ['Ким Виктор', 'Отчёт, с. 12'],
      ['Kim Viktor', 'Отчёт, с. 12'],
    ],
  ])
  await undoLast(client)
  expect((await allParties(client)).map(({ name }) => name)).toEqual(['Zhangirov Galymbek'])
  expect((await client.parties.get({ id: known.id })).names).toEqual(before.names)
  expect(await client.participations.list({ caseId })).toHaveLength(1)
})

test('a list becomes the members of a group, nobody of them twice, also when it is pasted again', async () => {
  const { client } = await deskWithVault()
  const group = await client.parties.create(newParty('238 погибших', 'group'))
  const list: NameList = { ...NOWHERE, groupId: group.id }
  const members = async () => (await client.parties.members({ id: group.id })).map(({ party }) => party.name)
  for (const duplicates of ['skip', 'add-names'] as const)
    await run(client, (await paste(client, 'А. Ким\nЦой Б.\nЦой Б.', list)).plan, { duplicates })
  expect(await members()).toEqual(['А. Ким', 'Цой Б.'])
  // The second time changed nothing: what is taken back is the first.
  await undoLast(client)
  expect(await members()).toEqual([])
  expect(await allParties(client)).toHaveLength(1)
  const person = await client.parties.create(blankParty('Ким'))
  const wrong = await paste(client, 'Ким', { ...NOWHERE, groupId: person.id })
  expect(await codeOf(look(client, wrong.plan))).toBe('INVALID_INPUT')
})

test('a single line is left out whatever is said of doubtful ones, and who is like it is the first then', async () => {
  const { client } = await deskWithVault()
  const { plan } = await paste(client, 'Ким Виктор\nЦой Анна\nKim Viktor\nЛи Ольга')
  await look(client, plan)
  const { tableId } = plan
  const decide = (lines: number, choice: 'skip' | 'create') =>
    client.tables.decide({ tableId, choice, lines })
  expect(await decide(2, 'skip')).toMatchObject({ ready: 3, duplicate: 1, leftOut: 1 })
  expect(await decide(5, 'skip')).toMatchObject({ ready: 3, leftOut: 2 })
  expect(await decide(5, 'create')).toMatchObject({ ready: 3, leftOut: 1 })
  const { lines } = await client.tables.lines({
    tableId,
    filter: { verdict: 'ready', text: '' },
    from: 0,
    count: 10,
  })
  expect(lines.map(({ title, choice }) => [title, choice])).toEqual([
    ['Ким Виктор', 'skip'],
    ['Цой Анна', 'create'],
    ['Ли Ольга', 'create'],
  ])
  const report = await run(client, plan, { duplicates: 'add-names' })
  expect(report).toMatchObject({ created: 3, extended: 0, skipped: 1 })
  const names = (await allParties(client)).map(({ name }) => name)
  expect(names.sort()).toEqual(['Kim Viktor', 'Ли Ольга', 'Цой Анна'])
})

test('a page of prose brings nobody in, and its words are not lost', async () => {
  const { client } = await deskWithVault()
  const prose = 'В январе полиция задержала более ста человек, среди них журналисты.\n'.repeat(300)
  const { plan } = await paste(client, `${prose}\n=HYPERLINK("x")\n\u202e12345\n`)
  expect(await look(client, plan)).toMatchObject({ ready: 0, duplicate: 0, refused: 302 })
  expect(await run(client, plan)).toMatchObject({ created: 0, refused: 302 })
  expect(await allParties(client)).toEqual([])
})

test('names of three scripts, most of them the same, come in by steps, and the same is one', async () => {
  await bringManyIn({ different: 120, same: 480 })
})
