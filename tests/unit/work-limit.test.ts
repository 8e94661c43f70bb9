import { describe, expect, it } from 'vitest'
import { LOOK_EVERY_MS, watchWork } from '../../shared/port/work-limit.ts'

const LIMIT = { processorMs: 1_000, idleMs: 4 * LOOK_EVERY_MS }

/** Watches work whose processor time at each look is given, and tells at which look it was over; undefined for never. */
const overAt = (usedAtLooks: readonly (number | undefined)[]): number | undefined => {
  let look = -1
  let over: number | undefined
  let run: (() => void) | undefined
  watchWork({
    usedMs: () => (look < 0 ? 500 : usedAtLooks[look]),
    limit: LIMIT,
    onOver: () => {
      over = look
    },
    every: (_intervalMs, wanted) => {
      run = wanted
      return () => {
        run = undefined
      }
    },
  })
  for (look = 0; look < usedAtLooks.length; look += 1) run?.()
  return over
}

describe('work on a hostile file', () => {
  it('is over when it has used its processor time since it began, not before', () => {
    expect([overAt([900, 1_300, 1_499]), overAt([900, 1_300, 1_500])]).toEqual([undefined, 2])
  })

  it('goes on for as long as it takes on a machine that gives it little', () => {
    expect(overAt(Array.from({ length: 240 }, (_, look) => 500 + look * 4))).toBeUndefined()
  })

  it('is over when it has used nothing for so many looks in a row', () => {
    expect(overAt([600, 600, 600, 600, 600, 600])).toBe(4)
    expect(overAt([600, 600, 600, 600, 700, 700, 700, 700, 800])).toBeUndefined()
  })

  it('hangs as well where its processor time cannot be told', () => {
    expect(overAt([600, ...Array.from({ length: 6 }, () => undefined)])).toBe(4)
  })
})
