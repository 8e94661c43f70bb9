import { expect, test } from 'vitest'
import { openWith } from '../support/entering.ts'
import { newDesk } from '../vault/casework/support/desk.ts'
import { PASSPHRASE } from '../vault/support/vaults.ts'
import { vaultOfVersion } from './support/earlier-vault.ts'

const AT = '2026-11-01T08:00:00.000Z'
const [CASE, PARTY, RESTRAINT, OPEN, DECISION, SENTENCE, CONSENT, DISCLOSURE] = Array.from(
  'abcdefgh',
  (letter) => letter.replace('g', '1').replace('h', '2').repeat(32),
)

/** One record of each kind whose days were whole ones, as the version before kept them. */
const oldVault = (): Promise<string> =>
  vaultOfVersion(14, (write) => {
    const life = `1, '${AT}', '${AT}'`
    write.exec(`
      INSERT INTO party (id, kind, born, identity_number, contacts, notes, sort_key, revision, created_at, updated_at)
      VALUES ('${PARTY}', 'person', NULL, '', '', '', 'a', ${life});
      INSERT INTO party_name (party_id, position, text, kind) VALUES ('${PARTY}', 0, 'Aida', 'main');
      INSERT INTO case_file (id, title, number, kind, stage, status, register_number, court_number, authority, opened_on, notes, touched_at, revision, created_at, updated_at)
      VALUES ('${CASE}', 'Case', '', 'criminal', 'investigation', 'open', '', '', '', '2026-09-09', '', '${AT}', ${life});
      INSERT INTO restraint (id, case_id, party_id, kind, from_date, from_time, until_date, ended_on, end_reason, place, order_text, revision, created_at, updated_at)
      VALUES ('${RESTRAINT}', '${CASE}', '${PARTY}', 'custody', '2026-08-27', '10:30', '2026-10-25', '2026-10-20', 'replaced', '', '', ${life}),
        ('${OPEN}', '${CASE}', '${PARTY}', 'house-arrest', '2026-10-20', NULL, NULL, NULL, '', '', '', ${life});
      INSERT INTO decision (id, case_id, kind, outcome, body, judge, number, announced_on, summary, revision, created_at, updated_at)
      VALUES ('${DECISION}', '${CASE}', 'verdict', '', '', '', '', '2026-11-01', '', ${life});
      INSERT INTO sentence (id, case_id, decision_id, party_id, kind, effect, amount, currency, from_date, until_date, child_born_on, detail, revision, created_at, updated_at)
      VALUES ('${SENTENCE}', '${CASE}', '${DECISION}', '${PARTY}', 'imprisonment', 'imposed', '', '', '2026-11-01', '2031-11-01', '2024-02-29', '', ${life});
      INSERT INTO consent (id, case_id, party_id, purpose, recipient, scope, form, given_on, expires_on, revision, created_at, updated_at)
      VALUES ('${CONSENT}', '${CASE}', '${PARTY}', 'keeping', '', '', 'written', '2026-09', '2027-01-31', ${life});
      INSERT INTO disclosure (id, case_id, recipient, purpose, on_date, channel, content, consent_id, revision, created_at, updated_at)
      VALUES ('${DISCLOSURE}', '${CASE}', 'OHCHR', '', '2026-11-02', 'email', '', '${CONSENT}', ${life})`)
  })

test('the days of a vault of the version before stay what they are, and may be known in part from now on', async () => {
  const folder = await oldVault()
  const { client } = newDesk()
  const { notices } = await openWith(client, { folder, secret: { kind: 'passphrase', value: PASSPHRASE } })
  const file = await client.cases.file({ caseId: CASE ?? '' })
  expect([notices, file.case.openedOn]).toEqual([['MIGRATED'], '2026-09-09'])
  expect(file.restraints).toMatchObject([
    { id: RESTRAINT, from: '2026-08-27', fromTime: '10:30', until: '2026-10-25', endedOn: '2026-10-20' },
    { id: OPEN, from: '2026-10-20', until: null, endedOn: null },
  ])
  expect(file.sentences).toMatchObject([
    { from: '2026-11-01', until: '2031-11-01', childBornOn: '2024-02-29' },
  ])
  expect([file.consents, file.disclosures]).toMatchObject([
    [{ givenOn: '2026-09', expiresOn: '2027-01-31' }],
    [{ on: '2026-11-02', consentId: CONSENT }],
  ])
  const [restraint] = file.restraints
  if (restraint === undefined) throw new Error('no restraint')
  const { id, revision, ...value } = restraint
  const changed = await client.restraints.update({
    id,
    revision,
    value: { ...value, from: '..2026-03-03..', until: '[2026-06..2026-08]', endedOn: null },
  })
  expect(changed).toMatchObject({ from: '..2026-03-03..', until: '[2026-06..2026-08]' })
})
