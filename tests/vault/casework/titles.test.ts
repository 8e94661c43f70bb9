import { expect, test } from 'vitest'
import { titleOf } from '../../../electron/vault/history/titles.ts'
import { RECORD_SUBJECTS, type RecordSubject } from '../../../shared/domain/history.ts'
import { deskWithVault } from './support/desk.ts'
import { newWorld, partClient, partNames, partOf } from './support/parts.ts'
import { note, person, relation } from './support/samples.ts'

test('every kind of record has something that it is called, and nothing once it is gone', async () => {
  const { client, session } = await deskWithVault()
  const world = await newWorld(client)
  const sister = await client.parties.create(person('Ахметова Әлия'))
  const tie = await client.relations.create(relation(sister.id, world.partyId))
  const ids: Partial<Record<RecordSubject, string>> = {
    party: world.partyId,
    relation: tie.id,
    case: world.caseId,
    document: world.documentId,
  }
  for (const name of partNames) {
    const part = partOf(name)
    ids[part.subject] = (await partClient(client, name).create(part.sample(world))).id
  }
  const read = session.work().vault.database.read()
  expect(
    Object.fromEntries(
      RECORD_SUBJECTS.map((subject) => [subject, titleOf(read, subject, ids[subject] ?? '')]),
    ),
  ).toEqual({
    party: 'Ахметов Нуржан',
    relation: 'Ахметова Әлия – Ахметов Нуржан',
    case: 'Дело о митинге на площади',
    participation: 'Ахметов Нуржан',
    'procedural-status': 'Ахметов Нуржан',
    charge: 'Массовые беспорядки',
    restraint: 'Ахметов Нуржан',
    stay: 'СИЗО № 18',
    hearing: 'Продление стражи',
    decision: 'Медеуский районный суд · 7517-26-00-1/12',
    sentence: 'Ахметов Нуржан',
    event: 'Задержание на площади',
    task: 'Подать жалобу',
    contact: 'Ахметов Нуржан',
    note: 'Линия защиты',
    consent: 'Ахметов Нуржан',
    disclosure: 'Комитет ООН',
    document: 'a',
  })
  expect(RECORD_SUBJECTS.map((subject) => titleOf(read, subject, '0'.repeat(32))).join('')).toBe('')
})

test('a note without a heading is called by its first line, an empty one by its case', async () => {
  const { client, session } = await deskWithVault()
  const { caseId } = await newWorld(client)
  const read = session.work().vault.database.read()
  const titled = async (change: Parameters<typeof note>[1]) =>
    titleOf(read, 'note', (await client.notes.create(note(caseId, { title: '', ...change }))).id)
  expect(await titled({})).toBe('Первый абзац')
  expect(await titled({ body: { type: 'doc', content: [] } })).toBe('Дело о митинге на площади')
})
