import { expect, test } from 'vitest'
import { openWith } from '../support/entering.ts'
import { newDesk } from '../vault/casework/support/desk.ts'
import { caseFile, deadline, person } from '../vault/casework/support/samples.ts'
import { PASSPHRASE } from '../vault/support/vaults.ts'
import { vaultOfVersion } from './support/earlier-vault.ts'

test('a vault of the version before keeps deadlines from its first opening on', async () => {
  const folder = await vaultOfVersion(26)
  const { client } = newDesk()
  const { notices } = await openWith(client, { folder, secret: { kind: 'passphrase', value: PASSPHRASE } })
  const { id: caseId } = await client.cases.create(caseFile())
  const { id: partyId } = await client.parties.create(person())
  const made = await client.deadlines.create(deadline(caseId, { partyId }))
  expect([notices, await client.deadlines.list({ caseId })]).toEqual([['MIGRATED'], [made]])
})
