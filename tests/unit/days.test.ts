import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type IsoDate, isoDateSchema, localDateTimeSchema } from '../../shared/domain/dates.ts'
import { addDays, addMonths, dayOf, daysBetween, firstOfMonth, weekdayOf } from '../../shared/domain/days.ts'
import { termState, WARNING_DAYS } from '../../shared/domain/term-warning.ts'

const day = (text: string): IsoDate => isoDateSchema.parse(text)

const anyDay = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)))

describe('counting days', () => {
  it('goes over the ends of months and years and over 29 February', () => {
    expect(addDays(day('2026-12-31'), 1)).toBe('2027-01-01')
    expect(addDays(day('2028-03-01'), -1)).toBe('2028-02-29')
    expect(daysBetween(day('2026-11-22'), day('2026-11-25'))).toBe(3)
    expect(daysBetween(day('2026-11-22'), day('2026-11-18'))).toBe(-4)
  })

  it('finds the way back from any day, however far it went', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (start, distance) => {
        const end = addDays(start, distance)
        expect(daysBetween(start, end)).toBe(distance)
        expect(isoDateSchema.safeParse(end).success).toBe(true)
      }),
    )
  })

  it('is the calendar that the language has, for every year of four digits', () => {
    // A year that no term reaches, and years with and without a leap day.
    const near = fc.constantFrom(1, 4, 99, 100, 400, 1600, 1900, 1999, 2000, 2024, 2100, 9998)
    const start = fc.tuple(near, fc.integer({ min: 0, max: 365 }))
    fc.assert(
      fc.property(start, fc.integer({ min: -150_000, max: 150_000 }), ([year, day], days) => {
        const at = Date.parse(`${String(year).padStart(4, '0')}-01-01T00:00:00Z`) + day * 86_400_000
        const [from, to] = [new Date(at), new Date(at + days * 86_400_000)]
        fc.pre(to.getUTCFullYear() >= 1 && to.getUTCFullYear() <= 9999 && from.getUTCFullYear() <= 9999)
        const [one, other] = [from, to].map((date) => isoDateSchema.parse(date.toISOString().slice(0, 10)))
        if (one === undefined || other === undefined) throw new Error('no days')
        expect([addDays(one, days), daysBetween(one, other), weekdayOf(other)]).toEqual([
          other,
          days,
          to.getUTCDay() || 7,
        ])
      }),
      { numRuns: 500 },
    )
  })

  it('knows Monday as the first day of the week', () => {
    expect([day('2026-11-22'), day('2026-11-23')].map(weekdayOf)).toEqual([7, 1])
  })

  it('moves by months to the same day, or to the last one of a shorter month', () => {
    expect(addMonths(day('2026-01-31'), 1)).toBe('2026-02-28')
    expect(addMonths(day('2026-11-22'), 2)).toBe('2027-01-22')
    expect(addMonths(day('2026-03-31'), -1)).toBe('2026-02-28')
    expect(firstOfMonth(day('2026-01-15'), -1)).toBe('2025-12-01')
  })

  it('keeps to the calendar in the first century, where dates of the language do not', () => {
    expect(firstOfMonth(day('0050-05-20'), 1)).toBe('0050-06-01')
  })

  it('takes the day out of a time of day', () => {
    expect(dayOf(localDateTimeSchema.parse('2026-12-01T10:30'))).toBe('2026-12-01')
  })
})

describe('how near the end of a term is', () => {
  const today = day('2026-11-22')

  it('counts the last day itself as still running', () => {
    expect(termState(today, today)).toBe('soon')
    expect(termState(addDays(today, -1), today)).toBe('passed')
  })

  it('warns from two weeks before', () => {
    expect(termState(addDays(today, WARNING_DAYS), today)).toBe('soon')
    expect(termState(addDays(today, WARNING_DAYS + 1), today)).toBe('later')
  })
})
