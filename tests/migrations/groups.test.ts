import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import * as z from 'zod'
import contents from '../fixtures/vaults/0.1.0/contents.json' with { type: 'json' }
import { openWith } from '../support/entering.ts'
import { allParties } from '../support/whole-lists.ts'
import { newDesk } from '../vault/casework/support/desk.ts'
import { temporaryFolder } from '../vault/support/temporary-folder.ts'

const OLD_VAULT = fileURLToPath(new URL('../fixtures/vaults/0.1.0/Vault.sandyq', import.meta.url))
const { passphrase } = z.object({ passphrase: z.string() }).parse(contents)

const migrated = async () => {
  const folder = join(temporaryFolder(), 'Vault.sandyq')
  cpSync(OLD_VAULT, folder, { recursive: true })
  const { client } = newDesk()
  await openWith(client, { folder, secret: { kind: 'passphrase', value: passphrase } })
  return client
}

test('a party of an earlier version is no group, and can become one', async () => {
  const client = await migrated()
  const [line] = await allParties(client)
  expect(line).toMatchObject({ countMin: null, countMax: null, isUnnamed: false })
  const { id, revision, ...value } = await client.parties.get({ id: line?.id ?? ('' as never) })
  expect([value.kind, value.groupOf]).toEqual(['person', ''])
  const changed = await client.parties.update({
    id,
    revision,
    value: { ...value, kind: 'group', countMin: 13, countMax: 15, groupOf: 'organisations' },
  })
  expect(changed).toMatchObject({ countMin: 13, countMax: 15, groupOf: 'organisations' })
})

test('a merge that an earlier version logged is taken apart', async () => {
  const client = await migrated()
  const kept = (await allParties(client)).find(({ name }) => name === 'Қайырбек Әсел')
  const history = await client.history.ofRecord({ subject: 'party', id: kept?.id ?? '' })
  const { seq = 0 } = history.find(({ action }) => action === 'merge') ?? {}
  expect(await client.parties.unmerge({ seq })).toMatchObject({
    names: [{ text: 'Кайырбек Асель' }],
    notes: 'вторая запись',
    countMin: null,
    groupOf: '',
  })
})
