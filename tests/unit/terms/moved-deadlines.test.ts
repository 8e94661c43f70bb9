import { describe, expect, it } from 'vitest'
import { localDateTimeSchema } from '../../../shared/domain/dates.ts'
import type { Deadline, DeadlineInput } from '../../../shared/domain/kinds/deadline.ts'
import { programLaws } from '../../../shared/domain/terms/laws.ts'
import { movedDeadlines, onNewDay, onOldDay } from '../../../shared/domain/terms/moved-deadlines.ts'
import { kazakhstanLaw } from '../../../shared/domain/terms/packs.ts'
import { deadlineOf, proposedDeadlines } from '../../../shared/domain/terms/proposed-deadlines.ts'
import { CASE, decision, file, on, participation, restraint } from '../rules/support/records.ts'

const laws = programLaws()
const law = kazakhstanLaw()
const NIGHT = localDateTimeSchema.parse('2026-12-02T02:00')

const detained = (fromTime: string) =>
  restraint(1, { kind: 'detention', from: on('2026-12-01'), fromTime: on(fromTime) })
const order = (announcedOn: string | null) =>
  decision(8, { kind: 'order', announcedOn: announcedOn === null ? null : on(announcedOn) })

const records = file({
  participations: [participation(9, 'client')],
  restraints: [detained('23:40')],
  decisions: [order('2026-12-01')],
})

const keep = (value: DeadlineInput, number: number): Deadline => ({
  ...value,
  id: on<never>(String(number).padStart(32, '0')),
  revision: 1,
})

const { near } = proposedDeadlines(records, law, NIGHT)
const deadlines = near.map((proposal, at) =>
  keep(deadlineOf(proposal, proposal.terms[0], { caseId: CASE, language: 'en' }), at + 1),
)
const taken = { ...records, deadlines }

const moved = (of: typeof taken, known = laws) =>
  movedDeadlines(of, known).map(
    ({ deadline, why, days }) => `${deadline.rule} ${why} ${days.lastOn} ${days.lastTime}`,
  )

const only = (rule: string, of: typeof taken = taken) => {
  const found = of.deadlines.find((one) => one.rule === rule)
  if (found === undefined) throw new Error(rule)
  return found
}

describe('a deadline', () => {
  it('that was just taken over stands where it was put', () => {
    expect(moved(taken)).toEqual([])
  })

  it('is asked about when what set it running moves, and with it what follows from its end', () => {
    expect(moved({ ...taken, restraints: [detained('22:10')] })).toEqual([
      'cpc-131-2 trigger 2026-12-02 01:10',
      'cpc-131-3 trigger 2026-12-02 10:10',
      'cpc-64-3 trigger 2026-12-02 22:10',
      'cpc-147-3 trigger 2026-12-03 14:10',
      'cpc-148-expected trigger 2026-12-03 14:10',
      'cpc-131-4 trigger 2026-12-03 22:10',
    ])
    expect(moved({ ...taken, decisions: [order('2026-12-02')] })).toEqual([
      'cpc-107-2 trigger 2026-12-07 null',
    ])
  })

  it('stays where it is when its trigger is gone, has no day any more, or moves no date', () => {
    expect(moved({ ...taken, restraints: [], decisions: [] })).toEqual([])
    expect(moved({ ...taken, decisions: [order(null)] })).toEqual([])
    expect(moved({ ...taken, decisions: [order('2026-12')] })).toEqual([])
  })

  it('is asked about when its rule gives another day, and not when its rule is gone', () => {
    const rules = law.pack.rules.map((rule) =>
      rule.id === 'cpc-107-2' && rule.term.kind === 'counted'
        ? { ...rule, term: { ...rule.term, amount: 5 } }
        : rule,
    )
    const other = (changed: typeof rules) => {
      const next = { ...law, pack: { ...law.pack, version: 'next', rules: changed } }
      return { ...laws, known: [next] }
    }
    expect(moved(taken, other(rules))).toEqual(['cpc-107-2 rule 2026-12-07 null'])
    expect(moved(taken, other(rules.filter(({ id }) => id !== 'cpc-107-2')))).toEqual([])
    expect(moved(taken, { ...laws, known: [] })).toEqual([])
  })

  it('keeps the minute that somebody entered with a reason, where no record tells it', () => {
    const own = {
      ...only('cpc-131-3'),
      startsOn: on<never>('2026-12-02'),
      startsTime: on<never>('01:00'),
      lastTime: on<never>('13:00'),
    }
    const asked = (one: Deadline) => moved({ ...taken, deadlines: [one] })
    expect(asked(own)).toEqual(['cpc-131-3 trigger 2026-12-02 11:40'])
    const [move] = movedDeadlines({ ...taken, deadlines: [own] }, laws)
    if (move === undefined) throw new Error('did not move')
    const { id: _, revision: __, ...value } = own
    const kept = onOldDay(value, move, 'The record says 01:00')
    expect(kept).toMatchObject({ startsTime: '01:00', lastTime: '13:00' })
    expect(asked(keep(kept, 1))).toEqual([])
  })

  it('that is closed is left alone', () => {
    const closed = taken.deadlines.map((one) => ({ ...one, state: 'unneeded' as const, reason: 'free' }))
    expect(moved({ ...taken, restraints: [detained('22:10')], deadlines: closed })).toEqual([])
  })

  it('takes the new day, or keeps the old one with a reason, and is asked about again at the next move alone', () => {
    const later = { ...taken, decisions: [order('2026-12-02')] }
    const [move] = movedDeadlines(later, laws)
    if (move === undefined) throw new Error('did not move')
    const { id: _, revision: __, ...value } = only('cpc-107-2')
    const asked = (input: DeadlineInput, announcedOn: string) =>
      moved({ ...taken, decisions: [order(announcedOn)], deadlines: [keep(input, 1)] })
    const fresh = onNewDay(value, move)
    expect(fresh).toMatchObject({ startsOn: '2026-12-02', lastOn: '2026-12-07', safeOn: '2026-12-04' })
    expect(asked(fresh, '2026-12-02')).toEqual([])
    const kept = onOldDay(value, move, 'The court counts from the day of the hearing')
    expect(kept).toMatchObject({ lastOn: value.lastOn, startsOn: '2026-12-02' })
    expect(asked(kept, '2026-12-02')).toEqual([])
    expect(asked(kept, '2026-12-03')).toEqual(['cpc-107-2 trigger 2026-12-07 null'])
  })

  it('that somebody put on a day of their own without a reason is asked about', () => {
    const own = { ...only('cpc-107-2'), lastOn: on<never>('2026-12-31') }
    expect(moved({ ...taken, deadlines: [own] })).toEqual(['cpc-107-2 rule 2026-12-04 null'])
    expect(moved({ ...taken, deadlines: [{ ...own, changedBecause: 'Agreed with the court' }] })).toEqual([])
  })
})
