import { describe, expect, it } from 'vitest'
import { readCalendar } from '../../../electron/documents/calendars/read-calendar.ts'
import type { IncomingEntry } from '../../../shared/domain/calendar-import.ts'
import type { IsoDate } from '../../../shared/domain/dates.ts'

const TODAY = '2026-12-01' as IsoDate

const wrapped = (lines: readonly string[], around: readonly string[] = []): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...around,
    'BEGIN:VEVENT',
    'UID:a@court',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n')

const read = (text: string | Uint8Array): IncomingEntry[] =>
  readCalendar(typeof text === 'string' ? new TextEncoder().encode(text) : text, TODAY)

const entries = (...lines: string[]): IncomingEntry[] => read(wrapped(lines))
const starts = (...lines: string[]): string[] =>
  entries(...lines).map(({ time }) => (time === null ? '' : 'day' in time ? time.day : time.at))
const codeOf = (work: () => unknown): string => {
  try {
    work()
    return 'no error'
  } catch (error) {
    return String(Reflect.get(Object(error), 'code'))
  }
}

describe('times of a calendar that comes in', () => {
  it('are days, times in UTC, by a named clock, and by none, and none is taken for another', () => {
    const timeOf = (line: string) => entries(line)[0]?.time
    expect(timeOf('DTSTART;VALUE=DATE:20261201')).toEqual({ day: '2026-12-01', days: 1 })
    expect(timeOf('DTSTART:20261201T053000Z')).toEqual({
      at: '2026-12-01T05:30',
      minutes: 0,
      clock: { kind: 'utc' },
    })
    expect(timeOf('DTSTART:20261201T103000')).toMatchObject({ clock: { kind: 'floating' } })
    expect(timeOf('DTSTART;TZID="Asia/Almaty":20261201T103000')).toMatchObject({
      at: '2026-12-01T10:30',
      clock: { kind: 'named', name: 'Asia/Almaty', minutes: null },
    })
    expect(timeOf('DTSTART:20260230T103000')).toBeNull()
    expect(timeOf('DTSTART:20261201T253000')).toBeNull()
    expect(timeOf('DTSTART:soon')).toBeNull()
  })

  it('have the offset that the file gives to a zone of its own, where it has one all the year', () => {
    const zone = (...offsets: string[]) => [
      'BEGIN:VTIMEZONE',
      'TZID:Central Asia Standard Time',
      ...offsets.flatMap((offset) => ['BEGIN:STANDARD', `TZOFFSETTO:${offset}`, 'END:STANDARD']),
      'END:VTIMEZONE',
    ]
    const clockOf = (...offsets: string[]) => {
      const line = 'DTSTART;TZID=Central Asia Standard Time:20261201T103000'
      return read(wrapped([line], zone(...offsets)))[0]?.time
    }
    const name = 'Central Asia Standard Time'
    expect(clockOf('+0600')).toMatchObject({ clock: { kind: 'named', name, minutes: 360 } })
    expect(clockOf('+0600', '+0700')).toMatchObject({ clock: { kind: 'named', name, minutes: null } })
  })

  it('end where the file says, by its end or by its length, and never before they begin', () => {
    const lengthOf = (...lines: string[]) => {
      const time = entries('DTSTART:20261201T053000Z', ...lines)[0]?.time
      return time && 'minutes' in time ? time.minutes : undefined
    }
    expect(lengthOf('DTEND:20261201T070000Z')).toBe(90)
    expect(lengthOf('DURATION:PT1H30M')).toBe(90)
    expect(lengthOf('DURATION:P1DT2H')).toBe(26 * 60)
    expect(lengthOf('DTEND:20261130T070000Z')).toBe(0)
    expect(lengthOf('DURATION:-PT5M')).toBe(0)
    const days = entries('DTSTART;VALUE=DATE:20261230', 'DTEND;VALUE=DATE:20270102')[0]?.time
    expect(days).toEqual({ day: '2026-12-30', days: 3 })
  })
})

describe('entries that repeat', () => {
  const rule = (text: string, start = 'DTSTART:20261201T053000Z') => starts(start, `RRULE:${text}`)

  it('become one entry for each time, without those that are left out and with those that are added', () => {
    expect(
      starts(
        'DTSTART;TZID=Asia/Almaty:20261201T103000',
        'RRULE:FREQ=WEEKLY;COUNT=4',
        'EXDATE;TZID=Asia/Almaty:20261208T103000',
        'RDATE;TZID=Asia/Almaty:20261224T090000',
      ),
    ).toEqual(['2026-12-01T10:30', '2026-12-15T10:30', '2026-12-22T10:30', '2026-12-24T09:00'])
    // The same time left out in UTC, by a zone of which the file has no definition.
    expect(
      starts(
        'DTSTART;TZID=Asia/Almaty:20261201T103000',
        'RRULE:FREQ=DAILY;COUNT=3',
        'EXDATE:20261202T053000Z',
      ),
    ).toEqual(['2026-12-01T10:30', '2026-12-03T10:30'])
  })

  it('have in the place of one time the entry that moves it', () => {
    const file = [
      'BEGIN:VCALENDAR',
      ...['BEGIN:VEVENT', 'UID:a', 'DTSTART:20261201T053000Z', 'RRULE:FREQ=DAILY;COUNT=3', 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'UID:a', 'RECURRENCE-ID:20261202T053000Z', 'DTSTART:20261202T090000Z'],
      ...['STATUS:CANCELLED', 'END:VEVENT', 'END:VCALENDAR'],
    ].join('\n')
    expect(
      read(file).map(({ occurrence, time, isCancelled }) => [
        occurrence,
        time && 'at' in time && time.at,
        isCancelled,
      ]),
    ).toEqual([
      ['2026-12-01T05:30', '2026-12-01T05:30', false],
      ['2026-12-03T05:30', '2026-12-03T05:30', false],
      ['2026-12-02T05:30', '2026-12-02T09:00', true],
    ])
  })

  it('never have a day that is not there: 30 February is not 2 March', () => {
    expect(rule('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'DTSTART:20260130T053000Z')).toEqual([
      '2026-01-30T05:30',
    ])
    expect(rule('FREQ=MONTHLY;COUNT=4', 'DTSTART:20261231T053000Z').map((at) => at.slice(0, 10))).toEqual([
      ...['2026-12-31', '2027-01-31', '2027-03-31', '2027-05-31'],
    ])
    expect(rule('FREQ=YEARLY;COUNT=2', 'DTSTART;VALUE=DATE:20240229')).toEqual(['2028-02-29'])
  })

  it('know days of the week, their place in the month, months, ends of months and places in the list', () => {
    const days = (text: string) => rule(text).map((at) => at.slice(5, 10))
    expect(days('FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4')).toEqual(['12-01', '12-03', '12-08', '12-10'])
    expect(days('FREQ=WEEKLY;INTERVAL=2;COUNT=3')).toEqual(['12-01', '12-15', '12-29'])
    expect(days('FREQ=MONTHLY;BYDAY=1TU;COUNT=3')).toEqual(['12-01', '01-05', '02-02'])
    expect(days('FREQ=MONTHLY;BYDAY=-1FR;COUNT=3')).toEqual(['12-01', '12-25', '01-29'])
    expect(days('FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3')).toEqual(['12-01', '12-31', '01-31'])
    expect(days('FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3')).toEqual(['12-01', '12-31', '01-29'])
    expect(days('FREQ=YEARLY;BYMONTH=3;BYDAY=2MO;COUNT=2')).toEqual(['12-01', '03-08'])
    expect(days('FREQ=DAILY;UNTIL=20261203T053000Z')).toEqual(['12-01', '12-02', '12-03'])
    expect(days('FREQ=DAILY;UNTIL=20261203T052900Z')).toEqual(['12-01', '12-02'])
  })

  it('end at a cap where they have no end, and what is not read is said', () => {
    const [first, ...endless] = entries('DTSTART:20261201T053000Z', 'RRULE:FREQ=DAILY')
    expect([first?.fault, endless.length]).toEqual(['repeats-cut', 399])
    for (const text of [
      'FREQ=SECONDLY',
      'FREQ=DAILY;BYHOUR=9',
      'FREQ=YEARLY;BYWEEKNO=20',
      'FREQ=DAILY;INTERVAL=999999999',
      'nonsense',
    ]) {
      const found = entries('DTSTART:20261201T053000Z', `RRULE:${text}`)
      expect(found.map(({ fault }) => fault)).toEqual(['repeats-unread'])
    }
    // Begun long ago: only what is near counts, and the years between cost little.
    const old = entries('DTSTART:00010101T053000Z', 'RRULE:FREQ=DAILY')
    expect(old.every(({ time }) => time !== null && 'at' in time && time.at > '2025-11')).toBe(true)
  })
})

describe('a calendar as it comes in real life, and as nobody should send it', () => {
  it('is read however it is folded, within a letter too, and where the folding is broken', () => {
    const bytes = new TextEncoder().encode(wrapped(['DTSTART;VALUE=DATE:20261201', 'SUMMARY:Қылмыстық іс']))
    for (let at = 60; at < 110; at += 1) {
      const folded = new Uint8Array([...bytes.subarray(0, at), 13, 10, 32, ...bytes.subarray(at)])
      expect(read(folded)[0]?.summary).toBe('Қылмыстық іс')
    }
    const broken = wrapped(['DTSTART;VALUE=DATE:20261201', 'SUMMARY:Дело о краже', 'продолжение без отступа'])
    expect(read(broken)[0]?.summary).toBe('Дело о краже\nпродолжение без отступа')
  })

  it('is read in Windows-1251 and UTF-16, and with a mark at its start', () => {
    const text = wrapped(['DTSTART;VALUE=DATE:20261201', 'SUMMARY:Продление срока содержания под стражей'])
    const inCyrillic = Uint8Array.from(text, (letter) => {
      const code = letter.charCodeAt(0)
      return code >= 0x410 && code <= 0x44f ? code - 0x350 : code
    })
    const wide = new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')])
    const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...Buffer.from(text)])
    for (const bytes of [inCyrillic, wide, marked])
      expect(read(bytes)[0]?.summary).toBe('Продление срока содержания под стражей')
  })

  it('says texts as they were meant, and nothing that an alarm within the entry says', () => {
    const [entry] = entries(
      'DTSTART;VALUE=DATE:20261201',
      String.raw`SUMMARY:a\, b\; c\\d\ne`,
      'BEGIN:VALARM',
      'SUMMARY:alarm',
      'END:VALARM',
      'LOCATION;ALTREP="http://x:8/;y":зал 5',
    )
    expect(entry).toMatchObject({ summary: 'a, b; c\\d\ne', location: 'зал 5' })
    const hostile = entries(
      'DTSTART;VALUE=DATE:20261201',
      'SUMMARY:a\u001B[31m\u202Eb',

      'CONSTRUCTOR:y',
    )
    expect(hostile[0]?.summary).toBe('a[31m\u202Eb')
  })

  it('has of one entry the one that was changed last', () => {
    const event = (sequence: number, day: string) => [
      ...['BEGIN:VEVENT', 'UID:a', `SEQUENCE:${sequence}`, `DTSTART;VALUE=DATE:${day}`, 'END:VEVENT'],
    ]
    const file = ['BEGIN:VCALENDAR', ...event(2, '20261203'), ...event(1, '20261201'), 'END:VCALENDAR'].join(
      '\n',
    )
    expect(read(file)).toHaveLength(1)
    expect(read(file)[0]?.time).toEqual({ day: '2026-12-03', days: 1 })
  })

  it('is refused where it is none, too large, or has too many entries', () => {
    expect(codeOf(() => read(''))).toBe('FILE_EMPTY')
    expect(codeOf(() => read('<html>'))).toBe('CALENDAR_UNREADABLE')
    expect(codeOf(() => read(wrapped(['SUMMARY:a\u0000b'])))).toBe('CALENDAR_UNREADABLE')
    expect(codeOf(() => read(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0])))).toBe('CALENDAR_UNREADABLE')
    expect(codeOf(() => read(new Uint8Array(5 * 1024 * 1024 + 1)))).toBe('CALENDAR_TOO_LARGE')
    const many = `BEGIN:VCALENDAR\n${'BEGIN:VEVENT\nDTSTART:20261201\nEND:VEVENT\n'.repeat(100_000)}`
    expect(codeOf(() => read(many))).toBe('CALENDAR_TOO_LARGE')
    const series = `BEGIN:VCALENDAR\n${'BEGIN:VEVENT\nDTSTART:20261201\nRRULE:FREQ=DAILY\nEND:VEVENT\n'.repeat(26)}`
    expect(codeOf(() => read(series))).toBe('CALENDAR_TOO_LARGE')
    expect(codeOf(() => read(`BEGIN:VCALENDAR\n${'BEGIN:X\n'.repeat(100)}`))).toBe('CALENDAR_UNREADABLE')
  })

  it('costs little however its series are made', () => {
    const before = process.cpuUsage().user
    const series =
      'BEGIN:VEVENT\nDTSTART:00010101T000000Z\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\nEND:VEVENT\n'
    expect(read(`BEGIN:VCALENDAR\n${series.repeat(9_000)}`)).toEqual([])
    expect(process.cpuUsage().user - before).toBeLessThan(20_000_000)
  })
})
