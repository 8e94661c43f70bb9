import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDate, formatNumeric } from '../../../renderer/i18n/dates.ts'
import { parseDay, parseTime } from '../../../renderer/i18n/parse-date.ts'
import { LANGUAGES } from '../../../shared/domain/language.ts'

const THIS_YEAR = 2026

const anyDay = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('a typed day', () => {
  it.each([
    ['15.07.2022', '2022-07-15'],
    ['15/7/22', '2022-07-15'],
    ['2022-07-15', '2022-07-15'],
    ['150722', '2022-07-15'],
    ['15072022', '2022-07-15'],
    ['15 июля 2022 г.', '2022-07-15'],
    ['15 шілде 2022 ж.', '2022-07-15'],
    ['2022 жылғы 5 шілде', '2022-07-05'],
    ['15 July 2022', '2022-07-15'],
    ['July 5, 2021', '2021-07-05'],
    ['3 мая 2024', '2024-05-03'],
    ['15.07', '2026-07-15'],
    ['5 шілде', '2026-07-05'],
    ['1.9.99', '1999-09-01'],
  ])('is read from "%s"', (typed, day) => {
    expect(parseDay(typed, THIS_YEAR)).toBe(day)
  })

  it.each([
    '31.02.2022',
    '2022',
    '07.2022',
    '15',
    'завтра',
    '1-5 июня',
    'до 15.07.2022',
    '15 брюмера 2022',
    '1 2 3 4',
    '',
  ])('is not made up from "%s"', (typed) => {
    expect(parseDay(typed, THIS_YEAR)).toBeUndefined()
  })

  it('is read back from every way in which the page writes a date', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...LANGUAGES), (day, language) => {
        expect([
          parseDay(formatDate(day, language), THIS_YEAR),
          parseDay(formatNumeric(day), THIS_YEAR),
        ]).toEqual([day, day])
      }),
    )
  })
})

describe('a typed time of day', () => {
  it.each([
    ['9:30', '09:30'],
    ['0930', '09:30'],
    ['930', '09:30'],
    ['9.30', '09:30'],
    ['9', '09:00'],
    ['23 59', '23:59'],
  ])('is read from "%s"', (typed, time) => {
    expect(parseTime(typed)).toBe(time)
  })

  it.each(['24:00', '9:60', 'утром', ''])('is not made up from "%s"', (typed) => {
    expect(parseTime(typed)).toBeUndefined()
  })
})
