import { expect, test } from 'vitest'
import { isAheadSql, isDueSql, isToComeSql, lacksNextStepSql } from '../../../electron/vault/records/ahead.ts'
import { awaitsResult, hearingKeys, isAhead, isOverAt, isToCome } from '../../../shared/domain/case/ahead.ts'
import { lacksNextStep } from '../../../shared/domain/case/missing.ts'
import { addDays } from '../../../shared/domain/days.ts'
import { CASE_STATUSES } from '../../../shared/domain/kinds/case.ts'
import { DEADLINE_STATES } from '../../../shared/domain/kinds/deadline.ts'
import { HEARING_STATUSES, type Hearing } from '../../../shared/domain/kinds/hearing.ts'
import { BOUND } from '../../../shared/domain/terms/rule-pack.ts'
import { deskWithVault } from './support/desk.ts'
import { day, moment } from './support/samples.ts'

type Planned = Pick<Hearing, 'startsAt' | 'lastDay' | 'status'>

const START = day('2026-10-01')

/** When it is, as well as it is known. */
const WHEN: readonly ((day: string) => string)[] = [
  (day) => `${day}T00:00`,
  (day) => `${day}T23:59`,
  (day) => day,
  (day) => day.slice(0, 7),
  (day) => `${day}~`,
  (day) => `[..${day}]`,
  (day) => `[${day}..]`,
  (day) => `[${day.slice(0, 7)}..2027-06]`,
  (day) => `${day.slice(0, 4)}-24`,
]

/** Every status, around a day, at midnight and late, known in part, over no, one and many days. */
const HEARINGS: readonly Planned[] = Array.from({ length: 4000 }, (_, number) => {
  const first = addDays(START, (number * 37) % 100)
  const last = addDays(first, (number * 13) % 9)
  return {
    startsAt: (WHEN[number % WHEN.length]?.(first) ?? first) as Hearing['startsAt'],
    lastDay: number % 4 === 1 ? last : null,
    status: HEARING_STATUSES[number % 5 === 0 ? (number / 5) % HEARING_STATUSES.length : 0] ?? 'planned',
  }
})

/** A hearing as its row has it. */
const stored = (hearing: Planned) => ({ ...hearing, ...hearingKeys(hearing) })

const isAheadAfter = (hearing: Planned, today: Hearing['lastDay'] & string): boolean =>
  isAhead(hearing, addDays(today, 1))

test('SQL and the rule say the same of thousands of hearings, on every day', async () => {
  const { session } = await deskWithVault()
  const read = session.work().vault.database.read()
  const rows = JSON.stringify(HEARINGS.map(stored))
  for (let place = 20; place < 70; place += 7) {
    const today = addDays(START, place)
    const found = read
      .all<{ number: number }>(
        `SELECT h.number FROM (SELECT key AS number, value ->> 'starts' AS starts_key,
          value ->> 'ends' AS ends_key, value ->> 'status' AS status FROM json_each(@rows)) AS h
        WHERE ${isAheadSql('h')} ORDER BY h.number`,
        { rows, today },
      )
      .map(({ number }) => number)
    const ruled = HEARINGS.flatMap((hearing, number) => (isAhead(hearing, today) ? [number] : []))
    expect(found).toEqual(ruled)
    expect(found.length).toBeGreaterThan(100)
  }
})

test('SQL and the rule say the same of thousands of hearings, at every hour', async () => {
  const { session } = await deskWithVault()
  const read = session.work().vault.database.read()
  const rows = JSON.stringify(HEARINGS.map(stored))
  for (let place = 20; place < 70; place += 7) {
    const today = addDays(START, place)
    for (const time of ['00:00', '12:00', '23:59']) {
      const now = moment(`${today}T${time}`)
      const found = read
        .all<{ number: number }>(
          `SELECT h.number FROM (SELECT key AS number, value ->> 'startsAt' AS starts_at, value ->> 'starts' AS starts_key,
            value ->> 'ends' AS ends_key, value ->> 'status' AS status FROM json_each(@rows)) AS h
          WHERE ${isToComeSql('h')} ORDER BY h.number`,
          { rows, today, now },
        )
        .map(({ number }) => number)
      expect(found).toEqual(HEARINGS.flatMap((hearing, number) => (isToCome(hearing, now) ? [number] : [])))
    }
  }
})

test('SQL finds every hearing whose time has passed by the clock, and none that is still ahead on a later day', async () => {
  const { session } = await deskWithVault()
  const read = session.work().vault.database.read()
  const rows = JSON.stringify(HEARINGS.map(stored))
  for (let place = 20; place < 70; place += 7) {
    const today = addDays(START, place)
    const found = new Set(
      read
        .all<{ number: number }>(
          `SELECT h.number FROM (SELECT key AS number, value ->> 'starts' AS starts_key,
            value ->> 'ends' AS ends_key, value ->> 'status' AS status FROM json_each(@rows)) AS h
          WHERE ${isDueSql('h')}`,
          { rows, today },
        )
        .map(({ number }) => number),
    )
    const over = (time: string) =>
      HEARINGS.flatMap((hearing, number) => (isOverAt(hearing, moment(`${today}T${time}`)) ? [number] : []))
    expect(over('23:59').filter((number) => !found.has(number))).toEqual([])
    // At midnight those are over that await their result by the day, and those that began with it.
    const byDay = HEARINGS.filter((hearing) => awaitsResult(hearing, today))
    const atMidnight = HEARINGS.filter(
      ({ startsAt, lastDay, status }) =>
        status === 'planned' && startsAt.endsWith('T00:00') && (lastDay ?? startsAt.slice(0, 10)) === today,
    )
    expect(over('00:00')).toHaveLength(byDay.length + atMidnight.length)
    expect([...found].filter((number) => HEARINGS[number] && isAheadAfter(HEARINGS[number], today))).toEqual(
      [],
    )
  }
})

/** Every status, with no, one and several hearings, all tasks done and not. */
const CASES = Array.from({ length: 600 }, (_, number) => ({
  id: number,
  status: CASE_STATUSES[number % 7 === 0 ? (number / 7) % CASE_STATUSES.length : 0] ?? 'open',
  nature: number % 11 === 0 ? ('context' as const) : ('case' as const),
  hearings: HEARINGS.slice(number * 6, number * 6 + (number % 4)),
  tasks: Array.from({ length: number % 3 }, (_each, place) => ({ isDone: (number + place) % 5 !== 0 })),
  deadlines: Array.from({ length: number % 2 }, () => ({
    state: DEADLINE_STATES[number % 9 === 0 ? 0 : 1 + (number % 6)] ?? 'open',
    binds: BOUND[number % BOUND.length] ?? 'defence',
  })),
}))

/** The tables of a vault, as far as the question needs them, out of `@rows`. */
const TABLES = `
  case_file AS MATERIALIZED (SELECT value ->> 'id' AS id, value ->> 'status' AS status,
    value ->> 'nature' AS nature FROM json_each(@rows)),
  hearing AS MATERIALIZED (SELECT c.value ->> 'id' AS case_id, h.value ->> 'starts' AS starts_key, h.value ->> 'ends' AS ends_key,
    h.value ->> 'status' AS status FROM json_each(@rows) AS c, json_each(c.value, '$.hearings') AS h),
  task AS MATERIALIZED (SELECT c.value ->> 'id' AS case_id, t.value ->> 'isDone' AS is_done
    FROM json_each(@rows) AS c, json_each(c.value, '$.tasks') AS t),
  deadline AS MATERIALIZED (SELECT c.value ->> 'id' AS case_id, d.value ->> 'state' AS state, d.value ->> 'binds' AS binds
    FROM json_each(@rows) AS c, json_each(c.value, '$.deadlines') AS d)`

test('SQL and the rule say the same of hundreds of cases: which of them wait for a next step', async () => {
  const { session } = await deskWithVault()
  const read = session.work().vault.database.read()
  const rows = JSON.stringify(CASES.map((one) => ({ ...one, hearings: one.hearings.map(stored) })))
  for (let place = 20; place < 70; place += 7) {
    const today = addDays(START, place)
    const found = read
      .all<{ id: number }>(
        `WITH ${TABLES}
        SELECT c.id FROM case_file AS c WHERE ${lacksNextStepSql('c')} ORDER BY c.id`,
        { rows, today },
      )
      .map(({ id }) => id)
    const ruled = CASES.flatMap((one) => (lacksNextStep(one, one, today) ? [one.id] : []))
    expect(found).toEqual(ruled)
    expect(found.length).toBeGreaterThan(50)
    expect(found.length).toBeLessThan(550)
  }
})
