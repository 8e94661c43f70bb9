import { expect, test } from 'vitest'
import { openWith } from '../support/entering.ts'
import { allCases } from '../support/whole-lists.ts'
import { newDesk } from '../vault/casework/support/desk.ts'
import { PASSPHRASE } from '../vault/support/vaults.ts'
import { vaultOfVersion } from './support/earlier-vault.ts'

const ID = '0'.repeat(32)
const BODY = '{"type":"doc","content":[]}'

test('tasks and notes of an earlier version stay in their case, and go with it', async () => {
  const folder = await vaultOfVersion(21, (write) => {
    write.run(
      `INSERT INTO case_file (id, number, title, kind, stage, status, register_number, court_number, authority, jurisdiction,
      opened_on, notes, revision, created_at, updated_at)
      VALUES (?, '', 'Дело', 'civil', 'appeal', 'open', '', '', '', '', NULL, '', 1, '', '')`,
      [ID],
    )
    write.run(
      `INSERT INTO task (id, case_id, title, is_done, notes, revision, created_at, updated_at)
      VALUES (?, ?, 'Задача', 0, 'слова', 1, '', '')`,
      ['1'.repeat(32), ID],
    )
    write.run(
      `INSERT INTO note (id, case_id, title, body, is_sensitive, revision, created_at, updated_at)
      VALUES (?, ?, 'Заметка', ?, 0, 1, '', '2026-01-01T00:00:00.000Z')`,
      ['2'.repeat(32), ID, BODY],
    )
  })
  const { client } = newDesk()
  await openWith(client, { folder, secret: { kind: 'passphrase', value: PASSPHRASE } })
  const [line] = await allCases(client)
  if (line === undefined) throw new Error('the case is gone')
  const file = await client.cases.file({ caseId: line.id })
  expect([file.tasks, file.notes]).toMatchObject([
    [{ title: 'Задача', notes: 'слова', caseId: ID }],
    [{ title: 'Заметка', caseId: ID }],
  ])
  expect(await client.desk.get()).toEqual({ tasks: [], notes: [], names: [] })
  await client.cases.remove({ id: line.id })
  expect(await client.desk.get()).toEqual({ tasks: [], notes: [], names: [] })
})
