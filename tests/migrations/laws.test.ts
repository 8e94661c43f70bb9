import { expect, test } from 'vitest'
import { openWith } from '../support/entering.ts'
import { newDesk } from '../vault/casework/support/desk.ts'
import { PASSPHRASE } from '../vault/support/vaults.ts'
import { vaultOfVersion } from './support/earlier-vault.ts'

test('a vault of the version before counts by the laws of the program, and takes a change of them', async () => {
  const folder = await vaultOfVersion(28)
  const { client } = newDesk()
  const { notices } = await openWith(client, { folder, secret: { kind: 'passphrase', value: PASSPHRASE } })
  const before = await client.laws.get()
  await client.laws.change({
    do: 'parts',
    kind: 'calendar',
    file: 'kazakhstan',
    parts: [{ list: 'years', key: '2027', changed: '2027', isOff: false }],
  })
  expect([notices, before, (await client.laws.get()).parts.length]).toEqual([
    ['MIGRATED'],
    { files: [], parts: [] },
    1,
  ])
})
