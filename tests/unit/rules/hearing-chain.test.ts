import { expect, test } from 'vitest'
import { hearingChain } from '../../../shared/domain/case/hearing-chain.ts'
import type { Hearing } from '../../../shared/domain/kinds/hearing.ts'
import { hearing } from './support/records.ts'

const first = hearing(1, '2026-12-01T10:30')
const after = (number: number, startsAt: string, before: Hearing) =>
  hearing(number, startsAt, { continues: before.id })

test('hearings that go on from one another are read in the order of time, from whichever of them one comes', () => {
  const second = after(2, '2026-12-15T10:30', first)
  const third = after(3, '2027-01', second)
  const apart = hearing(4, '2026-12-20T10:30')
  const all = [third, apart, first, second]
  for (const one of [first, second, third]) {
    expect(hearingChain(all, one.id).map(({ startsAt }) => startsAt)).toEqual([
      '2026-12-01T10:30',
      '2026-12-15T10:30',
      '2027-01',
    ])
  }
  expect(hearingChain(all, apart.id)).toEqual([])
  expect(hearingChain(all, 'gone')).toEqual([])
})

test('two that go on from one are both in the chain, and a ring that some vault may hold ends', () => {
  const [one, other] = [after(2, '2026-12-15', first), after(3, '2026-12-16', first)]
  expect(hearingChain([first, one, other], one.id)).toHaveLength(3)
  const ring = [hearing(1, '2026-12-01', { continues: one.id }), one]
  expect(hearingChain(ring, one.id)).toHaveLength(2)
})
