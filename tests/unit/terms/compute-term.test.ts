import { describe, expect, it } from 'vitest'
import { kazakhstanLaw } from '../../../shared/domain/terms/packs.ts'
import { termSchema } from '../../../shared/domain/terms/term.ts'
import { datesOf, ruleLike, stepsOf, strictest, termOf } from './support/terms.ts'

describe('days off', () => {
  it('an appeal that ends at Nauryz goes on to the first working day, and the safe day lies before', () => {
    const term = termOf('cpc-107-2', '2026-03-18')
    expect(datesOf(term)).toEqual([
      { reading: 'calendar', end: '2026-03-21', last: '2026-03-26', safe: '2026-03-20' },
    ])
    const moved = strictest(term).steps.find((step) => step.kind === 'moved')
    expect(moved?.kind === 'moved' && moved.over.map(({ day, why }) => [day, why.kind])).toEqual([
      ['2026-03-21', 'holiday'],
      ['2026-03-22', 'holiday'],
      ['2026-03-23', 'holiday'],
      ['2026-03-24', 'holiday'],
      ['2026-03-25', 'holiday'],
    ])
  })

  it('a Saturday that was worked in place of another day is a last day like others', () => {
    expect(datesOf(termOf('cpc-107-2', '2023-06-28'))[0]?.last).toBe('2023-07-01')
    expect(datesOf(termOf('cpc-107-2', '2025-01-02'))[0]?.last).toBe('2025-01-05')
  })

  it('custody ends on the day on which it ends, off or not, and the working says so', () => {
    const term = termOf('cpc-151-1', '2026-03-11')
    expect(datesOf(term)).toEqual([
      { reading: 'calendar', end: '2026-05-10', last: '2026-05-10', safe: '2026-05-10' },
    ])
    expect(stepsOf(term)).toEqual(['first-day', 'counted', 'day-less', 'days-off-counted', 'stays'])
  })

  it('a term without a working day in it says so, and invents no safe day', () => {
    const term = termOf('cpc-107-2', '2026-03-21')
    expect(datesOf(term)[0]).toMatchObject({ end: '2026-03-24', last: '2026-03-26', safe: '2026-03-20' })
    expect(stepsOf(term)).toContain('no-working-day')
    expect(stepsOf(termOf('cpc-107-2', '2026-03-20'))).not.toContain('no-working-day')
  })

  it('a year without confirmed moving holidays is pointed out where the end can move, and only there', () => {
    const doubts = (rule: string, start: string) =>
      strictest(termOf(rule, start)).steps.filter(({ kind }) => kind === 'year-doubt')
    expect(doubts('cpc-418', '2027-05-03')).toEqual([
      { kind: 'year-doubt', year: 2027, doubt: 'unconfirmed' },
    ])
    expect(doubts('cpc-418', '2040-05-03')).toEqual([
      { kind: 'year-doubt', year: 2040, doubt: 'not-covered' },
    ])
    expect(doubts('cpc-418', '2026-05-04')).toEqual([])
    expect(doubts('cpc-151-1', '2027-05-03')).toEqual([])
  })

  it('a day off of which nobody is sure is pointed out where it moves the end', () => {
    const steps = strictest(termOf('cpc-107-2', '2024-05-05')).steps
    expect(steps.find(({ kind }) => kind === 'day-doubt')).toMatchObject({ on: { day: '2024-05-08' } })
  })
})

describe('months and years', () => {
  it('end on the last day of a month that has no such day', () => {
    const term = termOf('cpc-192-2', '2024-01-31')
    expect(datesOf(term)[0]?.end).toBe('2024-02-29')
    expect(strictest(term).steps).toContainEqual({
      kind: 'missing-day',
      dayOfMonth: 31,
      month: '2024-02',
      taken: '2024-02-29',
    })
    expect(datesOf(termOf('cao-832-2', '2024-02-29'))[0]?.end).toBe('2025-02-28')
  })

  it('or on the first day of the month after it, where a pack says so', () => {
    const next = ruleLike('cpc-192-2', { missingDay: 'next-day' })
    expect(datesOf(termOf(next, '2024-01-31'))[0]?.end).toBe('2024-03-01')
    expect(datesOf(termOf(next, '2026-12-31'))[0]?.end).toBe('2027-01-31')
  })
})

describe('custody from the last day of a month', () => {
  it('is read in two ways where its last month has no such day, the earlier one first', () => {
    expect(datesOf(termOf('cpc-151-4', '2023-12-31'))).toEqual([
      { reading: 'calendar', end: '2025-06-29', last: '2025-06-29', safe: '2025-06-29' },
      { reading: 'month-end', end: '2025-06-30', last: '2025-06-30', safe: null },
    ])
    expect(datesOf(termOf('cpc-151-4', '2023-12-30'))).toHaveLength(1)
  })
})

describe('terms counted back', () => {
  it('reach the prosecutor and the court before custody ends', () => {
    const days = (rule: string) => datesOf(termOf(rule, '2026-05-09'))[0]?.last
    expect(['cpc-151-6', 'cpc-151-10a', 'cpc-151-7', 'cpc-151-8', 'cpc-151-11'].map(days)).toEqual([
      '2026-04-29',
      '2026-05-02',
      '2026-04-24',
      '2026-04-19',
      '2026-05-04',
    ])
  })

  it('run to the minute from the end of a detention, and from midnight after a day whose hour is not known', () => {
    expect(datesOf(termOf('cpc-147-3', '2026-05-09T23:40'))[0]?.last).toBe('2026-05-09T15:40')
    const warning = termOf('cpc-152-4', '2026-05-09')
    expect(datesOf(warning)[0]?.last).toBe('2026-05-09T00:00')
    expect(stepsOf(warning)).toEqual(['hour-unknown', 'counted'])
  })

  it('that move go to the working day before, never to one that is too late', () => {
    const rolling = ruleLike('cpc-151-6', { rolls: true })
    expect(datesOf(termOf(rolling, '2026-05-11'))[0]).toMatchObject({ end: '2026-05-01', last: '2026-04-30' })
  })
})

describe('two readings', () => {
  it('sutki of administrative cases are shown as days and as working days, the earlier one first and alone with a safe day', () => {
    expect(datesOf(termOf('cao-832', '2024-02-29'))).toEqual([
      { reading: 'calendar', end: '2024-03-10', last: '2024-03-11', safe: '2024-03-07' },
      { reading: 'working', end: '2024-03-15', last: '2024-03-15', safe: null },
    ])
  })

  it('a term in working days has one reading and a safe day', () => {
    expect(datesOf(termOf('apc-168-3', '2026-03-18'))).toEqual([
      { reading: 'working', end: '2026-04-06', last: '2026-04-06', safe: '2026-04-06' },
    ])
  })
})

describe('hours', () => {
  it('go over midnight, months and years', () => {
    expect(datesOf(termOf('cpc-129', '2026-12-31T23:40'))[0]?.last).toBe('2027-01-01T02:40')
    expect(datesOf(termOf('cpc-131-4', '2024-02-27T23:59')).map(({ last }) => last)).toEqual([
      '2024-02-29T23:59',
    ])
  })

  it('over the change of the clock in Almaty have two readings: what passed, and the clock on the wall', () => {
    const term = termOf('cpc-131-4', '2024-02-29T09:49', { zone: 'Asia/Almaty' })
    expect(
      term.readings.map(({ last, offsetMinutes, reading }) => ({ last, offsetMinutes, reading })),
    ).toEqual([
      { last: '2024-03-02T08:49', offsetMinutes: 300, reading: 'elapsed' },
      { last: '2024-03-02T09:49', offsetMinutes: 300, reading: 'calendar' },
    ])
    expect(datesOf(termOf('cpc-131-4', '2024-02-29T09:49', { zone: 'Asia/Aqtobe' }))).toHaveLength(1)
  })

  it('of an hour that was on the clock twice begin at the first, unless it is known which', () => {
    const last = (offsetMinutes: number | null) =>
      datesOf(termOf('cpc-129', '2024-02-29T23:30', { offsetMinutes })).map((each) => each.last)
    expect(last(null)).toEqual(['2024-03-01T01:30', '2024-03-01T02:30'])
    expect(last(360)).toEqual(['2024-03-01T01:30', '2024-03-01T02:30'])
    expect(last(300)).toEqual(['2024-03-01T02:30'])
    expect(stepsOf(termOf('cpc-129', '2024-02-29T23:30'))).toContain('clock-twice')
  })

  it('that go back over the change of the clock are two readings as well', () => {
    expect(datesOf(termOf('cpc-147-3', '2024-03-01T03:00')).map(({ last }) => last)).toEqual([
      '2024-02-29T19:00',
      '2024-02-29T20:00',
    ])
  })
})

describe('terms without counting', () => {
  it('have no date where the law sets no limit, and the start itself where it says at once', () => {
    expect(termOf('cpc-487-1', '2026-05-04')).toMatchObject({ readings: [] })
    expect(termOf('cpc-487-1', '2026-05-04').opening.at(-1)).toEqual({ kind: 'no-limit' })
    expect(datesOf(termOf('cpc-101-2', '2026-05-04T10:15'))[0]?.last).toBe('2026-05-04T10:15')
    expect(datesOf(termOf('cpc-444', '2026-05-03'))[0]?.last).toBe('2026-05-03')
  })

  it('have no date outside the years for which the program counts', () => {
    for (const start of ['1899-12-31', '2301-01-01', '9999-12-31'])
      expect(termOf('cpc-418', start)).toMatchObject({ readings: [] })
  })

  it('are computed before their law was in force too, and say so', () => {
    const isInForce = (start: string) =>
      termOf('cpc-492-3', start).opening.every(({ kind }) => kind !== 'not-in-force')
    expect(['2025-06-30', '2025-07-01'].map(isInForce)).toEqual([false, true])
  })
})

it('every computed date names its article, its rule and version, and where the text is from', () => {
  const { pack } = kazakhstanLaw()
  for (const { id, code, article, confidence } of pack.rules) {
    const { opening, closing } = termOf(id, '2026-05-04T10:15')
    expect(opening[0]).toEqual({ kind: 'law', code, article, rule: id, version: pack.version })
    expect(closing.at(-1)).toMatchObject({ kind: 'source', confidence })
  }
})

it('a computed term is plain data: it comes out of a message as it went in, whatever the rule', () => {
  for (const { id } of kazakhstanLaw().pack.rules)
    for (const start of ['2024-02-29T23:30', '2023-12-31', '2026-03-21', '1800-01-01']) {
      const term = termOf(id, start)
      expect(termSchema.parse(JSON.parse(JSON.stringify(term)))).toEqual(term)
    }
})

it('a step that the program does not know is no step of a term', () => {
  const term = termOf('cpc-418', '2026-05-04')
  const odd = { ...term, closing: [{ kind: 'run', script: 'x' }] }
  expect(termSchema.safeParse(odd).success).toBe(false)
  expect(termSchema.safeParse({ ...term, extra: 1 }).success).toBe(false)
})
