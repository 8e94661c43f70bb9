import { expect, test } from 'vitest'
import { KINDS } from '../../../shared/domain/kinds/index.ts'
import { blankSaid, MOST_SAID, type SaidSource } from '../../../shared/domain/kinds/source.ts'
import { SAID_SUBJECTS, type SaidRecord } from '../../../shared/domain/said-record.ts'
import { codeOf, deskWithVault } from './support/desk.ts'
import { documentFrom, fileWith } from './support/files.ts'
import { newWorld, partNames, partOf } from './support/parts.ts'
import { caseFile, charge, link, person, relation } from './support/samples.ts'

const RADIO: SaidSource = { ...blankSaid(), text: 'Радио', kind: 'press', quote: '«задержан»' }
const COURT: SaidSource = { ...blankSaid(), text: 'Суд', stance: 'denied', says: '15' }

const someDesk = async () => {
  const desk = await deskWithVault()
  const world = await newWorld(desk.client)
  const { client } = desk
  /** A kind and its fields, which the compiler cannot follow from a list of kinds. */
  const keep = (said: object) =>
    client.sources.keepWith({ kept: null, sources: [RADIO, COURT], ...said } as unknown as SaidRecord)
  const isThere = (subject: SaidRecord['subject'], id: string) =>
    codeOf(client[KINDS[subject].plural].get({ id } as never)).then((code) => code === undefined)
  const undo = async () => {
    const [unit] = (await client.history.undoable()).filter(({ isWayBack }) => !isWayBack)
    return await client.history.undo({ seq: unit?.seq ?? 0 })
  }
  return { ...desk, ...world, keep, isThere, undo }
}

test('a record of every kind is made with its sources in one change, and one step takes back both', async () => {
  const { client, caseId, partyId, keep, isThere, undo, ...world } = await someDesk()
  const sister = await client.parties.create(person('Ахметова Әлия'))
  const accusation = await client.charges.create(charge(caseId, partyId))
  const values: Record<string, object> = {
    party: person('Жұмабаева Сәуле'),
    case: caseFile(),
    relation: relation(sister.id, partyId),
    link: link('because', ['charge', accusation.id], ['case', caseId]),
  }
  for (const name of partNames) {
    const { subject, sample } = partOf(name)
    if (subject !== 'note') values[subject] = sample({ caseId, partyId, ...world })
  }
  expect(Object.keys(values).sort()).toEqual([...SAID_SUBJECTS].sort())
  for (const subject of SAID_SUBJECTS) {
    const kept = await keep({ subject, value: values[subject] })
    const said = await client.sources.list({ id: kept.id })
    expect(said).toMatchObject([RADIO, COURT].map((source) => ({ ...source, ofSubject: subject })))
    expect(new Set(said.map((source) => source.caseId))).toEqual(new Set([kept.caseId]))
    expect(await undo()).toMatchObject({ subject, recordId: kept.id, action: 'create' })
    expect(await isThere(subject, kept.id)).toBe(false)
    expect(await client.sources.list({ id: kept.id })).toEqual([])
  }
  expect(await client.history.verify()).toMatchObject({ finding: 'whole' })
})

test('a record that is kept is changed with what is said of it, as of the revision its form had', async () => {
  const { client, caseId, partyId, keep, undo } = await someDesk()
  const { id, revision } = await client.charges.create(charge(caseId, partyId, { title: 'Старое' }))
  const changed = {
    subject: 'charge',
    kept: { id, revision },
    value: charge(caseId, partyId, { title: 'Новое' }),
  }
  await keep(changed)
  expect(await client.charges.get({ id })).toMatchObject({ title: 'Новое' })
  const list = () => client.sources.list({ id: id as never })
  expect((await list()).map(({ text }) => text)).toEqual(['Радио', 'Суд'])
  expect(await codeOf(keep(changed))).toBe('CONFLICT')
  expect(await list()).toHaveLength(2)
  await undo()
  expect(await client.charges.get({ id })).toMatchObject({ title: 'Старое' })
  expect(await list()).toEqual([])
})

test('what cannot be kept whole is not kept at all', async () => {
  const { client, caseId, partyId, keep } = await someDesk()
  const value = charge(caseId, partyId)
  const { id: otherCase } = await client.cases.create(caseFile())
  const foreign = await documentFrom(client, otherCase, fileWith('чужой.txt', 'из другого дела'))
  const said = [RADIO, { ...COURT, documentId: foreign.id }]
  const before = await client.cases.file({ caseId })
  expect(await codeOf(keep({ subject: 'charge', value, sources: said }))).toBe('INVALID_INPUT')
  const tooMany = Array.from({ length: MOST_SAID + 1 }, () => RADIO)
  expect(await codeOf(keep({ subject: 'charge', value, sources: tooMany }))).toBe('INVALID_INPUT')
  expect(await codeOf(keep({ subject: 'source', value: RADIO }))).toBe('INVALID_INPUT')
  expect(await codeOf(keep({ subject: 'document', value: {} }))).toBe('INVALID_INPUT')
  expect(await codeOf(keep({ subject: 'charge', value: caseFile() }))).toBe('INVALID_INPUT')
  expect(await client.cases.file({ caseId })).toEqual(before)
  await keep({ subject: 'charge', value, sources: tooMany.slice(1) })
  expect((await client.cases.file({ caseId })).sources).toHaveLength(MOST_SAID)
})
