import { join } from 'node:path'
import { expect, test } from 'vitest'
import { casework } from '../../electron/vault/store/migrations/0001-casework.ts'
import { caseRecords } from '../../electron/vault/store/migrations/0002-case-records.ts'
import { longLists } from '../../electron/vault/store/migrations/0003-long-lists.ts'
import { residueKept } from '../../electron/vault/store/migrations/0004-residue.ts'
import { readAsChosen } from '../../electron/vault/store/migrations/0005-read-as.ts'
import { draftsKept } from '../../electron/vault/store/migrations/0006-drafts.ts'
import { createChain } from '../../electron/vault/store/migrations/chain.ts'
import { createVault } from '../../electron/vault/store/vault.ts'
import { openWith } from '../support/entering.ts'
import { newDesk } from '../vault/casework/support/desk.ts'
import { bytesOf, documentFrom, fileWith } from '../vault/casework/support/files.ts'
import { caseFile } from '../vault/casework/support/samples.ts'
import { temporaryFolder } from '../vault/support/temporary-folder.ts'
import { LOWEST_COST, PASSPHRASE } from '../vault/support/vaults.ts'

test('a vault of the version before keeps passwords of documents from its first opening on', async () => {
  const folder = join(temporaryFolder(), 'Дела.sandyq')
  const before = createChain()
    .add(casework)
    .add(caseRecords)
    .add(longLists)
    .add(residueKept)
    .add(readAsChosen)
    .add(draftsKept)
  const { vault } = await createVault({
    folder,
    passphrase: PASSPHRASE,
    migrations: before,
    kdf: LOWEST_COST,
  })
  await vault.close()
  const { client } = newDesk()
  const { notices } = await openWith(client, { folder, secret: { kind: 'passphrase', value: PASSPHRASE } })
  const { id: caseId } = await client.cases.create(caseFile())
  const { id } = await documentFrom(client, caseId, fileWith('a.pdf', bytesOf('', '%PDF-1.7 a')))
  await client.documentPasswords.keep({ id, password: 'құпия' })
  expect([notices, await client.documentPasswords.get({ id })]).toEqual([['MIGRATED'], { password: 'құпия' }])
})
