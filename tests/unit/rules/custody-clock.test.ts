import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ClockFile } from '../../../shared/domain/case/clock-entries.ts'
import { custodyClock } from '../../../shared/domain/case/custody-clock.ts'
import type { LocalDateTime } from '../../../shared/domain/dates.ts'
import { addDays, daysBetween } from '../../../shared/domain/days.ts'
import type { Restraint, RestraintInput } from '../../../shared/domain/kinds/restraint.ts'
import { kazakhstanLaw, plainLaw } from '../../../shared/domain/terms/packs.ts'
import { AIDA, BOLAT, CASE, file, on, restraint } from './support/records.ts'

const NOW = '2026-10-20T10:00'

const clockOf = (restraints: readonly Restraint[], now = NOW, change: Partial<ClockFile> = {}) =>
  custodyClock({ ...file({ restraints }), ...change }, AIDA, {
    law: kazakhstanLaw(),
    now: on<LocalDateTime>(now),
  })

const datesOf = ({ entries }: ReturnType<typeof clockOf>) =>
  Object.fromEntries(entries.map(({ key, from, to }) => [key, from === to ? from : [from, to]]))

const entry = (clock: ReturnType<typeof clockOf>, key: string) =>
  clock.entries.find((each) => each.key === key)

const custody = (change: Partial<RestraintInput> = {}, number = 1) =>
  restraint(number, { from: on('2026-09-10'), until: on('2026-11-09'), termMonths: 2, ...change })

describe('the clock of a person in custody', () => {
  it('says until when, when the other side must move, when the hearing is, and every limit', () => {
    const clock = clockOf([custody()])
    expect(datesOf(clock)).toEqual({
      'cpc-151-6': '2026-10-30',
      'cpc-151-10a': '2026-11-02',
      'cpc-152-3': ['2026-11-02', '2026-11-05'],
      'cpc-152-4': '2026-11-09T00:00',
      sanction: '2026-11-09',
      'cpc-151-1': '2026-11-09',
      'cpc-151-2a': '2026-12-09',
      'cpc-151-2b': '2027-06-09',
      'cpc-151-3': '2027-09-09',
      'cpc-151-4': '2028-03-09',
    })
    expect(clock.next?.key).toBe('cpc-151-6')
    expect(entry(clock, 'cpc-151-1')).toMatchObject({
      used: { least: 41, most: 41 },
      left: { least: 20, most: 20 },
    })
    expect(clock.sanction).toMatchObject({ until: '2026-11-09', isComputed: false, otherEnd: null })
    expect(clock.sanction?.computed?.readings[0]?.last).toBe('2026-11-09')
    for (const { terms, kind } of clock.entries) expect([kind, terms.length > 0]).toEqual([kind, true])
  })

  it('asks earlier for what goes beyond three months, and beyond twelve; beyond eighteen nothing can be asked', () => {
    const held = (until: string) => datesOf(clockOf([custody({ until: on(until), termMonths: null })]))
    expect(held('2026-12-08')).toMatchObject({ 'cpc-151-6': '2026-11-28' })
    expect(held('2026-12-09')).toMatchObject({ 'cpc-151-7': '2026-11-24', 'cpc-151-10b': '2026-11-29' })
    expect(held('2027-09-09')).toMatchObject({ 'cpc-151-8': '2027-08-20', 'cpc-151-10c': '2027-08-25' })
    const last = clockOf([custody({ until: on('2028-03-09'), termMonths: null })])
    expect(entry(last, 'at-maximum')).toMatchObject({ uncounted: 'at-maximum' })
  })

  it('adds up repeated custody and leaves the days at liberty out of the limit', () => {
    const clock = clockOf([
      custody({
        from: on('2026-03-01'),
        until: on('2026-04-30'),
        endedOn: on('2026-03-20'),
        endReason: 'released',
      }),
      custody({ from: on('2026-10-10'), until: on('2026-12-09') }, 2),
    ])
    // 20 days in March, 11 in October; 2 months from 1 March are 61 days.
    expect(entry(clock, 'cpc-151-1')).toMatchObject({
      used: { least: 31, most: 31 },
      left: { least: 30, most: 30 },
      from: addDays(on('2026-10-20'), 30),
    })
    const steps = entry(clock, 'cpc-151-1')?.terms[0]?.readings[0]?.steps
    expect(steps?.at(-1)).toEqual({ kind: 'not-held', days: 203, to: '2026-11-19' })
  })

  it('is silent of dates once the person is free, and keeps what was served', () => {
    const clock = clockOf([custody({ endedOn: on('2026-10-01'), endReason: 'released' })])
    expect(clock).toMatchObject({
      held: undefined,
      sanction: undefined,
      next: undefined,
      total: { least: 22, most: 22 },
    })
    expect(entry(clock, 'cpc-151-1')).toMatchObject({
      from: null,
      uncounted: 'not-held',
      left: { least: 39, most: 39 },
    })
  })

  it('counts nothing before it begins', () => {
    const clock = clockOf([custody()], '2026-09-01T08:00')
    expect(clock).toMatchObject({
      held: undefined,
      next: undefined,
      entries: [],
      total: { least: 0, most: 0 },
    })
  })

  it('says that no end is entered, and counts no motion from it', () => {
    const clock = clockOf([custody({ until: null, termMonths: null })])
    expect(entry(clock, 'sanction')).toMatchObject({ uncounted: 'no-end', from: null })
    expect(entry(clock, 'cpc-151-6')).toMatchObject({ uncounted: 'no-end', from: null })
    expect(entry(clock, 'cpc-151-1')).toMatchObject({ from: '2026-11-09', used: { least: 41, most: 41 } })
  })

  it('gives bounds for a month, and no earliest day where none is known', () => {
    const month = clockOf([custody({ from: on('2026-09'), until: on('2026-11') })])
    expect(datesOf(month)).toMatchObject({
      sanction: ['2026-11-01', '2026-11-30'],
      // The end may lie beyond three months, so that the stricter motion is warned of.
      'cpc-151-7': ['2026-10-17', '2026-11-15'],
      'cpc-151-1': ['2026-10-31', '2026-11-29'],
    })
    expect(month.total).toEqual({ least: 21, most: 50 })
    expect(entry(month, 'cpc-151-1')?.terms).toHaveLength(2)
    const open = clockOf([custody({ from: on('[..2026-09-10]') })])
    expect(open.total).toEqual({ least: 41, most: null })
    expect(entry(open, 'cpc-151-1')).toMatchObject({ from: null, to: '2026-11-09' })
    const none = clockOf([custody({ from: null, termMonths: null })])
    expect(entry(none, 'cpc-151-1')).toMatchObject({ uncounted: 'no-start', used: { least: 0, most: null } })
  })

  it('points at another end than the order names', () => {
    expect(clockOf([custody({ until: on('2026-11-10') })]).sanction).toMatchObject({
      until: '2026-11-10',
      otherEnd: '2026-11-09',
    })
  })

  it('keeps two persons of one case apart', () => {
    const restraints = [
      custody(),
      custody({ partyId: BOLAT, from: on('2026-10-01'), until: on('2026-11-30') }, 2),
    ]
    const bolat = custodyClock(file({ restraints }), BOLAT, {
      law: kazakhstanLaw(),
      now: on<LocalDateTime>(NOW),
    })
    expect([clockOf(restraints).total.least, bolat.total.least]).toEqual([41, 20])
    expect(bolat.sanction?.until).toBe('2026-11-30')
  })

  it('counts the trial from the day that somebody entered, and no limit before trial', () => {
    const { case: own } = file()
    const at = { case: { ...own, stage: 'first-instance' } } as const
    const unknown = clockOf([custody()], NOW, at)
    expect(entry(unknown, 'cpc-342-2')).toMatchObject({ uncounted: 'no-court-day' })
    expect(entry(unknown, 'cpc-151-1')).toBeUndefined()
    const deadlines = [{ rule: 'cpc-342-2', startsOn: on('2026-10-01') }] as unknown as ClockFile['deadlines']
    expect(datesOf(clockOf([custody()], NOW, { ...at, deadlines }))).toMatchObject({
      'cpc-342-2': '2027-04-01',
    })
  })

  it('counts a temporary holding facility from the sanction', () => {
    const stays = [
      { partyId: AIDA, kind: 'temporary-holding', from: on('2026-09-08'), until: null, caseId: CASE },
    ] as unknown as ClockFile['stays']
    expect(datesOf(clockOf([custody()], NOW, { stays }))).toMatchObject({ 'cpc-150-1': '2026-10-09' })
  })

  it('has no lines where the law of the case has none', () => {
    const clock = custodyClock(file({ restraints: [custody()] }), AIDA, {
      law: plainLaw(),
      now: on<LocalDateTime>(NOW),
    })
    expect(clock.entries.map(({ key }) => key)).toEqual(['sanction'])
  })
})

describe('days served and what they count for', () => {
  it('takes custody and house arrest at the rates of the pack, and says none for what has no rate', () => {
    const { served, total } = clockOf([
      restraint(1, {
        kind: 'detention',
        from: on('2026-09-08'),
        fromTime: on('23:40'),
        endedOn: on('2026-09-10'),
        endReason: 'replaced',
      }),
      custody({ endedOn: on('2026-10-09'), endReason: 'replaced' }, 2),
      restraint(3, { kind: 'house-arrest', from: on('2026-10-10'), until: on('2026-12-09') }),
    ])
    expect(
      served.map(({ kind, days, credit }) => [kind, days.least, credit.map((each) => each.days.least)]),
    ).toEqual([
      ['detention', 2, []],
      ['custody', 30, [30, 45, 60]],
      ['house-arrest', 11, [5.5]],
    ])
    expect(total).toEqual({ least: 43, most: 43 })
  })

  it('counts no day twice, whatever overlaps', () => {
    const day = fc.integer({ min: 0, max: 120 })
    const measures = fc.array(
      fc.record({
        from: day,
        length: fc.integer({ min: 0, max: 40 }),
        kind: fc.constantFrom('detention', 'custody', 'house-arrest'),
      }),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(measures, day, (told, at) => {
        const start = on<never>('2026-01-01')
        const line = told.map(({ from, length, kind }, number) =>
          restraint(number + 1, {
            kind: kind as 'custody',
            from: addDays(start, from),
            endedOn: addDays(start, from + length),
            endReason: 'replaced',
          }),
        )
        const { served, total } = clockOf(line, `${addDays(start, at)}T12:00`)
        const days = new Set<number>()
        for (const { from, length } of told)
          for (let each = from; each <= from + length && each <= at; each += 1) days.add(each)
        expect(total).toEqual({ least: days.size, most: days.size })
        expect(served.reduce((sum, each) => sum + each.days.least, 0)).toBe(days.size)
      }),
    )
  })

  it('says more at most than at least, and never fewer days as time goes on', () => {
    const dates = [
      '2026-01-10',
      '2026-01',
      '2026-02~',
      '[2026-01-05..2026-02-05]',
      '[..2026-02-01]',
      '2026-03?',
    ]
    const date = fc.constantFrom(...dates)
    fc.assert(
      fc.property(date, fc.option(date), fc.integer({ min: 0, max: 200 }), (from, until, by) => {
        const line = [restraint(1, { from: on(from), until: until === null ? null : on(until) })]
        const at = (days: number) => clockOf(line, `${addDays(on('2026-01-01'), days)}T12:00`)
        const [one, later] = [at(by), at(by + 7)]
        for (const { least, most } of [one.total, later.total])
          expect(most === null || least <= most).toBe(true)
        expect(later.total.least).toBeGreaterThanOrEqual(one.total.least)
        for (const { from: first, to } of later.entries)
          expect(first === null || to === null || first <= to).toBe(true)
      }),
    )
  })
})

describe('a detention', () => {
  const detention = restraint(1, { kind: 'detention', from: on('2026-10-19'), fromTime: on('23:40') })

  it('runs to the minute, with the line of 48 hours before that of 72 and what makes it one of them', () => {
    const clock = clockOf([detention])
    expect(datesOf(clock)).toEqual({
      'cpc-131-2': '2026-10-20T02:40',
      'cpc-131-3': '2026-10-20T11:40',
      'cpc-64-3': '2026-10-20T23:40',
      'cpc-131-4': '2026-10-21T23:40',
      'cpc-131-4x': '2026-10-22T23:40',
      'cpc-131-4m': '2026-10-20T23:40',
      sanction: null,
    })
    expect(clock.next?.key).toBe('cpc-131-3')
    expect(entry(clock, 'cpc-131-4x')?.when?.en).toContain('72 hours')
  })

  it('is of 24 hours for a minor, and never for who is known to be of age', () => {
    const born = (day: string) => ({ parties: [{ id: AIDA, born: on<never>(day) }] })
    const keys = (day: string) => Object.keys(datesOf(clockOf([detention], NOW, born(day))))
    expect(keys('2010-01-01')).toContain('cpc-131-4m')
    expect(keys('2010-01-01')).not.toContain('cpc-131-4')
    expect(keys('1990-01-01')).not.toContain('cpc-131-4m')
  })

  it('has other lines where the case is administrative', () => {
    const { case: own } = file()
    const clock = clockOf([detention], NOW, { case: { ...own, kind: 'administrative-offence' } })
    expect(datesOf(clock)).toMatchObject({ 'cao-789': '2026-10-20T02:40', 'cao-789-3': '2026-10-20T23:40' })
  })

  it('without its minute is taken from midnight, and without its day has bounds', () => {
    const day = clockOf([{ ...detention, fromTime: null }])
    expect(datesOf(day)).toMatchObject({ 'cpc-131-4': '2026-10-21T00:00' })
    const month = clockOf([{ ...detention, from: on('2026-10'), fromTime: null }])
    expect(datesOf(month)).toMatchObject({ 'cpc-131-4': ['2026-10-03T00:00', '2026-11-02T00:00'] })
  })
})

it('what is left and what is used of a limit are the whole of it on every day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), (by) => {
      const day = addDays(on('2026-09-10'), by)
      const limit = entry(clockOf([custody()], `${day}T12:00`), 'cpc-151-1')
      expect((limit?.used?.least ?? 0) + (limit?.left?.least ?? 0)).toBe(61)
      expect(daysBetween(day, on('2026-11-09'))).toBe(limit?.left?.least)
    }),
  )
})
