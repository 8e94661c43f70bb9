import { expect, test } from 'vitest'
import { deskWithVault } from './support/desk.ts'
import { caseFile, dossierOptions, participation, person, source } from './support/samples.ts'

const caseWithSources = async () => {
  const { client } = await deskWithVault()
  const held = await client.parties.create(person('Ахметов Нуржан'))
  const hidden = await client.parties.create(person('SECRET-NAME', { isSensitive: true }))
  const { id: caseId } = await client.cases.create(caseFile())
  const asClient = await client.participations.create(participation(caseId, held.id))
  const asVictim = await client.participations.create(participation(caseId, held.id, { role: 'victim' }))
  const informant = await client.participations.create(
    participation(caseId, hidden.id, { role: 'informant' }),
  )
  const told = async (subject: string, id: string, text: string, isSensitive = false) => {
    await client.sources.create(source(subject, id, { text, isSensitive, reliability: 'doubtful' }))
  }
  await told('case', caseId, 'О деле')
  await told('case', caseId, 'SECRET-OF-CASE', true)
  await told('party', held.id, 'О человеке')
  await told('party', held.id, 'SECRET-OF-PERSON', true)
  await told('participation', asClient.id, 'О клиенте')
  await told('participation', asVictim.id, 'О пострадавшем')
  await told('participation', asVictim.id, 'SECRET-OF-ROLE', true)
  await told('party', hidden.id, 'SECRET-OF-HIDDEN')
  await told('participation', informant.id, 'SECRET-OF-INFORMANT')
  return { client, caseId }
}

test('who says so stands beside the case, beside each person once, and beside each role; nothing hidden is told', async () => {
  const { client, caseId } = await caseWithSources()
  const dossier = await client.internal.dossier(dossierOptions(caseId))
  const texts = (sources: readonly { readonly text: string }[]) => sources.map(({ text }) => text)
  expect(texts(dossier.caseSources)).toEqual(['О деле'])
  expect(
    dossier.persons.map(({ role, sources, roleSources }) => [role, texts(sources), texts(roleSources)]),
  ).toEqual([
    ['client', ['О человеке'], ['О клиенте']],
    ['victim', [], ['О пострадавшем']],
    ['informant', [], []],
  ])
  expect(JSON.stringify(dossier)).not.toMatch(/SECRET|doubtful/u)
})

test('a dossier without the list of persons and without the case tells nobody who says so', async () => {
  const { client, caseId } = await caseWithSources()
  const dossier = await client.internal.dossier(dossierOptions(caseId, { sections: ['charges'] }))
  expect(dossier.persons.map(({ role, sources, roleSources }) => [role, sources, roleSources])).toEqual([
    ['client', [], []],
  ])
  expect(dossier.caseSources).toEqual([])
})
