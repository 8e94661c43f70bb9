import { expect, test } from 'vitest'
import { deskWithVault } from './support/desk.ts'
import { about, caseFile, dossierOptions, participation, person, restraint } from './support/samples.ts'

const caseOf = async () => {
  const { client } = await deskWithVault()
  const nurzhan = await client.parties.create(person('Ахметов Нуржан'))
  const { id: caseId } = await client.cases.create(caseFile())
  await client.participations.create(participation(caseId, nurzhan.id))
  return { client, caseId, nurzhan }
}

test('a last day is computed only where no order names one and the first is a day', async () => {
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
      ['2026-10-11', [10, null]],
    ]),
  )
})
