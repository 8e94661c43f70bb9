import { expect, test } from 'vitest'
import { sentenceEnd } from '../../../shared/domain/case/sentence-end.ts'
import type { StandingSentence } from '../../../shared/domain/case/standing-sentences.ts'
import type { Sentence } from '../../../shared/domain/kinds/sentence.ts'
import { BOLAT, on, sentence } from './support/records.ts'

const part = (change: Parameters<typeof sentence>[1] = {}): Sentence =>
  sentence(1, {
    kind: 'imprisonment',
    years: 5,
    months: null,
    days: null,
    from: on('2022-03-10'),
    until: null,
    ...change,
  })

const endOf = (
  standing: Sentence,
  { now = 'in-force', original = standing }: Partial<Pick<StandingSentence, 'now' | 'original'>> = {},
) => sentenceEnd({ partyId: BOLAT, original, history: [], now, standing })

test('five years from a day end on the day before it five years later', () => {
  expect(endOf(part())).toBe('2027-03-09')
  expect(endOf(part({ years: 1, months: 6 }))).toBe('2023-09-09')
  expect(endOf(part({ kind: 'arrest', years: null, days: 15 }))).toBe('2022-03-24')
})

test('what was reduced runs from where it began, what was replaced by another kind does not', () => {
  const reduced = part({ effect: 'reduced', years: 3, from: null })
  expect(endOf(reduced, { original: part(), now: 'changed' })).toBe('2025-03-09')
  expect(endOf(part({ kind: 'restricted-freedom', from: null }), { original: part() })).toBeNull()
})

test('of a beginning that is not known to the day no end is counted, and of none nothing is said', () => {
  expect(endOf(part({ from: on('2022-03') }))).toBe('uncounted')
  expect(endOf(part({ from: on('2022-03-10~') }))).toBe('uncounted')
  expect(endOf(part({ from: null }))).toBeNull()
})

test('a paper that names the last day, a fine, a length that is not known and what is not borne have no computed end', () => {
  expect(endOf(part({ until: on('2027-01-01') }))).toBeNull()
  expect(endOf(part({ kind: 'fine' }))).toBeNull()
  expect(endOf(part({ years: null }))).toBeNull()
  for (const now of ['cancelled', 'postponed', 'unsettled', 'served', 'amnestied'] as const)
    expect(endOf(part(), { now })).toBeNull()
})
