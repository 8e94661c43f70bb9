import { describe, expect, it } from 'vitest'
import { findDateConflicts } from '../../shared/domain/date-order.ts'
import { partialDateSchema } from '../../shared/domain/partial-date.ts'

const fact = (key: string, date: string) => ({ key, date: partialDateSchema.parse(date) })

const rules = [
  { earlier: 'born', later: 'conduct' },
  { earlier: 'conduct', later: 'charge' },
  { earlier: 'order', later: 'extension' },
]

describe('dates in an order that cannot be', () => {
  it('are pointed out in pairs, as the rule would have them', () => {
    const born = fact('born', '1990')
    const conduct = fact('conduct', '1985-06')
    const charge = fact('charge', '[..1980]')
    expect(findDateConflicts([charge, conduct, born], rules)).toEqual([
      { earlier: born, later: conduct },
      { earlier: conduct, later: charge },
    ])
  })

  it('are not seen where the dates do not tell for certain', () => {
    const facts = [
      fact('born', '1990~'),
      fact('conduct', '1989-11'),
      fact('charge', '[1989..]'),
      fact('order', '2022-03-01'),
      fact('extension', '2022-03-01'),
    ]
    expect(findDateConflicts(facts, rules)).toEqual([])
  })

  it('are found for each of several facts of one kind, which come back whole', () => {
    const order = { ...fact('order', '2022-03-01'), id: 'a' }
    const first = { ...fact('extension', '2022-02-28'), id: 'b' }
    const second = { ...fact('extension', '2022-05-01'), id: 'c' }
    expect(findDateConflicts([order, first, second], rules)).toEqual([{ earlier: order, later: first }])
  })

  it('need both facts', () => {
    expect(findDateConflicts([fact('extension', '2022')], rules)).toEqual([])
    expect(findDateConflicts([], rules)).toEqual([])
  })
})
