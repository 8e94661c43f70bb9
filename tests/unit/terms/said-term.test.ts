import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endsOfTerm } from '../../../shared/domain/case/term-end.ts'
import { addDays } from '../../../shared/domain/days.ts'
import { computeTerm } from '../../../shared/domain/terms/compute-term.ts'
import { weekendsOnly } from '../../../shared/domain/terms/own-calendars.ts'
import { kazakhstanLaw } from '../../../shared/domain/terms/packs.ts'
import { readSaidTerm, type SaidTerm } from '../../../shared/domain/terms/said-term.ts'
import { day, ruleLike } from './support/terms.ts'

const NOTHING: SaidTerm = { months: null, days: null, hours: null }

const anyDay = fc.integer({ min: 0, max: 6_000 }).map((by) => addDays(day('2018-01-01'), by))

describe('a length that was said', () => {
  it('ends where a rule of the same length ends, by every reading', () => {
    const law = kazakhstanLaw()
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), fc.boolean(), (from, months, countsFirstDay) => {
        const term = { kind: 'counted', amount: months, unit: 'months', isBackwards: false } as const
        const rule = ruleLike('cpc-151-1', { term, isFirstDayCounted: countsFirstDay })
        const said = { from, fromTime: null, term: { ...NOTHING, months }, countsFirstDay }
        const byRule = computeTerm(rule, { at: from }, law).readings.map(({ last }) => last)
        expect(readSaidTerm(said, law.days).map(({ last }) => last)).toEqual(byRule)
        expect(endsOfTerm(said).map((end) => end.day)).toEqual(byRule)
      }),
    )
  })

  it('is the same whatever days are off, and each reading carries its working', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.option(fc.integer({ min: 1, max: 24 })),
        fc.integer({ min: 1, max: 60 }),
        (from, months, days) => {
          const said = { from, fromTime: null, term: { ...NOTHING, months, days }, countsFirstDay: true }
          const here = readSaidTerm(said, kazakhstanLaw().days)
          expect(here.map(({ last }) => last)).toEqual(
            readSaidTerm(said, weekendsOnly()).map(({ last }) => last),
          )
          for (const { steps, last } of here) {
            expect(steps.filter(({ kind }) => kind === 'stays').length).toBeLessThan(2)
            const to = steps.findLast(({ kind }) => kind === 'counted' || kind === 'day-less')
            expect(to).toMatchObject({ to: last })
          }
        },
      ),
    )
  })
})
