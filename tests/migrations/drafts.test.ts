import { expect, test } from 'vitest'
import { draftIdSchema } from '../../shared/domain/draft.ts'
import { openWith } from '../support/entering.ts'
import { newDesk } from '../vault/casework/support/desk.ts'
import { PASSPHRASE } from '../vault/support/vaults.ts'
import { vaultOfVersion } from './support/earlier-vault.ts'

test('a vault of the version before keeps drafts from its first opening on', async () => {
  const folder = await vaultOfVersion(5)
  const { client } = newDesk()
  const { notices } = await openWith(client, { folder, secret: { kind: 'passphrase', value: PASSPHRASE } })
  const id = draftIdSchema.parse('0'.repeat(32))
  const none = { caseId: null, ownerId: null, recordId: null, revision: null }
  await client.drafts.keep({ id, form: 'party', ...none, content: '{}' })
  expect([notices, (await client.drafts.list()).map((line) => line.id)]).toEqual([['MIGRATED'], [id]])
})
