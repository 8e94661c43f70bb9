import { describe, expect, it } from 'vitest'
import { sincePhrase, untilPhrase } from '../../../renderer/i18n/date-phrases.ts'
import { formatDayAndMonth } from '../../../renderer/i18n/dates.ts'

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
      'с 2 сентября 2026 г.',
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

  it('name the same month in Kazakh as a plain date does', () => {
    for (const month of MONTHS) {
      const name = formatDayAndMonth(`${month}-01`, 'kk').replace('1 ', '')
      expect([untilPhrase(month, 'kk'), sincePhrase(month, 'kk')]).toEqual([
        expect.stringContaining(` ${name}`),
        expect.stringContaining(` ${name}`),
      ])
    }
  })
})
