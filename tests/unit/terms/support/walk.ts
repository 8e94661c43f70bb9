import { readFileSync } from 'node:fs'
import * as z from 'zod'

/*
 * Terms as a child would count them: one day after the other on a list of days, with nothing of the engine in it. Slow, and
 * written from the words of the law alone: CPC art. 48, CAO art. 739.
 */

const listed = z
  .object({ off: z.array(z.string()), working: z.array(z.string()) })
  .parse(JSON.parse(readFileSync(new URL('../../../fixtures/terms/days-off.json', import.meta.url), 'utf8')))

const OFF = new Set(listed.off)
const WORKED = new Set(listed.working)

const next = (day: string, by: 1 | -1): string => {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + by)
  return date.toISOString().slice(0, 10)
}

export const isWorkedDay = (day: string): boolean => {
  if (OFF.has(day)) return false
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay()
  return (weekday !== 0 && weekday !== 6) || WORKED.has(day)
}

/** The first day that is worked, from this one on or back, itself among them. */
export const walkToWork = (day: string, by: 1 | -1): string => {
  let at = day
  while (!isWorkedDay(at)) at = next(at, by)
  return at
}

export const walkDays = (start: string, count: number, by: 1 | -1): string => {
  let at = start
  for (let left = count; left > 0; left -= 1) at = next(at, by)
  return at
}

export const walkWorkingDays = (start: string, count: number): string => {
  let at = start
  for (let left = count; left > 0; ) {
    at = next(at, 1)
    if (isWorkedDay(at)) left -= 1
  }
  return at
}

/** From day to day until the month has changed so often and the number of the day is there, or the month is over. */
export const walkMonths = (start: string, months: number): string => {
  let at = start
  let month = start.slice(0, 7)
  for (let left = months; left > 0; ) {
    at = next(at, 1)
    if (at.slice(0, 7) === month) continue
    month = at.slice(0, 7)
    left -= 1
  }
  while (at.slice(8) < start.slice(8) && next(at, 1).slice(0, 7) === month) at = next(at, 1)
  return at
}

/** By the minutes that pass in Almaty: at midnight before 1 March 2024 the clock went from UTC+6 to UTC+5. */
export const walkMinutesInAlmaty = (start: string, minutes: number): string => {
  const change = Date.parse('2024-02-29T18:00:00Z')
  const offset = (utc: number): number => (utc < change ? 6 : 5) * 3_600_000
  const wall = Date.parse(`${start}:00Z`)
  const asBefore = wall - 6 * 3_600_000
  let utc = asBefore < change ? asBefore : wall - 5 * 3_600_000
  for (let left = minutes; left > 0; left -= 1) utc += 60_000
  return new Date(utc + offset(utc)).toISOString().slice(0, 16)
}
