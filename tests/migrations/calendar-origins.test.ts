import { expect, test } from 'vitest'
import { openWith } from '../support/entering.ts'
import { incoming, take } from '../vault/calendar/support/calendars.ts'
import { newDesk } from '../vault/casework/support/desk.ts'
import { caseFile } from '../vault/casework/support/samples.ts'
import { PASSPHRASE } from '../vault/support/vaults.ts'
import { vaultOfVersion } from './support/earlier-vault.ts'

test('a vault of the version before knows entries of calendars again from its first opening on', async () => {
  const folder = await vaultOfVersion(30)
  const { client } = newDesk()
  const { notices } = await openWith(client, { folder, secret: { kind: 'passphrase', value: PASSPHRASE } })
  const { id: rest } = await client.cases.create(caseFile())
  const report = () => take(client, [incoming({})], { rest })
  expect([notices, await report(), await report()]).toEqual([
    ['MIGRATED'],
    { created: 1, changed: 0, cancelled: 0, left: 0 },
    { created: 0, changed: 0, cancelled: 0, left: 1 },
  ])
})
