import { describe, expect, it } from 'vitest'
import {
  formatDate,
  formatDayAndMonth,
  formatMonth,
  formatNumeric,
  formatShortWeekday,
  formatTime,
  formatWeekday,
} from '../../../renderer/i18n/dates.ts'
import { LANGUAGES } from '../../../shared/domain/language.ts'

const inAll = (format: (language: (typeof LANGUAGES)[number]) => string): string[] => LANGUAGES.map(format)

describe('a date in words', () => {
  it('stands in the order of its language', () => {
    expect(inAll((language) => formatDate('2022-07-15', language))).toEqual([
      '15 July 2022',
      '15 июля 2022 г.',
      '15 шілде 2022 ж.',
    ])
  })

  it('shows no more than is known', () => {
    expect(inAll((language) => formatDate('2022-07', language))).toEqual([
      'July 2022',
      'июль 2022 г.',
      'шілде 2022 ж.',
    ])
    expect(inAll((language) => formatDate('2022', language))).toEqual(['2022', '2022 г.', '2022 ж.'])
  })

  it('names the day of the week in full and in short', () => {
    expect(inAll((language) => formatWeekday('2022-07-15', language))).toEqual(['Friday', 'пятница', 'жұма'])
    expect(inAll((language) => formatShortWeekday('2022-07-15', language))).toEqual(['Fri', 'пт', 'жм'])
    expect(inAll((language) => formatShortWeekday('2022-07-18', language))).toEqual(['Mon', 'пн', 'дс'])
  })

  it('heads a month with a capital letter', () => {
    expect(inAll((language) => formatMonth('2022-07-15', language))).toEqual([
      'July 2022',
      'Июль 2022',
      'Шілде 2022',
    ])
  })

  it('leaves the year out where a heading names it', () => {
    expect(inAll((language) => formatDayAndMonth('2022-07-15', language))).toEqual([
      '15 July',
      '15 июля',
      '15 шілде',
    ])
  })

  it('is written in numbers as it is typed', () => {
    expect(['2022-07-15', '2022-07', '2022'].map(formatNumeric)).toEqual(['15.07.2022', '07.2022', '2022'])
  })

  it('has its time on the 24-hour clock', () => {
    expect(formatTime('2026-12-01T15:05')).toBe('15:05')
  })
})
