import { describe, expect, it } from 'vitest'
import * as phrases from '../../../renderer/i18n/date-phrases.ts'
import { formatDayAndMonth } from '../../../renderer/i18n/dates.ts'
import { parsePartialDate } from '../../../renderer/i18n/parse-date.ts'
import { LANGUAGES, type Language } from '../../../shared/domain/language.ts'
import { plainSigns } from '../../../shared/domain/unbroken.ts'

const readably = (phrase: typeof phrases.sincePhrase) => (date: string, language: Language) =>
  plainSigns(phrase(date, language))

const sincePhrase = readably(phrases.sincePhrase)
const throughPhrase = readably(phrases.throughPhrase)
const untilPhrase = readably(phrases.untilPhrase)

const MONTHS = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`)

describe('dates with "until" and "since"', () => {
  it('are put as each language puts them', () => {
    expect([
      untilPhrase('2026-11-25', 'en'),
      untilPhrase('2026-11-25', 'ru'),
      untilPhrase('2026-11-25', 'kk'),
      sincePhrase('2026-09-02', 'en'),
      sincePhrase('2026-09-02', 'ru'),
      sincePhrase('2026-09-02', 'kk'),
    ]).toEqual([
      'until 25 November 2026',
      'до 25 ноября 2026 г.',
      '2026 жылғы 25 қарашаға дейін',
      'since 2 September 2026',
      'со 2 сентября 2026 г.',
      '2026 жылғы 2 қыркүйектен бастап',
    ])
  })

  it('say only as much of a date as is known', () => {
    expect([
      sincePhrase('2026-10', 'en'),
      sincePhrase('2026-10', 'ru'),
      sincePhrase('2026-10', 'kk'),
      sincePhrase('2026', 'ru'),
      sincePhrase('2026', 'kk'),
      untilPhrase('2026', 'kk'),
    ]).toEqual([
      'since October 2026',
      'с октября 2026 г.',
      '2026 жылғы қазаннан бастап',
      'с 2026 г.',
      '2026 жылдан бастап',
      '2026 жылға дейін',
    ])
  })

  it.each([
    ['2022-22', 'since summer 2022', 'с лета 2022 г.', '2022 жылғы жаздан бастап'],
    ['2021~', 'since about 2021', 'примерно с 2021 г.', 'шамамен 2021 жылдан бастап'],
    ['2021?', 'presumably since 2021', 'предположительно с 2021 г.', 'болжам бойынша 2021 жылдан бастап'],
    [
      '[..2022-10-12]',
      'since 12 October 2022 or earlier',
      'с 12 октября 2022 г. или ранее',
      '2022 жылғы 12 қазаннан бастап немесе одан ертерек',
    ],
    [
      '[2022-10..]',
      'since October 2022 or later',
      'с октября 2022 г. или позднее',
      '2022 жылғы қазаннан бастап немесе одан кешірек',
    ],
    [
      '[2022-06..2022-08]',
      'since June – August 2022',
      'с июня – августа 2022 г.',
      '2022 жылғы маусым – тамыздан бастап',
    ],
    ['[2021..2022]', 'since 2021–2022', 'с 2021–2022 гг.', '2021–2022 жылдардан бастап'],
    [
      '[2022-12..2023-01]',
      'since December 2022 – January 2023',
      'с декабря 2022 г. – января 2023 г.',
      '2022 жылғы желтоқсан – 2023 жылғы қаңтардан бастап',
    ],
  ])('say of %s since when as well as it is known', (date, en, ru, kk) => {
    expect([sincePhrase(date, 'en'), sincePhrase(date, 'ru'), sincePhrase(date, 'kk')]).toEqual([en, ru, kk])
  })

  it.each([
    ['2022-24', 'until winter 2022/23', 'до зимы 2022/23 г.', '2022/23 жылғы қысқа дейін'],
    ['2021~', 'until about 2021', 'примерно до 2021 г.', 'шамамен 2021 жылға дейін'],
    [
      '[..2022-10-12]',
      'until 12 October 2022 or earlier',
      'до 12 октября 2022 г. или ранее',
      '2022 жылғы 12 қазанға дейін немесе одан ертерек',
    ],
    [
      '[2022-06-01..2022-06-10]',
      'until 1–10 June 2022',
      'до 1–10 июня 2022 г.',
      '2022 жылғы 1–10 маусымға дейін',
    ],
  ])('say of %s until when as well as it is known', (date, en, ru, kk) => {
    expect([untilPhrase(date, 'en'), untilPhrase(date, 'ru'), untilPhrase(date, 'kk')]).toEqual([en, ru, kk])
  })

  it.each([
    [
      '2026-12-07',
      'to 7 December 2026 inclusive',
      'по 7 декабря 2026 г. включительно',
      '2026 жылғы 7 желтоқсанды қоса алғанда',
    ],
    [
      '2026-12',
      'to December 2026 inclusive',
      'по декабрь 2026 г. включительно',
      '2026 жылғы желтоқсанды қоса алғанда',
    ],
    ['2026', 'to 2026 inclusive', 'по 2026 г. включительно', '2026 жылды қоса алғанда'],
    [
      '2026-24',
      'to winter 2026/27 inclusive',
      'по зиму 2026/27 г. включительно',
      '2026/27 жылғы қысты қоса алғанда',
    ],
  ])('say of %s that the last day counts, and are read back as a limit', (date, ...said) => {
    expect(LANGUAGES.map((language) => throughPhrase(date, language))).toEqual(said)
    for (const text of [...said, ...LANGUAGES.map((language) => phrases.throughPhrase(date, language))])
      expect([text, parsePartialDate(text, 2026)]).toEqual([text, `[..${date}]`])
  })

  it('name the same month in Kazakh as a plain date does', () => {
    for (const month of MONTHS) {
      const name = plainSigns(formatDayAndMonth(`${month}-01`, 'kk')).replace('1 ', '')
      expect([untilPhrase(month, 'kk'), sincePhrase(month, 'kk')]).toEqual([
        expect.stringContaining(` ${name}`),
        expect.stringContaining(` ${name}`),
      ])
    }
  })
})
