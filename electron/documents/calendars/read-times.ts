import type { FileClock } from '../../../shared/domain/calendar-import.ts'
import {
  type IsoDate,
  isoDateSchema,
  type LocalDateTime,
  localDateTimeSchema,
} from '../../../shared/domain/dates.ts'
import { addDays, daysBetween } from '../../../shared/domain/days.ts'
import { addWallMinutes } from '../../../shared/domain/terms/clocks.ts'
import { programLaws } from '../../../shared/domain/terms/laws.ts'
import { zoneClock } from '../../../shared/domain/zone-clock.ts'
import type { ContentLine } from './content-lines.ts'

/** A time of a file: a day, or a time by some clock. */
export type FileTime = { readonly day: IsoDate } | { readonly at: LocalDateTime; readonly clock: FileClock }

const TIME = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(?:\d{2})?(Z)?)?$/u

/** Offsets from UTC by the name of the zone, as the file itself defines them. */
export type FileZones = ReadonlyMap<string, number | null>

/** A time as it is written after the colon. */
export const timeIn = (text: string, zone: string | undefined, zones: FileZones): FileTime | undefined => {
  const [, year, month, date, hour, minute, utc] = TIME.exec(text.trim()) ?? []
  const day = isoDateSchema.safeParse(`${year}-${month}-${date}`).data
  if (day === undefined) return
  if (hour === undefined) return { day }
  const at = localDateTimeSchema.safeParse(`${day}T${hour}:${minute}`).data
  if (at === undefined) return
  if (utc !== undefined) return { at, clock: { kind: 'utc' } }
  if (zone === undefined || zone === '') return { at, clock: { kind: 'floating' } }
  return { at, clock: { kind: 'named', name: zone.slice(0, 200), minutes: zones.get(zone) ?? null } }
}

/** The time of a property, by the clock that it names. */
export const timeOf = (line: ContentLine | undefined, zones: FileZones): FileTime | undefined =>
  line === undefined ? undefined : timeIn(line.value, line.parameters.get('TZID'), zones)

const DURATION = /^\+?P(?:(\d{1,3})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:\d{1,6}S)?)?$/u

/** Minutes; undefined where it is none. */
const durationIn = (text: string): number | undefined => {
  const found = DURATION.exec(text.trim().toUpperCase())
  if (found === null) return
  const [weeks, days, hours, minutes] = found.slice(1).map((part) => Number(part ?? 0))
  return (((weeks ?? 0) * 7 + (days ?? 0)) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)
}

const DAY_MINUTES = 24 * 60

const minutesBetween = (from: LocalDateTime, to: LocalDateTime): number =>
  (Date.parse(`${to}:00Z`) - Date.parse(`${from}:00Z`)) / 60_000

/** How long it is: whole days for a day, minutes for a time. What ends before it begins, or by another kind of time, has no length. */
export const lengthOf = (
  start: FileTime,
  end: FileTime | undefined,
  duration: ContentLine | undefined,
): number => {
  const told = duration === undefined ? undefined : durationIn(duration.value)
  if ('day' in start) {
    const days =
      end !== undefined && 'day' in end
        ? daysBetween(start.day, end.day)
        : Math.ceil((told ?? 0) / DAY_MINUTES)
    return Math.min(3_660, Math.max(1, days))
  }
  const minutes =
    end !== undefined && 'at' in end && sameClock(start.clock, end.clock)
      ? minutesBetween(start.at, end.at)
      : (told ?? 0)
  return Math.min(5_270_400, Math.max(0, minutes))
}

const sameClock = (one: FileClock, other: FileClock): boolean =>
  one.kind === other.kind && (one.kind !== 'named' || other.kind !== 'named' || one.name === other.name)

/** The day on which a time is, by its own clock. */
export const dayIn = (time: FileTime): IsoDate =>
  'day' in time ? time.day : (time.at.slice(0, 10) as IsoDate)

/** The same time on another day. */
export const onDay = (time: FileTime, day: IsoDate): FileTime =>
  'day' in time ? { day } : { ...time, at: `${day}${time.at.slice(10)}` as LocalDateTime }

/**
 * A time by the clock of another, as far as its offset is known: what leaves out one time of a series is often written in UTC.
 */
export const byClockOf = (time: FileTime, of: FileTime): FileTime => {
  if ('day' in time || 'day' in of || time.clock.kind !== 'utc' || of.clock.kind !== 'named') return time
  const { name, minutes } = of.clock
  const clock = zoneClock(name, programLaws().known)
  if (clock !== undefined) return { at: clock.wallOf(Date.parse(`${time.at}:00Z`) / 60_000), clock: of.clock }
  return minutes === null ? time : { at: addWallMinutes(time.at, minutes), clock: of.clock }
}

/** How a time of a series is known: its own beginning, as it was before it was moved. */
export const occurrenceOf = (time: FileTime): string => ('day' in time ? time.day : time.at)

/** The day before midnight of which `UNTIL` lies; in UTC one may begin on the day after it by a clock that is ahead. */
export const untilIn = (text: string, start: FileTime): IsoDate | undefined => {
  const time = timeIn(text, undefined, new Map())
  if (time === undefined) return
  const there = byClockOf(time, start)
  if ('day' in there || 'day' in start) return dayIn(there)
  const isLate = there.at.slice(11) < start.at.slice(11)
  return isLate ? addDays(dayIn(there), -1) : dayIn(there)
}
