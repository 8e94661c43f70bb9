import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Migration } from '../../electron/vault/store/migrations/chain.ts'
import { migrations } from '../../electron/vault/store/migrations/index.ts'
import { createVault, openVault } from '../../electron/vault/store/vault.ts'
import { temporaryFolder } from '../vault/support/temporary-folder.ts'
import { LOWEST_COST, PASSPHRASE } from '../vault/support/vaults.ts'

const secret = { kind: 'passphrase', value: PASSPHRASE } as const

const TABLES = [
  'audit_entry',
  'audit_value',
  'calendar_origin',
  'case_file',
  'charge',
  'consent',
  'contact',
  'deadline',
  'decision',
  'disclosure',
  'document',
  'document_password',
  'draft',
  'event',
  'event_person',
  'figure',
  'hearing',
  'intervention',
  'intervention_addressee',
  'intervention_author',
  'intervention_beneficiary',
  'item',
  'law_file',
  'law_part',
  'link',
  'note',
  'participation',
  'party',
  'party_key',
  'party_name',
  'procedural_status',
  'relation',
  'residue',
  'restraint',
  'review_mark',
  'risk',
  'search_entry',
  'sentence',
  'sentence_charge',
  'source',
  'statement',
  'stay',
  'table_word',
  'task',
  'vault_info',
]

test('a new vault has the whole schema, every table of it strict, and is sound', async () => {
  const folder = join(temporaryFolder(), 'Дела.sandyq')
  const { vault } = await createVault({ folder, passphrase: PASSPHRASE, migrations, kdf: LOWEST_COST })
  const read = vault.database.read()
  const tables = read.all<{ name: string; strict: number }>(
    `SELECT name, strict FROM pragma_table_list
    WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
  )
  const ours = tables.filter((table) => table.name !== 'vault_identity')
  expect(ours).toEqual(TABLES.map((name) => ({ name, strict: 1 })))
  expect(read.get('PRAGMA user_version')).toEqual({ user_version: migrations.latest })
  expect(read.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
  expect(read.all('PRAGMA foreign_key_check')).toEqual([])
  expect(
    read.get('SELECT count(*) AS count, sum(recovery_key_confirmed) AS confirmed FROM vault_info'),
  ).toEqual({
    count: 1,
    confirmed: 0,
  })
  await vault.close()
})

test('the index forgets what is deleted from it', async () => {
  const folder = join(temporaryFolder(), 'Дела.sandyq')
  const { vault } = await createVault({ folder, passphrase: PASSPHRASE, migrations, kdf: LOWEST_COST })
  const option = vault.database.read().get(`SELECT v FROM search_text_config WHERE k = 'secure-delete'`)
  expect(option).toEqual({ v: 1 })
  await vault.close()
})

test('every foreign key has an index on the side that is searched when its target goes', async () => {
  const folder = join(temporaryFolder(), 'Дела.sandyq')
  const { vault } = await createVault({ folder, passphrase: PASSPHRASE, migrations, kdf: LOWEST_COST })
  const read = vault.database.read()
  const missing: string[] = []
  for (const table of TABLES) {
    const keys = read.all<{ from: string }>('SELECT "from" FROM pragma_foreign_key_list(?)', [table])
    const first = read
      .all<{ name: string }>(
        `SELECT i.name FROM pragma_index_list(@table) AS l JOIN pragma_index_info(l.name) AS i WHERE i.seqno = 0
        UNION SELECT name FROM pragma_table_info(@table) WHERE pk = 1`,
        { table },
      )
      .map((column) => column.name)
    missing.push(...keys.filter((key) => !first.includes(key.from)).map((key) => `${table}.${key.from}`))
  }
  expect(missing).toEqual([])
  await vault.close()
})

test('a vault of a newer program is refused and left as it is', async () => {
  const folder = join(temporaryFolder(), 'Дела.sandyq')
  const version = migrations.latest + 1
  const future: Migration<number> = {
    version,
    name: 'from-the-future',
    up: (write) => write.exec('CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT'),
  }
  const later = { latest: version, migrations: [...migrations.migrations, future] }
  const created = await createVault({ folder, passphrase: PASSPHRASE, migrations: later, kdf: LOWEST_COST })
  await created.vault.close()
  await expect(openVault({ folder, secret, migrations })).rejects.toThrow('VAULT_NEWER')
  const again = await openVault({ folder, secret, migrations: later })
  expect(again.database.read().get('SELECT count(*) AS count FROM later')).toEqual({ count: 0 })
  await again.close()
})
