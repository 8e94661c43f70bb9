import { expect, test } from 'vitest'
import { deskWithVault } from './support/desk.ts'
import { newWorld } from './support/parts.ts'
import { event, link, person, question, relation, source } from './support/samples.ts'

const someWorld = async () => {
  const desk = await deskWithVault()
  const world = await newWorld(desk.client)
  const arrest = await desk.client.events.create(event(world.caseId))
  return { ...desk, ...world, arrest }
}

test('two parties that become one keep the sources and links of both, and have their own again when they are taken apart', async () => {
  const { client, session, partyId, caseId, arrest } = await someWorld()
  const twice = await client.parties.create(person('Akhmetov Nurzhan'))
  const tie = await client.relations.create(relation(twice.id, partyId))
  const role = { caseId, role: 'witness', detail: '', since: null, until: null } as const
  await client.participations.create({ ...role, partyId })
  const twin = await client.participations.create({ ...role, partyId: twice.id })
  const of = (id: string) => source('party', id).ofId
  await client.sources.create(source('party', partyId, { text: 'Свой' }))
  await client.sources.create(source('party', twice.id, { text: 'Чужой' }))
  await client.sources.create(source('relation', tie.id, { text: 'О связи' }))
  await client.sources.create(source('participation', twin.id, { text: 'О роли' }))
  const same = await client.links.create(link('same', ['party', partyId], ['party', twice.id]))
  await client.sources.create(source('link', same.id, { text: 'О сходстве' }))
  await client.links.create(link('followed', ['party', twice.id], ['event', arrest.id]))
  const all = () =>
    session
      .work()
      .vault.database.read()
      .all<{ text: string }>('SELECT text, of_id AS id FROM source ORDER BY id')
  const before = all()

  const keep = await client.parties.get({ id: partyId })
  const { id: _, revision: _revision, ...value } = keep
  const pair = { keepId: partyId, dropId: twice.id }
  const preview = await client.parties.mergePreview(pair)
  expect(preview.moved).toContainEqual({ subject: 'source', count: 1 })
  expect(preview.moved).toContainEqual({ subject: 'link', count: 1 })
  await client.parties.merge({ ...pair, keepRevision: keep.revision, dropRevision: twice.revision, value })
  expect((await client.sources.list({ id: of(partyId) })).map(({ text }) => text)).toEqual(['Свой', 'Чужой'])
  expect((await client.links.list({ id: of(partyId) })).map(({ kind }) => kind)).toEqual(['followed'])
  expect(
    all()
      .map(({ text }) => text)
      .sort(),
  ).toEqual(['О роли', 'Свой', 'Чужой'].sort())
  expect(await client.search.query(question('сходстве'))).toEqual([])

  const [merged] = await client.history.ofRecord({ subject: 'party', id: partyId })
  await client.parties.unmerge({ seq: merged?.seq ?? 0 })
  expect(all()).toEqual(before)
  expect((await client.links.list({ id: of(twice.id) })).map(({ kind }) => kind)).toEqual([
    'same',
    'followed',
  ])
  expect(await client.search.query(question('сходстве'))).toHaveLength(1)
  expect(await client.history.verify()).toMatchObject({ finding: 'whole' })
})
