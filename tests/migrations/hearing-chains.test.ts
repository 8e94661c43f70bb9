import { expect, test } from 'vitest'
import { openWith } from '../support/entering.ts'
import { newDesk } from '../vault/casework/support/desk.ts'
import { time } from '../vault/casework/support/samples.ts'
import { PASSPHRASE } from '../vault/support/vaults.ts'
import { vaultOfVersion } from './support/earlier-vault.ts'

const AT = '2026-11-01T08:00:00.000Z'
const [CASE = '', HEARING = ''] = Array.from('ab', (letter) => letter.repeat(32))

test('a hearing of a vault of the version before says nothing of its end and continues none', async () => {
  const folder = await vaultOfVersion(27, (write) => {
    const life = `1, '${AT}', '${AT}'`
    write.exec(`
      INSERT INTO case_file (id, title, number, kind, stage, status, register_number, court_number, authority, notes, touched_at, revision, created_at, updated_at)
      VALUES ('${CASE}', 'Case', '', 'criminal', 'investigation', 'open', '', '', '', '', '${AT}', ${life});
      INSERT INTO hearing (id, case_id, starts_at, starts_key, status, kind, court, room, judge, purpose, result, next_step, revision, created_at, updated_at)
      VALUES ('${HEARING}', '${CASE}', '2026-12-01T10:30', '2026-12-01T10:30', 'planned', 'main', '', '', '', '', '', '', ${life})`)
  })
  const { client } = newDesk()
  await openWith(client, { folder, secret: { kind: 'passphrase', value: PASSPHRASE } })
  const [kept] = await client.hearings.list({ caseId: CASE })
  expect(kept).toMatchObject({ startsAt: '2026-12-01T10:30', endsTime: null, continues: null })
  if (kept === undefined) throw new Error('no hearing')
  const { id, revision, ...value } = kept
  const next = await client.hearings.create({ ...value, continues: id, endsTime: time('12:00') })
  expect(next).toMatchObject({ endsTime: '12:00', continues: id })
  await client.hearings.remove({ id })
  expect(await client.hearings.get({ id: next.id })).toMatchObject({ continues: null })
})
