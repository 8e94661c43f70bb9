import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { blankEvent } from '../../../shared/domain/kinds/event.ts'
import { NO_FILTER } from '../../../shared/domain/search-hit.ts'
import { allCases, allParties, documentsOf } from '../../support/whole-lists.ts'
import { codeOf, deskWithVault, lock } from './support/desk.ts'
import { documentFrom, fileWith } from './support/files.ts'
import { decryptedPages } from './support/pages.ts'
import {
  about,
  caseFile,
  charge,
  hearing,
  participation,
  person,
  restraint,
  source,
} from './support/samples.ts'

type Client = Awaited<ReturnType<typeof deskWithVault>>['client']

const undoLast = async (client: Client) => {
  const last = (await client.history.undoable()).find(({ isWayBack }) => !isWayBack)
  if (last === undefined) throw new Error('there is nothing to undo')
  return await client.history.undo({ seq: last.seq })
}

/** Everything that the page could see of the vault, apart from what counts changes. */
const sightOf = async (client: Client) => {
  const cases = await allCases(client)
  const files = await Promise.all(
    cases.map(async ({ id }) => {
      const ofCase = { caseId: id }
      return await Promise.all([
        client.cases.get({ id }),
        client.participations.list(ofCase),
        client.charges.list(ofCase),
        client.restraints.list(ofCase),
        client.hearings.list(ofCase),
        client.events.list(ofCase),
        documentsOf(client, id),
      ])
    }),
  )
  const hits = await client.search.query({ text: 'Қанар', filter: NO_FILTER })
  // Of answers that are alike those come first that were put into the index last, and what came back was.
  const found = [...hits].sort((one, other) => one.id.localeCompare(other.id))
  const sight = { cases, files, parties: await allParties(client), found }
  return JSON.parse(JSON.stringify(sight, (key, value) => (key === 'revision' ? undefined : value)))
}

const filledCase = async (client: Client) => {
  const party = await client.parties.create(person('Қанарбек Асанов'))
  const { id: caseId } = await client.cases.create(caseFile({ title: 'Дело Қанарбека' }))
  await client.participations.create(participation(caseId, party.id))
  await client.charges.create(charge(caseId, party.id))
  const order = await client.restraints.create(restraint(caseId, party.id))
  await client.restraints.create(restraint(caseId, party.id, { extensionOf: order.id }))
  await client.hearings.create(hearing(caseId, { purpose: 'Қанар' }))
  const document = await documentFrom(client, caseId, fileWith('order.txt', 'the order itself'))
  const search = await client.events.create({
    ...blankEvent({ caseId, title: 'Обыск у Қанарбека' }),
    date: about('2026-10'),
    persons: [{ partyId: party.id, role: 'victim', detail: '' }],
  })
  await client.sources.create(source('event', search.id, { documentId: document.id }))
  return { caseId, partyId: party.id, orderId: order.id, documentId: document.id }
}

describe('taking back', () => {
  test('a removed case comes back with everything in it, its words, its file and its history', async () => {
    const { client, session } = await deskWithVault()
    const { caseId, documentId } = await filledCase(client)
    const before = await sightOf(client)
    await client.cases.remove({ id: caseId })
    expect(await allCases(client)).toEqual([])

    const undone = await undoLast(client)
    expect(undone).toMatchObject({
      action: 'remove',
      subject: 'case',
      recordId: caseId,
      title: [{ is: 'text', text: 'Дело Қанарбека' }],
    })
    expect(await sightOf(client)).toEqual(before)
    const history = await client.history.ofRecord({ subject: 'case', id: caseId })
    expect(history.map(({ action, changes }) => [action, changes.length > 0])).toEqual([
      ['restore', false],
      ['remove', false],
      ['create', true],
    ])
    const { streamId } = await client.internal.readDocument({ id: documentId })
    expect(streamId).not.toBe('')
    expect(await client.history.verify()).toMatchObject({ finding: 'whole' })
    await session.close()
  })

  test('what a removal had set to null is named again', async () => {
    const { client } = await deskWithVault()
    const { caseId, orderId, documentId } = await filledCase(client)
    await client.restraints.remove({ id: orderId })
    const loose = await client.restraints.list({ caseId })
    expect(loose.map(({ extensionOf }) => extensionOf)).toEqual([null])
    await undoLast(client)
    const tied = await client.restraints.list({ caseId })
    expect(tied.map(({ extensionOf }) => extensionOf)).toEqual([null, orderId])

    await client.documents.remove({ id: documentId })
    expect((await client.cases.file({ caseId })).sources[0]?.documentId).toBeNull()
    await undoLast(client)
    expect((await client.cases.file({ caseId })).sources[0]?.documentId).toBe(documentId)
  })

  test('a change of fields is taken back, and the taking back as well', async () => {
    const { client } = await deskWithVault()
    const made = await client.cases.create(caseFile({ title: 'Одно' }))
    await client.cases.update({ id: made.id, revision: 1, value: caseFile({ title: 'Другое' }) })
    await undoLast(client)
    const back = await client.cases.get({ id: made.id })
    expect(back.title).toBe('Одно')
    // A form that was filled before must not save over it.
    expect(back.revision).toBe(3)
    const again = (await client.history.undoable()).find(({ isWayBack }) => isWayBack)
    await client.history.undo({ seq: again?.seq ?? 0 })
    expect((await client.cases.get({ id: made.id })).title).toBe('Другое')
    expect((await client.history.undoable())[0]).toMatchObject({ isWayBack: false, action: 'update' })
  })

  test('a new record is taken back as a removal, and its words are gone', async () => {
    const { client } = await deskWithVault()
    const party = await client.parties.create(person('Қанарбек'))
    await undoLast(client)
    expect(await codeOf(client.parties.get({ id: party.id }))).toBe('NOT_FOUND')
    expect(await client.search.query({ text: 'Қанарбек', filter: NO_FILTER })).toEqual([])
    expect((await client.history.undoable())[0]).toMatchObject({
      action: 'remove',
      isWayBack: true,
      title: [{ is: 'text', text: 'Қанарбек' }],
    })
    const [removed] = await client.history.ofRecord({ subject: 'party', id: party.id })
    expect(removed).toMatchObject({ action: 'remove', title: [], changes: [] })
    expect(await client.history.verify()).toMatchObject({ finding: 'whole' })
  })

  test('nothing that was done later is lost: the way back is refused instead', async () => {
    const { client } = await deskWithVault()
    const made = await client.cases.create(caseFile({ title: 'Одно' }))
    const [creation] = await client.history.undoable()
    await client.cases.update({ id: made.id, revision: 1, value: caseFile({ title: 'Два' }) })
    const [change] = await client.history.undoable()
    await client.cases.update({ id: made.id, revision: 2, value: caseFile({ title: 'Три' }) })
    expect(await codeOf(client.history.undo({ seq: change?.seq ?? 0 }))).toBe('CONFLICT')
    await client.hearings.create(hearing(made.id))
    expect(await codeOf(client.history.undo({ seq: creation?.seq ?? 0 }))).toBe('CONFLICT')
    expect((await client.cases.get({ id: made.id })).title).toBe('Три')
    expect(await client.hearings.list({ caseId: made.id })).toHaveLength(1)
  })

  test('a new case is not taken back with what was put into it later', async () => {
    const { client } = await deskWithVault()
    const made = await client.cases.create(caseFile())
    const [creation] = await client.history.undoable()
    await client.hearings.create(hearing(made.id))
    expect(await codeOf(client.history.undo({ seq: creation?.seq ?? 0 }))).toBe('CONFLICT')
    expect(await client.hearings.list({ caseId: made.id })).toHaveLength(1)
  })

  test('what needs a record that is gone waits until that is back', async () => {
    const { client } = await deskWithVault()
    const party = await client.parties.create(person())
    const { id: caseId } = await client.cases.create(caseFile())
    const part = await client.participations.create(participation(caseId, party.id))
    await client.participations.remove({ id: part.id })
    await client.parties.remove({ id: party.id })
    const [ofParty, ofPart] = await client.history.undoable()
    expect(await codeOf(client.history.undo({ seq: ofPart?.seq ?? 0 }))).toBe('CONFLICT')
    await client.history.undo({ seq: ofParty?.seq ?? 0 })
    await client.history.undo({ seq: ofPart?.seq ?? 0 })
    expect(await client.participations.list({ caseId })).toHaveLength(1)
  })

  test('after a lock nothing can be taken back, and no word or file of what was removed is left', async () => {
    const { client, session, folder } = await deskWithVault()
    const { caseId, partyId } = await filledCase(client)
    await client.cases.remove({ id: caseId })
    await client.parties.remove({ id: partyId })
    await undoLast(client)
    await undoLast(client)
    await client.cases.remove({ id: caseId })
    await client.parties.remove({ id: partyId })
    expect(await lock({ session, folder })).toBe(true)
    const pages = await decryptedPages(folder)
    for (const word of ['Қанар', 'the order', 'Обыск']) expect(pages.includes(word)).toBe(false)
    const blobs = readdirSync(join(folder, 'blobs'), { recursive: true, encoding: 'utf8' })
    expect(blobs.filter((name) => statSync(join(folder, 'blobs', name)).isFile())).toEqual([])
  })
})

test('says what a deletion takes along and what would no longer name the record', async () => {
  const { client } = await deskWithVault()
  const { caseId, orderId, documentId } = await filledCase(client)
  expect(await client.history.effectsOfRemoval({ subject: 'document', id: documentId })).toEqual([
    { subject: 'source', count: 1, effect: 'loses' },
  ])
  expect(await client.history.effectsOfRemoval({ subject: 'restraint', id: orderId })).toEqual([
    { subject: 'restraint', count: 1, effect: 'loses' },
  ])
  const ofCase = await client.history.effectsOfRemoval({ subject: 'case', id: caseId })
  expect(new Map(ofCase.map(({ subject, count, effect }) => [subject, `${effect} ${count}`]))).toEqual(
    new Map([
      ['participation', 'goes 1'],
      ['source', 'goes 1'],
      ['charge', 'goes 1'],
      ['restraint', 'goes 2'],
      ['hearing', 'goes 1'],
      ['document', 'goes 1'],
      ['event', 'goes 1'],
    ]),
  )
})

describe('the history of a record', () => {
  test('names what changed, with the names of records, and gives an earlier value back', async () => {
    const { client } = await deskWithVault()
    const one = await client.parties.create(person('Первый'))
    const two = await client.parties.create(person('Второй'))
    const { id: caseId } = await client.cases.create(caseFile())
    const made = await client.charges.create(charge(caseId, one.id, { article: '272' }))
    await client.charges.update({
      id: made.id,
      revision: 1,
      value: charge(caseId, two.id, { article: '405' }),
    })
    const [change, creation] = await client.history.ofRecord({ subject: 'charge', id: made.id })
    expect(change?.changes).toEqual([
      { field: 'partyId', before: one.id, after: two.id },
      { field: 'article', before: '272', after: '405' },
    ])
    expect(change?.names).toEqual({
      [one.id]: [{ is: 'text', text: 'Первый' }],
      [two.id]: [{ is: 'text', text: 'Второй' }],
    })
    expect(creation).toMatchObject({ action: 'create', canBringBack: true })

    await client.history.bringBack({ seq: creation?.seq ?? 0 })
    const [back] = await client.charges.list({ caseId })
    expect(back).toEqual({ ...made, revision: 3 })
    const [restored] = await client.history.ofRecord({ subject: 'charge', id: made.id })
    expect(restored).toMatchObject({ action: 'restore', canBringBack: true })
  })

  test('names whoever stands in a list, and nobody whose record is gone', async () => {
    const { client } = await deskWithVault()
    const one = await client.parties.create(person('Первый'))
    const gone = await client.parties.create(person('Второй'))
    const { id: caseId } = await client.cases.create(caseFile())
    const persons = [one, gone].map(({ id }) => ({ partyId: id, role: 'victim' as const, detail: '' }))
    const value = blankEvent({ caseId, title: 'Обыск' })
    const made = await client.events.create({ ...value, persons })
    await client.events.update({
      id: made.id,
      revision: 1,
      value: { ...value, persons: persons.slice(0, 1) },
    })
    await client.parties.remove({ id: gone.id })
    const [change] = await client.history.ofRecord({ subject: 'event', id: made.id })
    expect(change?.names).toEqual({ [one.id]: [{ is: 'text', text: 'Первый' }], [gone.id]: [] })
  })

  test('gives nothing back that names a record which is no more', async () => {
    const { client } = await deskWithVault()
    const one = await client.parties.create(person('Первый'))
    const two = await client.parties.create(person('Второй'))
    const { id: caseId } = await client.cases.create(caseFile())
    const made = await client.charges.create(charge(caseId, one.id))
    await client.charges.update({ id: made.id, revision: 1, value: charge(caseId, two.id) })
    await client.parties.remove({ id: one.id })
    const history = await client.history.ofRecord({ subject: 'charge', id: made.id })
    expect(await codeOf(client.history.bringBack({ seq: history[1]?.seq ?? 0 }))).toBe('NOT_FOUND')
    expect(await codeOf(client.history.bringBack({ seq: 999 }))).toBe('NOT_FOUND')
  })

  test('of a case shows all that happened in it, a page at a time', async () => {
    const { client } = await deskWithVault()
    const { id: caseId } = await client.cases.create(caseFile())
    for (let count = 0; count < 120; count += 1) await client.hearings.create(hearing(caseId))
    const first = await client.history.ofCase({ caseId, subject: null, before: null })
    const rest = await client.history.ofCase({
      caseId,
      subject: null,
      before: first.entries.at(-1)?.seq ?? null,
    })
    expect([first.entries.length, rest.entries.length]).toEqual([100, 21])
    expect([first.counts, rest.counts]).toEqual([{ shown: 121, all: 121 }, null])
    expect(rest.entries.at(-1)).toMatchObject({ action: 'create', subject: 'case' })
    const ofKind = await client.history.ofCase({ caseId, subject: 'case', before: null })
    expect(ofKind.counts).toEqual({ shown: 1, all: 121 })
    expect(ofKind.entries.map(({ action, subject }) => [action, subject])).toEqual([['create', 'case']])
  })
})
