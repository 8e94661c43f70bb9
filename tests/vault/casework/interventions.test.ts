import { expect, test } from 'vitest'
import { codeOf, deskWithVault } from './support/desk.ts'
import { plainTitle } from './support/plain-title.ts'
import { caseFile, intervention, person, question } from './support/samples.ts'

const withPeople = async () => {
  const { client } = await deskWithVault()
  const { id: caseId } = await client.cases.create(caseFile())
  const [author, addressee, beneficiary] = [
    await client.parties.create(person('Оспанова Алия')),
    await client.parties.create(person('Сейтов Марат')),
    await client.parties.create(person('Ким Елена')),
  ].map(({ id }) => ({ partyId: id }))
  if (!author || !addressee || !beneficiary) throw new Error('three people were made')
  return { client, caseId, author, addressee, beneficiary }
}

/** Nobody and nothing by which it could be told from another. */
const NOBODY = { title: '', authorWords: '', addresseeWords: '', signatories: '' }

test('an intervention with nobody and no title is refused; a title, a word or a name of either side is enough', async () => {
  const { client, caseId, author, addressee, beneficiary } = await withPeople()
  const code = (change: object) => codeOf(client.interventions.create(intervention(caseId, change)))
  expect(await code({ ...NOBODY, beneficiaries: [beneficiary] })).toBe('INVALID_INPUT')
  const enough = [
    { title: 'Резолюция' },
    { authorWords: 'послы' },
    { addresseeWords: 'МВД' },
    { signatories: 'А. Б.' },
    { authors: [author] },
    { addressees: [addressee] },
  ]
  for (const change of enough) expect(await code({ ...NOBODY, ...change })).toBe('no error')
  expect(await code({ countMin: 30, countMax: 28 })).toBe('INVALID_INPUT')
})

test('five hundred signatories are kept as they were pasted, each found by the name', async () => {
  const { client, caseId } = await withPeople()
  const signatories = Array.from(
    { length: 500 },
    (_, place) => `Подписант-${place} Организация ${place}`,
  ).join('\n')
  const { id } = await client.interventions.create(
    intervention(caseId, { signatories, countMin: 500, countMax: 500 }),
  )
  const kept = await client.interventions.get({ id })
  expect([kept.signatories, kept.countMin]).toEqual([signatories, 500])
  const hits = await client.search.query(question('Подписант-499'))
  expect(hits.map((hit) => hit.id)).toEqual([id])
  expect(
    await codeOf(client.interventions.create(intervention(caseId, { signatories: 'я'.repeat(20_001) }))),
  ).toBe('INVALID_INPUT')
})

test('who wrote, to whom and for whom are found by their names, also after these change', async () => {
  const { client, caseId, author, addressee, beneficiary } = await withPeople()
  await client.interventions.create(
    intervention(caseId, { authors: [author], addressees: [addressee], beneficiaries: [beneficiary] }),
  )
  const found = async (text: string) =>
    (await client.search.query(question(text))).filter(
      ({ kind, isNear }) => kind === 'intervention' && !isNear,
    ).length
  for (const name of ['Оспанова', 'Сейтов', 'Ким Елена', 'усматривается']) {
    expect([name, await found(name)]).toEqual([name, 1])
  }
  const { id, revision, ...value } = await client.parties.get({ id: beneficiary.partyId })
  const names = value.names.map((name) => ({ ...name, text: 'Цой Елена' }))
  await client.parties.update({ id, revision, value: { ...value, names } })
  expect([await found('Ким Елена'), await found('Цой')]).toEqual([0, 1])
})

test('an intervention without a title is called by who wrote, and never by whom it went to', async () => {
  const { client, caseId, author, addressee } = await withPeople()
  const titleOf = async (change: object) => {
    const { id } = await client.interventions.create(intervention(caseId, { ...NOBODY, ...change }))
    const [entry] = await client.history.ofRecord({ subject: 'intervention', id })
    return plainTitle(entry?.title ?? [])
  }
  expect([
    await titleOf({ authors: [author], addressees: [addressee], authorWords: 'и другие' }),
    await titleOf({ addressees: [addressee] }),
  ]).toEqual(['joint-letter, Оспанова Алия, и другие, 2026-11', 'joint-letter, 2026-11'])
})

test('two authors who turn out to be one person are called once, and are two again when the merge is taken apart', async () => {
  const { client, caseId, author, addressee } = await withPeople()
  const { id } = await client.interventions.create(
    intervention(caseId, { ...NOBODY, authors: [author, addressee] }),
  )
  const ids = { keepId: author.partyId, dropId: addressee.partyId }
  const { keep, drop, merged } = await client.parties.mergePreview(ids)
  await client.parties.merge({
    ...ids,
    keepRevision: keep.revision,
    dropRevision: drop.revision,
    value: merged,
  })
  expect((await client.interventions.get({ id })).authors).toEqual([author, author])
  const entries = await client.history.ofRecord({ subject: 'intervention', id })
  expect(plainTitle(entries[0]?.title ?? [])).toBe('joint-letter, Оспанова Алия, 2026-11')
  const merges = await client.history.ofRecord({ subject: 'party', id: author.partyId })
  await client.parties.unmerge({ seq: merges.find(({ action }) => action === 'merge')?.seq ?? 0 })
  expect((await client.interventions.get({ id })).authors).toEqual([author, addressee])
})

test('what is removed comes back by undo with everybody whom it named', async () => {
  const { client, caseId, author, addressee, beneficiary } = await withPeople()
  const made = await client.interventions.create(
    intervention(caseId, { authors: [author, beneficiary], addressees: [addressee] }),
  )
  await client.interventions.remove({ id: made.id })
  const [unit] = await client.history.undoable()
  await client.history.undo({ seq: unit?.seq ?? 0 })
  const { revision: _, ...value } = made
  expect(await client.interventions.get({ id: made.id })).toMatchObject(value)
})
