import { expect, test } from 'vitest'
import { openWith } from '../support/entering.ts'
import { newDesk } from '../vault/casework/support/desk.ts'
import { bytesOf, documentFrom, fileWith } from '../vault/casework/support/files.ts'
import { caseFile } from '../vault/casework/support/samples.ts'
import { PASSPHRASE } from '../vault/support/vaults.ts'
import { vaultOfVersion } from './support/earlier-vault.ts'

test('a vault of the version before keeps passwords of documents from its first opening on', async () => {
  const folder = await vaultOfVersion(6)
  const { client } = newDesk()
  const { notices } = await openWith(client, { folder, secret: { kind: 'passphrase', value: PASSPHRASE } })
  const { id: caseId } = await client.cases.create(caseFile())
  const { id } = await documentFrom(client, caseId, fileWith('a.pdf', bytesOf('', '%PDF-1.7 a')))
  await client.documentPasswords.keep({ id, password: 'құпия' })
  expect([notices, await client.documentPasswords.get({ id })]).toEqual([['MIGRATED'], { password: 'құпия' }])
})
