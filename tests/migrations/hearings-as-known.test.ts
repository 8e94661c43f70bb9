import { expect, test } from 'vitest'
import { caseIdSchema } from '../../shared/domain/ids.ts'
import { openWith } from '../support/entering.ts'
import { newDesk } from '../vault/casework/support/desk.ts'
import { hearingsBetween } from '../vault/casework/support/hearings-between.ts'
import { day, hearing } from '../vault/casework/support/samples.ts'
import { PASSPHRASE } from '../vault/support/vaults.ts'
import { vaultOfVersion } from './support/earlier-vault.ts'

const AT = '2026-11-01T08:00:00.000Z'
const CASE = 'a'.repeat(32)

/** Two hearings as the version before kept them, one of several days. */
const oldVault = (): Promise<string> =>
  vaultOfVersion(17, (write) => {
    const life = `1, '${AT}', '${AT}'`
    write.exec(`
      INSERT INTO case_file (id, title, number, kind, stage, status, register_number, court_number, authority, notes, touched_at, revision, created_at, updated_at)
      VALUES ('${CASE}', 'Case', '', 'criminal', 'investigation', 'open', '', '', '', '', '${AT}', ${life});
      INSERT INTO hearing (id, case_id, starts_at, last_day, kind, court, room, judge, purpose, result, status, revision, created_at, updated_at)
      VALUES ('${'b'.repeat(32)}', '${CASE}', '2026-12-01T10:30', NULL, 'main', 'Court', '', '', '', '', 'planned', ${life}),
        ('${'c'.repeat(32)}', '${CASE}', '2026-11-20T09:00', '2026-11-25', 'main', 'Court', '', '', '', '', 'planned', ${life})`)
  })

test('the times of hearings stay what they are, are found by their days, and may be known in part from now on', async () => {
  const folder = await oldVault()
  const { client } = newDesk()
  const { notices } = await openWith(client, { folder, secret: { kind: 'passphrase', value: PASSPHRASE } })
  const starts = async () => {
    const { nextHearings } = await client.today.get({ today: day('2026-11-22') })
    return nextHearings.map((entry) => entry.hearing.startsAt)
  }
  const during = async (from: string, to: string) =>
    (await hearingsBetween(client, from, to)).map(({ startsAt }) => startsAt)
  expect([notices, await starts()]).toEqual([['MIGRATED'], ['2026-11-20T09:00', '2026-12-01T10:30']])
  expect(await during('2026-11-25', '2026-11-30')).toEqual(['2026-11-20T09:00'])
  const caseId = caseIdSchema.parse(CASE)
  for (const startsAt of ['2026-12', '2026-11-23', '2026-24', '[2026-12-05..]', '2026-10'])
    await client.hearings.create(hearing(caseId, { startsAt: startsAt as never, lastDay: null }))
  expect(await starts()).toEqual([
    '2026-11-20T09:00',
    '2026-11-23',
    '2026-24',
    '2026-12',
    '2026-12-01T10:30',
    '[2026-12-05..]',
  ])
  expect(await during('2027-01-01', '2027-01-31')).toEqual(['2026-24', '[2026-12-05..]'])
  expect(await during('2026-12-01', '2026-12-31')).toEqual([
    '2026-24',
    '2026-12',
    '2026-12-01T10:30',
    '[2026-12-05..]',
  ])
  const sorted = { by: 'nextHearing', direction: 'ascending' } as const
  const { rows } = await client.cases.page({
    filter: { text: '', status: 'all' },
    sort: sorted,
    after: null,
    skip: 0,
    limit: 9,
  })
  expect(rows.map(({ nextHearingAt }) => nextHearingAt)).toEqual(['2026-11-20T09:00'])
})
