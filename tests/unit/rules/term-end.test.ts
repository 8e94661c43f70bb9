import { describe, expect, it } from 'vitest'
import { heldInCase } from '../../../shared/domain/case/custody.ts'
import { restraintInForce } from '../../../shared/domain/case/restraint-in-force.ts'
import { restraintLine } from '../../../shared/domain/case/restraint-line.ts'
import { endOfTerm } from '../../../shared/domain/case/term-end.ts'
import type { RestraintInput } from '../../../shared/domain/kinds/restraint.ts'
import { AIDA, on, restraint } from './support/records.ts'

const NOTHING = { months: null, days: null, hours: null }

const endOf = (from: string | null, term: object, countsFirstDay = true) =>
  endOfTerm({
    from: from === null ? null : on(from),
    fromTime: null,
    term: { ...NOTHING, ...term },
    countsFirstDay,
  })?.day ?? null

describe('the end of a term that was said', () => {
  it.each([
    ['2026-03-10', { months: 2 }, '2026-05-09'],
    ['2026-03-01', { days: 10 }, '2026-03-10'],
    ['2026-03-10', { months: 2, days: 5 }, '2026-05-14'],
    ['2026-01-01', { months: 2 }, '2026-02-28'],
    ['2025-12-31', { months: 2 }, '2026-02-27'],
    ['2024-02-29', { months: 12 }, '2025-02-27'],
    ['2023-12-29', { months: 2 }, '2024-02-28'],
    ['2023-12-30', { months: 2 }, '2024-02-28'],
    ['2025-12-31', { months: 2, days: 3 }, '2026-03-02'],
    ['2026-03-10', { months: 60 }, '2031-03-09'],
  ] as const)('from %s, its first day counted, for %o is %s', (from, term, day) => {
    expect(endOf(from, term)).toBe(day)
  })

  it('lies a day later where the first day does not count', () => {
    expect([endOf('2026-03-10', { months: 2 }, false), endOf('2026-03-01', { days: 10 }, false)]).toEqual([
      '2026-05-10',
      '2026-03-11',
    ])
  })

  it('is to the minute for hours, and not counted where the time is not known', () => {
    const hours = { ...NOTHING, hours: 48 }
    const counted = { from: on<never>('2026-02-27'), term: hours, countsFirstDay: true }
    expect(endOfTerm({ ...counted, fromTime: on('14:30') })).toEqual({ day: '2026-03-01', time: '14:30' })
    expect(endOfTerm({ ...counted, fromTime: null })).toBeNull()
  })

  it('is not counted from a day that is not known, nor where nothing was said', () => {
    for (const from of ['2026-03', '2026-03-10~', '..2026-03-10..', '[..2026-03-10]', null])
      expect([from, endOf(from, { months: 2 })]).toEqual([from, null])
    expect(endOf('2026-03-10', {})).toBeNull()
  })
})

describe('a measure of which the length was said', () => {
  const custody = (change: Partial<RestraintInput>) =>
    restraint(1, { from: on('2026-10-10'), termMonths: 2, ...change })
  const heldOn = (change: Partial<RestraintInput>, day = '2026-11-22') => {
    const { until, isComputed, concern } = restraintInForce([custody(change)], on(day)) ?? {}
    return { until, isComputed, concern }
  }
  const codes = (change: Partial<RestraintInput>) =>
    restraintLine([custody(change)]).findings.map(({ code }) => code)

  it('ends on the computed day, which is called so, unless a paper or the real end names another', () => {
    expect(heldOn({})).toEqual({ until: '2026-12-09', isComputed: true, concern: null })
    expect(heldOn({}, '2026-12-10')).toEqual({ until: '2026-12-09', isComputed: true, concern: 'end-passed' })
    expect(heldOn({ until: on('2026-12-10') })).toMatchObject({ until: '2026-12-10', isComputed: false })
    expect(heldOn({ endedOn: on('2026-12-01') })).toMatchObject({ until: '2026-12-01', isComputed: false })
    expect(heldOn({ from: on('2026-10') })).toEqual({ until: null, isComputed: false, concern: 'no-end' })
    const [held] = heldInCase(
      { status: 'open', clientIds: [AIDA], restraints: [custody({})] },
      on('2026-11-22'),
    )
    expect(held).toMatchObject({ until: '2026-12-09', isComputed: true })
  })

  it('is pointed out where the last day of the order certainly is another, and both are kept', () => {
    expect(codes({ until: on('2026-12-10') })).toEqual(['term-differs'])
    expect(codes({ until: on('2026-12-09') })).toEqual([])
    expect(codes({ until: on('2026-12') })).toEqual([])
    expect(codes({ until: on('2026-12-10~') })).toEqual([])
    expect(codes({ until: on('2027') })).toEqual(['term-differs'])
    expect(codes({ from: on('2026-10'), until: on('2027-03-01') })).toEqual([])
    const heldBy = (until: string) => restraintInForce([custody({ until: on(until) })], on('2026-11-22'))
    expect([heldBy('2026-12-10')?.otherEnd, heldBy('2026-12-09')?.otherEnd]).toEqual(['2026-12-09', null])
  })

  it('is no difference where the law can be read in two ways and the order took one of them', () => {
    const from = on<never>('2025-12-31')
    expect(['2026-02-27', '2026-02-28'].map((until) => codes({ from, until: on(until) }))).toEqual([[], []])
    expect(codes({ from, until: on('2026-03-01') })).toEqual(['term-differs'])
  })

  it('counts no first day of what does not take liberty away', () => {
    expect(heldOn({ kind: 'travel-ban' })).toMatchObject({ until: '2026-12-10', isComputed: true })
  })
})
