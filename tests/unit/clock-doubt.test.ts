import { describe, expect, it } from 'vitest'
import { clockDoubt } from '../../shared/domain/clock-doubt.ts'
import type { Instant, IsoDate } from '../../shared/domain/dates.ts'

const programFrom = '2026-12-01' as IsoDate
const reasonAt = (now: string, newest: string | null) =>
  clockDoubt({ now: now as Instant, newest: newest as Instant | null, programFrom })?.reason ?? null

describe('the clock of the computer', () => {
  it('is believed where nothing speaks against it', () => {
    expect(reasonAt('2026-12-01T07:00:00.000Z', null)).toBeNull()
    expect(reasonAt('2026-12-05T07:00:00.000Z', '2026-12-05T06:59:00.000Z')).toBeNull()
    expect(reasonAt('2028-12-05T07:00:00.000Z', '2026-12-05T07:00:00.000Z')).toBeNull()
  })

  it('is not believed where something in the vault was written later, but for the minutes that clocks are off', () => {
    expect(reasonAt('2026-12-05T07:00:00.000Z', '2026-12-05T07:09:59.000Z')).toBeNull()
    expect(reasonAt('2026-12-05T07:00:00.000Z', '2026-12-05T07:10:01.000Z')).toBe('changed-later')
    expect(reasonAt('2026-12-05T02:00:00.000Z', '2026-12-05T07:00:00.000Z')).toBe('changed-later')
    expect(reasonAt('1970-01-01T00:00:00.000Z', '2026-12-05T07:00:00.000Z')).toBe('changed-later')
  })

  it('is not believed before the program was made', () => {
    expect(reasonAt('2026-11-01T00:00:00.000Z', null)).toBeNull()
    expect(reasonAt('2026-10-31T23:59:59.000Z', null)).toBe('program-later')
  })

  it('is not believed years after the last that is known', () => {
    expect(reasonAt('2029-11-30T00:00:00.000Z', null)).toBeNull()
    expect(reasonAt('2029-12-01T00:00:00.000Z', null)).toBe('far-ahead')
    expect(reasonAt('2029-12-01T00:00:00.000Z', '2027-05-01T00:00:00.000Z')).toBeNull()
    expect(reasonAt('2036-12-01T00:00:00.000Z', '2027-05-01T00:00:00.000Z')).toBe('far-ahead')
  })

  it('is told with what it shows and what speaks against it', () => {
    const [now, newest] = ['2026-12-05T02:00:00.000Z', '2026-12-05T07:00:00.000Z'] as Instant[]
    expect(clockDoubt({ now: now as Instant, newest: newest as Instant, programFrom })).toEqual({
      reason: 'changed-later',
      now,
      known: newest,
    })
  })
})
