import { describe, expect, it } from 'vitest'
import { HAPPENED, isAlike } from '../../../shared/domain/case/alike-records.ts'
import { AIDA, BOLAT, decision, event, hearing, on, restraint } from './support/records.ts'

const { event: ofEvent, hearing: ofHearing, decision: ofDecision } = HAPPENED
const { restraint: ofRestraint, contact: ofContact } = HAPPENED

const arrest = (date: string | null, ...people: (typeof AIDA)[]) =>
  ofEvent(
    event(1, {
      kind: 'arrest',
      date: date === null ? null : on(date),
      persons: people.map((partyId) => ({ partyId, role: 'victim', detail: '' })),
    }),
  )

const custody = (from: string, partyId = AIDA) => ofRestraint(restraint(1, { from: on(from), partyId }))
const order = (number: string, kind: 'order' | 'verdict' = 'order') =>
  ofDecision(decision(1, { kind, number, announcedOn: on('2026-03-12') }))
const visit = (at: string, partyId: typeof AIDA | null, kind: 'visit' | 'call' = 'visit') =>
  ofContact({ kind, at: on(at), partyId })

describe('a record may be another one entered again', () => {
  it.each([
    ['an arrest on the same day', arrest('2026-03-12'), arrest('2026-03-12')],
    ['an arrest of the same person', arrest('2026-03-12', AIDA), arrest('2026-03', AIDA, BOLAT)],
    ['an arrest of which one report names nobody', arrest('2026-03-12', AIDA), arrest('2026-03-12')],
    [
      'a hearing on the same day',
      ofHearing(hearing(1, '2026-03-12')),
      ofHearing(hearing(2, '2026-03-12T10:00')),
    ],
    ['a decision without a number', order('12'), order('')],
    ['custody of the same person from the same day', custody('2026-03-12'), custody('2026-03-12')],
    ['a visit on the same day', visit('2026-03-12T10:00', AIDA), visit('2026-03-12T11:30', AIDA)],
  ])('%s', (_what, one, other) => {
    expect([isAlike(one, other), isAlike(other, one)]).toEqual([true, true])
  })

  it.each([
    [
      'a search is no arrest, on one day of one person',
      arrest('2026-03-12', AIDA),
      { ...arrest('2026-03-12', AIDA), kind: 'search' },
    ],
    ['another person is arrested', arrest('2026-03-12', AIDA), arrest('2026-03-12', BOLAT)],
    ['another day', arrest('2026-03-12'), arrest('2026-03-14')],
    ['a year says nothing of a day', arrest('2026-03-12'), arrest('2026')],
    ['no date', arrest(null), arrest('2026-03-12')],
    [
      'of another kind is no kind',
      { ...arrest('2026-03-12'), kind: 'other' },
      { ...arrest('2026-03-12'), kind: 'other' },
    ],
    [
      'two sittings of one day',
      ofHearing(hearing(1, '2026-03-12T10:00')),
      ofHearing(hearing(2, '2026-03-12T15:00')),
    ],
    ['two numbers', order('12'), order('13')],
    ['an order and a verdict', order(''), order('', 'verdict')],
    ['custody of another person', custody('2026-03-12'), custody('2026-03-12', BOLAT)],
    ['a call after a visit', visit('2026-03-12T10:00', AIDA), visit('2026-03-12T11:30', AIDA, 'call')],
  ])('is not: %s', (_what, one, other) => {
    expect([isAlike(one, other), isAlike(other, one)]).toEqual([false, false])
  })
})
