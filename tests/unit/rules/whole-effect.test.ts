import { describe, expect, it } from 'vitest'
import { wholeEffect } from '../../../shared/domain/case/whole-effect.ts'
import type { DecisionOutcome } from '../../../shared/domain/kinds/decision.ts'
import { BOLAT, decision, on, sentence } from './support/records.ts'

const TODAY = on<never>('2027-12-01')
const verdict = decision(500, { announcedOn: on('2026-03-02') })
const appeal = decision(501, { kind: 'appeal', announcedOn: on('2026-06'), reviews: verdict.id })
const hers = sentence(1, { years: 5 })
const his = sentence(2, { partyId: BOLAT, years: 7 })
const reduced = sentence(3, { decisionId: appeal.id, effect: 'reduced', changes: hers.id, years: 3 })
const paid = [
  sentence(4, { kind: 'fine' }),
  sentence(5, { kind: 'fine', effect: 'paid', changes: sentence(4, {}).id }),
]

const effects = (
  outcome: DecisionOutcome,
  reviews: typeof verdict.id | null,
  sentences = [hers, his],
  decisions = [verdict],
) =>
  wholeEffect(
    { decisions, sentences },
    decision(502, { kind: 'cassation', announcedOn: on('2026-11-05'), outcome, reviews }),
    TODAY,
  ).map(({ before, after, part }) => [before.now, after.now, part.effect, part.changes, after.standing.years])

describe('a decision on a whole decision', () => {
  it('upholds or sets aside every part that stands, each by itself', () => {
    expect(effects('cancelled', verdict.id, [hers, his, ...paid])).toEqual([
      ['pronounced', 'cancelled', 'cancelled', hers.id, 5],
      ['pronounced', 'cancelled', 'cancelled', his.id, 7],
    ])
    expect(effects('upheld', verdict.id)).toEqual([
      ['pronounced', 'in-force', 'upheld', hers.id, 5],
      ['pronounced', 'in-force', 'upheld', his.id, 7],
    ])
  })

  it('that sets an appeal aside touches only what the appeal had said, and leaves open what holds', () => {
    expect(effects('cancelled', appeal.id, [hers, his, reduced], [verdict, appeal])).toEqual([
      ['changed', 'unsettled', 'cancelled', reduced.id, 5],
    ])
  })

  it('has nothing to show where it reviews none, decides otherwise or has parts of its own', () => {
    const own = sentence(6, { decisionId: decision(502, {}).id, effect: 'cancelled', changes: hers.id })
    expect([
      effects('cancelled', null),
      effects('partly-changed', verdict.id),
      effects('cancelled', verdict.id, [hers, his, own]),
    ]).toEqual([[], [], []])
  })
})
