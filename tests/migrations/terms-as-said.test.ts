import { expect, test } from 'vitest'
import { openWith } from '../support/entering.ts'
import { newDesk } from '../vault/casework/support/desk.ts'
import { PASSPHRASE } from '../vault/support/vaults.ts'
import { vaultOfVersion } from './support/earlier-vault.ts'

const AT = '2026-11-01T08:00:00.000Z'
const [CASE = '', PARTY = '', RESTRAINT = ''] = Array.from('abc', (letter) => letter.repeat(32))

test('a measure of a vault of the version before has its days and no length that nobody said', async () => {
  const folder = await vaultOfVersion(20, (write) => {
    const life = `1, '${AT}', '${AT}'`
    write.exec(`
      INSERT INTO party (id, kind, born, identity_number, contacts, notes, sort_key, revision, created_at, updated_at)
      VALUES ('${PARTY}', 'person', NULL, '', '', '', 'a', ${life});
      INSERT INTO party_name (party_id, position, text, kind) VALUES ('${PARTY}', 0, 'Aida', 'main');
      INSERT INTO case_file (id, title, number, kind, stage, status, register_number, court_number, authority, notes, touched_at, revision, created_at, updated_at)
      VALUES ('${CASE}', 'Case', '', 'criminal', 'investigation', 'open', '', '', '', '', '${AT}', ${life});
      INSERT INTO restraint (id, case_id, party_id, kind, from_date, until_date, end_reason, place, order_text, revision, created_at, updated_at)
      VALUES ('${RESTRAINT}', '${CASE}', '${PARTY}', 'custody', '2026-10-10', '2026-12-10', '', '', '', ${life})`)
  })
  const { client } = newDesk()
  await openWith(client, { folder, secret: { kind: 'passphrase', value: PASSPHRASE } })
  const [restraint] = await client.restraints.list({ caseId: CASE })
  expect(restraint).toMatchObject({ until: '2026-12-10', termMonths: null, termDays: null, termHours: null })
  if (restraint === undefined) throw new Error('no restraint')
  const { id, revision, ...value } = restraint
  const changed = await client.restraints.update({ id, revision, value: { ...value, termMonths: 2 } })
  expect(changed).toMatchObject({ until: '2026-12-10', termMonths: 2, termDays: null })
})
