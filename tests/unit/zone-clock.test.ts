import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LocalDateTime } from '../../shared/domain/dates.ts'
import { kazakhstanLaw } from '../../shared/domain/terms/packs.ts'
import { zoneClock } from '../../shared/domain/zone-clock.ts'

const LAWS = [kazakhstanLaw()]
const clockOf = (name: string) => {
  const clock = zoneClock(name, LAWS)
  if (clock === undefined) throw new Error(name)
  return clock
}
const utc = (name: string, at: string) => {
  const { utcMinutes, occurs } = clockOf(name).utcOf(at as LocalDateTime)
  return [new Date(utcMinutes * 60_000).toISOString().slice(0, 16), occurs]
}

describe('the clock of a place', () => {
  it('is that of the law where it has one, whatever the machine says', () => {
    expect(utc('Asia/Almaty', '2024-02-29T23:59')).toEqual(['2024-02-29T17:59', 'twice'])
    expect(utc('Asia/Almaty', '2024-03-01T00:00')).toEqual(['2024-02-29T19:00', 'once'])
    expect(utc('Asia/Almaty', '2026-12-01T10:00')).toEqual(['2026-12-01T05:00', 'once'])
  })

  it('is set forward and back where summers have a time of their own', () => {
    expect(utc('Europe/Berlin', '2026-03-29T01:59')).toEqual(['2026-03-29T00:59', 'once'])
    expect(utc('Europe/Berlin', '2026-03-29T02:30')).toEqual(['2026-03-29T01:30', 'never'])
    expect(utc('Europe/Berlin', '2026-03-29T03:00')).toEqual(['2026-03-29T01:00', 'once'])
    expect(utc('Europe/Berlin', '2026-10-25T02:30')).toEqual(['2026-10-25T00:30', 'twice'])
    expect(utc('Asia/Kathmandu', '2026-01-01T00:00')).toEqual(['2025-12-31T18:15', 'once'])
    expect(utc('America/St_Johns', '2026-01-01T00:00')).toEqual(['2026-01-01T03:30', 'once'])
  })

  it('comes back to the same time from every minute', () => {
    const names = fc.constantFrom('Asia/Almaty', 'Europe/Berlin', 'America/New_York', 'UTC', 'Etc/GMT-5')
    const minutes = fc.integer({ min: Date.UTC(1995, 0) / 60_000, max: Date.UTC(2040, 0) / 60_000 })
    fc.assert(
      fc.property(names, minutes, (name, utcMinutes) => {
        const clock = clockOf(name)
        const back = clock.utcOf(clock.wallOf(utcMinutes))
        expect(back.utcMinutes === utcMinutes || back.occurs === 'twice').toBe(true)
      }),
    )
  })

  it('is unknown for offsets, for names that programs made up and for hostile ones', () => {
    const names = [
      '',
      '+05:00',
      'Central Asia Standard Time',
      'Almaty Time',
      '__proto__',
      'constructor',
      'a/b/c/d',
    ]
    for (const name of names) expect(zoneClock(name, LAWS)).toBeUndefined()
  })
})
