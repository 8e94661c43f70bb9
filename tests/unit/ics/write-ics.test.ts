import { expect, test } from 'vitest'
import type { Instant, IsoDate } from '../../../shared/domain/dates.ts'
import { type IcsEntry, icsEntry, icsFoot, icsHead } from '../../../shared/ics/write-ics.ts'
import { readCalendar } from '../../support/calendar-reader.mjs'

const AT = '2026-12-01T07:00:00.000Z' as Instant

const entry = (change: Partial<IcsEntry>): IcsEntry => ({
  uid: 'a',
  sequence: 0,
  changedAt: AT,
  time: { day: '2028-02-29' as IsoDate, days: 1 },
  isCancelled: false,
  summary: 'Встреча',
  location: '',
  description: '',
  ...change,
})

const fileOf = (change: Partial<IcsEntry>): string => icsHead() + icsEntry(entry(change), AT) + icsFoot()

const read = (text: string, name: string): string | undefined => readCalendar(text)[0]?.[name]

test('a text holds whatever it holds, and never another line of the file', () => {
  const marks = ['\r\n', '\r', '\n', '\v', '\f', '\u0085', '\u2028', '\u2029']
  for (const mark of marks) {
    const text = fileOf({ description: `a${mark}ATTENDEE:mailto:x@y;b,c\\n:"d"${mark}` })
    expect(read(text, 'description')).toBe('a\nATTENDEE:mailto:x@y;b,c\\n:"d"\n')
    expect(text.split('\r\n').some((line) => line.startsWith('ATTENDEE'))).toBe(false)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\v\f\u0085\u2028\u2029]/u)
  }
})

test('characters that no file may hold are left out, and halves of a character become a mark', () => {
  const text = fileOf({ summary: 'a\u0000b\u001Bc\u007Fd\te\uD800f' })
  expect(read(text, 'summary')).toBe('abcd\te\uFFFDf')
})

test('a whole day ends on the next one, across the ends of months and years', () => {
  expect(fileOf({})).toContain('DTSTART;VALUE=DATE:20280229\r\nDTEND;VALUE=DATE:20280301\r\n')
  const newYear = fileOf({ time: { day: '2026-12-31' as IsoDate, days: 2 } })
  expect(newYear).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270102\r\n')
})

test('a moment has a beginning and no end', () => {
  const utcMinutes = Date.parse('2026-12-31T19:30:00Z') / 60_000
  const moment = fileOf({ time: { utcMinutes, minutes: 0 } })
  expect(moment).toContain('DTSTART:20261231T193000Z\r\n')
  expect(moment).not.toContain('DTEND')
  expect(fileOf({ time: { utcMinutes, minutes: 60 } })).toContain('DTEND:20261231T203000Z\r\n')
})
