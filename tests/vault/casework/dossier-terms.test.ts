import { expect, test } from 'vitest'
import { deskWithVault } from './support/desk.ts'
import {
  about,
  caseFile,
  decision,
  dossierOptions,
  participation,
  person,
  restraint,
  sentence,
} from './support/samples.ts'

const caseOf = async () => {
  const { client } = await deskWithVault()
  const nurzhan = await client.parties.create(person('Ахметов Нуржан'))
  const { id: caseId } = await client.cases.create(caseFile())
  await client.participations.create(participation(caseId, nurzhan.id))
  return { client, caseId, nurzhan }
}

test('a last day is computed where the first is a day, also where an order names another, and then both are said', async () => {
  const { client, caseId, nurzhan } = await caseOf()
  const said = { until: null, termDays: 10 }
  const terms = [
    { ...said, from: about('2026-10-10') },
    { ...said, from: about('2026-10') },
    { ...said, from: about('2026-10-11'), until: about('2026-10-15') },
  ]
  for (const change of terms) await client.restraints.create(restraint(caseId, nurzhan.id, change))
  const { restraints } = await client.internal.dossier(dossierOptions(caseId))
  expect(new Map(restraints.map(({ from, termDays, computed }) => [from, [termDays, computed]]))).toEqual(
    new Map([
      ['2026-10-10', [10, { day: '2026-10-19', time: null }]],
      ['2026-10', [10, null]],
      ['2026-10-11', [10, { day: '2026-10-20', time: null }]],
    ]),
  )
})

test('the end of a sentence is computed as on the page, from an exact first day alone', async () => {
  const { client, caseId, nurzhan } = await caseOf()
  const { id } = await client.decisions.create(decision(caseId))
  const of = { caseId, partyId: nurzhan.id }
  const said = { years: 5, months: null, days: null, until: null }
  await client.sentences.create(sentence(id, of, { ...said, from: about('2022-03-10') }))
  await client.sentences.create(sentence(id, of, { ...said, from: about('2022-03') }))
  await client.sentences.create(sentence(id, of, { ...said, from: null }))
  const { sentences } = await client.internal.dossier(dossierOptions(caseId))
  expect(sentences.map(({ computed }) => computed)).toEqual(['2027-03-09', 'uncounted', null])
})
