import { expect, test } from 'vitest'
import { openWith } from '../support/entering.ts'
import { allCases } from '../support/whole-lists.ts'
import { newDesk } from '../vault/casework/support/desk.ts'
import { PASSPHRASE } from '../vault/support/vaults.ts'
import { vaultOfVersion } from './support/earlier-vault.ts'

test('every file of an earlier version is a case, with all that was written in it', async () => {
  const folder = await vaultOfVersion(16, (write) => {
    write.run(
      `INSERT INTO case_file (id, number, title, kind, stage, status, register_number, court_number, authority, jurisdiction,
      opened_on, notes, revision, created_at, updated_at)
      VALUES (?, '7', 'Дело', 'civil', 'appeal', 'open', '1', '2', 'Суд', '', NULL, 'заметки', 1, '', '')`,
      ['0'.repeat(32)],
    )
  })
  const { client } = newDesk()
  await openWith(client, { folder, secret: { kind: 'passphrase', value: PASSPHRASE } })
  const [line] = await allCases(client)
  expect(line && (await client.cases.get({ id: line.id }))).toMatchObject({
    nature: 'case',
    contextKind: '',
    title: 'Дело',
    kind: 'civil',
    stage: 'appeal',
    notes: 'заметки',
  })
})
