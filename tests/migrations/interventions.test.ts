import { expect, test } from 'vitest'
import { openWith } from '../support/entering.ts'
import { newDesk } from '../vault/casework/support/desk.ts'
import { caseFile, intervention, person } from '../vault/casework/support/samples.ts'
import { PASSPHRASE } from '../vault/support/vaults.ts'
import { vaultOfVersion } from './support/earlier-vault.ts'

test('a vault of the version before keeps interventions and whom they name from its first opening on', async () => {
  const folder = await vaultOfVersion(19)
  const { client } = newDesk()
  const { notices } = await openWith(client, { folder, secret: { kind: 'passphrase', value: PASSPHRASE } })
  const { id: caseId } = await client.cases.create(caseFile())
  const { id: partyId } = await client.parties.create(person())
  const made = await client.interventions.create(intervention(caseId, { beneficiaries: [{ partyId }] }))
  expect([notices, await client.interventions.list({ caseId })]).toEqual([['MIGRATED'], [made]])
})
