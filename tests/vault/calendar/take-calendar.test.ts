import { describe, expect, test } from 'vitest'
import type { FileClock, IncomingEntry } from '../../../shared/domain/calendar-import.ts'
import type { IsoDate, LocalDateTime } from '../../../shared/domain/dates.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { newParty } from '../../../shared/domain/kinds/party.ts'
import { codeOf, deskWithVault } from '../casework/support/desk.ts'
import { caseFile, participation } from '../casework/support/samples.ts'
import { incoming, preview, stage, take } from './support/calendars.ts'

const at = (text: string, clock: FileClock = { kind: 'utc' }, minutes = 0): IncomingEntry['time'] => ({
  at: text as LocalDateTime,
  minutes,
  clock,
})

const named = (name: string, minutes: number | null = null): FileClock => ({ kind: 'named', name, minutes })

const deskWithCase = async () => {
  const desk = await deskWithVault()
  const { id: caseId } = await desk.client.cases.create(caseFile({ title: 'Дело Ахметова', number: '' }))
  return { ...desk, caseId }
}

type Desk = Awaited<ReturnType<typeof deskWithCase>>

const startOf = async ({ client }: Desk, time: IncomingEntry['time'], clocks = {}) => {
  const { lines, asked } = await preview(client, [incoming({ time })], { clocks })
  return { startsAt: lines[0]?.startsAt, state: lines[0]?.state, asked: asked.map(({ key }) => key) }
}

describe('the clocks of a calendar that comes in', () => {
  test('are turned into the clock of the vault where they can be meant in one way', async () => {
    const desk = await deskWithCase()
    const plain = { startsAt: '2026-12-01T10:30', state: 'new', asked: [] }
    expect(await startOf(desk, at('2026-12-01T05:30'))).toEqual(plain)
    expect(await startOf(desk, at('2026-12-01T10:30', named('Asia/Almaty')))).toEqual(plain)
    expect(await startOf(desk, at('2026-12-01T10:30', named('/mozilla.org/2005/Asia/Almaty', 300)))).toEqual(
      plain,
    )
    expect(await startOf(desk, at('2026-12-01T06:30', named('Europe/Berlin', 60)))).toEqual(plain)
    const before = await startOf(desk, at('2024-02-29T04:00'))
    expect(before.startsAt).toBe('2024-02-29T10:00')
  })

  test('are asked where they cannot: no zone, a name that a program made up, or one that the file contradicts', async () => {
    const desk = await deskWithCase()
    const clocks: FileClock[] = [
      { kind: 'floating' },
      named('Central Asia Standard Time', 360),
      named('Часовой пояс суда'),
      named('Almaty'),
      named('EST'),
      named('__proto__'),
      named('Asia/Almaty', 360),
    ]
    for (const clock of clocks) {
      const found = await startOf(desk, at('2026-12-01T10:30', clock))
      const key = clock.kind === 'named' ? `named ${clock.name}` : clock.kind
      expect(found).toEqual({ startsAt: null, state: 'left', asked: [key] })
      const answered = await startOf(desk, at('2026-12-01T10:30', clock), { [key]: 'Asia/Almaty' })
      expect(answered).toEqual({ startsAt: '2026-12-01T10:30', state: 'new', asked: [] })
    }
    // Before 1 March 2024 the clock of Almaty was as that file says.
    expect((await startOf(desk, at('2024-02-01T10:30', named('Asia/Almaty', 360)))).startsAt).toBe(
      '2024-02-01T10:30',
    )
    expect(await codeOf(preview(desk.client, [incoming({})], { zone: 'Mars/Olympus' }))).toBe('INVALID_INPUT')
  })

  test('an entry whose clock is not known is not taken', async () => {
    const { client, caseId } = await deskWithCase()
    const entry = incoming({ time: at('2026-12-01T10:30', { kind: 'floating' }) })
    expect(await take(client, [entry], { rest: caseId })).toMatchObject({ created: 0, left: 1 })
    expect(await client.hearings.list({ caseId })).toEqual([])
  })
})

describe('entries of a calendar as hearings', () => {
  test('have day, time, end, court and what they are about; a day is a day, and days that follow are told', async () => {
    const { client, caseId } = await deskWithCase()
    const days = incoming({ uid: 'b', time: { day: '2026-12-10' as IsoDate, days: 3 }, summary: ' a\nb ' })
    await take(client, [incoming({}), days], { rest: caseId })
    expect(await client.hearings.list({ caseId })).toMatchObject([
      {
        startsAt: '2026-12-01T10:30',
        endsTime: '12:00',
        lastDay: null,
        court: 'Медеуский районный суд, зал 5',
        purpose: 'Заседание',
        status: 'planned',
        kind: 'other',
      },
      { startsAt: '2026-12-10', lastDay: '2026-12-12', endsTime: null, purpose: 'a b' },
    ])
  })

  test('of a second file change what it says otherwise, and nothing that somebody has written since', async () => {
    const { client, caseId } = await deskWithCase()
    const series = (change: Partial<IncomingEntry>) => incoming({ occurrence: '2026-12-01T05:30', ...change })
    const first = [series({}), incoming({ uid: 'b' }), incoming({ uid: 'c' })]
    expect(await take(client, first, { rest: caseId })).toMatchObject({ created: 3 })
    const [hearing] = await client.hearings.list({ caseId })
    if (hearing === undefined) throw new Error('no hearing')
    const { id, revision, ...value } = hearing
    await client.hearings.update({
      id,
      revision,
      value: { ...value, judge: 'Сейтова', purpose: 'Продление' },
    })

    const again = [
      series({ time: at('2026-12-02T05:30', { kind: 'utc' }, 90) }),
      incoming({ uid: 'b', isCancelled: true }),
      incoming({ uid: 'c' }),
    ]
    const { lines, states } = await preview(client, again)
    expect(states).toEqual({ new: 0, changed: 1, unchanged: 1, cancelled: 1, left: 0 })
    expect(lines[0]).toMatchObject({ before: '2026-12-01T10:30', startsAt: '2026-12-02T10:30', caseId })
    expect(await take(client, again, { rest: caseId })).toEqual({
      created: 0,
      changed: 1,
      cancelled: 1,
      left: 1,
    })
    const after = await client.hearings.list({ caseId })
    expect(after).toHaveLength(3)
    expect(after.find((one) => one.id === id)).toMatchObject({
      startsAt: '2026-12-02T10:30',
      judge: 'Сейтова',
      purpose: 'Продление',
    })
    expect(after.map(({ status }) => status).toSorted()).toEqual(['cancelled', 'planned', 'planned'])
    expect(await take(client, again, { rest: caseId })).toMatchObject({ left: 3 })
  })

  test('an end that somebody entered gives way where the beginning moves behind it', async () => {
    const { client, caseId } = await deskWithCase()
    await take(client, [incoming({ time: at('2026-12-01T05:30') })], { rest: caseId })
    const [hearing] = await client.hearings.list({ caseId })
    if (hearing === undefined) throw new Error('no hearing')
    const { id, revision, ...value } = hearing
    const lastDay = '2026-12-02' as IsoDate
    await client.hearings.update({ id, revision, value: { ...value, lastDay } })
    await take(client, [incoming({ time: at('2026-12-09T05:30') })], { rest: caseId })
    expect((await client.hearings.list({ caseId }))[0]).toMatchObject({
      startsAt: '2026-12-09T10:30',
      lastDay: null,
    })
  })

  test('come in one change that one step takes back, and are known again after it is done again', async () => {
    const { client, caseId } = await deskWithCase()
    const entries = Array.from({ length: 300 }, (_, index) => incoming({ uid: `${index}` }))
    await take(client, entries, { rest: caseId })
    expect(await client.hearings.list({ caseId })).toHaveLength(300)
    const [newest] = await client.history.undoable()
    if (newest === undefined) throw new Error('nothing to take back')
    await client.history.undo({ seq: newest.seq })
    expect(await client.hearings.list({ caseId })).toEqual([])
    expect((await preview(client, entries)).states.new).toBe(300)
    const [back] = await client.history.undoable()
    await client.history.undo({ seq: back?.seq ?? 0 })
    expect((await preview(client, entries)).states.unchanged).toBe(300)
  })

  test('a hearing that was deleted here is new again, and one that is cancelled there and unknown here is left out', async () => {
    const { client, caseId } = await deskWithCase()
    await take(client, [incoming({})], { rest: caseId })
    const [hearing] = await client.hearings.list({ caseId })
    await client.hearings.remove({ id: hearing?.id ?? ('' as never) })
    expect((await preview(client, [incoming({})])).states.new).toBe(1)
    const cancelled = (await preview(client, [incoming({ uid: 'x', isCancelled: true })])).lines[0]
    expect(cancelled).toMatchObject({ state: 'left', doubt: 'cancelled-unknown' })
  })

  test('go where somebody says, one by one, and are left out where that is said', async () => {
    const { client, caseId } = await deskWithCase()
    const { id: other } = await client.cases.create(caseFile({ title: 'Другое', number: '' }))
    const entries = ['a', 'b', 'c'].map((uid) => incoming({ uid }))
    const report = await take(client, entries, { choices: { 0: other, 1: null }, rest: caseId })
    expect(report).toEqual({ created: 2, changed: 0, cancelled: 0, left: 1 })
    expect(await client.hearings.list({ caseId: other })).toHaveLength(1)
    expect(await client.hearings.list({ caseId })).toHaveLength(1)
    const gone = '0'.repeat(32) as CaseId
    expect(await codeOf(take(client, [incoming({ uid: 'z' })], { rest: gone }))).toBe('NOT_FOUND')
    expect(await client.hearings.list({ caseId })).toHaveLength(1)
  })
})

test('a case is proposed where the text plainly names one: by its number, its client or its title, and never where it could be two', async () => {
  const { client } = await deskWithVault()
  const one = await client.cases.create(
    caseFile({ title: 'Дело о листовках', number: '', courtNumber: '7140-26-00-1а/15', registerNumber: '' }),
  )
  const two = await client.cases.create(
    caseFile({ title: 'Второе', number: '2026/17', courtNumber: '', registerNumber: '' }),
  )
  const { id: partyId } = await client.parties.create(newParty('Ахметов Нуржан', 'person'))
  await client.participations.create(participation(two.id, partyId, { role: 'client' }))
  const proposed = async (summary: string, description = '') =>
    (await preview(client, [incoming({ summary, description })])).lines[0]?.caseId ?? null
  expect(await proposed('Дело № 7140-26-00-1а/15')).toBe(one.id)
  expect(await proposed('7140-26-00-1а/151')).toBeNull()
  expect(await proposed('Заседание', 'по делу 2026/17, зал 3')).toBe(two.id)
  expect(await proposed('Нуржан Ахметов, продление')).toBe(two.id)
  expect(await proposed('Ахметов, продление')).toBeNull()
  expect(await proposed('ДЕЛО О ЛИСТОВКАХ: допрос')).toBe(one.id)
  expect(await proposed('2026/17 и 7140-26-00-1а/15')).toBeNull()
})

test('one calendar waits at a time, and no more entries than a calendar may have', async () => {
  const { client } = await deskWithVault()
  const first = await stage(client, [incoming({})])
  const second = await stage(client, [incoming({})])
  const of = (calendarId: string) => client.calendars.preview({ calendarId, zone: 'UTC', clocks: {} })
  expect(await codeOf(of(first))).toBe('NOT_FOUND')
  expect((await of(second)).total).toBe(1)
  await client.calendars.forget({ calendarId: second })
  expect(await codeOf(of(second))).toBe('NOT_FOUND')
  const many = Array.from({ length: 10_001 }, () => incoming({}))
  expect(await codeOf(stage(client, many))).toBe('CALENDAR_TOO_LARGE')
})
