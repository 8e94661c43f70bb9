import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../shared/domain/days.ts'
import { kazakhstanLaw } from '../../../shared/domain/terms/packs.ts'
import type { Rule } from '../../../shared/domain/terms/rule-pack.ts'
import { datesOf, day, minute, ruleLike, strictest, termOf } from './support/terms.ts'
import {
  isWorkedDay,
  walkDays,
  walkMinutesInAlmaty,
  walkMonths,
  walkToWork,
  walkWorkingDays,
} from './support/walk.ts'

/** Days around which terms go wrong: ends of months, 29 February, Nauryz, May, Kurban Ait, moved days. */
const AWKWARD = [
  '2020-02-29',
  '2021-01-31',
  '2021-07-20',
  '2022-03-05',
  '2022-10-22',
  '2023-06-28',
  '2023-07-01',
  '2024-01-31',
  '2024-02-29',
  '2024-05-04',
  '2024-06-16',
  '2025-01-05',
  '2025-03-21',
  '2025-06-06',
  '2025-12-31',
  '2026-03-20',
  '2026-05-09',
  '2026-05-27',
]

const anyDay = fc.oneof(
  fc
    .date({
      min: new Date('2020-01-02T00:00:00Z'),
      max: new Date('2026-06-30T00:00:00Z'),
      noInvalidDate: true,
    })
    .map((date) => day(date.toISOString().slice(0, 10))),
  fc
    .tuple(fc.constantFrom(...AWKWARD), fc.integer({ min: -20, max: 20 }))
    .map(([near, by]) => addDays(day(near), by))
    .filter((near) => near >= '2020-01-02'),
)

const counted = (
  unit: 'sutki' | 'months' | 'working-days',
  amount: number,
  change: Partial<Rule> = {},
): Rule => ruleLike('cpc-418', { term: { kind: 'counted', amount, unit, isBackwards: false }, ...change })

describe('against a walk from day to day', () => {
  it('the calendar has the days off that were worked out beforehand, and no others', () => {
    const { whyOff } = kazakhstanLaw().days
    const wrong: string[] = []
    for (let at = day('2020-01-01'); at <= '2027-12-31'; at = addDays(at, 1))
      if ((whyOff(at) === null) !== isWorkedDay(at)) wrong.push(at)
    expect(wrong).toEqual([])
  })

  it('sutki end, move and are safe where the walk says', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 1, max: 60 }),
        fc.boolean(),
        (start, amount, isFirstDayCounted) => {
          const end = walkDays(start, amount - Number(isFirstDayCounted), 1)
          const rule = counted('sutki', amount, { isFirstDayCounted })
          expect(datesOf(termOf(rule, start))).toEqual([
            { reading: 'calendar', end, last: walkToWork(end, 1), safe: walkToWork(end, -1) },
          ])
        },
      ),
      { numRuns: 400 },
    )
  })

  it('months end where the walk says, a day sooner where the first day counts', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 1, max: 12 }),
        fc.boolean(),
        (start, amount, isFirstDayCounted) => {
          const month = walkMonths(start, amount)
          const end = isFirstDayCounted ? walkDays(month, 1, -1) : month
          const rule = counted('months', amount, { isFirstDayCounted, rolls: !isFirstDayCounted })
          const last = isFirstDayCounted ? end : walkToWork(end, 1)
          expect(strictest(termOf(rule, start))).toMatchObject({ end, last })
        },
      ),
      { numRuns: 300 },
    )
  })

  it('working days end where the walk says, and leave out every day off on the way', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 30 }), (start, amount) => {
        const { end, steps } = strictest(termOf(counted('working-days', amount), start))
        expect(end).toBe(walkWorkingDays(start, amount))
        const leftOut = steps.find((step) => step.kind === 'left-out')
        const days = leftOut?.kind === 'left-out' ? leftOut.days.length : 0
        expect(walkDays(start, amount + days, 1)).toBe(end)
      }),
    )
  })

  it('hours in Almaty end where the minutes that pass say, midnight and the change of the clock among them', () => {
    const near = fc
      .integer({ min: -6_000, max: 6_000 })
      .map((by) => new Date(Date.parse('2024-02-29T23:59:00Z') + by * 60_000).toISOString().slice(0, 16))
      .map(minute)
    fc.assert(
      fc.property(near, fc.constantFrom('cpc-129', 'cpc-131-3', 'cpc-64-3', 'cpc-131-4'), (start, id) => {
        const { readings } = termOf(id, start)
        const { term } = ruleLike(id, {})
        const hours = term.kind === 'counted' ? term.amount : 0
        expect(readings.map(({ last }) => last)).toContain(walkMinutesInAlmaty(start, hours * 60))
        const isOver = readings.length > 1
        expect(isOver).toBe(readings.some(({ reading }) => reading === 'elapsed'))
      }),
      { numRuns: 300 },
    )
  })
})

describe('whatever the start', () => {
  it('the end lies not before the start, the last day not before the end, the safe day not after it', () => {
    const rules = kazakhstanLaw().pack.rules.filter(
      ({ term }) => term.kind === 'counted' && !term.isBackwards && term.unit !== 'hours',
    )
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...rules), (start, rule) => {
        const { end, last, safe } = strictest(termOf(rule, start))
        expect(end >= start && last >= end && safe !== null && safe <= end).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('sutki counted back are the mirror of sutki counted on', () => {
    const both = fc.record({
      start: anyDay,
      amount: fc.integer({ min: 1, max: 400 }),
      isFirstDayCounted: fc.boolean(),
    })
    fc.assert(
      fc.property(both, ({ start, amount, isFirstDayCounted }) => {
        const rule = counted('sutki', amount, { isFirstDayCounted, rolls: false })
        const back = { ...rule, term: { kind: 'counted', amount, unit: 'sutki', isBackwards: true } as const }
        const end = strictest(termOf(rule, start)).end
        expect(strictest(termOf(back, end)).end).toBe(start)
      }),
    )
  })

  it('a later start never gives an earlier last day', () => {
    const rules = kazakhstanLaw().pack.rules.filter(
      ({ term }) => term.kind === 'counted' && term.unit !== 'hours',
    )
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...rules), fc.integer({ min: 1, max: 40 }), (start, rule, by) => {
        const [one, other] = [start, addDays(start, by)].map((at) => strictest(termOf(rule, at)).last)
        expect((one ?? '') <= (other ?? '')).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('readings stand from the stricter to the other', () => {
    fc.assert(
      fc.property(anyDay, (start) => {
        const lasts = termOf('cao-832', start).readings.map(({ last }) => last)
        expect(lasts).toEqual(lasts.toSorted())
        expect(lasts).toHaveLength(2)
      }),
    )
  })
})

describe('the clocks of the calendar', () => {
  it('show what the time zone table of the machine shows, for the years that both know', () => {
    const offsetIn = (timeZone: string, at: Date): string =>
      new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
        .format(at)
        .replace(' ', 'T')
    const rule = ruleLike('cpc-129', {
      term: { kind: 'counted', amount: 1, unit: 'minutes', isBackwards: false },
    })
    for (const zone of kazakhstanLaw().days.zones.keys())
      for (const utc of ['2019-06-01T06:00:00Z', '2024-02-29T17:30:00Z', '2024-03-01T06:00:00Z']) {
        const at = new Date(utc)
        const offset = Math.round((Date.parse(`${offsetIn(zone, at)}:00Z`) - at.getTime()) / 60_000)
        const { readings } = termOf(rule, offsetIn(zone, at), { zone })
        expect(readings.map(({ offsetMinutes }) => offsetMinutes)).toContain(offset)
      }
  })
})
