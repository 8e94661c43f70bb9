import { join } from 'node:path'
import { expect, test } from 'vitest'
import { casework } from '../../electron/vault/store/migrations/0001-casework.ts'
import { caseRecords } from '../../electron/vault/store/migrations/0002-case-records.ts'
import { longLists } from '../../electron/vault/store/migrations/0003-long-lists.ts'
import { residueKept } from '../../electron/vault/store/migrations/0004-residue.ts'
import { createChain } from '../../electron/vault/store/migrations/chain.ts'
import { migrations } from '../../electron/vault/store/migrations/index.ts'
import { createVault, openVault } from '../../electron/vault/store/vault.ts'
import { temporaryFolder } from '../vault/support/temporary-folder.ts'
import { LOWEST_COST, PASSPHRASE } from '../vault/support/vaults.ts'

const ID = '0123456789abcdef'.repeat(2)

const before = createChain().add(casework).add(caseRecords).add(longLists).add(residueKept)

test('the encoding of a document of the version before is guessed until a person says otherwise', async () => {
  const folder = join(temporaryFolder(), 'Дела.sandyq')
  const { vault } = await createVault({
    folder,
    passphrase: PASSPHRASE,
    migrations: before,
    kdf: LOWEST_COST,
  })
  vault.database.transaction((write) => {
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
  await vault.close()
  const opened = await openVault({
    folder,
    secret: { kind: 'passphrase', value: PASSPHRASE },
    migrations,
    kdf: LOWEST_COST,
  })
  expect(opened.database.read().all('SELECT id, read_as FROM document')).toEqual([{ id: ID, read_as: '' }])
  await opened.close()
})
