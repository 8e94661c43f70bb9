import { expect, test } from 'vitest'
import { recentChanges } from '../../../electron/vault/records/history/recent.ts'
import { titleOf } from '../../../electron/vault/records/history/titles.ts'
import { shownCase } from '../../../renderer/records/case-file/shown-case.ts'
import { titleInCase } from '../../../renderer/records/names/title-in-case.ts'
import { RECORD_SUBJECTS, type RecordSubject } from '../../../shared/domain/history.ts'
import { anyRecordIdSchema } from '../../../shared/domain/ids.ts'
import { hearingInputSchema } from '../../../shared/domain/kinds/hearing.ts'
import { participationInputSchema } from '../../../shared/domain/kinds/participation.ts'
import { blankSource } from '../../../shared/domain/kinds/source.ts'
import { NO_FILTER, SEARCH_KINDS } from '../../../shared/domain/search-hit.ts'
import { deskWithVault } from './support/desk.ts'
import { newWorld, partClient, partNames, partOf } from './support/parts.ts'
import { plainTitle } from './support/plain-title.ts'
import { link, note, person, relation } from './support/samples.ts'

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
  const whose = { ofSubject: 'charge', ofId: anyRecordIdSchema.parse(ids.charge) }
  ids.source = (await client.sources.create({ ...blankSource(whose), text: 'Протокол' })).id
  ids.link = (await client.links.create(link('because', ['charge', ids.charge], ['event', ids.event]))).id
  const read = session.work().vault.database.read()
  const recent = recentChanges(read, 100)
  const file = shownCase(await client.cases.file({ caseId: world.caseId }))
  const called: Record<string, string> = {}
  for (const subject of RECORD_SUBJECTS) {
    const id = ids[subject] ?? ''
    const title = titleOf(read, subject, id)
    called[subject] = plainTitle(title)
    // The history, the way back, what was entered last, the search and the page of the case say the same.
    const [entry] = await client.history.ofRecord({ subject, id })
    expect(entry?.title).toEqual(title)
    const unit = (await client.history.undoable()).find(({ recordId }) => recordId === id)
    expect(unit?.title).toEqual(title)
    expect(recent.find(({ recordId }) => recordId === id)?.title).toEqual(title)
    // The sister is not in the case, so the file of the case has no tie to her.
    expect(titleInCase(file, subject, id)).toEqual(subject === 'relation' ? [] : title)
  }
  for (const kind of SEARCH_KINDS) {
    const hits = await client.search.query({ text: '', filter: { ...NO_FILTER, kinds: [kind] } })
    expect(hits.find(({ id }) => id === ids[kind])?.title).toEqual(titleOf(read, kind, ids[kind] ?? ''))
  }
  expect(called).toEqual({
    party: 'Ахметов Нуржан',
    relation: 'Ахметова Әлия, sibling, Ахметов Нуржан',
    case: 'Дело о митинге на площади',
    participation: 'Ахметов Нуржан, client',
    'procedural-status': 'Ахметов Нуржан, suspect',
    charge: 'Ахметов Нуржан, УК РК 272 2',
    risk: 'Ахметов Нуржан, came-true, charge, УК РК 405 1',
    restraint: 'Ахметов Нуржан, custody, 2026-10-10',
    stay: 'Ахметов Нуржан, СИЗО № 18',
    hearing: 'extension, 2026-12-01T10:30',
    decision: 'verdict, 2026-11-10, 7517-26-00-1/12, Медеуский районный суд',
    sentence: 'Ахметов Нуржан, imprisonment, reduced',
    figure: '238 человек, погибшие, 2022',
    statement: 'Ахметов Нуржан, confession, 2026-10-11',
    item: 'Телефон Samsung, IMEI 35-209900-176148-1, 2026-10-10',
    event: 'Задержание на площади',
    deadline: 'Апелляционная жалоба на приговор, met, 2026-11-26',
    task: 'Подать жалобу',
    contact: 'visit, Ахметов Нуржан, 2026-11-01T15:00',
    intervention: 'joint-letter, Письмо 28 организаций, 2026-11',
    note: 'Линия защиты',
    consent: 'Ахметов Нуржан, disclosure',
    disclosure: 'Комитет ООН, 2026-11-03',
    document: 'a',
    source: 'Протокол',
    link: 'because, после обыска',
  })
  expect(RECORD_SUBJECTS.flatMap((subject) => titleOf(read, subject, '0'.repeat(32)))).toEqual([])
})

test('a note without a heading is called by its first line, an empty one by its case', async () => {
  const { client, session } = await deskWithVault()
  const { caseId } = await newWorld(client)
  const read = session.work().vault.database.read()
  const titled = async (change: Parameters<typeof note>[1]) =>
    plainTitle(titleOf(read, 'note', (await client.notes.create(note(caseId, { title: '', ...change }))).id))
  expect(await titled({})).toBe('Первый абзац')
  expect(await titled({ body: { type: 'doc', content: [] } })).toBe('Дело о митинге на площади')
})

test('what is none of the kinds in a list is called by what its record says it is', async () => {
  const { client, session } = await deskWithVault()
  const world = await newWorld(client)
  const read = session.work().vault.database.read()
  const hearing = hearingInputSchema.parse(partOf('hearings').sample(world))
  const titled = async (purpose: string) => {
    const { id } = await client.hearings.create({ ...hearing, kind: 'other', purpose })
    return plainTitle(titleOf(read, 'hearing', id))
  }
  expect(await titled('Ознакомление с делом')).toBe('Ознакомление с делом, 2026-12-01T10:30')
  expect(await titled(' ')).toBe('other, 2026-12-01T10:30')
  const role = participationInputSchema.parse(partOf('participations').sample(world))
  const { id } = await client.participations.create({ ...role, role: 'other', detail: 'Переводчик жестов' })
  expect(plainTitle(titleOf(read, 'participation', id))).toBe('Ахметов Нуржан, Переводчик жестов')
})
