import { describe, expect, it } from 'vitest'
import { dayBeside, shownDays, weekOf } from '../../../renderer/features/calendar/shown-days.ts'
import { blocksOf, hoursShown } from '../../../renderer/features/calendar/time-blocks.ts'
import type { CalendarItem } from '../../../shared/domain/calendar-item.ts'
import { isoDateSchema } from '../../../shared/domain/dates.ts'

const day = (text: string) => isoDateSchema.parse(text)
const of = (startsAt: string, more: object = {}) =>
  ({
    kind: 'hearing',
    hearing: { id: 'h', startsAt, lastDay: null, endsTime: null, ...more },
  }) as unknown as CalendarItem
const placed = (on: string, item: CalendarItem) =>
  blocksOf(new Map([[day(on), [item]]])).map(({ start, end }) => [start, end])

describe('what stands at the hours of a day', () => {
  it('stands there from its beginning to its end, and an hour where no end is known', () => {
    expect(placed('2026-12-01', of('2026-12-01T10:30', { endsTime: '12:00' }))).toEqual([
      ['2026-12-01 10:30:00', '2026-12-01 12:00:00'],
    ])
    expect(placed('2026-12-01', of('2026-12-01T10:30'))).toEqual([
      ['2026-12-01 10:30:00', '2026-12-01 11:30:00'],
    ])
    expect(placed('2026-12-01', of('2026-12-01T23:30'))).toEqual([
      ['2026-12-01 23:30:00', '2026-12-01 23:59:00'],
    ])
  })

  it('stands above the hours where its hour is not known, and on its later days', () => {
    const whole = (on: string) => [[`${on} 00:00:00`, `${on} 23:59:59`]]
    expect(placed('2026-12-01', of('2026-12-01'))).toEqual(whole('2026-12-01'))
    const long = of('2026-12-01T10:30', { lastDay: '2026-12-03', endsTime: '12:00' })
    expect(placed('2026-12-02', long)).toEqual(whole('2026-12-02'))
    expect(placed('2026-12-01', long)).toEqual([['2026-12-01 10:30:00', '2026-12-01 11:30:00']])
  })

  it('makes room for what is early and late', () => {
    const hours = (start: string, end: string) =>
      hoursShown([{ start: `2026-12-01 ${start}`, end: `2026-12-01 ${end}` }])
    expect(hoursShown([])).toEqual({ startTime: '08:00:00', endTime: '20:00:00' })
    expect(hours('06:30:00', '07:30:00')).toEqual({ startTime: '06:00:00', endTime: '20:00:00' })
    expect(hours('21:15:00', '22:15:00')).toEqual({ startTime: '08:00:00', endTime: '23:00:00' })
    expect(hours('23:30:00', '23:59:00')).toEqual({ startTime: '08:00:00', endTime: '23:59:59' })
    expect(hours('00:00:00', '23:59:59')).toEqual({ startTime: '08:00:00', endTime: '20:00:00' })
  })
})

describe('the pages of the calendar', () => {
  it('are weeks from Monday on, days, and months', () => {
    expect(weekOf(day('2026-12-06'))).toEqual({ from: '2026-11-30', to: '2026-12-06' })
    expect(shownDays(day('2026-12-06'), 'day')).toEqual({ from: '2026-12-06', to: '2026-12-06' })
    expect(shownDays(day('2026-12-06'), 'month')).toEqual({ from: '2026-11-30', to: '2027-01-03' })
    expect(shownDays(day('2026-12-06'), 'agenda')).toEqual({ from: '2026-12-01', to: '2026-12-31' })
    const beside = (['day', 'week', 'month', 'agenda'] as const).map((view) =>
      dayBeside(day('2026-12-31'), view, 1),
    )
    expect(beside).toEqual(['2027-01-01', '2027-01-07', '2027-01-31', '2027-01-31'])
  })
})
