import { expect, test } from 'vitest'
import type { PartyId } from '../../../shared/domain/ids.ts'
import { newParty } from '../../../shared/domain/kinds/party.ts'
import { allParties } from '../../support/whole-lists.ts'
import { type Client, codeOf, deskWithVault } from './support/desk.ts'
import * as samples from './support/samples.ts'

const made = async (client: Client, text: string, sort: Parameters<typeof newParty>[1] = 'group') =>
  (await client.parties.create(newParty(text, sort))).id

const member = (fromId: PartyId, toId: PartyId) =>
  samples.relation(fromId, toId, { kind: 'member', detail: '' })

const undoLast = async (client: Client) => {
  const last = (await client.history.undoable()).find(({ isWayBack }) => !isWayBack)
  await client.history.undo({ seq: last?.seq ?? 0 })
}

const namesOf = async (client: Client, id: PartyId) =>
  (await client.parties.members({ id })).map(({ party }) => party.name)

test('members of a group become known one by one, each once, and what was said of the group stays', async () => {
  const { client } = await deskWithVault()
  const group = await client.parties.create({ ...newParty('Трое', 'group'), countMin: 3, countMax: 3 })
  const kim = await made(client, 'Ким Виктор', 'person')
  const woman = await made(client, 'Женщина в красном', 'unnamed')
  const tie = await client.relations.create(member(kim, group.id))
  await client.relations.create(member(woman, group.id))
  await client.relations.create(member(kim, group.id))
  // What somebody else is to the group, and what the group is a member of, are other ties.
  await client.relations.create(samples.relation(woman, group.id, { kind: 'supporter' }))
  await client.relations.create(member(group.id, await made(client, 'Объединение', 'organisation')))
  expect(await client.parties.members({ id: group.id })).toMatchObject([
    { relation: { id: tie.id }, party: { id: kim, isUnnamed: false } },
    { party: { id: woman, isUnnamed: true } },
  ])
  const { revision: _, ...said } = group
  expect(await client.parties.get({ id: group.id })).toMatchObject(said)
})

test('no group is a member of itself, of its member, or of a member of its member', async () => {
  const { client } = await deskWithVault()
  const [all, some, few] = [
    await made(client, 'Все'),
    await made(client, 'Часть'),
    await made(client, 'Трое'),
  ]
  await client.relations.create(member(some, all))
  const tie = await client.relations.create(member(few, some))
  expect(await codeOf(client.relations.create(member(all, all)))).toBe('INVALID_INPUT')
  expect(await codeOf(client.relations.create(member(all, some)))).toBe('GROUP_RING')
  expect(await codeOf(client.relations.create(member(all, few)))).toBe('GROUP_RING')
  const turned = await client.relations.update({ id: tie.id, revision: 1, value: member(some, few) })
  expect(turned).toMatchObject({ fromId: some, toId: few })
  expect(await codeOf(client.relations.create(member(few, some)))).toBe('GROUP_RING')
  expect(await client.relations.list({ partyId: all })).toHaveLength(1)
})

test('two groups of which one is within the other through a third do not become one', async () => {
  const { client } = await deskWithVault()
  const [all, some, few] = [
    await made(client, 'Все'),
    await made(client, 'Часть'),
    await made(client, 'Трое'),
  ]
  await client.relations.create(member(some, all))
  await client.relations.create(member(few, some))
  const { keep, drop, merged } = await client.parties.mergePreview({ keepId: all, dropId: few })
  const revisions = { keepRevision: keep.revision, dropRevision: drop.revision }
  expect(await codeOf(client.parties.merge({ keepId: all, dropId: few, ...revisions, value: merged }))).toBe(
    'GROUP_RING',
  )
  expect(await allParties(client)).toHaveLength(3)
  expect(await namesOf(client, some)).toEqual(['Трое'])
})

test('a group that is removed leaves its members, and comes back with them', async () => {
  const { client } = await deskWithVault()
  const group = await made(client, 'Нападавшие')
  for (const name of ['Ким Виктор', 'Цой Анна'])
    await client.relations.create(member(await made(client, name, 'person'), group))
  await client.parties.remove({ id: group })
  expect((await allParties(client)).map(({ name }) => name)).toEqual(['Ким Виктор', 'Цой Анна'])
  expect(await codeOf(client.parties.members({ id: group }))).toBe('NOT_FOUND')
  await undoLast(client)
  expect(await namesOf(client, group)).toEqual(['Ким Виктор', 'Цой Анна'])
})
