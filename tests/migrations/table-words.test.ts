import { expect, test } from 'vitest'
import { openWith } from '../support/entering.ts'
import { newDesk } from '../vault/casework/support/desk.ts'
import { PASSPHRASE } from '../vault/support/vaults.ts'
import { look, stage } from '../vault/tables/support/import.ts'
import { vaultOfVersion } from './support/earlier-vault.ts'

test('a vault of the version before keeps words of tables from its first opening on', async () => {
  const folder = await vaultOfVersion(25)
  const { client } = newDesk()
  const { notices } = await openWith(client, { folder, secret: { kind: 'passphrase', value: PASSPHRASE } })
  const word = { field: 'stage', word: 'суд 1 инст-и', code: 'first-instance' }
  await client.tables.keepWords({ kind: 'cases', words: [word] })
  const plan = await stage(client, 'cases', [['title'], ['Дело']])
  expect([notices, (await look(client, plan)).ownWords]).toEqual([['MIGRATED'], [{ ...word, lines: 0 }]])
})
