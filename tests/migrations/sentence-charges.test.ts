import { expect, test } from 'vitest'
import { caseIdSchema } from '../../shared/domain/ids.ts'
import { openWith } from '../support/entering.ts'
import { newDesk } from '../vault/casework/support/desk.ts'
import { PASSPHRASE } from '../vault/support/vaults.ts'
import { vaultOfVersion } from './support/earlier-vault.ts'

const id = (digit: string) => digit.repeat(32)
const AT = '2026-11-01T08:00:00.000Z'

/** As the version before left it: a part of a sentence, word for word. */
const oldVault = (): Promise<string> =>
  vaultOfVersion(10, (write) => {
    write.run(
      `INSERT INTO party (id, kind, born, identity_number, contacts, notes, sort_key, list_text, revision, created_at, updated_at)
      VALUES (?, 'person', NULL, '', '', '', 'a', '', 1, ?, ?)`,
      [id('a'), AT, AT],
    )
    write.run(
      `INSERT INTO case_file (id, number, title, kind, stage, status, register_number, court_number, authority, jurisdiction,
        tags, is_sensitive, notes, title_key, list_text, touched_at, revision, created_at, updated_at)
      VALUES (?, '', 'Case', 'criminal', 'appeal', 'open', '', '', '', '', '[]', 0, '', '', '', ?, 1, ?, ?)`,
      [id('b'), AT, AT, AT],
    )
    write.run(
      `INSERT INTO decision (id, case_id, kind, outcome, body, judge, number, summary, revision, created_at, updated_at)
      VALUES (?, ?, 'verdict', 'convicted', '', '', '', '', 1, ?, ?)`,
      [id('c'), id('b'), AT, AT],
    )
    write.run(
      `INSERT INTO sentence (id, case_id, decision_id, party_id, kind, effect, years, amount, currency, detail, revision,
        created_at, updated_at)
      VALUES (?, ?, ?, ?, 'imprisonment', 'imposed', 7, '', '', 'medium security', 1, ?, ?)`,
      [id('d'), id('b'), id('c'), id('a'), AT, AT],
    )
  })

test('a sentence of a vault of the version before is whole, and names no charge', async () => {
  const folder = await oldVault()
  const { client } = newDesk()
  const { notices } = await openWith(client, { folder, secret: { kind: 'passphrase', value: PASSPHRASE } })
  const sentences = await client.sentences.list({ caseId: caseIdSchema.parse(id('b')) })
  expect(notices).toEqual(['MIGRATED'])
  expect(sentences).toEqual([
    {
      ...{ id: id('d'), revision: 1, caseId: id('b'), decisionId: id('c'), partyId: id('a') },
      ...{ kind: 'imprisonment', effect: 'imposed', changes: null, years: 7, months: null, days: null },
      ...{ amount: '', currency: '', from: null, until: null, childBornOn: null, charges: [] },
      detail: 'medium security',
    },
  ])
})
