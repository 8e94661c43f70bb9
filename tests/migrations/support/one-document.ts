import { join } from 'node:path'
import type { MigrationChain } from '../../../electron/vault/store/migrations/chain.ts'
import { migrations } from '../../../electron/vault/store/migrations/index.ts'
import { createVault, openVault } from '../../../electron/vault/store/vault.ts'
import { temporaryFolder } from '../../vault/support/temporary-folder.ts'
import { LOWEST_COST, PASSPHRASE } from '../../vault/support/vaults.ts'

/** Of the case and of its document. */
export const ID = '0123456789abcdef'.repeat(2)

/** A vault of an earlier version with one case and one document in it, opened by the newest. */
export const migratedDocument = async (before: MigrationChain) => {
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
  return await openVault({
    folder,
    secret: { kind: 'passphrase', value: PASSPHRASE },
    migrations,
    kdf: LOWEST_COST,
  })
}
