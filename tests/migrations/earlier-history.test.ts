import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { openWith } from '../support/entering.ts'
import { allCases, allParties } from '../support/whole-lists.ts'
import { type Client, codeOf, newDesk } from '../vault/casework/support/desk.ts'
import { temporaryFolder } from '../vault/support/temporary-folder.ts'

/* The vault of the first release has a history that was kept before parties had counts, cases a nature and measures a term. */

const RELEASE = fileURLToPath(new URL('../fixtures/vaults/0.1.0/', import.meta.url))
const { passphrase } = JSON.parse(readFileSync(join(RELEASE, 'contents.json'), 'utf8'))

const firstRelease = async (): Promise<Client> => {
  const folder = join(temporaryFolder(), 'Vault.sandyq')
  cpSync(join(RELEASE, 'Vault.sandyq'), folder, { recursive: true })
  const { client } = newDesk()
  await openWith(client, { folder, secret: { kind: 'passphrase', value: passphrase } })
  return client
}

const placesIn = async (client: Client) => {
  const [cases, parties] = [await allCases(client), await allParties(client)]
  const ofCases = await Promise.all(
    cases.map(({ id }) => client.history.ofCase({ caseId: id, subject: null, before: null })),
  )
  const ofParties = await Promise.all(
    parties.map(({ id }) => client.history.ofRecord({ subject: 'party', id })),
  )
  return [...ofCases.flatMap(({ entries }) => entries), ...ofParties.flat()].filter(
    ({ canBringBack }) => canBringBack,
  )
}

const withoutCounts = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, inner) => (['revision', 'updatedAt'].includes(key) ? undefined : inner)),
  )

/** Everything that a person can see of the cases and the people, apart from what counts changes. */
const seen = async (client: Client) => {
  const cases = await allCases(client)
  const parties = await allParties(client)
  return withoutCounts([
    await Promise.all(cases.map(({ id }) => client.cases.file({ caseId: id }))),
    await Promise.all(parties.map(({ id }) => client.parties.get({ id }))),
  ])
}

const allEvents = async (client: Client) =>
  (await Promise.all((await allCases(client)).map(({ id }) => client.events.list({ caseId: id })))).flat()

const undoLast = async (client: Client): Promise<void> => {
  const last = (await client.history.undoable()).find(({ isWayBack }) => !isWayBack)
  await client.history.undo({ seq: last?.seq ?? 0 })
}

test('every value that the first release kept can be brought back, and the bringing back undone', async () => {
  const client = await firstRelease()
  const places = await placesIn(client)
  const kinds = new Set(places.map(({ subject }) => subject))
  expect([...kinds]).toEqual(
    expect.arrayContaining(['party', 'case', 'restraint', 'sentence', 'hearing', 'task', 'note', 'document']),
  )
  const before = await seen(client)
  for (const { seq, subject } of places) {
    expect([subject, await codeOf(client.history.bringBack({ seq }))]).toEqual([subject, 'no error'])
    await undoLast(client)
  }
  expect(await seen(client)).toEqual(before)
  expect(await client.history.verify()).toMatchObject({ finding: 'whole' })
})

/** Says in each field that came since what nobody could have said in the first release. */
const fillNewFields = async (client: Client): Promise<string[]> => {
  const [line] = await allCases(client)
  if (line === undefined) throw new Error('the case is gone')
  const file = await client.cases.file({ caseId: line.id })
  const { id, revision, ...ofCase } = file.case
  await client.cases.update({ id, revision, value: { ...ofCase, nature: 'context', contextKind: 'law' } })
  const [restraint, sentence, document] = [file.restraints[0], file.sentences[0], file.documents[0]]
  const charge = file.charges.find(({ partyId }) => partyId === sentence?.partyId)
  const [party] = await allParties(client)
  if (!restraint || !sentence || !document || !charge || !party) throw new Error('the vault lacks a record')
  const { id: restraintId, revision: ofRestraint, ...measure } = restraint
  const term = { termMonths: 2, termDays: null, termHours: null }
  await client.restraints.update({
    id: restraintId,
    revision: ofRestraint,
    value: { ...measure, ...term },
  })
  const { id: sentenceId, revision: ofSentence, ...part } = sentence
  const charges = [{ chargeId: charge.id }]
  await client.sentences.update({ id: sentenceId, revision: ofSentence, value: { ...part, charges } })
  const { title, kind, dated, language, source, notes } = await client.documents.get({ id: document.id })
  const privileged = { title, kind, dated, language, source, notes, isPrivileged: true }
  await client.documents.update({ id: document.id, revision: document.revision, value: privileged })
  const { id: partyId, revision: ofParty, ...value } = await client.parties.get({ id: party.id })
  const counted = { countMin: 2, countMax: 3, groupOf: 'persons' as const }
  await client.parties.update({
    id: partyId,
    revision: ofParty,
    value: { ...value, kind: 'group', ...counted },
  })
  return [id, restraintId, sentenceId, document.id, partyId]
}

test('what is brought back from there says nothing in fields that came since', async () => {
  const client = await firstRelease()
  const before = await seen(client)
  const places = await placesIn(client)
  for (const recordId of await fillNewFields(client)) {
    const last = places.find((place) => place.recordId === recordId)
    await client.history.bringBack({ seq: last?.seq ?? 0 })
  }
  expect(await seen(client)).toEqual(before)
})

test('an event of the first release comes back with the sources that it had in itself', async () => {
  const client = await firstRelease()
  const place = (await placesIn(client)).find(({ subject }) => subject === 'event')
  const said = place?.changes.find(({ field }) => field === 'sources')
  expect(said?.after).toMatchObject([{ quote: '«был»', reliability: 'probable' }])
  const [event] = (await allEvents(client)).filter(({ id }) => id === place?.recordId)
  if (place === undefined || event === undefined) throw new Error('the release has an event')
  const sources = async () => (await client.cases.file({ caseId: event.caseId })).sources
  const [kept] = await sources()
  if (kept === undefined) throw new Error('its source stands beside it')
  const { id: _id, revision: _revision, caseId: _caseId, ...words } = kept

  // What is there is not doubled.
  await client.history.bringBack({ seq: place.seq })
  expect(await sources()).toEqual([kept])
  await client.sources.remove({ id: kept.id })
  await client.sources.create({ ...words, text: 'позже' })
  await client.history.bringBack({ seq: place.seq })
  expect(await sources()).toMatchObject([{ text: 'позже' }, words])
  await undoLast(client)
  expect(await sources()).toMatchObject([{ text: 'позже' }])

  if (words.documentId === null) throw new Error('it named a document')
  await client.documents.remove({ id: words.documentId })
  await client.history.bringBack({ seq: place.seq })
  expect(await sources()).toMatchObject([{ text: 'позже' }, { ...words, documentId: null }])
  expect(await client.history.verify()).toMatchObject({ finding: 'whole' })
})
