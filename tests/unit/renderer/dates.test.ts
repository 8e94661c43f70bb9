import { describe, expect, it } from 'vitest'
import {
  formatDate,
  formatDayAndMonth,
  formatMonth,
  formatNearDate,
  formatNumeric,
  formatShortWeekday,
  formatTime,
  formatTyped,
  formatWeekday,
  isFullDay,
} from '../../../renderer/i18n/dates.ts'
import { LANGUAGES } from '../../../shared/domain/language.ts'
import { plainSigns } from '../../../shared/domain/unbroken.ts'

const inAll = (format: (language: (typeof LANGUAGES)[number]) => string): string[] =>
  LANGUAGES.map(format).map(plainSigns)

describe('a date in words', () => {
  it('stands in the order of its language', () => {
    expect(inAll((language) => formatDate('2022-07-15', language))).toEqual([
      '15 July 2022',
      '15 июля 2022 г.',
      '2022 ж. 15 шілде',
    ])
  })

  it('shows no more than is known', () => {
    expect(inAll((language) => formatDate('2022-07', language))).toEqual([
      'July 2022',
      'июль 2022 г.',
      '2022 ж. шілде',
    ])
    expect(inAll((language) => formatDate('2022', language))).toEqual(['2022', '2022 г.', '2022 ж.'])
  })

  it.each([
    ['2022-22', 'summer 2022', 'лето 2022 г.', '2022 жылғы жаз'],
    ['2022-24', 'winter 2022/23', 'зима 2022/23 г.', '2022/23 жылғы қыс'],
    ['2021~', 'about 2021', 'около 2021 г.', 'шамамен 2021 ж.'],
    ['2022-07~', 'about July 2022', 'около июля 2022 г.', 'шамамен 2022 ж. шілде'],
    ['2022-22~', 'about summer 2022', 'около лета 2022 г.', 'шамамен 2022 жылғы жаз'],
    ['2022-07?', 'presumably July 2022', 'предположительно июль 2022 г.', 'болжам бойынша 2022 ж. шілде'],
    ['2021%', 'presumably about 2021', 'предположительно около 2021 г.', 'болжам бойынша шамамен 2021 ж.'],
    [
      '[..2022-10-12]',
      'not later than 12 October 2022',
      'не позднее 12 октября 2022 г.',
      '2022 жылғы 12 қазаннан кешіктірмей',
    ],
    ['[..2022]', 'not later than 2022', 'не позднее 2022 г.', '2022 жылдан кешіктірмей'],
    [
      '[2022-10..]',
      'not earlier than October 2022',
      'не ранее октября 2022 г.',
      '2022 жылғы қазаннан ерте емес',
    ],
    ['[2022-06..2022-08]', 'June – August 2022', 'июнь – август 2022 г.', '2022 ж. маусым – тамыз'],
    ['[2022-06-01..2022-06-10]', '1–10 June 2022', '1–10 июня 2022 г.', '2022 ж. 1–10 маусым'],
    [
      '[2022-06-28..2022-07-03]',
      '28 June – 3 July 2022',
      '28 июня – 3 июля 2022 г.',
      '2022 ж. 28 маусым – 3 шілде',
    ],
    ['[2021..2022]', '2021–2022', '2021–2022 гг.', '2021–2022 жж.'],
    [
      '[2022-12..2023-01]',
      'December 2022 – January 2023',
      'декабрь 2022 г. – январь 2023 г.',
      '2022 ж. желтоқсан – 2023 ж. қаңтар',
    ],
    ['[2022-21..2022-22]', 'spring – summer 2022', 'весна – лето 2022 г.', '2022 жылғы көктем – жаз'],
    ['[2022..2023-05-06]', '2022 – 6 May 2023', '2022 г. – 6 мая 2023 г.', '2022 ж. – 2023 ж. 6 мамыр'],
  ])('says of %s what is known and how well', (date, en, ru, kk) => {
    expect(inAll((language) => formatDate(date, language))).toEqual([en, ru, kk])
  })

  it('has in its month the names that the headings have', () => {
    for (const language of LANGUAGES)
      for (let month = 1; month <= 12; month++) {
        const date = `2022-${String(month).padStart(2, '0')}`
        expect(formatDate(date, language).toLowerCase()).toContain(formatMonth(date, language).toLowerCase())
        expect(formatDate(`${date}-05`, language)).toContain(formatDayAndMonth(`${date}-05`, language))
      }
  })

  it('of a time of day is its day', () => {
    expect(formatDate('2022-07-15T10:30', 'ru')).toBe('15\u00A0июля 2022\u00A0г.')
  })

  it('that is none is shown as it stands', () => {
    expect(inAll((language) => formatDate('after the rain', language))).toEqual(
      LANGUAGES.map(() => 'after the rain'),
    )
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
      '2022 ж. шілде',
    ])
  })

  it('leaves the year out where a heading names it', () => {
    expect(inAll((language) => formatDayAndMonth('2022-07-15', language))).toEqual([
      '15 July',
      '15 июля',
      '15 шілде',
    ])
  })

  it('leaves out the year that it is now, and no other', () => {
    const near = (date: string) =>
      inAll((language) => plainSigns(formatNearDate(date, { language, today: '2022-12-30' })))
    expect(near('2022-07-15T10:30')).toEqual(['15 July', '15 июля', '15 шілде'])
    expect(near('2023-01-02')).toEqual(['2 January 2023', '2 января 2023 г.', '2023 ж. 2 қаңтар'])
    expect(near('2022-07')).toEqual(['July 2022', 'июль 2022 г.', '2022 ж. шілде'])
  })

  it('is written in numbers as it is typed', () => {
    expect(['2022-07-15', '2022-07', '2022'].map(formatNumeric)).toEqual(['15.07.2022', '07.2022', '2022'])
  })

  it('is written in its field as one would type it', () => {
    const dates = [
      '2022-07-15',
      '2022',
      '2022-24',
      '2021~',
      '2022-07%',
      '[..2022-10-12]',
      '[2022-10..]',
      '[2021..2022-03]',
    ]
    expect(inAll((language) => dates.map((date) => formatTyped(date, language)).join('; '))).toEqual([
      '15.07.2022; 2022; winter 2022/23; ≈ 2021; ≈ 07.2022?; until 12.10.2022; since 10.2022; 2021 – 03.2022',
      '15.07.2022; 2022; зима 2022/23; ≈ 2021; ≈ 07.2022?; до 12.10.2022; с 10.2022; 2021 – 03.2022',
      '15.07.2022; 2022; 2022/23 жылғы қыс; ≈ 2021; ≈ 07.2022?; 12.10.2022 ж. дейін; 10.2022 ж. бастап; 2021 – 03.2022',
    ])
  })

  it('has a day of the week only where it is one day', () => {
    const dates = ['2022-07-15', '2022-07-15T10:30', '2022-07-15~', '2022-07', '[..2022-07-15]']
    expect(dates.map(isFullDay)).toEqual([true, true, false, false, false])
  })

  it('has its time on the 24-hour clock', () => {
    expect(formatTime('2026-12-01T15:05')).toBe('15:05')
  })
})
