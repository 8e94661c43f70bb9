import type { LocalDateTime } from '../dates.ts'
import type { Zone } from './calendar.ts'

/*
 * Times on the clock of a place, turned into minutes that passed. The offsets are data of the calendar: neither the zone of the
 * machine nor the version of its time zone table, which may be older than the last change of a law, has a say.
 */

const MINUTE_MS = 60_000

/** Minutes from 1970 by the clock on the wall. */
const wallMinutes = (at: LocalDateTime): number => Date.parse(`${at}:00Z`) / MINUTE_MS

// Years are kept within four digits by the bounds of the schemas, so the text is a valid time.
const wallText = (minutes: number): LocalDateTime =>
  new Date(minutes * MINUTE_MS).toISOString().slice(0, 16) as LocalDateTime

/** The time on the clock so many minutes later, had nobody set it in between. */
export const addWallMinutes = (at: LocalDateTime, minutes: number): LocalDateTime =>
  wallText(wallMinutes(at) + minutes)

interface Stretch {
  readonly minutes: number
  /** In minutes of UTC; the end does not belong to it. */
  readonly from: number
  readonly end: number
}

const stretchesOf = ({ offsets }: Zone): Stretch[] => {
  let from = Number.NEGATIVE_INFINITY
  return offsets.map(({ until, minutes }) => {
    const end = until === null ? Number.POSITIVE_INFINITY : wallMinutes(until) - minutes
    const stretch = { minutes, from, end }
    from = end
    return stretch
  })
}

/** What is known of a time on a clock: the offsets that it can have, and the one that is taken. */
export interface ClockTime {
  readonly utcMinutes: number
  readonly offsetMinutes: number
  /** `twice`: the clock was set back over it. `never`: it was set forward over it. */
  readonly occurs: 'once' | 'twice' | 'never'
}

/**
 * A time on the clock of a zone. One that was on the clock twice is taken as the first, so that a term which runs from it ends
 * earlier, unless its offset is known.
 */
export const clockTimeOf = (zone: Zone, at: LocalDateTime, offset: number | null = null): ClockTime => {
  const wall = wallMinutes(at)
  const stretches = stretchesOf(zone)
  const can = stretches.filter(({ from, end, minutes }) => wall - minutes >= from && wall - minutes < end)
  const chosen = can.find(({ minutes }) => minutes === offset) ?? can[0]
  if (chosen !== undefined) {
    const { minutes } = chosen
    return { utcMinutes: wall - minutes, offsetMinutes: minutes, occurs: can.length > 1 ? 'twice' : 'once' }
  }
  // Set forward over it: as the clock went before.
  const before = stretches.findLast(({ end, minutes }) => wall - minutes >= end)
  const minutes = before?.minutes ?? 0
  return { utcMinutes: wall - minutes, offsetMinutes: minutes, occurs: 'never' }
}

/** What the clock of a zone shows at a moment. */
export const onClock = (
  zone: Zone,
  utcMinutes: number,
): { readonly at: LocalDateTime; readonly offsetMinutes: number } => {
  const stretch = stretchesOf(zone).find(({ from, end }) => utcMinutes >= from && utcMinutes < end)
  const offsetMinutes = stretch?.minutes ?? 0
  return { at: wallText(utcMinutes + offsetMinutes), offsetMinutes }
}
