import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayAfterKey, monthGrid } from '../../../renderer/features/calendar/month-grid.ts'
import { type IsoDate, isoDateSchema } from '../../../shared/domain/dates.ts'
import { daysBetween, firstOfMonth, weekdayOf } from '../../../shared/domain/days.ts'

const day = (text: string): IsoDate => isoDateSchema.parse(text)

describe('the page of a month', () => {
  it('has no empty row: February 2027 begins on a Monday and fills four weeks exactly', () => {
    const weeks = monthGrid(day('2027-02-14'))
    expect(weeks.map((week) => [week[0], week[6]])).toEqual([
      ['2027-02-01', '2027-02-07'],
      ['2027-02-08', '2027-02-14'],
      ['2027-02-15', '2027-02-21'],
      ['2027-02-22', '2027-02-28'],
    ])
  })

  it('shows every day of the month once, in whole weeks from Monday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1950, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const first = day(`${year}-${String(month).padStart(2, '0')}-01`)
        const days = monthGrid(first).flat()
        const inMonth = days.filter((date) => date.startsWith(first.slice(0, 7)))
        expect(inMonth.length).toBe(daysBetween(first, firstOfMonth(first, 1)))
        expect(days.every((date, index) => weekdayOf(date) === (index % 7) + 1)).toBe(true)
        expect(days.length - inMonth.length).toBeLessThan(14)
      }),
    )
  })
})

describe('moving in the page of a month', () => {
  const from = day('2026-11-30')
  const to = (key: string, withShift = false) => dayAfterKey(key, from, withShift)

  it('leads from day to day and week to week, into the next month too', () => {
    expect([to('ArrowLeft'), to('ArrowRight'), to('ArrowUp'), to('ArrowDown')]).toEqual([
      '2026-11-29',
      '2026-12-01',
      '2026-11-23',
      '2026-12-07',
    ])
  })

  it('leads to the ends of the week, and by months and years', () => {
    expect([to('Home'), to('End'), to('PageUp'), to('PageDown', true)]).toEqual([
      '2026-11-30',
      '2026-12-06',
      '2026-10-30',
      '2027-11-30',
    ])
  })

  it('leaves other keys alone', () => {
    expect([to('Enter'), to('Tab'), to('a')]).toEqual([undefined, undefined, undefined])
  })
})
