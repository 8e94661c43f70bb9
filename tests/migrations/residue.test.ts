import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { casework } from '../../electron/vault/store/migrations/0001-casework.ts'
import { caseRecords } from '../../electron/vault/store/migrations/0002-case-records.ts'
import { longLists } from '../../electron/vault/store/migrations/0003-long-lists.ts'
import { createChain } from '../../electron/vault/store/migrations/chain.ts'
import { migrations } from '../../electron/vault/store/migrations/index.ts'
import { createVault, openVault } from '../../electron/vault/store/vault.ts'
import { temporaryFolder } from '../vault/support/temporary-folder.ts'
import { LOWEST_COST, PASSPHRASE } from '../vault/support/vaults.ts'

const before = createChain().add(casework).add(caseRecords).add(longLists)

/** A vault of the version before, with one entry in its log. */
const vaultWith = async (action: string): Promise<string> => {
  const folder = join(temporaryFolder(), 'Дела.sandyq')
  const { vault } = await createVault({
    folder,
    passphrase: PASSPHRASE,
    migrations: before,
    kdf: LOWEST_COST,
  })
  vault.database.transaction((write) =>
    write.run(
      `INSERT INTO audit_entry (seq, at, action, subject, record_id, case_id, commitment, mac)
      VALUES (1, '2026-11-01T08:00:00.000Z', ?, 'party', 'a', '', x'', ?)`,
      [action, randomBytes(32)],
    ),
  )
  await vault.close()
  return folder
}

test.each([
  ['remove', [{ kind: 'pages', name: 'earlier', noted_at: '' }]],
  ['merge', [{ kind: 'pages', name: 'earlier', noted_at: '' }]],
  ['update', []],
])(
  'a vault of the version before in which the last thing was "%s" knows whether pages are stale',
  async (action, residue) => {
    const folder = await vaultWith(action)
    const vault = await openVault({
      folder,
      secret: { kind: 'passphrase', value: PASSPHRASE },
      migrations,
      kdf: LOWEST_COST,
    })
    expect(vault.database.read().all('SELECT * FROM residue')).toEqual(residue)
    await vault.close()
  },
)
