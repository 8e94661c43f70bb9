import type { LocalDateTime } from './dates.ts'
import type { Zone } from './terms/calendar.ts'
import { addWallMinutes, type ClockTime, clockTimeOf, onClock } from './terms/clocks.ts'
import type { TermLaw } from './terms/term.ts'

/*
 * The clock of a place by its name in the tz database, to turn times of other people's calendars into ours and back. A law that is
 * in use knows the clocks of its country better than the machine: its table of zones may be older than the last change.
 */

export interface ZoneClock {
  /** When a time on the clock is. */
  utcOf(at: LocalDateTime): ClockTime
  /** What the clock shows. */
  wallOf(utcMinutes: number): LocalDateTime
}

const EPOCH = '1970-01-01T00:00' as LocalDateTime
const MINUTE_MS = 60_000
const DAY_MINUTES = 24 * 60

const ofLaw = (zone: Zone): ZoneClock => ({
  utcOf: (at) => clockTimeOf(zone, at),
  wallOf: (utcMinutes) => onClock(zone, utcMinutes).at,
})

const OFFSET = /^GMT(?:([+-])(\d{2}):(\d{2})(?::\d{2})?)?$/u

/** Minutes from UTC at a moment, by the machine's own table; undefined where it has no such zone. */
const machineOffsets = (name: string): ((utcMinutes: number) => number) | undefined => {
  let format: Intl.DateTimeFormat
  try {
    format = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' })
  } catch {
    return
  }
  return (utcMinutes) => {
    const parts = format.formatToParts(utcMinutes * MINUTE_MS)
    const [, sign, hours, minutes] =
      OFFSET.exec(parts.find(({ type }) => type === 'timeZoneName')?.value ?? '') ?? []
    const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0)
    return sign === '-' ? -size : size
  }
}

const ofMachine = (offsetAt: (utcMinutes: number) => number): ZoneClock => ({
  wallOf: (utcMinutes) => addWallMinutes(EPOCH, utcMinutes + offsetAt(utcMinutes)),
  utcOf: (at) => {
    const wall = Date.parse(`${at}:00Z`) / MINUTE_MS
    // The clock is never set twice within two days.
    const [before, after] = [offsetAt(wall - DAY_MINUTES), offsetAt(wall + DAY_MINUTES)]
    const can = [...new Set([before, after])].filter((offset) => offsetAt(wall - offset) === offset)
    const offsetMinutes = can[0] ?? before
    const occurs = can.length > 1 ? 'twice' : can.length === 1 ? 'once' : 'never'
    return { utcMinutes: wall - offsetMinutes, offsetMinutes, occurs }
  },
})

/** A name as files write it that no machine has: offsets such as "+05:00" are no place. */
const PLACE = /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+){0,2}$/u

/**
 * The clock of a zone by its name in the tz database.
 *
 * @returns undefined where neither a law nor the machine has a zone of that name
 */
export const zoneClock = (name: string, laws: readonly TermLaw[]): ZoneClock | undefined => {
  if (!PLACE.test(name)) return
  const zone = laws.map(({ days }) => days.zones.get(name)).find((found) => found !== undefined)
  if (zone !== undefined) return ofLaw(zone)
  const offsets = machineOffsets(name)
  return offsets === undefined ? undefined : ofMachine(offsets)
}
