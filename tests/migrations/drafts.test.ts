import { join } from 'node:path'
import { expect, test } from 'vitest'
import { casework } from '../../electron/vault/store/migrations/0001-casework.ts'
import { caseRecords } from '../../electron/vault/store/migrations/0002-case-records.ts'
import { longLists } from '../../electron/vault/store/migrations/0003-long-lists.ts'
import { residueKept } from '../../electron/vault/store/migrations/0004-residue.ts'
import { readAsChosen } from '../../electron/vault/store/migrations/0005-read-as.ts'
import { createChain } from '../../electron/vault/store/migrations/chain.ts'
import { createVault } from '../../electron/vault/store/vault.ts'
import { draftIdSchema } from '../../shared/domain/draft.ts'
import { openWith } from '../support/entering.ts'
import { newDesk } from '../vault/casework/support/desk.ts'
import { temporaryFolder } from '../vault/support/temporary-folder.ts'
import { LOWEST_COST, PASSPHRASE } from '../vault/support/vaults.ts'

test('a vault of the version before keeps drafts from its first opening on', async () => {
  const folder = join(temporaryFolder(), 'Дела.sandyq')
  const before = createChain()
    .add(casework)
    .add(caseRecords)
    .add(longLists)
    .add(residueKept)
    .add(readAsChosen)
  const { vault } = await createVault({
    folder,
    passphrase: PASSPHRASE,
    migrations: before,
    kdf: LOWEST_COST,
  })
  await vault.close()
  const { client } = newDesk()
  const { notices } = await openWith(client, { folder, secret: { kind: 'passphrase', value: PASSPHRASE } })
  const id = draftIdSchema.parse('0'.repeat(32))
  const none = { caseId: null, ownerId: null, recordId: null, revision: null }
  await client.drafts.keep({ id, form: 'party', ...none, content: '{}' })
  expect([notices, (await client.drafts.list()).map((line) => line.id)]).toEqual([['MIGRATED'], [id]])
})
