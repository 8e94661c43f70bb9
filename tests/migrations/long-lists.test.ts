import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { SqlValue } from '../../electron/vault/store/database/handles.ts'
import { casework } from '../../electron/vault/store/migrations/0001-casework.ts'
import { caseRecords } from '../../electron/vault/store/migrations/0002-case-records.ts'
import { createChain } from '../../electron/vault/store/migrations/chain.ts'
import { createVault } from '../../electron/vault/store/vault.ts'
import { openWith } from '../support/entering.ts'
import { newDesk } from '../vault/casework/support/desk.ts'
import { temporaryFolder } from '../vault/support/temporary-folder.ts'
import { LOWEST_COST, PASSPHRASE } from '../vault/support/vaults.ts'

const AT = '2026-11-01T08:00:00.000Z'
const idOf = (digit: string): string => digit.repeat(32)
const life = { revision: 1, created_at: AT, updated_at: AT }
const of = { case_id: idOf('c'), ...life }

const ROWS: readonly (readonly [table: string, row: Readonly<Record<string, SqlValue>>])[] = [
  [
    'party',
    {
      id: idOf('a'),
      kind: 'person',
      born: '1988-05',
      identity_number: '',
      contacts: '',
      notes: '',
      sort_key: 'k',
      ...life,
    },
  ],
  ['party_name', { party_id: idOf('a'), position: 0, text: 'Ахметов Нуржан', kind: 'main' }],
  ['party_name', { party_id: idOf('a'), position: 1, text: 'Nurjan', kind: 'alias' }],
  [
    'case_file',
    {
      id: idOf('c'),
      number: '12',
      title: 'Дело',
      kind: 'criminal',
      stage: 'investigation',
      status: 'open',
      register_number: '',
      court_number: '',
      authority: '',
      notes: '',
      touched_at: AT,
      ...life,
    },
  ],
  ['participation', { id: idOf('1'), party_id: idOf('a'), role: 'client', detail: '', ...of }],
  ['participation', { id: idOf('2'), party_id: idOf('a'), role: 'witness', detail: '', ...of }],
  [
    'document',
    {
      id: idOf('6'),
      title: 'Протокол',
      kind: 'protocol',
      dated: '2026',
      language: 'ru',
      source: '',
      notes: '',
      original_name: 'скан.pdf',
      media_type: 'application/pdf',
      type_mismatch: 0,
      size_bytes: 4,
      sha256: 'ab'.repeat(32),
      blob_id: idOf('7'),
      imported_at: AT,
      ...of,
    },
  ],
  [
    'event',
    {
      id: idOf('8'),
      kind: 'arrest',
      title: 'Задержание',
      date: '2026-10',
      place: 'площадь',
      certainty: 'alleged',
      description: '',
      group_text: '',
      ...of,
    },
  ],
  ['task', { id: idOf('9'), title: 'Жалоба', due_on: '2026-12-01', is_done: 0, notes: '', ...of }],
]

test('a vault of the version before lists what is in it, found by its words and in its order', async () => {
  const folder = join(temporaryFolder(), 'Дела.sandyq')
  const { vault } = await createVault({
    folder,
    passphrase: PASSPHRASE,
    migrations: createChain().add(casework).add(caseRecords),
    kdf: LOWEST_COST,
  })
  vault.database.transaction((write) => {
    for (const [table, row] of ROWS) {
      const columns = Object.keys(row)
      const values = columns.map((column) => `@${column}`)
      write.run(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${values.join(', ')})`, row)
    }
  })
  await vault.close()
  const { client, session } = newDesk()
  await openWith(client, { folder, secret: { kind: 'passphrase', value: PASSPHRASE } })
  const page = { after: null, skip: 0, limit: 9 }
  const ascending = 'ascending'
  const found = [
    await client.cases.page({
      filter: { text: '12', status: 'open' },
      sort: { by: 'client', direction: ascending },
      ...page,
    }),
    await client.parties.page({
      filter: { text: 'nurjan', kind: 'all' },
      sort: { by: 'born', direction: ascending },
      ...page,
    }),
    await client.documents.page({
      filter: { text: 'skan' },
      sort: { by: 'dated', direction: ascending },
      ...page,
    }),
    await client.events.page({
      filter: { text: 'ploshchad', certainty: 'all' },
      sort: { by: 'date', direction: ascending },
      ...page,
    }),
    await client.tasks.page({
      filter: { text: 'жалоба', show: 'open' },
      sort: { by: 'due', direction: ascending },
      ...page,
    }),
  ]
  expect(found.map(({ rows, counts }) => [rows.length, counts])).toEqual(
    found.map(() => [1, { shown: 1, all: 1 }]),
  )
  const read = session.work().vault.database.read()
  expect(read.get('SELECT case_count, sort_key FROM party')).toMatchObject({ case_count: 1 })
  expect(read.all(`SELECT 1 FROM case_file WHERE client_key = '' OR title_key = ''`)).toEqual([])
  await session.close()
})
