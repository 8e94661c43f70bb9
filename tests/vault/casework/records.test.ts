import { expect, test } from 'vitest'
import { events } from '../../../electron/vault/records/kinds/event.ts'
import type { ReadHandle } from '../../../electron/vault/store/database/handles.ts'
import { codeOf, deskWithVault } from './support/desk.ts'
import { newWorld, partClient, partNames, partOf, type World } from './support/parts.ts'
import * as samples from './support/samples.ts'

const NOBODY = '0'.repeat(32)

const isId = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{32}$/u.test(value)

/** Every way of changing one id in a value, lists within it included; `name` says where. */
const changesOfId = (
  value: Readonly<Record<string, unknown>>,
  change: (id: string) => string | undefined,
): { field: string; value: Record<string, unknown> }[] =>
  Object.entries(value).flatMap(([field, found]) => {
    if (field === 'caseId') return []
    if (isId(found)) {
      const other = change(found)
      return other === undefined ? [] : [{ field, value: { ...value, [field]: other } }]
    }
    if (!Array.isArray(found)) return []
    return found.flatMap((item, place) =>
      changesOfId(Object(item), change).map((changed) => ({
        field: `${field}.${changed.field}`,
        value: { ...value, [field]: found.with(place, changed.value) },
      })),
    )
  })

const auditValues = (read: ReadHandle, recordId: string): unknown[] =>
  read.all(
    'SELECT v.seq FROM audit_value AS v JOIN audit_entry AS e ON e.seq = v.seq WHERE e.record_id = ?',
    [recordId],
  )

test('the samples of these tests say something in every field', async () => {
  const { client } = await deskWithVault()
  const world = await newWorld(client)
  const silent = partNames.flatMap((name) => {
    const value = partOf(name).sample(world)
    return Object.keys(partOf(name).schema.shape)
      .filter((field) => [null, '', undefined].includes(value[field] as null))
      .map((field) => `${name}.${field}`)
  })
  expect(silent).toEqual([
    // What says that it did not happen yet, or is left to the words beside it.
    'proceduralStatuses.until',
    'charges.until',
    'charges.announcedOn',
    'stays.until',
    'decisions.inForceOn',
    'sentences.until',
    'sentences.childBornOn',
  ])
})

test.for(partNames)('%s: what is entered comes back, changes by its revision, and goes', async (name) => {
  const { client, session } = await deskWithVault()
  const world = await newWorld(client)
  const part = partClient(client, name)
  const before = await part.list({ caseId: world.caseId })
  const value = partOf(name).sample(world)

  const created = await part.create(value)
  expect(created).toMatchObject({ ...value, revision: 1 })
  const { id } = created
  expect(await part.get({ id })).toEqual(created)
  // What has become of an earlier statement follows from the new one; what was entered of it stays.
  const others = before.map((record) =>
    'standing' in record ? { ...record, standing: expect.any(String) } : record,
  )
  expect(await part.list({ caseId: world.caseId })).toEqual(expect.arrayContaining([...others, created]))

  const updated = await part.update({ id, revision: 1, value })
  expect(updated).toEqual({ ...created, revision: 2 })
  expect(await codeOf(part.update({ id, revision: 1, value }))).toBe('CONFLICT')
  expect(await codeOf(part.update({ id: NOBODY, revision: 1, value }))).toBe('NOT_FOUND')
  expect(await part.get({ id })).toEqual(updated)

  const read = session.work().vault.database.read()
  expect(auditValues(read, id)).toHaveLength(2)
  await part.remove({ id })
  expect(auditValues(read, id)).toEqual([])
  expect(await codeOf(part.get({ id }))).toBe('NOT_FOUND')
  expect(await codeOf(part.remove({ id }))).toBe('NOT_FOUND')
  expect(await part.list({ caseId: world.caseId })).toEqual(before)
  expect(read.get('SELECT 1 FROM search_entry WHERE record_id = ?', [id])).toBeUndefined()
})

test.for(partNames)('%s: what it names must be there and of the same case', async (name) => {
  const { client } = await deskWithVault()
  const world = await newWorld(client)
  const other = await newWorld(client)
  const part = partClient(client, name)
  const value = partOf(name).sample(world)
  const { id } = await part.create(value)

  const otherOf = new Map<string, string>(
    Object.keys(world)
      .filter((key) => key !== 'partyId')
      .map((key) => [world[key as keyof World], other[key as keyof World]]),
  )
  const absent = changesOfId(value, () => NOBODY)
  const foreign = changesOfId(value, (named) => otherOf.get(named))
  const answers = async (change: Record<string, unknown>) => [
    await codeOf(part.create(change)),
    await codeOf(part.update({ id, revision: 1, value: change })),
  ]
  for (const change of absent) {
    expect([change.field, ...(await answers(change.value))]).toEqual([change.field, 'NOT_FOUND', 'NOT_FOUND'])
  }
  for (const change of foreign) {
    const refused = [change.field, 'INVALID_INPUT', 'INVALID_INPUT']
    expect([change.field, ...(await answers(change.value))]).toEqual(refused)
  }
  const moved = { id, revision: 1, value: { ...value, caseId: other.caseId } }
  expect(await codeOf(part.update(moved))).toBe('INVALID_INPUT')
  expect(await codeOf(part.create({ ...value, caseId: NOBODY }))).toBe('NOT_FOUND')
  expect((await part.get({ id })).revision).toBe(1)
})

test.for([
  ['charges', 'requalifiedFrom'],
  ['restraints', 'extensionOf'],
  ['hearings', 'continues'],
  ['decisions', 'reviews'],
  ['sentences', 'changes'],
] as const)('%s: no ring can be made by %s', async ([name, field]) => {
  const { client } = await deskWithVault()
  const world = await newWorld(client)
  const part = partClient(client, name)
  const value = partOf(name).sample(world)
  const first = await part.create({ ...value, [field]: null })
  const second = await part.create({ ...value, [field]: first.id })
  const third = await part.create({ ...value, [field]: second.id })
  for (const id of [first.id, second.id, third.id]) {
    const ring = { id: first.id, revision: 1, value: { ...value, [field]: id } }
    expect(await codeOf(part.update(ring))).toBe('INVALID_INPUT')
  }
  await part.remove({ id: second.id })
  expect(await part.get({ id: third.id })).toMatchObject({ [field]: null })
})

test('the records of a case come in the order of time, those without a date last', async () => {
  const { client } = await deskWithVault()
  const world = await newWorld(client)
  const other = { ...world, caseId: (await client.cases.create(samples.caseFile())).id }
  const dates = [null, '2026-02', '[2026-01-15..]', '2025~', '2026-02-01'] as const
  for (const date of dates) {
    const partial = date === null ? null : samples.about(date)
    await client.events.create(samples.event(other.caseId, { date: partial, time: null }))
  }
  await client.events.create(
    samples.event(other.caseId, { date: samples.about('2026-02-01'), time: samples.time('08:00') }),
  )
  const listed = await client.events.list({ caseId: other.caseId })
  expect(listed.map(({ date, time }) => [date, time])).toEqual([
    ['2025~', null],
    ['[2026-01-15..]', null],
    ['2026-02', null],
    ['2026-02-01', null],
    ['2026-02-01', '08:00'],
    [null, null],
  ])
})

test('the list within events costs one question, however many events there are', async () => {
  const { client, session } = await deskWithVault()
  const world = await newWorld(client)
  const value = partOf('events').sample(world)
  for (let count = 0; count < 5; count += 1) await partClient(client, 'events').create(value)
  const read = session.work().vault.database.read()
  const asked: string[] = []
  const counting = {
    ...read,
    all: (sql: string, parameters: never) => {
      asked.push(sql)
      return read.all(sql, parameters)
    },
  } as unknown as ReadHandle
  expect(events.ofCase.list(counting, world.caseId)).toHaveLength(6)
  expect(asked).toHaveLength(2)
})
