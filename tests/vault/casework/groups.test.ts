import { expect, test } from 'vitest'
import type { CaseId, PartyId } from '../../../shared/domain/ids.ts'
import { newParty, type PartyInput } from '../../../shared/domain/kinds/party.ts'
import { allParties } from '../../support/whole-lists.ts'
import { type Client, codeOf, deskWithVault } from './support/desk.ts'
import { plainTitle } from './support/plain-title.ts'
import * as samples from './support/samples.ts'

const group = (description: string, change: Partial<PartyInput> = {}): PartyInput => ({
  ...newParty(description, 'group'),
  ...change,
})

const alike = async (client: Client, name: string, exceptId: PartyId | null = null) => {
  const question = { names: [name], kind: 'person' as const, born: null, identityNumber: '', exceptId }
  return (await client.parties.similar(question)).map(({ party }) => party.id)
}

const merged = async (client: Client, keepId: PartyId, dropId: PartyId) => {
  const { keep, drop, merged } = await client.parties.mergePreview({ keepId, dropId })
  const revisions = { keepRevision: keep.revision, dropRevision: drop.revision }
  return await client.parties.merge({ keepId, dropId, ...revisions, value: merged })
}

test('two groups or unnamed people with the same words are two, and are found by these words', async () => {
  const { client } = await deskWithVault()
  const words = 'Неизвестные нападавшие в масках'
  const one = await client.parties.create(group(words, { countMin: 3, countMax: null }))
  const other = await client.parties.create(group(words, { countMin: 13, countMax: 15 }))
  const unnamed = await client.parties.create(newParty('Ахметов с площади', 'unnamed'))
  await client.parties.create(newParty('Ахметов с площади', 'unnamed'))
  await client.parties.create(newParty('Ахметов', 'person'))
  expect(await client.parties.duplicates()).toEqual([])
  expect(await alike(client, 'Ахметов с площади')).not.toContain(unnamed.id)
  const found = await client.search.query(samples.question('нападавшие'))
  expect(found.map(({ id }) => id).sort()).toEqual([one.id, other.id].sort())
  const lines = await allParties(client)
  expect(lines.filter(({ kind }) => kind === 'group')).toMatchObject([
    { isUnnamed: false, name: words },
    { isUnnamed: false, name: words },
  ])
  expect(lines.find(({ id }) => id === unnamed.id)).toMatchObject({ kind: 'person', isUnnamed: true })
})

test.each([
  ['more at least than at most', { countMin: 15, countMax: 13 }],
  ['nobody', { countMin: 0, countMax: 0 }],
  ['more than there are people', { countMin: null, countMax: 100_000_001 }],
  ['a part of a person', { countMin: 2.5, countMax: null }],
])('a group of %s is refused', async (_, counts) => {
  const { client } = await deskWithVault()
  expect(await codeOf(client.parties.create(group('Активисты', counts)))).toBe('INVALID_INPUT')
})

test('a description of 300 signs with marks of direction, markup and a formula is kept as it is', async () => {
  const { client } = await deskWithVault()
  const text = `=SUM(A1) \u202e<b>\u2067${'ы'.repeat(285)}`
  const made = await client.parties.create(group(text, { countMin: 100_000_000, countMax: 100_000_000 }))
  expect(await client.parties.get({ id: made.id })).toMatchObject({ names: [{ text, kind: 'description' }] })
  expect(await codeOf(client.parties.create(group(`${text}ыыыыыыыыыыы`)))).toBe('INVALID_INPUT')
})

/** What can be laid to a group as to anybody. */
const chargeAndPunish = async (client: Client, caseId: CaseId, partyId: PartyId) => {
  await client.participations.create(samples.participation(caseId, partyId, { role: 'co-defendant' }))
  await client.charges.create(samples.charge(caseId, partyId))
  await client.restraints.create(samples.restraint(caseId, partyId))
  const decision = await client.decisions.create(samples.decision(caseId))
  await client.sentences.create(samples.sentence(decision.id, { caseId, partyId }, { kind: 'fine' }))
}

test('a group is charged, held and fined, and several stand in one event, each in its part', async () => {
  const { client } = await deskWithVault()
  const { id: caseId } = await client.cases.create(samples.caseFile())
  const activists = await client.parties.create(group('Трое активистов', { countMin: 3, countMax: 3 }))
  const officers = await client.parties.create(group('Сотрудники полиции', { countMin: 20 }))
  await chargeAndPunish(client, caseId, activists.id)
  const persons = [
    { partyId: activists.id, role: 'victim' as const, detail: '' },
    { partyId: officers.id, role: 'perpetrator' as const, detail: 'в форме' },
  ]
  await client.events.create(samples.event(caseId, { persons }))
  const file = await client.cases.file({ caseId })
  expect(file.parties.map(({ id }) => id).sort()).toEqual([activists.id, officers.id].sort())
  expect(file.events).toMatchObject([{ persons }])
  expect(file.participations).toMatchObject([{ partyName: 'Трое активистов', partyKind: 'group' }])
  expect(await codeOf(client.parties.remove({ id: officers.id }))).toBe('IN_USE')
})

test('an unnamed person who becomes known keeps the words by which they were described', async () => {
  const { client } = await deskWithVault()
  const { id, revision, ...unnamed } = await client.parties.create(newParty('Водитель автозака', 'unnamed'))
  const names = [samples.name('Ким Виктор'), ...unnamed.names]
  const known = await client.parties.update({ id, revision, value: { ...unnamed, names } })
  expect(known.names.map(({ text, kind }) => [text, kind])).toEqual([
    ['Ким Виктор', 'main'],
    ['Водитель автозака', 'description'],
  ])
  expect(await alike(client, 'Kim Viktor')).toEqual([id])
  expect((await client.search.query(samples.question('автозака'))).map((hit) => hit.id)).toEqual([id])
})

test.each(['the known', 'the unnamed'])(
  'an unnamed person and a known one become one, shown by the name, where %s stays; and it is taken back',
  async (kept) => {
    const { client } = await deskWithVault()
    const { id: caseId } = await client.cases.create(samples.caseFile())
    const unnamed = await client.parties.create(newParty('Водитель автозака', 'unnamed'))
    const known = await client.parties.create(newParty('Ким Виктор', 'person'))
    await client.participations.create(samples.participation(caseId, unnamed.id, { role: 'witness' }))
    const [keep, drop] = kept === 'the known' ? [known, unnamed] : [unnamed, known]
    const one = await merged(client, keep.id, drop.id)
    expect(one.names.map(({ text, kind }) => [text, kind])).toEqual([
      ['Ким Виктор', 'main'],
      ['Водитель автозака', 'description'],
    ])
    expect(await client.participations.list({ caseId })).toMatchObject([{ partyName: 'Ким Виктор' }])
    const undoable = await client.history.undoable()
    await client.history.undo({ seq: undoable[0]?.seq ?? 0 })
    for (const { id, revision: _, ...value } of [keep, drop])
      expect(await client.parties.get({ id })).toMatchObject(value)
    const [role] = await client.participations.list({ caseId })
    expect([role?.partyId, plainTitle(undoable[0]?.title ?? [])]).toEqual([unnamed.id, 'Ким Виктор'])
  },
)
