import { expect, test } from 'vitest'
import { openWith } from '../support/entering.ts'
import { newDesk } from '../vault/casework/support/desk.ts'
import { question } from '../vault/casework/support/samples.ts'
import { PASSPHRASE } from '../vault/support/vaults.ts'
import { vaultOfVersion } from './support/earlier-vault.ts'

const ID = 'a'.repeat(32)
const AT = '2026-11-01T08:00:00.000Z'

/** As the version before left it: a key and a word of the list that the older rules made, no longer those of today. */
const oldVault = (): Promise<string> =>
  vaultOfVersion(9, (write) => {
    write.run(
      `INSERT INTO party (id, kind, born, identity_number, contacts, notes, sort_key, list_text, revision, created_at, updated_at)
      VALUES (?, 'person', NULL, '', '', '', 'z', 'sumagulov', 1, ?, ?)`,
      [ID, AT, AT],
    )
    write.run(
      `INSERT INTO party_name (party_id, position, text, kind) VALUES (?, 0, 'Żanat Żumagułow', 'main')`,
      [ID],
    )
    write.run(`INSERT INTO party_key (party_id, key) VALUES (?, 'older.key')`, [ID])
  })

test('names of a vault of the version before are found by the spellings that are read since', async () => {
  const folder = await oldVault()
  const { client } = newDesk()
  const { notices } = await openWith(client, { folder, secret: { kind: 'passphrase', value: PASSPHRASE } })
  const alike = await client.parties.similar({
    names: ['Жанат Жумагулов'],
    kind: 'person',
    born: null,
    identityNumber: '',
    exceptId: null,
  })
  const listed = await client.parties.page({
    filter: { text: 'жумагулов', kind: 'all' },
    sort: { by: 'name', direction: 'ascending' },
    after: null,
    skip: 0,
    limit: 9,
  })
  const found = await client.search.query(question('Жумагулов'))
  expect([
    notices,
    alike.map(({ party }) => party.id),
    listed.rows.length,
    found.map(({ id }) => id),
  ]).toEqual([['MIGRATED'], [ID], 1, [ID]])
})
