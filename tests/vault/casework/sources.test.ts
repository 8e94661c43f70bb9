import { describe, expect, test } from 'vitest'
import { RECORD_SUBJECTS } from '../../../shared/domain/kinds/index.ts'
import { codeOf, deskWithVault } from './support/desk.ts'
import { documentFrom, fileWith } from './support/files.ts'
import { newWorld, partClient, partNames, partOf } from './support/parts.ts'
import { plainTitle } from './support/plain-title.ts'
import { caseFile, charge, event, link, person, question, relation, source, stay } from './support/samples.ts'

const someWorld = async () => {
  const desk = await deskWithVault()
  const world = await newWorld(desk.client)
  const { client } = desk
  const arrest = await client.events.create(event(world.caseId, { title: 'Задержание' }))
  const accusation = await client.charges.create(charge(world.caseId, world.partyId))
  const file = () => client.cases.file({ caseId: world.caseId })
  const undo = async () => {
    const [unit] = (await client.history.undoable()).filter(({ isWayBack }) => !isWayBack)
    return client.history.undo({ seq: unit?.seq ?? 0 })
  }
  return { ...desk, ...world, arrest, accusation, file, undo }
}

describe('a source', () => {
  test('stands beside a record of any kind, belongs to its case, goes with it and comes back with it', async () => {
    const { client, caseId, partyId, documentId, file, undo, ...world } = await someWorld()
    const sister = await client.parties.create(person('Ахметова Әлия'))
    const places: Record<string, string> = {
      party: partyId,
      case: caseId,
      document: documentId,
      relation: (await client.relations.create(relation(sister.id, partyId))).id,
      link: (
        await client.links.create(
          link('because', ['charge', world.accusation.id], ['event', world.arrest.id]),
        )
      ).id,
    }
    for (const name of partNames) {
      const { subject, sample } = partOf(name)
      const made = await partClient(client, name).create(sample({ caseId, partyId, documentId, ...world }))
      places[subject] = made.id
    }
    expect([...Object.keys(places), 'source'].sort()).toEqual([...RECORD_SUBJECTS].sort())
    for (const [subject, id] of Object.entries(places)) {
      const made = await client.sources.create(source(subject, id))
      const isOfCase = subject !== 'party' && subject !== 'relation'
      expect(made).toEqual({
        ...source(subject, id),
        id: made.id,
        revision: 1,
        caseId: isOfCase ? caseId : null,
      })
      expect(await client.sources.list({ id: made.ofId })).toEqual([made])
    }
    const shown = (await file()).sources.map(({ ofSubject }) => ofSubject).sort()
    // The sister is named by no record of the case, and so the tie to her is not shown in it.
    expect(shown).toEqual(
      Object.keys(places)
        .filter((subject) => subject !== 'relation')
        .sort(),
    )

    for (const name of partNames) {
      const { subject } = partOf(name)
      const id = places[subject] ?? ''
      const of = source(subject, id).ofId
      const [kept] = await client.sources.list({ id: of })
      const goes = await client.history.effectsOfRemoval({ subject, id })
      expect(goes).toContainEqual({ subject: 'source', count: expect.any(Number), effect: 'goes' })
      await partClient(client, name).remove({ id })
      expect(await client.sources.list({ id: of })).toEqual([])
      expect(await codeOf(client.sources.get({ id: kept?.id ?? (of as never) }))).toBe('NOT_FOUND')
      await undo()
      expect(await client.sources.list({ id: of })).toMatchObject([{ text: kept?.text, says: '15' }])
    }
    expect(await client.history.verify()).toMatchObject({ finding: 'whole' })
  })

  test('is refused for a record that is not there, of no known kind, for another source, and with a document of another case', async () => {
    const { client, accusation, caseId } = await someWorld()
    const none = '0'.repeat(32)
    const other = await client.cases.create(caseFile({ title: 'Другое дело' }))
    const paper = await documentFrom(client, other.id, fileWith('b.txt', 'Другая бумага'))
    const made = await client.sources.create(source('charge', accusation.id))
    expect(await codeOf(client.sources.create(source('charge', none)))).toBe('NOT_FOUND')
    expect(await codeOf(client.sources.create(source('event', accusation.id)))).toBe('NOT_FOUND')
    expect(await codeOf(client.sources.create(source('nothing-known', none)))).toBe('INVALID_INPUT')
    expect(await codeOf(client.sources.create(source('source', made.id)))).toBe('INVALID_INPUT')
    const foreign = source('charge', accusation.id, { documentId: paper.id })
    expect(await codeOf(client.sources.create(foreign))).toBe('INVALID_INPUT')
    const moved = { id: made.id, revision: 1, value: source('case', caseId) }
    expect(await codeOf(client.sources.update(moved))).toBe('INVALID_INPUT')
    await client.charges.remove({ id: accusation.id })
    expect(await codeOf(client.sources.update({ ...moved, value: source('charge', accusation.id) }))).toBe(
      'NOT_FOUND',
    )
  })

  test('keeps every word, a hundred stand beside one record, and each is found by its words', async () => {
    const { client, accusation, arrest } = await someWorld()
    const quote = `\u202e=HYPERLINK("x")\u2066 <b>слова</b>\n${'щ'.repeat(4_900)} конецъ`
    const value = source('charge', accusation.id, { quote, says: '=1+1', text: 'Очевидец Қожа' })
    const made = await client.sources.create(value)
    expect(made).toMatchObject({ quote, says: '=1+1' })
    for (let number = 0; number < 100; number += 1)
      await client.sources.create(source('event', arrest.id, { text: `Свидетель ${number}` }))
    expect(await client.sources.list({ id: source('event', arrest.id).ofId })).toHaveLength(100)
    const [hit] = await client.search.query(question('kozha konets'))
    expect(hit).toMatchObject({
      kind: 'source',
      id: made.id,
      opens: { subject: 'charge', id: accusation.id },
    })
    await client.sources.remove({ id: made.id })
    expect(await client.search.query(question('kozha konets'))).toEqual([])
  })

  test('is changed, told in the history and brought back; one that loses its document says so', async () => {
    const { client, accusation, documentId } = await someWorld()
    const value = source('charge', accusation.id, { documentId, stance: 'alleged' })
    const made = await client.sources.create(value)
    await client.sources.update({
      id: made.id,
      revision: 1,
      value: { ...value, stance: 'denied', contradicts: true },
    })
    const [changed, created] = await client.history.ofRecord({ subject: 'source', id: made.id })
    expect(changed?.changes.map(({ field }) => field).sort()).toEqual(['contradicts', 'stance'])
    expect(plainTitle(changed?.title ?? [])).toBe('Доклад «Без суда», с. 14, 2026-10-12')
    expect(plainTitle(created?.names[accusation.id] ?? [])).toBe('Ахметов Нуржан, УК РК 272 2')
    await client.history.bringBack({ seq: created?.seq ?? 0 })
    expect(await client.sources.get({ id: made.id })).toMatchObject({ stance: 'alleged', contradicts: false })
    const goes = await client.history.effectsOfRemoval({ subject: 'document', id: documentId })
    expect(goes).toContainEqual({ subject: 'source', count: 1, effect: 'loses' })
    await client.documents.remove({ id: documentId })
    expect(await client.sources.get({ id: made.id })).toMatchObject({ documentId: null, quote: value.quote })
  })
})

describe('a link', () => {
  test('is between two records of one case, or of none; to itself, a source, a link or another case it is refused', async () => {
    const { client, accusation, arrest, caseId, partyId } = await someWorld()
    const made = await client.links.create(link('because', ['charge', accusation.id], ['event', arrest.id]))
    expect(made.caseId).toBe(caseId)
    const stranger = await client.parties.create(person('Чужой'))
    const between = await client.links.create(link('same', ['party', partyId], ['party', stranger.id]))
    expect(between.caseId).toBe(null)
    const withParty = await client.links.create(
      link('followed', ['party', stranger.id], ['event', arrest.id]),
    )
    expect(withParty.caseId).toBe(caseId)
    const file = await client.cases.file({ caseId })
    // A link of the case makes known whom it names, and then the link between the two as well.
    expect(file.parties.map(({ id }) => id)).toContain(stranger.id)
    expect(file.links).toEqual([made, between, withParty])

    const other = await client.cases.create(caseFile({ title: 'Другое дело' }))
    const elsewhere = await client.events.create(event(other.id))
    const said = await client.sources.create(source('charge', accusation.id))
    for (const end of [
      ['event', elsewhere.id],
      ['charge', accusation.id],
      ['source', said.id],
      ['link', made.id],
    ] as const) {
      const refused = link('because', ['charge', accusation.id], end)
      expect([end[0], await codeOf(client.links.create(refused))]).toEqual([end[0], 'INVALID_INPUT'])
    }
    const gone = link('because', ['charge', accusation.id], ['event', '0'.repeat(32)])
    expect(await codeOf(client.links.create(gone))).toBe('NOT_FOUND')
  })

  test('in a ring of four is kept and read; a record that goes takes its links, and their sources, with it', async () => {
    const { client, caseId, file, undo } = await someWorld()
    const events = []
    for (const title of ['Раз', 'Два', 'Три', 'Четыре'])
      events.push(await client.events.create(event(caseId, { title })))
    const links = []
    for (const [place, one] of events.entries()) {
      const next = events[(place + 1) % events.length]
      links.push(await client.links.create(link('because', ['event', one.id], ['event', next?.id])))
    }
    expect((await file()).links).toHaveLength(4)
    await client.sources.create(source('link', links[0]?.id ?? ''))
    const [first, second] = events
    const seen = await client.links.list({ id: source('event', second?.id ?? '').ofId })
    expect(seen.map(({ fromTitle, toTitle }) => [plainTitle(fromTitle), plainTitle(toTitle)])).toEqual([
      ['Раз', 'Два'],
      ['Два', 'Три'],
    ])
    expect(await client.history.effectsOfRemoval({ subject: 'event', id: first?.id ?? '' })).toEqual([
      { subject: 'link', count: 2, effect: 'goes' },
      { subject: 'source', count: 1, effect: 'goes' },
    ])
    if (first !== undefined) await client.events.remove({ id: first.id })
    expect((await file()).links).toHaveLength(2)
    expect((await file()).sources).toEqual([])
    await undo()
    expect((await file()).links).toHaveLength(4)
    expect((await file()).sources).toHaveLength(1)
    await client.cases.remove({ id: caseId })
    await undo()
    expect((await file()).links).toHaveLength(4)
  })
})

test('what stands beside a new record is not thrown away by taking the record back', async () => {
  const { client, caseId, partyId, undo } = await someWorld()
  const made = await client.stays.create(stay(caseId, partyId))
  const [unit] = await client.history.undoable()
  await client.sources.create(source('stay', made.id))
  expect(await codeOf(client.history.undo({ seq: unit?.seq ?? 0 }))).toBe('CONFLICT')
  await undo()
  await client.history.undo({ seq: unit?.seq ?? 0 })
  expect(await codeOf(client.stays.get({ id: made.id }))).toBe('NOT_FOUND')
})
