import { describe, expect, it } from 'vitest'
import { isOver, postponementEnd, standingSentences } from '../../../shared/domain/case/standing-sentences.ts'
import type { Sentence } from '../../../shared/domain/kinds/sentence.ts'
import { SITUATION_DAY, SITUATIONS, type Situation } from '../../support/sentence-situations.ts'
import { BOLAT, decision, on, sentence } from './support/records.ts'

const verdict = decision(500, { announcedOn: on('2026-03-02') })
const appeal = decision(501, { kind: 'appeal', announcedOn: on('2026-06'), reviews: verdict.id })
const TODAY = on<never>('2027-12-01')
const pardon = decision(502, { kind: 'pardon', announcedOn: on('2027') })

/** The records of a situation. */
const recordsOf = ({ decisions }: Situation) => {
  const parts: Sentence[] = []
  const kept = decisions.map((told, place) => {
    const reviewed = told.reviews === undefined ? null : decision(700 + told.reviews, {}).id
    const of = decision(700 + place, { ...(told.decision as object), reviews: reviewed })
    for (const { changes, ...part } of told.parts ?? []) {
      const changed = changes === undefined ? null : (parts[changes]?.id ?? null)
      parts.push(sentence(800 + parts.length, { ...(part as object), decisionId: of.id, changes: changed }))
    }
    return of
  })
  return { decisions: kept, sentences: parts }
}

describe('standing sentences', () => {
  it.each(SITUATIONS.map((situation) => [situation.what, situation] as const))(
    'say of one that was %s',
    (_what, situation) => {
      const { decisions, sentences } = recordsOf(situation)
      const standing = standingSentences(
        decisions.toReversed(),
        sentences.toReversed(),
        on<never>(SITUATION_DAY),
      )
      expect(
        standing.map((part) => ({ now: part.now, years: part.standing.years, isOver: isOver(part) })),
      ).toEqual([{ now: situation.now, years: situation.years, isOver: situation.isOver }])
    },
  )

  it('keep two penalties of one kind apart', () => {
    const first = sentence(1, { decisionId: verdict.id, kind: 'fine', amount: '100' })
    const second = sentence(2, { decisionId: verdict.id, kind: 'fine', amount: '200' })
    const cancelled = sentence(3, {
      decisionId: appeal.id,
      kind: 'fine',
      effect: 'cancelled',
      changes: first.id,
    })
    const standing = standingSentences([verdict, appeal], [first, second, cancelled], TODAY)
    expect(standing.map(({ now, standing: { amount } }) => [amount, now])).toEqual([
      ['100', 'cancelled'],
      ['200', 'pronounced'],
    ])
  })

  it('keep co-defendants apart: one verdict, two sentences, two effects of one appeal', () => {
    const hers = sentence(1, { decisionId: verdict.id, years: 5 })
    const his = sentence(2, { decisionId: verdict.id, partyId: BOLAT, years: 7 })
    const reduced = sentence(3, { decisionId: appeal.id, effect: 'reduced', changes: hers.id, years: 3 })
    const upheld = sentence(4, { decisionId: appeal.id, partyId: BOLAT, effect: 'upheld', changes: his.id })
    const standing = standingSentences([appeal, verdict], [upheld, reduced, his, hers], TODAY)
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
    const standing = standingSentences([verdict, appeal], [fine, suspension, ...cancelled], TODAY)
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
    const [part] = standingSentences([pardon, appeal, verdict], [released, replaced, first], TODAY)
    expect(part).toEqual({
      partyId: first.partyId,
      original: first,
      history: [replaced, released],
      now: 'released',
      standing: replaced,
    })
  })

  it.each([
    ['a verdict alone, however long ago', {}, [], 'pronounced'],
    ['a verdict recorded as in force', { inForceOn: '2026-03-18' }, [], 'in-force'],
    ['a verdict recorded as in force today', { inForceOn: '2027-12-01' }, [], 'in-force'],
    ['a verdict to be in force later', { inForceOn: '2027-12-02' }, [], 'pronounced'],
    ['a verdict in force some day of this month', { inForceOn: '2027-12' }, [], 'pronounced'],
    ['a verdict that the appeal upheld as a whole', {}, [{ outcome: 'upheld' }], 'in-force'],
    ['a verdict before an appeal that sent it back', {}, [{ outcome: 'returned' }], 'pronounced'],
    [
      'a verdict upheld by an order of no higher court',
      {},
      [{ outcome: 'upheld', kind: 'order' }],
      'pronounced',
    ],
    ['what an appeal imposed', { kind: 'appeal' }, [], 'in-force'],
  ] as const)('are in force only where the record says so: %s', (_what, change, reviews, now) => {
    const first = decision(500, { announcedOn: on('2026-03-02'), ...(change as object) })
    const later = reviews.map((review, place) =>
      decision(600 + place, { kind: 'appeal', reviews: first.id, ...review }),
    )
    const part = sentence(1, { decisionId: first.id, years: 5 })
    expect(standingSentences([first, ...later], [part], TODAY).map((each) => each.now)).toEqual([now])
  })

  it('end for records that change each other in a ring', () => {
    const one = sentence(1, { decisionId: verdict.id })
    const other = sentence(2, { decisionId: appeal.id, effect: 'reduced', changes: one.id })
    expect(standingSentences([verdict], [{ ...one, changes: other.id }, other], TODAY)).toEqual([])
  })
})

describe('a sentence postponed for a small child', () => {
  it.each([
    ['2028-03-02', '2016-05-20', '2028-03-02', 'date'],
    ['2031-03-02', '2016-05-20', '2030-05-20', 'birthday'],
    ['2030-05-20', '2016-05-20', '2030-05-20', 'date'],
    [null, '2016-02-29', '2030-02-28', 'birthday'],
    ['2028-03-02', null, '2028-03-02', 'date'],
    ['2028', '2016-05', '2028', 'date'],
    ['2031', '2016-05', '2030-05', 'birthday'],
    [null, '2019', '2033', 'birthday'],
  ] as const)('put off to %s, child born %s: ends on %s by the %s', (until, childBornOn, day, because) => {
    const of = {
      until: until === null ? null : on<never>(until),
      childBornOn: childBornOn === null ? null : on<never>(childBornOn),
    }
    expect(postponementEnd(of)).toEqual({ day, because })
  })

  it('is not said to end by one of two dates where it is not known which comes first', () => {
    const end = (until: string, childBornOn: string) =>
      postponementEnd({ until: on(until), childBornOn: on(childBornOn) })
    expect(end('2033-03-02', '2019')).toEqual({ day: '2033-03-02', because: 'unclear', or: '2033' })
    expect(end('2033', '2019-02-28')).toEqual({ day: '2033', because: 'unclear', or: '2033-02-28' })
    expect(end('2033-03-02~', '2019-03-02')).toMatchObject({ because: 'unclear' })
  })

  it('has no known end where neither day is known', () => {
    expect(postponementEnd({ until: null, childBornOn: null })).toBeNull()
  })
})
