import { expect, test } from 'vitest'
import { openWith } from '../support/entering.ts'
import { newDesk } from '../vault/casework/support/desk.ts'
import { caseFile, person, risk } from '../vault/casework/support/samples.ts'
import { PASSPHRASE } from '../vault/support/vaults.ts'
import { vaultOfVersion } from './support/earlier-vault.ts'

test('a vault of the version before holds no risk and takes one from its first opening on', async () => {
  const folder = await vaultOfVersion(12)
  const { client } = newDesk()
  const { notices } = await openWith(client, { folder, secret: { kind: 'passphrase', value: PASSPHRASE } })
  const { id: caseId } = await client.cases.create(caseFile())
  const { id: partyId } = await client.parties.create(person())
  const before = await client.risks.list({ caseId })
  const made = await client.risks.create(risk(caseId, partyId))
  expect([notices, before, await client.risks.list({ caseId })]).toEqual([['MIGRATED'], [], [made]])
})
