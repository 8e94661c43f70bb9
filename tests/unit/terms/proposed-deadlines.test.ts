import { describe, expect, it } from 'vitest'
import { localDateTimeSchema } from '../../../shared/domain/dates.ts'
import type { DeadlineInput } from '../../../shared/domain/kinds/deadline.ts'
import { type DeadlineState, deadlineInputSchema } from '../../../shared/domain/kinds/deadline.ts'
import { kazakhstanLaw } from '../../../shared/domain/terms/packs.ts'
import {
  deadlineOf,
  type Proposal,
  type ProposalRecords,
  proposedDeadlines,
} from '../../../shared/domain/terms/proposed-deadlines.ts'
import { readRulePack } from '../../../shared/domain/terms/read-rule-pack.ts'
import {
  AIDA,
  BOLAT,
  CASE,
  charge,
  decision,
  event,
  file,
  hearing,
  on,
  participation,
  restraint,
} from '../rules/support/records.ts'

const law = kazakhstanLaw()
const NIGHT = localDateTimeSchema.parse('2026-12-02T02:00')

const detention = restraint(1, { kind: 'detention', from: on('2026-12-01'), fromTime: on('23:40') })
const night = file({ participations: [participation(9, 'client')], restraints: [detention] })

const ids = (all: readonly Proposal[]): string[] => all.map(({ terms }) => terms[0].rule.id)
const near = (records: ProposalRecords, now = NIGHT): string[] =>
  ids(proposedDeadlines(records, law, now).near)
const wayIds = ({ terms }: Proposal): string[] => terms.map(({ rule }) => rule.id)

const find = (records: ProposalRecords, rule: string, now = NIGHT): Proposal => {
  const { near: some, far } = proposedDeadlines(records, law, now)
  const found = [...some, ...far].find(({ terms }) => terms.some((one) => one.rule.id === rule))
  if (found === undefined) throw new Error(`not proposed: ${rule}`)
  return found
}

/** Taken over or closed by the rule that stands first, or by another one of the choice. */
const taken = (proposal: Proposal, state: DeadlineState = 'open', way = 0) => {
  const term = proposal.terms[way] ?? proposal.terms[0]
  const value = deadlineOf(proposal, term, { caseId: CASE, language: 'en' })
  return { ...value, state, id: on<never>(String(way).padStart(32, '7')), revision: 1 }
}

const with_ = (records: ProposalRecords, deadlines: readonly DeadlineInput[]): ProposalRecords => ({
  ...records,
  deadlines: deadlines as ProposalRecords['deadlines'],
})

describe('what follows from a detention at night', () => {
  it('is every line to the minute, the expected hearing and the first appeal, the first on top', () => {
    const { near: some } = proposedDeadlines(night, law, NIGHT)
    expect(some.map(({ terms: [{ rule, days }] }) => `${rule.id} ${days.lastOn} ${days.lastTime}`)).toEqual([
      'cpc-131-2 2026-12-02 02:40',
      'cpc-131-3 2026-12-02 11:40',
      'cpc-64-3 2026-12-02 23:40',
      'cpc-147-3 2026-12-03 15:40',
      'cpc-148-expected 2026-12-03 15:40',
      'cpc-131-4 2026-12-03 23:40',
      'cpc-107-2-expected 2026-12-07 null',
      'cpc-139 2026-12-10 null',
    ])
  })

  it('offers 48 and 72 hours as one choice, the stricter first, each with what makes it so', () => {
    const choice = find(night, 'cpc-131-4')
    expect(wayIds(choice)).toEqual(['cpc-131-4', 'cpc-131-4x', 'cpc-131-4m'])
    expect(choice.terms.map(({ when }) => when?.en.slice(0, 8))).toEqual(['48 hours', '72 hours', '24 hours'])
    const motion = find(night, 'cpc-147-3')
    expect(motion.terms.map(({ days: { lastOn, lastTime } }) => `${lastOn} ${lastTime}`)).toEqual([
      '2026-12-03 15:40',
      '2026-12-04 15:40',
      '2026-12-02 15:40',
    ])
  })

  it('is 24 hours alone for who is known to be a minor, and never for who is known to be none', () => {
    const born = (day: string) => ({ ...night, parties: [{ id: AIDA, born: on<never>(day) }] })
    expect(wayIds(find(born('2008-12-02'), 'cpc-131-4m'))).toEqual(['cpc-131-4m'])
    expect(wayIds(find(born('2008-12-01'), 'cpc-131-4'))).toEqual(['cpc-131-4', 'cpc-131-4x'])
    // On the day only the year is known of, either can be so.
    expect(wayIds(find(born('2008'), 'cpc-131-4'))).toEqual(['cpc-131-4', 'cpc-131-4x', 'cpc-131-4m'])
    expect(near(born('2010-05'))).not.toContain('cpc-131-4')
  })

  it('is 30 sutki where the charge is on the list, 10 where it is not, and both where nothing is charged', () => {
    const charged = (article: string) => ({ ...night, charges: [charge(5, { code: 'УК РК', article })] })
    expect(wayIds(find(charged('272'), 'cpc-139-30'))).toEqual(['cpc-139-30'])
    expect(wayIds(find(charged('188'), 'cpc-139'))).toEqual(['cpc-139'])
    expect(wayIds(find(night, 'cpc-139'))).toEqual(['cpc-139', 'cpc-139-30'])
    const announced = charge(5, { code: 'CC', article: '188', announcedOn: on('2026-12-01') })
    expect(near({ ...night, charges: [announced] })).not.toContain('cpc-139')
  })

  it('begins with the day where no time is known, and waits for one where only the month is', () => {
    const without = (from: string) => ({
      ...night,
      restraints: [restraint(1, { kind: 'detention', from: on(from), fromTime: null })],
    })
    const [first] = proposedDeadlines(without('2026-12-02'), law, NIGHT).near
    expect(first?.terms[0].term.readings[0]?.steps.map(({ kind }) => kind)).toContain('hour-unknown')
    const vague = proposedDeadlines(without('2026-12'), law, NIGHT)
    expect([vague.near, vague.far]).toEqual([[], []])
    expect(vague.undated).toEqual([{ field: 'restraintId', id: detention.id }])
  })

  it('is nothing of a case that is closed, of another country or of a context', () => {
    expect(near({ ...night, case: { ...night.case, status: 'closed' } })).toEqual([])
    expect(near({ ...night, case: { ...night.case, nature: 'context' } })).toEqual([])
    expect(near({ ...night, case: { ...night.case, kind: 'civil' } })).toEqual([])
  })

  it('is over as soon as the person is under another measure or free', () => {
    const custody = restraint(2, { kind: 'custody', from: on('2026-12-03') })
    const later = localDateTimeSchema.parse('2026-12-04T09:00')
    expect(near({ ...night, restraints: [detention, custody] }, later)).not.toContain('cpc-131-4')
    const ended = { ...detention, endedOn: on<never>('2026-12-02'), endReason: 'released' as const }
    expect(near({ ...night, restraints: [ended] })).toEqual([])
  })

  it('is the 3, 24 and 48 hours of the code of offences in such a case', () => {
    const offence = { ...night, case: { ...night.case, kind: 'administrative-offence' as const } }
    expect(wayIds(find(offence, 'cao-789'))).toEqual(['cao-789', 'cao-789-3', 'cao-789-48'])
    expect(near(offence)).toEqual(['cao-789'])
  })
})

describe('what somebody decided on', () => {
  it.each(['open', 'met', 'late', 'missed', 'restored', 'unneeded', 'refused'] as const)(
    'is proposed no more when it is %s, and its choice with it',
    (state) => {
      const choice = find(night, 'cpc-131-4')
      const left = near(with_(night, [taken(choice, state)]))
      expect(left).not.toContain('cpc-131-4')
      expect(left).not.toContain('cpc-131-4x')
      expect(left.includes('cpc-147-3')).toBe(state !== 'refused')
    },
  )

  it('decides what follows: by 72 hours the motion is due 8 hours before these', () => {
    const after = with_(night, [taken(find(night, 'cpc-131-4'), 'open', 1)])
    expect(find(after, 'cpc-147-3').terms.map(({ days }) => days.lastOn)).toEqual(['2026-12-04'])
  })

  it('counts also where it names the rule and the day alone', () => {
    const unnamed = { ...taken(find(night, 'cpc-131-2')), restraintId: null }
    expect(near(with_(night, [unnamed]))).not.toContain('cpc-131-2')
    expect(near(with_(night, [{ ...unnamed, startsOn: on<never>('2026-11-01') }]))).toContain('cpc-131-2')
    expect(near(with_(night, [{ ...unnamed, pack: 'another' }]))).toContain('cpc-131-2')
  })
})

describe('what follows from an order on custody', () => {
  const first = restraint(1, { from: on('2026-10-01'), until: on('2026-12-01'), endReason: 'extended' })
  const extended = restraint(2, {
    from: on('2026-12-01'),
    until: on('2027-01-10'),
    extensionOf: first.id,
    decisionId: on<never>('0'.repeat(31) + '8'),
  })
  const order = decision(8, {
    kind: 'order',
    announcedOn: on('2026-12-01'),
    documentId: on<never>('d'.repeat(32)),
  })
  const records = file({
    participations: [participation(9, 'client')],
    restraints: [first, extended],
    decisions: [order],
  })
  const due = (rule: string, now = NIGHT): string => find(records, rule, now).terms[0].days.lastOn

  it('is the appeal within 3 sutki, and both dates of the next motion', () => {
    expect([due('cpc-107-2'), due('cpc-151-7'), due('cpc-151-10b')]).toEqual([
      '2026-12-04',
      '2026-12-26',
      '2026-12-31',
    ])
    expect(wayIds(find(records, 'cpc-151-7'))).toEqual(['cpc-151-7', 'cpc-151-11'])
    expect(find(records, 'cpc-151-7').documentId).toBe(order.documentId)
    expect(find(records, 'cpc-107-2').partyId).toBe(AIDA)
  })

  it('is by the time held when the order ends: up to 3 months, beyond 3, beyond 12', () => {
    const until = (day: string) => ({
      ...records,
      restraints: [first, { ...extended, until: on<never>(day) }],
    })
    expect(wayIds(find(until('2026-12-30'), 'cpc-151-6'))[0]).toBe('cpc-151-6')
    expect(wayIds(find(until('2026-12-31'), 'cpc-151-7'))[0]).toBe('cpc-151-7')
    expect(wayIds(find(until('2027-09-30'), 'cpc-151-8'))[0]).toBe('cpc-151-8')
  })

  it('counts the detention right before it in, so that no date comes too late', () => {
    const before = restraint(3, { kind: 'detention', from: on('2026-09-29'), until: on('2026-10-01') })
    const until = { ...extended, until: on<never>('2026-12-29') }
    const held = { ...records, restraints: [before, first, until] }
    expect(wayIds(find(held, 'cpc-151-7'))[0]).toBe('cpc-151-7')
  })

  it('leaves what is further than 30 days away apart, with its number', () => {
    const { near: some, far } = proposedDeadlines(records, law, localDateTimeSchema.parse('2026-11-20T10:00'))
    expect(ids(some)).not.toContain('cpc-151-7')
    expect(ids(far)).toContain('cpc-151-7')
    expect(ids(far).length).toBeGreaterThan(0)
  })

  it('loses nothing where the clock is years off', () => {
    const all = (now: string) => {
      const { near: some, far } = proposedDeadlines(night, law, localDateTimeSchema.parse(now))
      return [...ids(some), ...ids(far)].toSorted()
    }
    expect(all('2099-01-01T00:00').length).toBeGreaterThan(6)
    expect(all('1980-01-01T00:00')).toEqual(all('2026-12-02T02:00'))
  })
})

describe('what follows from other records', () => {
  const now = localDateTimeSchema.parse('2026-12-05T10:00')

  it('is the appeal against a verdict, its copy, and the record of the hearing', () => {
    const records = file({
      participations: [participation(9, 'client')],
      decisions: [decision(1, { kind: 'verdict', announcedOn: on('2026-12-04') })],
      hearings: [hearing(2, '2026-12-04T10:00', { kind: 'judgment', status: 'held' })],
    })
    expect(near(records, now)).toEqual(['cpc-404', 'cpc-347-4', 'cpc-418'])
    const planned = { ...records, hearings: [hearing(2, '2026-12-04T10:00', { kind: 'judgment' })] }
    expect(near(planned, now)).not.toContain('cpc-347-4')
  })

  it('is the answer to a complaint, by whom it was made to, and the 24 hours after a search', () => {
    const records = file({
      events: [
        event(1, { kind: 'complaint', date: on('2026-12-04') }),
        event(2, { kind: 'search', date: on('2026-12-05'), time: on('06:00') }),
        event(3, { kind: 'publication', date: on('2026-12-05') }),
      ],
    })
    expect(near(records, now)).toEqual(['cpc-220-14', 'cpc-106-court'])
    expect(wayIds(find(records, 'cpc-105-2', now))).toEqual([
      'cpc-106-court',
      'cpc-105-2d',
      'cpc-105-2',
      'cpc-106-hearing',
    ])
  })

  it('is the appeal from the day on which the ruling was handed over, and waits for that day', () => {
    const offence = { ...file().case, kind: 'administrative-offence' as const }
    const ruled = (copyHandedOn: string | null) =>
      file({
        case: offence,
        decisions: [
          decision(1, {
            kind: 'administrative',
            announcedOn: on('2026-12-03'),
            copyHandedOn: copyHandedOn === null ? null : on(copyHandedOn),
          }),
        ],
      })
    expect(near(ruled('2026-12-04'), now)).toEqual(['cao-832'])
    expect(proposedDeadlines(ruled(null), law, now)).toMatchObject({
      near: [],
      undated: [{ field: 'decisionId' }],
    })
  })

  it('names no person where the case is about several', () => {
    const records = file({
      participations: [participation(9, 'client'), participation(10, 'co-defendant', BOLAT)],
      decisions: [decision(1, { kind: 'verdict', announcedOn: on('2026-12-04') })],
    })
    expect(find(records, 'cpc-418', now).partyId).toBeNull()
  })
})

describe('a pack', () => {
  it('may say nothing of when its triggers occur, and then proposes nothing', () => {
    const pack = { ...law.pack, triggers: law.pack.triggers.map((one) => ({ ...one, occurs: null })) }
    expect(proposedDeadlines({ ...night }, { ...law, pack }, NIGHT).near).toEqual([])
  })

  it('may lose a rule: the others go on, and what ran by it is asked for no more', () => {
    const rules = law.pack.rules.filter(({ id }) => id !== 'cpc-131-4')
    const records = with_({ ...night }, [taken(find(night, 'cpc-131-4'))])
    const { near: some } = proposedDeadlines(records, { ...law, pack: { ...law.pack, rules } }, NIGHT)
    expect(ids(some)).toContain('cpc-131-2')
  })

  it('proposes no rule that was not in force on the day', () => {
    const rules = law.pack.rules.map((rule) =>
      rule.id === 'cpc-131-2' ? { ...rule, validTo: on<never>('2026-11-30') } : rule,
    )
    const { near: some } = proposedDeadlines({ ...night }, { ...law, pack: { ...law.pack, rules } }, NIGHT)
    expect(ids(some)).not.toContain('cpc-131-2')
  })

  it('is refused where it asks for a fact that the program does not know', () => {
    const [trigger, ...triggers] = law.pack.triggers
    const asks = (occurs: object) => {
      const read = readRulePack({ ...law.pack, triggers: [{ ...trigger, occurs }, ...triggers] })
      return read.isRead ? [] : read.problems.map(({ place, reason }) => `${place} ${reason}`)
    }
    expect(asks({ cases: ['criminal'] })).toEqual([])
    expect(asks({ weather: ['rain'] })).toEqual(['triggers[0].occurs.weather unknown-key'])
    expect(asks({ cases: ['military'] })).toEqual(['triggers[0].occurs.cases[0] wrong-form'])
  })
})

describe('a deadline that is taken over', () => {
  it('says its rule, its start, both days and what makes it so, and is a deadline as it stands', () => {
    const motion = find(night, 'cpc-147-3')
    const value = deadlineOf(motion, motion.terms[0], { caseId: CASE, language: 'ru' })
    expect(deadlineInputSchema.safeParse(value).error).toBeUndefined()
    expect(value).toMatchObject({
      rule: 'cpc-147-3',
      pack: law.pack.id,
      packVersion: law.pack.version,
      restraintId: detention.id,
      startsOn: '2026-12-03',
      startsTime: '23:40',
      lastOn: '2026-12-03',
      lastTime: '15:40',
      binds: 'prosecutor',
      state: 'open',
      partyId: AIDA,
    })
  })
})

describe('a case with 10,000 records', () => {
  it('is answered all the same', () => {
    const records = file({
      participations: [participation(9, 'client')],
      restraints: [detention],
      events: Array.from({ length: 5_000 }, (_, at) =>
        event(100 + at, { kind: 'complaint', date: on('2020-05-05'), title: '\u202Egnihtemos\u2066' }),
      ),
      decisions: Array.from({ length: 5_000 }, (_, at) =>
        decision(20_000 + at, { kind: 'order', announcedOn: on('2021-05-05') }),
      ),
    })
    const { near: some, far } = proposedDeadlines(records, law, NIGHT)
    expect(ids(some)[0]).toBe('cpc-131-2')
    expect(far).toHaveLength(10_000)
  })
})
