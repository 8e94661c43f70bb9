import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ReadHandle, SqlValue } from '../../electron/vault/store/database/handles.ts'
import { casework } from '../../electron/vault/store/migrations/0001-casework.ts'
import { createChain } from '../../electron/vault/store/migrations/chain.ts'
import { createVault } from '../../electron/vault/store/vault.ts'
import { openWith } from '../support/entering.ts'
import { documentsOf } from '../support/whole-lists.ts'
import { newDesk } from '../vault/casework/support/desk.ts'
import { about, charge, participation, question } from '../vault/casework/support/samples.ts'
import { temporaryFolder } from '../vault/support/temporary-folder.ts'
import { LOWEST_COST, PASSPHRASE } from '../vault/support/vaults.ts'

type Row = Record<string, SqlValue>

const idOf = (digit: string): string => digit.repeat(32)
const AT = '2026-11-01T08:00:00.000Z'
const life = { revision: 3, created_at: AT, updated_at: '2026-11-02T08:00:00.000Z' }
const of = { case_id: idOf('c'), party_id: idOf('a') }

/** A row in every table of the first version, with something in every column. */
const ROWS: readonly (readonly [table: string, row: Row])[] = [
  [
    'party',
    {
      id: idOf('a'),
      kind: 'person',
      born: '1988-05',
      identity_number: '880512300123',
      contacts: '+7',
      notes: 'о нём',
      sort_key: 'k',
      ...life,
    },
  ],
  ['party_name', { party_id: idOf('a'), position: 0, text: 'Ахметов Нуржан', kind: 'main' }],
  ['party_name', { party_id: idOf('a'), position: 1, text: 'Nurzhan Akhmetov', kind: 'document' }],
  [
    'case_file',
    {
      id: idOf('c'),
      number: '12',
      title: 'Дело о митинге',
      kind: 'criminal',
      stage: 'investigation',
      status: 'open',
      register_number: '2575',
      court_number: '1-1',
      authority: 'ДП',
      opened_on: '2026-10-01',
      notes: 'о деле',
      touched_at: AT,
      ...life,
    },
  ],
  ['participation', { id: idOf('1'), ...of, role: 'client', detail: 'первый', ...life }],
  [
    'charge',
    {
      id: idOf('2'),
      ...of,
      code: 'УК',
      article: '272',
      part: '2',
      title: 'Беспорядки',
      since: '2026-10-05',
      status: 'active',
      ...life,
    },
  ],
  [
    'restraint',
    {
      id: idOf('3'),
      ...of,
      kind: 'custody',
      from_date: '2026-10-10',
      until_date: '2026-12-09',
      place: 'СИЗО',
      order_text: 'суд',
      extension_of: null,
      ...life,
    },
  ],
  [
    'restraint',
    {
      id: idOf('4'),
      ...of,
      kind: 'custody',
      from_date: '2026-12-10',
      until_date: '2027-01-09',
      place: 'СИЗО',
      order_text: 'суд',
      extension_of: idOf('3'),
      ...life,
    },
  ],
  [
    'hearing',
    {
      id: idOf('5'),
      case_id: idOf('c'),
      starts_at: '2026-12-01T10:30',
      kind: 'extension',
      court: 'Медеуский суд',
      room: '1',
      judge: 'С',
      purpose: 'Продление',
      result: 'да',
      ...life,
    },
  ],
  [
    'document',
    {
      id: idOf('6'),
      case_id: idOf('c'),
      title: 'Протокол',
      kind: 'protocol',
      dated: '2026',
      language: 'ru',
      source: 'суд',
      notes: 'о нём',
      original_name: 'a.txt',
      media_type: 'text/plain',
      type_mismatch: 1,
      size_bytes: 4,
      sha256: 'ab'.repeat(32),
      blob_id: idOf('7'),
      imported_at: AT,
      ...life,
    },
  ],
]

const tablesOf = (read: ReadHandle): string[] =>
  read
    .all<{ name: string }>(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
      AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_%' AND name NOT LIKE 'audit_%' ORDER BY name`,
    )
    .map(({ name }) => name)

const rowsOf = (read: ReadHandle, table: string): Row[] => read.all<Row>(`SELECT * FROM ${table} ORDER BY 1`)

/** A closed vault as the first version of the program left it, and every row in it. */
const oldVault = async () => {
  const folder = join(temporaryFolder(), 'Дела.sandyq')
  const { vault } = await createVault({
    folder,
    passphrase: PASSPHRASE,
    migrations: createChain().add(casework),
    kdf: LOWEST_COST,
  })
  vault.database.transaction((write) => {
    for (const [table, row] of ROWS) {
      const columns = Object.keys(row)
      const values = columns.map((column) => `@${column}`)
      write.run(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${values.join(', ')})`, row)
    }
    write.run(`INSERT INTO search_entry (entry_id, kind, record_id, case_id) VALUES (1, 'party', ?, NULL)`, [
      idOf('a'),
    ])
    write.run(`INSERT INTO search_text (rowid, title, body) VALUES (1, 'старое', 'слово')`)
  })
  const read = vault.database.read()
  const rows = tablesOf(read).map((table) => ({ table, rows: rowsOf(read, table) }))
  await vault.close()
  return { folder, rows }
}

const openNow = async (folder: string) => {
  const desk = newDesk()
  await openWith(desk.client, { folder, secret: { kind: 'passphrase', value: PASSPHRASE } })
  return { ...desk, read: desk.session.work().vault.database.read() }
}

test('a vault of the first version has every value of it again, sound and with its foreign keys', async () => {
  const { folder, rows } = await oldVault()
  expect(rows.filter(({ rows: found }) => found.length === 0)).toEqual([])
  const { read } = await openNow(folder)
  for (const { table, rows: before } of rows) {
    const after = rowsOf(read, table)
    expect([table, after.length]).toEqual([table, before.length])
    for (const [place, row] of before.entries()) expect(after[place]).toMatchObject(row)
  }
  expect(read.all('PRAGMA foreign_key_check')).toEqual([])
  expect(read.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
})

test('the records of the first version are whole records of this one', async () => {
  const { folder } = await oldVault()
  const { client } = await openNow(folder)
  const caseId = idOf('c') as never
  expect(await client.parties.get({ id: idOf('a') as never })).toMatchObject({
    names: [
      { text: 'Ахметов Нуржан', kind: 'main', language: '', source: '' },
      { text: 'Nurzhan Akhmetov', kind: 'document', language: '', source: '' },
    ],
    born: '1988-05',
    died: null,
    sex: '',
    isSensitive: false,
  })
  expect(await client.cases.get({ id: caseId })).toMatchObject({ tags: [], isSensitive: false, revision: 3 })
  expect(await client.charges.list({ caseId })).toMatchObject([
    { since: '2026-10-05', requalifiedFrom: null },
  ])
  expect(await client.restraints.list({ caseId })).toMatchObject([
    { until: '2026-12-09', endedOn: null, endReason: '' },
    { until: '2027-01-09', extensionOf: idOf('3') },
  ])
  expect(await client.hearings.list({ caseId })).toMatchObject([{ status: 'planned', lastDay: null }])
  expect(await documentsOf(client, caseId)).toMatchObject([{ dated: '2026', typeMismatch: true }])
  expect(await client.participations.list({ caseId })).toMatchObject([{ since: null, until: null }])
})

test('dates of the first version can be made as wide as they are known', async () => {
  const { folder } = await oldVault()
  const { client } = await openNow(folder)
  const [caseId, partyId] = [idOf('c') as never, idOf('a') as never]
  const wide = about('[2022-06-15..2022-08-20]')
  const { id, revision, ...party } = await client.parties.get({ id: partyId })
  expect((await client.parties.update({ id, revision, value: { ...party, born: wide } })).born).toBe(wide)
  const value = charge(caseId, partyId, { since: wide })
  expect((await client.charges.update({ id: idOf('2') as never, revision: 3, value })).since).toBe(wide)
  const part = participation(caseId, partyId, { since: about('2022-21~') })
  expect((await client.participations.create(part)).since).toBe('2022-21~')
})

test('what was in the vault before is found by the new search and by the keys of its names', async () => {
  const { folder } = await oldVault()
  const { client, read } = await openNow(folder)
  const found = await client.search.query(question('akhmetov'))
  expect(found.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['party', 'case']))
  expect(await client.search.query(question('старое'))).toEqual([])
  const keys = read.all('SELECT key FROM party_key WHERE party_id = ?', [idOf('a')])
  expect(keys.length).toBeGreaterThan(1)
})
