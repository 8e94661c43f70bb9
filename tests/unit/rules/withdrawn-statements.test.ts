import { describe, expect, it } from 'vitest'
import { standingsOf } from '../../../shared/domain/case/withdrawn-statements.ts'
import type { Statement } from '../../../shared/domain/kinds/statement.ts'
import { statement } from './support/records.ts'

const taking = (number: number, back?: Statement): Statement =>
  statement(number, { withdraws: back?.id ?? null })

const standings = (...statements: Statement[]) => {
  const found = standingsOf(statements)
  return statements.map(({ id }) => found.get(id))
}

describe('what has become of a statement', () => {
  const confession = taking(1)

  it('is that it stands as it was said where nothing takes it back', () => {
    expect(standings(confession, taking(2))).toEqual(['', ''])
  })

  it('is that it is withdrawn as soon as one statement takes it back, however many others do', () => {
    expect(standings(confession, taking(2, confession))).toEqual(['withdrawn', ''])
    expect(standings(confession, taking(2, confession), taking(3, confession))).toEqual(['withdrawn', '', ''])
  })

  it('is that it is restored where its withdrawal was withdrawn, and withdrawn again after the next', () => {
    const withdrawal = taking(2, confession)
    const again = taking(3, withdrawal)
    expect(standings(confession, withdrawal, again)).toEqual(['restored', 'withdrawn', ''])
    expect(standings(confession, withdrawal, again, taking(4, again))).toEqual([
      'withdrawn',
      'restored',
      'withdrawn',
      '',
    ])
    // One of two withdrawals still holds.
    expect(standings(confession, withdrawal, again, taking(4, confession))[0]).toBe('withdrawn')
  })

  it('does not depend on the order in which they stand, and ends where they make a ring', () => {
    const withdrawal = taking(2, confession)
    expect(standings(withdrawal, confession)).toEqual(['', 'withdrawn'])
    const ring = [taking(1, taking(2)), taking(2, taking(1))]
    expect(standings(...ring)).toHaveLength(2)
  })
})
