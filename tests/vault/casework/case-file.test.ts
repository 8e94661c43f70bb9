import { expect, test } from 'vitest'
import { CASE_PARTS } from '../../../shared/domain/case/case-file.ts'
import { documentsOf } from '../../support/whole-lists.ts'
import { codeOf, deskWithVault } from './support/desk.ts'
import { newWorld, partClient, partNames, partOf } from './support/parts.ts'
import {
  caseFile,
  day,
  event,
  link,
  participation,
  person,
  relation,
  source,
  task,
  time,
} from './support/samples.ts'

const NOWHERE = '0'.repeat(32) as never

test('a case comes in one answer, each of its lists as the vault lists it', async () => {
  const { client } = await deskWithVault()
  const world = await newWorld(client)
  const { caseId } = world
  for (const name of partNames) await partClient(client, name).create(partOf(name).sample(world))
  const lists = await Promise.all(
    partNames.map(async (name) => [name, await partClient(client, name).list({ caseId })] as const),
  )
  const [held] = await client.stays.list({ caseId })
  const said = await client.sources.create(source('stay', held?.id ?? ''))
  const tied = await client.links.create(link('because', ['stay', said.ofId], ['case', caseId]))
  expect(await client.cases.file({ caseId })).toEqual({
    case: await client.cases.get({ id: caseId }),
    ...Object.fromEntries(lists),
    documents: await documentsOf(client, caseId),
    parties: [await client.parties.get({ id: world.partyId })],
    relations: [],
    sources: [said],
    links: [tied],
  })
})

test('everyone whom any record names is in the case file once, in the order of names, with the ties between them', async () => {
  const { client } = await deskWithVault()
  const { id: caseId } = await client.cases.create(caseFile())
  const [victim, client_, helper, stranger] = await Promise.all(
    ['Яблоков', 'Ахметов', 'Бекова', 'Чужой'].map((name) => client.parties.create(person(name))),
  )
  if (!victim || !client_ || !helper || !stranger) throw new Error('nobody was added')
  await client.participations.create(participation(caseId, client_.id))
  await client.events.create(event(caseId, { persons: [{ partyId: victim.id, role: 'victim', detail: '' }] }))
  await client.tasks.create(task(caseId, { partyId: helper.id }))
  await client.tasks.create(task(caseId, { partyId: client_.id }))
  const tie = await client.relations.create(relation(victim.id, helper.id))
  await client.relations.create(relation(stranger.id, helper.id))
  expect(await client.cases.parts({ caseId, parts: ['parties', 'relations'] })).toEqual({
    parties: [client_, helper, victim],
    relations: [tie],
  })
})

test('clients come before co-defendants and these before all others; the first due is on top, and what has no day at the end', async () => {
  const { client } = await deskWithVault()
  const { id: partyId } = await client.parties.create(person())
  const { id: caseId } = await client.cases.create(caseFile())
  for (const role of ['witness', 'co-defendant', 'lawyer', 'client'] as const) {
    await client.participations.create(participation(caseId, partyId, { role }))
  }
  const due = (title: string, on: string | null, at: string | null = null) =>
    client.tasks.create(
      task(caseId, { title, dueOn: on === null ? null : day(on), dueTime: at === null ? null : time(at) }),
    )
  await due('без дня', null)
  await due('весь день', '2026-11-22')
  await due('в полдень', '2026-11-22', '12:00')
  await due('раньше', '2026-11-01')
  const { participations, tasks } = await client.cases.file({ caseId })
  expect([participations.map(({ role }) => role), tasks.map(({ title }) => title)]).toEqual([
    ['client', 'co-defendant', 'witness', 'lawyer'],
    ['раньше', 'в полдень', 'весь день', 'без дня'],
  ])
})

test('the parts that are asked for come alone, and together they are the case file', async () => {
  const { client } = await deskWithVault()
  const { caseId } = await newWorld(client)
  const { tasks, hearings, ...rest } = await client.cases.file({ caseId })
  expect(await client.cases.parts({ caseId, parts: ['tasks', 'hearings'] })).toEqual({ tasks, hearings })
  expect(await client.cases.parts({ caseId, parts: [...CASE_PARTS] })).toEqual({ tasks, hearings, ...rest })
})

test('a case that is not there has neither a file nor parts', async () => {
  const { client } = await deskWithVault()
  expect(await codeOf(client.cases.file({ caseId: NOWHERE }))).toBe('NOT_FOUND')
  expect(await codeOf(client.cases.parts({ caseId: NOWHERE, parts: ['tasks'] }))).toBe('NOT_FOUND')
})
