import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDateSchema, localDateTimeSchema } from '../../shared/domain/dates.ts'
import { addDays } from '../../shared/domain/days.ts'
import {
  boundsOf,
  comparePartialDates,
  couldBe,
  isDay,
  orderOf,
  overlaps,
  partialDateOfDay,
  partialDateSchema,
  precisionOf,
  sortKeyOf,
} from '../../shared/domain/partial-date.ts'
import { readPartialDate, writePartialDate } from '../../shared/domain/partial-date-form.ts'
import { anyPartialDate } from './support/any-partial-date.ts'

const partial = (text: string) => partialDateSchema.parse(text)
const day = (text: string) => isoDateSchema.parse(text)
const sorted = (...texts: string[]) => texts.map(partial).toSorted(comparePartialDates)

describe('the form of a partial date', () => {
  it.each([
    '2022',
    '2022-06',
    '2022-06-15',
    '2024-02-29',
    '2022-21',
    '2022-24',
    '2021~',
    '2022-06?',
    '2022-06-15%',
    '2022-22~',
    '[..2022-10-12]',
    '[2022..]',
    '[2022-06..2022-08]',
    '[2022-06..2022-06-15]',
    '[2021-24..2022]',
    '[..2022-10-12[',
    '..2022-03..',
  ])('may be "%s"', (text) => {
    expect(partialDateSchema.safeParse(text).success).toBe(true)
  })

  it.each([
    '',
    '22',
    '0000',
    '2022-13',
    '2022-20',
    '2022-25',
    '2022-21-01',
    '2023-02-29',
    '2022-6',
    '9999-24',
    '2021~?',
    '~2021',
    '[2022]',
    '[..]',
    '[..2021~]',
    '[..0001[',
    '[..[',
    '....',
    '[2022..[',
    '..2021~..',
    '[..2022..',
    '[2022-06..2022-06]',
    '[2022-08..2022-06]',
    '[2022-06,2022-08]',
    '2022-06/2022-08',
    '{2022..2023}',
    '2022-06-15T10:30',
    ' 2022',
    '２０２２',
    '2022\n',
  ])('may not be "%s"', (text) => {
    expect(partialDateSchema.safeParse(text).success).toBe(false)
  })

  it('is taken apart and put together again without loss', () => {
    fc.assert(
      fc.property(anyPartialDate, (date) => {
        const form = readPartialDate(date)
        expect(form && writePartialDate(form)).toBe(date)
      }),
    )
  })

  it('of a day or a time of a day is that day', () => {
    expect([
      partialDateOfDay(day('2022-06-15')),
      partialDateOfDay(localDateTimeSchema.parse('2022-06-15T09:30')),
    ]).toEqual(['2022-06-15', '2022-06-15'])
  })

  it('has a precision', () => {
    const texts = [
      '2022-06-15',
      '2022-06~',
      '2022-21',
      '2022?',
      '[..2022]',
      '[2022..]',
      '[2022-06..2022-08]',
      '..2022..',
    ]
    expect(texts.map((text) => precisionOf(partial(text)))).toEqual([
      'day',
      'month',
      'season',
      'year',
      'range',
      'range',
      'range',
      'range',
    ])
  })

  it('is a day only where nothing about it is in doubt', () => {
    const texts = ['2022-06-15', '2022-06-15~', '2022-06', '[..2022-06-15]']
    expect(texts.map((text) => isDay(partial(text)))).toEqual([true, false, false, false])
  })
})

describe('the bounds of a partial date', () => {
  it.each([
    ['2022', '2022-01-01', '2022-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2022-06-15', '2022-06-15', '2022-06-15'],
    ['2022-21', '2022-03-01', '2022-05-31'],
    ['2022-22', '2022-06-01', '2022-08-31'],
    ['2022-23', '2022-09-01', '2022-11-30'],
    ['2022-24', '2022-12-01', '2023-02-28'],
    ['2023-24', '2023-12-01', '2024-02-29'],
    ['2021~', '2021-01-01', '2021-12-31'],
    ['2021-05%', '2021-05-01', '2021-05-31'],
    ['[..2022-10]', null, '2022-10-31'],
    ['[..2022-10[', null, '2022-09-30'],
    ['[..2024-03-01[', null, '2024-02-29'],
    ['..2022-10..', null, '2022-10-31'],
    ['[2022-10..]', '2022-10-01', null],
    ['[2022-06..2022-24]', '2022-06-01', '2023-02-28'],
  ])('of %s are %s and %s', (text, earliest, latest) => {
    expect(boundsOf(partial(text))).toEqual({ earliest, latest })
  })

  it('are days in their order', () => {
    fc.assert(
      fc.property(anyPartialDate, (date) => {
        const { earliest, latest } = boundsOf(date)
        for (const bound of [earliest, latest])
          if (bound !== null) expect(isoDateSchema.safeParse(bound).success).toBe(true)
        if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true)
      }),
    )
  })

  it('decide on which days it could have been', () => {
    const summer = partial('2022-22')
    const days = ['2022-05-31', '2022-06-01', '2022-08-31', '2022-09-01'].map(day)
    expect(days.map((each) => couldBe(summer, each))).toEqual([false, true, true, false])
    expect(couldBe(partial('[..2022-10-12]'), day('1990-01-01'))).toBe(true)
    expect(couldBe(partial('[2022-10-12..]'), day('2022-10-11'))).toBe(false)
  })

  it('decide whether it falls into a filter that may be open', () => {
    const june = partial('2022-06')
    expect([
      overlaps(june, day('2022-06-30'), day('2022-07-31')),
      overlaps(june, day('2022-07-01'), null),
      overlaps(june, null, day('2022-05-31')),
      overlaps(june, null, null),
    ]).toEqual([true, false, false, true])
  })
})

describe('the order of partial dates in a list', () => {
  it('is that of time, the vaguer first where two begin on one day', () => {
    expect(
      sorted('2022-01-01', '2022-01', '2022', '2021-12-31', '2022-22', '2022-06', '2022-06-01', '2022-02'),
    ).toEqual(['2021-12-31', '2022', '2022-01', '2022-01-01', '2022-02', '2022-22', '2022-06', '2022-06-01'])
  })

  it('puts "not later than" just before the date it names and "not earlier than" just after it', () => {
    expect(
      sorted('[2022-06-15..]', '2022-06-16', '2022-06-15', '[..2022-06-15]', '2022-06-14', '2022-06-15~'),
    ).toEqual(['2022-06-14', '[..2022-06-15]', '2022-06-15~', '2022-06-15', '[2022-06-15..]', '2022-06-16'])
  })

  it('puts a range where it begins, before the narrower dates', () => {
    expect(sorted('2022', '..2022..', '[..2022]', '2022-01-01', '2021-12-31', '[..2022[')).toEqual([
      '2021-12-31',
      '[..2022[',
      '[..2022]',
      '..2022..',
      '2022',
      '2022-01-01',
    ])
    expect(sorted('2022-06-01', '[2022-06-01..2022-06-10]', '2022-06', '[2022-06..2022-08]')).toEqual([
      '[2022-06..2022-08]',
      '2022-06',
      '[2022-06-01..2022-06-10]',
      '2022-06-01',
    ])
  })

  it('is total, and the sort key has it in its plain text', () => {
    fc.assert(
      fc.property(anyPartialDate, anyPartialDate, anyPartialDate, (one, two, three) => {
        const order = comparePartialDates(one, two)
        expect(comparePartialDates(two, one) + order).toBe(0)
        expect(order === 0).toBe(one === two)
        expect(
          Math.sign(Number(sortKeyOf(one) > sortKeyOf(two)) - Number(sortKeyOf(one) < sortKeyOf(two))),
        ).toBe(order)
        const [first, second, third] = [one, two, three].toSorted(comparePartialDates)
        if (first && second && third) expect(comparePartialDates(first, third)).toBeLessThanOrEqual(0)
      }),
    )
  })

  it('never puts a date behind one that it certainly precedes', () => {
    fc.assert(
      fc.property(anyPartialDate, anyPartialDate, (one, two) => {
        if (orderOf(one, two) === 'before') expect(comparePartialDates(one, two)).toBe(-1)
      }),
    )
  })
})

describe('the certain order of two partial dates', () => {
  it.each([
    ['2021', '2022', 'before'],
    ['2022-06-15', '2022-06-16', 'before'],
    ['2022-06-15', '2022-06-15', 'unclear'],
    ['2022', '2022-06', 'unclear'],
    ['2023-01', '2022-24', 'unclear'],
    ['[..2022-10-12]', '2022-10-13', 'before'],
    ['[..2022-10-12]', '2022-10-12', 'unclear'],
    ['[2022-10-12..]', '2022-10-11', 'after'],
    ['[2022-10-12..]', '[..2022-10-11]', 'after'],
    ['[2022-06..2022-08]', '2022-09', 'before'],
    ['2021~', '2022-01-05', 'unclear'],
    ['2021~', '2023', 'before'],
    ['2022-12?', '2023-01', 'unclear'],
    ['2022-12~', '2023-02', 'before'],
    ['2022-24~', '2023-03', 'unclear'],
    ['2022-06-15~', '2022-06-16', 'unclear'],
    ['2022-06-15~', '2022-06-17', 'before'],
  ])('of %s and %s is %s', (one, two, order) => {
    expect(orderOf(partial(one), partial(two))).toBe(order)
  })

  it('is the same from either side', () => {
    const mirror = { before: 'after', after: 'before', unclear: 'unclear' }
    fc.assert(
      fc.property(anyPartialDate, anyPartialDate, (one, two) => {
        expect(orderOf(two, one)).toBe(mirror[orderOf(one, two)])
      }),
    )
  })

  it('is certain: no day of the earlier one reaches a day of the later one', () => {
    fc.assert(
      fc.property(anyPartialDate, anyPartialDate, (one, two) => {
        const { latest } = boundsOf(one)
        if (orderOf(one, two) !== 'before' || latest === null) return
        expect(couldBe(two, latest)).toBe(false)
        expect(overlaps(two, null, latest)).toBe(false)
        expect(overlaps(one, addDays(latest, 1), null)).toBe(false)
      }),
    )
  })

  it('is answered at the ends of the calendar as well', () => {
    const ends = [
      '0001~',
      '0001-01?',
      '0001-01-01~',
      '0001-21~',
      '9998-24~',
      '9999~',
      '9999-12%',
      '9999-12-31~',
    ]
    expect(ends.map((text) => orderOf(partial(text), partial('2022')))).toEqual([
      'before',
      'before',
      'before',
      'before',
      'after',
      'after',
      'after',
      'after',
    ])
  })
})
