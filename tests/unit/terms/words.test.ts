import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOffOn } from '../../../shared/domain/days-off.ts'
import { LANGUAGES } from '../../../shared/domain/language.ts'
import { kazakhstanDays } from '../../../shared/domain/terms/own-calendars.ts'
import { kazakhstanLaw } from '../../../shared/domain/terms/packs.ts'
import { PACK_PROBLEMS } from '../../../shared/domain/terms/problems.ts'
import type { Step } from '../../../shared/domain/terms/steps.ts'
import type { Term } from '../../../shared/domain/terms/term.ts'
import { plainSigns } from '../../../shared/domain/unbroken.ts'
import { dayOffText, packProblemText, termSentences } from '../../../shared/term-words/index.ts'
import { day, minute, ruleLike, termOf } from './support/terms.ts'

const said = (term: Term, language: (typeof LANGUAGES)[number], at = 0, style: 'page' | 'print' = 'page') =>
  termSentences(term, term.readings[at] ?? null, { language, style }).map(plainSigns)

describe('the working of a date', () => {
  const appeal = termOf('cpc-107-2', '2026-03-18')

  it('is read in English', () => {
    expect(said(appeal, 'en')).toEqual([
      'Art. 107(2) CPC (rule cpc-107-2, version 2026-12-01).',
      'Order of the investigating judge announced: 18 March 2026.',
      'The first day does not count; counting begins on 19 March 2026.',
      'Counted 3 days: 21 March 2026.',
      'Days off are counted in: 1.',
      'The end falls on a day off and moves: 21 March 2026 → 26 March 2026. Days off: 21–25 March 2026 (Nauryz; Nauryz, in place of 21 March 2026; Nauryz, in place of 22 March 2026).',
      'Safe day, the last working day before the end: 20 March 2026.',
      'Source: Criminal Procedure Code, Russian text on adilet.zan.kz as amended to January 2026. Read in the text of the law. Check the current text.',
    ])
  })

  it('is read in Russian', () => {
    expect(said(appeal, 'ru')).toEqual([
      'Ч. 2 ст. 107 УПК (правило cpc-107-2, версия 2026-12-01).',
      'Оглашение постановления следственного судьи: 18 марта 2026 г.',
      'Первый день не считается; отсчёт ведётся с 19 марта 2026 г.',
      'Отсчитано: 3 суток — 21 марта 2026 г.',
      'Выходные и праздничные дни включены в срок: 1.',
      'Окончание приходится на нерабочий день и переносится: 21 марта 2026 г. → 26 марта 2026 г. Нерабочие дни: 21–25 марта 2026 г. (Наурыз мейрамы; Наурыз мейрамы, вместо 21 марта 2026 г.; Наурыз мейрамы, вместо 22 марта 2026 г.).',
      'Безопасная дата, последний рабочий день до окончания: 20 марта 2026 г.',
      'Источник: УПК РК, русский текст на adilet.zan.kz с изменениями по январь 2026 года. Прочитано в тексте закона. Проверьте действующую редакцию.',
    ])
  })

  it('is read in Kazakh, in print with the words of papers', () => {
    expect(said(appeal, 'kk', 0, 'print').slice(0, 4)).toEqual([
      'ҚПК 107-бабының 2-бөлігі (қағида cpc-107-2, нұсқасы 2026-12-01).',
      'Тергеу судьясы қаулысының жариялануы: 2026 жылғы 18 наурыз.',
      'Бірінші күн есептелмейді; есеп 2026 жылғы 19 наурыздан бастап жүргізіледі.',
      'Саналды: 3 тәулік — 2026 жылғы 21 наурыз.',
    ])
  })

  it('says of every reading which it is and where it comes from', () => {
    const fine = termOf('cao-832', '2024-02-29')
    expect(said(fine, 'ru', 1)[2]).toBe(
      'Другой вариант исчисления, который можно отстаивать: в рабочих днях (ч. 3 ст. 739).',
    )
    const held = termOf('cpc-131-4', '2024-02-29T23:30')
    expect(said(held, 'en').slice(2, 6)).toEqual([
      'The stricter reading, which is warned of: the hours that really passed.',
      'The clock showed 23:30 on 29 February 2024 twice; taken at UTC+6.',
      'The clock was set during the term: UTC+6 → UTC+5 (Asia/Almaty).',
      'Counted 48 hours: 22:30 on 2 March 2024.',
    ])
  })

  it('has a sentence of its own for every kind of step that the engine can take', () => {
    const terms = [
      appeal,
      termOf('cao-832', '2024-02-29'),
      termOf('cpc-131-4', '2024-02-29T23:30'),
      termOf('cpc-152-4', '2026-05-09'),
      termOf('cpc-151-4', '2023-12-31'),
      termOf('cpc-487-1', '2026-05-04'),
      termOf('cpc-101-2', '2026-05-04T10:15'),
      termOf('cpc-418', '1800-01-01'),
      termOf('cpc-492-3', '2022-01-16'),
      termOf('cpc-107-2', '2026-03-21'),
      termOf('cpc-107-2', '2024-05-05'),
      termOf(ruleLike('cpc-418', { validTo: day('2020-01-01') }), '2026-05-04'),
    ]
    const never: Step = { kind: 'clock-never', at: minute('2024-03-31T02:30') }
    const steps = [
      never,
      ...terms.flatMap(({ opening, readings, closing }) => [
        ...opening,
        ...readings.flatMap((reading) => reading.steps),
        ...closing,
      ]),
    ]
    const kinds = [...new Set(steps.map(({ kind }) => kind))]
    expect(kinds).toHaveLength(25)
    for (const kind of kinds) {
      const step = steps.find((each) => each.kind === kind)
      const texts = LANGUAGES.map((language) =>
        termSentences({ opening: step === undefined ? [] : [step], closing: [] }, null, {
          language,
          style: 'page',
        }).join(),
      )
      expect(new Set(texts).size).toBe(3)
      for (const text of texts) expect(text).toMatch(/^[\p{Lu}\d].*\.$/su)
    }
  })

  it('never shows a date as a machine writes it, nor a word that is missing, whatever the rule and the day', () => {
    const start = fc
      .date({
        min: new Date('2019-01-01T00:00:00Z'),
        max: new Date('2030-01-01T00:00:00Z'),
        noInvalidDate: true,
      })
      .map((date) => date.toISOString().slice(0, 16))
    const { rules } = kazakhstanLaw().pack
    fc.assert(
      fc.property(start, fc.constantFrom(...rules), fc.constantFrom(...LANGUAGES), (at, rule, language) => {
        const term = termOf(rule, at)
        const texts = [0, 1].flatMap((reading) => said(term, language, reading)).slice(1)
        const withoutLaw = texts.filter((text) => !text.includes(rule.id)).join('\n')
        expect(withoutLaw).not.toMatch(/\d{4}-\d{2}|undefined|null|NaN|\.\.|\{/u)
      }),
      { numRuns: 300 },
    )
  })
})

it('a day off is called by its reason: the weekend, the holiday, what it stands for, who moved it', () => {
  const texts = ['2026-05-10', '2026-05-09', '2026-05-11', '2025-01-03'].map((text) => {
    const off = dayOffOn(day(text), kazakhstanDays())
    return off === null ? '' : plainSigns(dayOffText(off, 'en'))
  })
  expect(texts).toEqual([
    'weekend',
    'Victory Day',
    'Victory Day, in place of 9 May 2026',
    'moved by the government, 5 January 2025 is worked',
  ])
  expect(dayOffOn(day('2025-01-05'), kazakhstanDays())).toBeNull()
})

it('a number of units stands in its right form', () => {
  const counted = (amount: number, unit: 'sutki' | 'working-days' | 'years') =>
    said(
      termOf(
        ruleLike('cpc-418', { term: { kind: 'counted', amount, unit, isBackwards: false } }),
        '2026-01-05',
      ),
      'ru',
    ).find((text) => text.startsWith('Отсчитано')) ?? ''
  expect([1, 2, 11, 21].map((amount) => counted(amount, 'sutki').slice(11, 20).trim())).toEqual([
    '1 сутки —',
    '2 суток —',
    '11 суток',
    '21 сутки',
  ])
  expect(counted(3, 'working-days')).toContain('3 рабочих дня')
  expect(counted(12, 'working-days')).toContain('12 рабочих дней')
  expect(counted(5, 'years')).toContain('5 лет')
})

it('every reason for which a pack is refused is said in each language, with its place', () => {
  for (const reason of PACK_PROBLEMS) {
    const texts = LANGUAGES.map((language) =>
      packProblemText({ place: 'rules[3].article', id: 'cpc-107-2', reason }, language),
    )
    expect(new Set(texts).size).toBe(3)
    for (const text of texts) expect(text).toMatch(/^rules\[3\]\.article \(cpc-107-2\): .{5}/u)
  }
  expect(packProblemText({ place: '', id: null, reason: 'not-an-object' }, 'en')).toBe(
    'this is no file of this kind',
  )
})
