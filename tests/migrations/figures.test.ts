import { expect, test } from 'vitest'
import { openWith } from '../support/entering.ts'
import { newDesk } from '../vault/casework/support/desk.ts'
import { caseFile, figure } from '../vault/casework/support/samples.ts'
import { PASSPHRASE } from '../vault/support/vaults.ts'
import { vaultOfVersion } from './support/earlier-vault.ts'

test('a vault of the version before keeps published numbers from its first opening on', async () => {
  const folder = await vaultOfVersion(18)
  const { client } = newDesk()
  const { notices } = await openWith(client, { folder, secret: { kind: 'passphrase', value: PASSPHRASE } })
  const { id: caseId } = await client.cases.create(caseFile())
  const kept = await client.figures.create(figure(caseId))
  expect([notices, await client.figures.list({ caseId })]).toEqual([['MIGRATED'], [kept]])
})
