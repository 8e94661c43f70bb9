import { expect, test } from 'vitest'
import { deskWithVault, NOON } from '../casework/support/desk.ts'
import { caseFile, day } from '../casework/support/samples.ts'

const HOUR_MS = 3_600_000
const YEAR_MS = 366 * 24 * HOUR_MS

test('a clock that jumps back behind what was written in the vault is not believed, and one that is set right again is', async () => {
  let now = NOON + 30 * 24 * HOUR_MS
  const { client } = await deskWithVault(() => now)
  const doubt = async () => (await client.today.get({ today: day('2026-12-22') })).clock
  await client.cases.create(caseFile())
  expect(await doubt()).toBeNull()
  now -= 5 * HOUR_MS
  expect(await doubt()).toEqual({
    reason: 'changed-later',
    now: '2026-12-22T02:00:00.000Z',
    known: '2026-12-22T07:00:00.000Z',
  })
  // What is written by the wrong clock does not make it right.
  await client.cases.create(caseFile())
  expect((await doubt())?.reason).toBe('changed-later')
  now += 5 * HOUR_MS
  expect(await doubt()).toBeNull()
})

test('a clock that is years ahead of all that is known is not believed', async () => {
  let now = NOON + 30 * 24 * HOUR_MS
  const { client } = await deskWithVault(() => now)
  expect((await client.today.get({ today: day('2026-12-22') })).clock).toBeNull()
  now += 4 * YEAR_MS
  expect((await client.today.get({ today: day('2030-12-22') })).clock?.reason).toBe('far-ahead')
})
