import { join } from 'node:path'
import { expect, test } from 'vitest'
import { casework } from '../../electron/vault/store/migrations/0001-casework.ts'
import { caseRecords } from '../../electron/vault/store/migrations/0002-case-records.ts'
import { longLists } from '../../electron/vault/store/migrations/0003-long-lists.ts'
import { residueKept } from '../../electron/vault/store/migrations/0004-residue.ts'
import { readAsChosen } from '../../electron/vault/store/migrations/0005-read-as.ts'
import { draftsKept } from '../../electron/vault/store/migrations/0006-drafts.ts'
import { documentPasswords } from '../../electron/vault/store/migrations/0007-document-passwords.ts'
import { wordsAnew } from '../../electron/vault/store/migrations/0008-words-anew.ts'
import { privilegedDocuments } from '../../electron/vault/store/migrations/0009-privileged-documents.ts'
import { createChain } from '../../electron/vault/store/migrations/chain.ts'
import { createVault } from '../../electron/vault/store/vault.ts'
import { openWith } from '../support/entering.ts'
import { newDesk } from '../vault/casework/support/desk.ts'
import { question } from '../vault/casework/support/samples.ts'
import { temporaryFolder } from '../vault/support/temporary-folder.ts'
import { LOWEST_COST, PASSPHRASE } from '../vault/support/vaults.ts'

const ID = 'a'.repeat(32)
const AT = '2026-11-01T08:00:00.000Z'

/** As the version before left it: a key and a word of the list that the older rules made, no longer those of today. */
const oldVault = async (): Promise<string> => {
  const folder = join(temporaryFolder(), 'Дела.sandyq')
  const before = createChain()
    .add(casework)
    .add(caseRecords)
    .add(longLists)
    .add(residueKept)
    .add(readAsChosen)
    .add(draftsKept)
    .add(documentPasswords)
    .add(wordsAnew)
    .add(privilegedDocuments)
  const { vault } = await createVault({
    folder,
    passphrase: PASSPHRASE,
    migrations: before,
    kdf: LOWEST_COST,
  })
  vault.database.transaction((write) => {
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
  await vault.close()
  return folder
}

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
