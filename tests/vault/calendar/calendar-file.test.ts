import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import type { CalendarFileOptions } from '../../../shared/domain/calendar-file.ts'
import { isoDateSchema, type LocalDateTime, timeOfDaySchema } from '../../../shared/domain/dates.ts'
import { newParty } from '../../../shared/domain/kinds/party.ts'
import { readCalendar } from '../../support/calendar-reader.mjs'
import { codeOf, deskWithVault, NOON } from '../casework/support/desk.ts'
import * as samples from '../casework/support/samples.ts'

const OPTIONS: CalendarFileOptions = {
  caseId: null,
  from: null,
  to: null,
  kinds: ['hearings', 'deadlines', 'tasks', 'custody'],
  titles: 'full',
  includesSensitive: false,
  zone: 'Asia/Almaty',
  words: {
    appointment: 'Встреча',
    extension: 'Продление стражи',
    safeDay: 'Безопасный день',
    lastDay: 'Последний день',
    custodyEnd: 'Конец срока',
    goesOn: 'продолжение',
  },
}

type Desk = Awaited<ReturnType<typeof deskWithVault>>

const fileOf = async ({ client }: Pick<Desk, 'client'>, change: Partial<CalendarFileOptions> = {}) => {
  let text = ''
  let counts = { entries: -1, withoutDay: -1, sensitive: -1 }
  for await (const event of await client.internal.calendarFile({ ...OPTIONS, ...change })) {
    if (event.kind === 'part') text += event.text
    else counts = event.counts
  }
  return { text, counts }
}

interface Shown {
  readonly uid: string
  readonly summary: string
  readonly location: string
  readonly description: string
  readonly start: string
  readonly end: string
  readonly status: string
  readonly sequence: number
}

/** The entries as ical.js reads them, in UTC. */
const readBack = (text: string): Shown[] =>
  readCalendar(text).map((event) => ({
    uid: event.uid ?? '',
    summary: event.summary ?? '',
    location: event.location ?? '',
    description: event.description ?? '',
    start: event.dtstart ?? '',
    end: event.dtend ?? '',
    status: event.status ?? '',
    sequence: Number(event.sequence),
  }))

/** The interpreter that has the reader in Python; undefined where none has. */
const python = ['python3', '/usr/bin/python3'].find((name) => {
  try {
    execFileSync(name, ['-c', 'import icalendar'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})
if (python === undefined)
  process.stdout.write('A calendar read in Python was not run: apt-get install python3-icalendar.\n')

const IN_PYTHON = `
import sys, json, datetime
from icalendar import Calendar
def text(value):
    return '' if value is None else str(value)
def when(value):
    if value is None: return ''
    at = value.dt
    if isinstance(at, datetime.datetime): return at.astimezone(datetime.timezone.utc).strftime('%Y-%m-%dT%H:%M:%SZ')
    return at.isoformat()
events = Calendar.from_ical(sys.stdin.buffer.read()).walk('VEVENT')
json.dump([{
  'uid': text(e.get('uid')), 'summary': text(e.get('summary')), 'location': text(e.get('location')),
  'description': text(e.get('description')), 'start': when(e.get('dtstart')), 'end': when(e.get('dtend')),
  'status': text(e.get('status')), 'sequence': int(e.get('sequence')),
} for e in events], sys.stdout)
`

const readInPython = (program: string, input: string): Shown[] =>
  JSON.parse(
    String(
      execFileSync(program, ['-c', IN_PYTHON], { input, env: { ...process.env, PYTHONIOENCODING: 'utf-8' } }),
    ),
  )

const caseWith = async (desk: Desk, change: Parameters<typeof samples.caseFile>[0] = {}) => {
  const { id: caseId } = await desk.client.cases.create(samples.caseFile(change))
  const { id: partyId } = await desk.client.parties.create(newParty('Ахметов Нуржан', 'person'))
  return { caseId, partyId }
}

const filled = async (now?: () => number) => {
  const desk = await deskWithVault(now)
  const { caseId, partyId } = await caseWith(desk, { title: 'Дело Ахметова', number: '7/26' })
  const hearing = await desk.client.hearings.create(samples.hearing(caseId))
  await desk.client.deadlines.create(samples.deadline(caseId))
  await desk.client.tasks.create(samples.task(caseId))
  await desk.client.restraints.create(samples.restraint(caseId, partyId))
  return { ...desk, caseId, partyId, hearing }
}

describe('a file for calendar programs', () => {
  test('has hearings, both days of a deadline, tasks and ends of custody, in UTC and in whole days', async () => {
    const { text, counts } = await fileOf(await filled())
    expect(counts).toEqual({ entries: 5, withoutDay: 0, sensitive: 0 })
    expect(readBack(text).map(({ summary, start, end }) => [summary, start, end])).toEqual([
      ['Продление стражи · Дело Ахметова', '2026-12-01T05:30:00Z', '2026-12-01T06:30:00Z'],
      ['Безопасный день: Апелляционная жалоба на приговор · Дело Ахметова', '2026-11-25', '2026-11-26'],
      ['Последний день: Апелляционная жалоба на приговор · Дело Ахметова', '2026-11-26', '2026-11-27'],
      ['Подать жалобу · Дело Ахметова', '2026-11-25T13:00:00Z', ''],
      ['Конец срока: Ахметов Нуржан · Дело Ахметова', '2026-12-09', '2026-12-10'],
    ])
    const [hearing] = readBack(text)
    expect(hearing).toMatchObject({
      location: 'Медеуский районный суд, 12',
      description: 'Продление стражи\nСейтова А. Б.\n7/26',
      status: 'CONFIRMED',
    })
  })

  test('tells with neutral titles the time and nothing else', async () => {
    const { text } = await fileOf(await filled(), { titles: 'neutral' })
    expect(new Set(readBack(text).map(({ summary }) => summary))).toEqual(new Set(['Встреча']))
    const [timed, ...whole] = readBack(text).toSorted((one, other) => other.start.length - one.start.length)
    expect(timed?.end).not.toBe('')
    expect(whole.every(({ location, description }) => location === '' && description === '')).toBe(true)
    const unfolded = text.replaceAll('\r\n ', '')
    for (const secret of ['Ахметов', 'Медеуский', 'стражи', 'жалоб', '7/26', 'Сейтова', 'andyq'])
      expect(unfolded).not.toContain(secret)
    const names = [...unfolded.matchAll(/^([A-Z-]+)[;:]/gmu)].map(([, name]) => name)
    expect(new Set(names)).toEqual(
      new Set([
        ...['BEGIN', 'VERSION', 'PRODID', 'CALSCALE', 'UID', 'DTSTAMP', 'LAST-MODIFIED', 'SEQUENCE'],
        ...['DTSTART', 'DTEND', 'TRANSP', 'STATUS', 'CLASS', 'SUMMARY', 'END'],
      ]),
    )
  })

  test('of a sensitive case nothing leaves under a neutral name, and in full only where that was said', async () => {
    const desk = await deskWithVault()
    const { caseId } = await caseWith(desk, { title: 'Тайное', isSensitive: true })
    await desk.client.hearings.create(samples.hearing(caseId))
    const kept = { entries: 0, withoutDay: 0, sensitive: 1 }
    expect((await fileOf(desk, { titles: 'neutral', includesSensitive: true })).counts).toEqual(kept)
    expect((await fileOf(desk)).counts).toEqual(kept)
    expect((await fileOf(desk)).text).not.toContain('VEVENT')
    const said = await fileOf(desk, { includesSensitive: true })
    expect(said.counts).toEqual({ entries: 1, withoutDay: 0, sensitive: 0 })
    expect(readBack(said.text)[0]?.summary).toContain('Тайное')
  })

  test('names nobody who is marked as sensitive unless that was said', async () => {
    const desk = await filled()
    const party = await desk.client.parties.get({ id: desk.partyId })
    const { id, revision, ...value } = party
    await desk.client.parties.update({ id, revision, value: { ...value, isSensitive: true } })
    const ends = async (includesSensitive: boolean) =>
      readBack((await fileOf(desk, { kinds: ['custody'], includesSensitive })).text)[0]?.summary
    expect(await ends(false)).toBe('Конец срока · Дело Ахметова')
    expect(await ends(true)).toBe('Конец срока: Ахметов Нуржан · Дело Ахметова')
  })

  test('a second file has the same names for the same entries, counts their changes and calls off what no longer is', async () => {
    let now = NOON
    const desk = await filled(() => now)
    const first = readBack((await fileOf(desk)).text)
    now += 3_600_000
    const { id, revision, ...value } = desk.hearing
    await desk.client.hearings.update({ id, revision, value: { ...value, status: 'cancelled' } })
    const again = await fileOf(desk)
    const second = readBack(again.text)
    expect(second.map(({ uid }) => uid)).toEqual(first.map(({ uid }) => uid))
    expect(new Set(first.map(({ uid }) => uid)).size).toBe(5)
    expect(second[0]).toMatchObject({ status: 'CANCELLED', sequence: (first[0]?.sequence ?? 0) + 1 })
    expect(second.slice(1).map(({ sequence }) => sequence)).toEqual([0, 0, 0, 0])
    expect(again.text).toContain('LAST-MODIFIED:20261122T080000Z')
    for (const { uid } of first) expect(uid).not.toContain(id.slice(0, 12))
  })

  test('the end of custody that was prolonged is called off, and the new one stands beside it', async () => {
    const desk = await filled()
    const [old] = (await desk.client.cases.file({ caseId: desk.caseId })).restraints
    if (old === undefined) throw new Error('no measure')
    await desk.client.restraints.create(
      samples.restraint(desk.caseId, desk.partyId, {
        from: samples.about('2026-12-09'),
        until: samples.about('2027-01-09'),
        extensionOf: old.id,
      }),
    )
    const ends = readBack((await fileOf(desk, { kinds: ['custody'] })).text)
    expect(ends.map(({ start, status }) => [start, status])).toEqual([
      ['2026-12-09', 'CANCELLED'],
      ['2027-01-09', 'CONFIRMED'],
    ])
  })

  test('keeps to the range, the case and the kinds that are asked for, and counts what has no day', async () => {
    const desk = await filled()
    const other = await caseWith(desk, { title: 'Другое' })
    await desk.client.hearings.create(samples.hearing(other.caseId, { startsAt: samples.about('2026-12') }))
    await desk.client.hearings.create(
      samples.hearing(other.caseId, {
        startsAt: samples.moment('2026-11-30T09:00'),
        lastDay: isoDateSchema.parse('2026-12-02'),
      }),
    )
    const [from, to] = [isoDateSchema.parse('2026-12-01'), isoDateSchema.parse('2026-12-31')]
    const december = await fileOf(desk, { from, to, kinds: ['hearings'] })
    expect(december.counts).toEqual({ entries: 3, withoutDay: 1, sensitive: 0 })
    expect(readBack(december.text).map(({ start, end }) => [start, end])).toContainEqual([
      '2026-12-01',
      '2026-12-03',
    ])
    const own = await fileOf(desk, { from, to, caseId: desk.caseId })
    expect(readBack(own.text).map(({ start }) => start)).toEqual(['2026-12-01T05:30:00Z', '2026-12-09'])
    expect(await codeOf(fileOf(desk, { caseId: '0'.repeat(32) as never }))).toBe('NOT_FOUND')
    expect(await codeOf(fileOf(desk, { zone: 'Mars/Olympus' }))).toBe('INVALID_INPUT')
  })

  test('a hearing ends when it is set to end, and under a neutral name everything lasts as long', async () => {
    const desk = await deskWithVault()
    const { caseId } = await caseWith(desk)
    const endsTime = timeOfDaySchema.parse('13:15')
    await desk.client.hearings.create(samples.hearing(caseId, { endsTime }))
    const ends = async (titles: 'full' | 'neutral') => readBack((await fileOf(desk, { titles })).text)[0]?.end
    expect(await ends('full')).toBe('2026-12-01T08:15:00Z')
    expect(await ends('neutral')).toBe('2026-12-01T06:30:00Z')
  })

  test('knows the clock of Almaty before and after it was set on 1 March 2024', async () => {
    const desk = await deskWithVault()
    const { caseId } = await caseWith(desk)
    for (const startsAt of ['2024-02-29T10:00', '2024-03-01T10:00'] as LocalDateTime[])
      await desk.client.hearings.create(samples.hearing(caseId, { startsAt }))
    const starts = async (zone: string) =>
      readBack((await fileOf(desk, { kinds: ['hearings'], zone })).text).map(({ start }) => start)
    expect(await starts('Asia/Almaty')).toEqual(['2024-02-29T04:00:00Z', '2024-03-01T05:00:00Z'])
    expect(await starts('Europe/Berlin')).toEqual(['2024-02-29T09:00:00Z', '2024-03-01T09:00:00Z'])
    expect(await starts('UTC')).toEqual(['2024-02-29T10:00:00Z', '2024-03-01T10:00:00Z'])
  })
})

const HOSTILE = 'a,b;c\\d\u2028e\u0085END:VEVENT\u200Fж\u0301 "я" әғқңөұүһі 𐍈🙂'

describe('hostile and long texts', () => {
  test.runIf(python !== undefined)('come out of a reader in Python as they went in', async () => {
    const desk = await deskWithVault()
    const { caseId } = await caseWith(desk, { title: 'Дело' })
    const titles = [
      HOSTILE,
      ...Array.from({ length: 40 }, (_, at) => 'я'.repeat(100 - at) + 'қ🙂'.repeat(at)),
    ]
    for (const title of titles)
      await desk.client.tasks.create(samples.task(caseId, { title, dueTime: timeOfDaySchema.parse('23:59') }))
    const { text } = await fileOf(desk)
    const inPython = readInPython(python ?? '', text)
    expect(inPython).toEqual(readBack(text))
    const expected = titles.map((title) => `${title.replaceAll(/[\u2028\u0085]/gu, '')} · Дело`)
    expect(new Set(inPython.map(({ summary }) => summary))).toEqual(new Set(expected))
  })

  test('no line is longer than 75 octets, each ends as it has to, and none was cut within a character', async () => {
    const desk = await deskWithVault()
    const { caseId } = await caseWith(desk, { title: `${HOSTILE}${'қ🙂'.repeat(60)}` })
    await desk.client.hearings.create(samples.hearing(caseId))
    const { text } = await fileOf(desk)
    const lines = text.split('\r\n')
    expect(lines.at(-1)).toBe('')
    for (const line of lines) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(line.isWellFormed()).toBe(true)
      expect(line).not.toMatch(/[\n\r\u2028\u0085]/u)
    }
    expect(Buffer.from(text).toString('utf8')).toBe(text)
    expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(1)
  })
})
