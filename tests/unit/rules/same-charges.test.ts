import { describe, expect, it } from 'vitest'
import { sameCharges } from '../../../shared/domain/case/same-charges.ts'
import { charge } from './support/records.ts'

const written = (code: string, article: string, part: string) => ({ code, article, part })

describe('the same charge of a person', () => {
  const known = charge(1, written('УК РК', '272', '2'))

  it.each([
    written('CC', '272', '2'),
    written('ҚР ҚК', '272', '2'),
    written('ук', '272 ч. 2', ''),
    written('', '272(2)', ''),
  ])('is found however its code is written: %o', (typed) => {
    expect(sameCharges([known], { ...typed, partyId: known.partyId })).toEqual([known])
  })

  it.each([
    written('CAO', '272', '2'),
    written('УК РФ', '272', '2'),
    written('УК РК', '272', '1'),
    written('УК РК', '272-1', '2'),
    written('УК РК', '', ''),
  ])('is none under another code, article or part: %o', (typed) => {
    expect(sameCharges([known], { ...typed, partyId: known.partyId })).toEqual([])
  })

  it('is none of another person, and a code that nobody knows is only itself', () => {
    expect(sameCharges([known], { ...written('CC', '272', '2'), partyId: 'somebody else' })).toEqual([])
    const foreign = charge(2, written('StGB', '130', ''))
    expect(
      ['stgb', 'StGB', 'БҚЗ'].map(
        (code) => sameCharges([foreign], { ...written(code, '130', ''), partyId: foreign.partyId }).length,
      ),
    ).toEqual([1, 1, 0])
  })
})
