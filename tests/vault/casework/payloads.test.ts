import { expect, test } from 'vitest'
import { NO_FILTER } from '../../../shared/domain/search-hit.ts'
import { openWith } from '../../support/entering.ts'
import { addHostileCase } from '../../support/hostile-records.ts'
import { PAYLOADS } from '../../support/payloads.ts'
import { allCases } from '../../support/whole-lists.ts'
import { PASSPHRASE } from '../support/vaults.ts'
import { deskWithVault, newDesk } from './support/desk.ts'

type Client = Awaited<ReturnType<typeof deskWithVault>>['client']

const PARTS = [
  'participations',
  'proceduralStatuses',
  'charges',
  'restraints',
  'stays',
  'hearings',
  'decisions',
  'sentences',
  'statements',
  'figures',
  'items',
  'events',
  'deadlines',
  'tasks',
  'contacts',
  'interventions',
  'notes',
  'consents',
  'disclosures',
] as const

const allOf = async (client: Client, { caseId, partyId }: Awaited<ReturnType<typeof addHostileCase>>) => ({
  party: await client.parties.get({ id: partyId }),
  case: await client.cases.get({ id: caseId }),
  parts: await Promise.all(PARTS.map((part) => client[part].list({ caseId }))),
  history: await client.history.ofCase({ caseId, subject: null, before: null }),
})

test('each of the payloads in each field of each record is kept as it is, and found again in another opening', async () => {
  expect(PAYLOADS.length).toBeGreaterThanOrEqual(150)
  const { client, session, folder } = await deskWithVault()
  const written = []
  for (const place of PAYLOADS.keys()) {
    const ids = await addHostileCase(client, place, '2026-12-01')
    written.push({ ids, kept: await allOf(client, ids) })
  }
  for (const text of PAYLOADS) {
    const hits = await client.search.query({ text: text.slice(0, 200), filter: NO_FILTER })
    expect(Array.isArray(hits)).toBe(true)
  }
  expect(await client.history.verify()).toMatchObject({ finding: 'whole' })
  await session.close()

  const later = newDesk()
  await openWith(later.client, { folder, secret: { kind: 'passphrase', value: PASSPHRASE } })
  for (const { ids, kept } of written) expect(await allOf(later.client, ids)).toEqual(kept)
  expect(await allCases(later.client)).toHaveLength(PAYLOADS.length)
})
