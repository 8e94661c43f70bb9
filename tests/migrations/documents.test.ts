import { expect, test } from 'vitest'
import { migrations } from '../../electron/vault/store/migrations/index.ts'
import { openVault } from '../../electron/vault/store/vault.ts'
import { LOWEST_COST, PASSPHRASE } from '../vault/support/vaults.ts'
import { vaultOfVersion } from './support/earlier-vault.ts'

/** Of the case and of its document. */
const ID = '0123456789abcdef'.repeat(2)

test('a document of an earlier version is read by a guess until a person says otherwise, and is not privileged', async () => {
  const folder = await vaultOfVersion(4, (write) => {
    write.run(
      `INSERT INTO case_file (id, revision, created_at, updated_at, title, number, kind, stage, status, register_number,
      court_number, authority, notes) VALUES (?, 1, '', '', 'Дело', '', 'criminal', 'other', 'open', '', '', '', '')`,
      [ID],
    )
    write.run(
      `INSERT INTO document (id, revision, created_at, updated_at, case_id, title, kind, language, source, notes,
      original_name, media_type, type_mismatch, size_bytes, sha256, blob_id, imported_at)
      VALUES (?, 1, '', '', ?, 'Письмо', 'letter', '', '', '', 'a.txt', 'text/plain', 0, 1, ?, ?, '')`,
      [ID, ID, ID + ID, ID],
    )
  })
  const opened = await openVault({
    folder,
    secret: { kind: 'passphrase', value: PASSPHRASE },
    migrations,
    kdf: LOWEST_COST,
  })
  expect(opened.database.read().all('SELECT id, read_as, is_privileged FROM document')).toEqual([
    { id: ID, read_as: '', is_privileged: 0 },
  ])
  await opened.close()
})
