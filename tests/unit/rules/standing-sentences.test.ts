import { describe, expect, it } from 'vitest'
import { postponementEnd, standingSentences } from '../../../shared/domain/case/standing-sentences.ts'
import { BOLAT, decision, on, sentence } from './support/records.ts'

const verdict = decision(500, { announcedOn: on('2026-03-02') })
const appeal = decision(501, { kind: 'appeal', announcedOn: on('2026-06'), reviews: verdict.id })
const pardon = decision(502, { kind: 'pardon', announcedOn: on('2027') })

describe('standing sentences', () => {
  it('keep co-defendants apart: one verdict, two sentences, two effects of one appeal', () => {
    const hers = sentence(1, { decisionId: verdict.id, years: 5 })
    const his = sentence(2, { decisionId: verdict.id, partyId: BOLAT, years: 7 })
    const reduced = sentence(3, { decisionId: appeal.id, effect: 'reduced', changes: hers.id, years: 3 })
    const upheld = sentence(4, { decisionId: appeal.id, partyId: BOLAT, effect: 'upheld', changes: his.id })
    const standing = standingSentences([appeal, verdict], [upheld, reduced, his, hers])
    expect(standing.map((part) => [part.partyId, part.now, part.standing.years])).toEqual([
      [hers.partyId, 'changed', 3],
      [BOLAT, 'in-force', 7],
    ])
  })

  it('keep a cancelled part, as cancelled, with all that went before', () => {
    const fine = sentence(1, { decisionId: verdict.id, kind: 'fine', amount: '317 000' })
    const suspension = sentence(2, { decisionId: verdict.id, kind: 'suspension-of-activity', months: 3 })
    const cancelled = [fine, suspension].map(({ id, kind }, place) =>
      sentence(10 + place, { decisionId: appeal.id, kind, effect: 'cancelled', changes: id }),
    )
    const standing = standingSentences([verdict, appeal], [fine, suspension, ...cancelled])
    expect(standing.map(({ now, original }) => [original.kind, now])).toEqual([
      ['fine', 'cancelled'],
      ['suspension-of-activity', 'cancelled'],
    ])
    expect(standing[0]?.history).toEqual([cancelled[0]])
  })

  it('follow a part through several decisions in the order of time, not of entry', () => {
    const first = sentence(9, { decisionId: verdict.id, years: 5 })
    const replaced = sentence(8, {
      decisionId: appeal.id,
      kind: 'restricted-freedom',
      effect: 'replaced',
      changes: first.id,
      years: 4,
    })
    const released = sentence(1, { decisionId: pardon.id, effect: 'released', changes: replaced.id })
    const [part] = standingSentences([pardon, appeal, verdict], [released, replaced, first])
    expect(part).toEqual({
      partyId: first.partyId,
      original: first,
      history: [replaced, released],
      now: 'released',
      standing: replaced,
    })
  })

  it('end for records that change each other in a ring', () => {
    const one = sentence(1, { decisionId: verdict.id })
    const other = sentence(2, { decisionId: appeal.id, effect: 'reduced', changes: one.id })
    expect(standingSentences([verdict], [{ ...one, changes: other.id }, other])).toEqual([])
  })
})

describe('a sentence postponed for a small child', () => {
  it.each([
    ['2028-03-02', '2016-05-20', '2028-03-02', 'date'],
    ['2031-03-02', '2016-05-20', '2030-05-20', 'birthday'],
    ['2030-05-20', '2016-05-20', '2030-05-20', 'date'],
    [null, '2016-02-29', '2030-02-28', 'birthday'],
    ['2028-03-02', null, '2028-03-02', 'date'],
  ] as const)('put off to %s, child born %s: ends on %s by the %s', (until, childBornOn, day, because) => {
    const of = {
      until: until === null ? null : on<never>(until),
      childBornOn: childBornOn === null ? null : on<never>(childBornOn),
    }
    expect(postponementEnd(of)).toEqual({ day, because })
  })

  it('has no known end where neither day is known', () => {
    expect(postponementEnd({ until: null, childBornOn: null })).toBeNull()
  })
})
