import type { Instant, IsoDate } from '../domain/dates.ts'
import { addDays } from '../domain/days.ts'

/*
 * A calendar in the format that every calendar program reads (iCalendar, RFC 5545). It names neither this program nor a place: who finds
 * the file on a telephone shall learn from it what its owner chose to tell and no more.
 */

/** Whole days, or minutes from a moment. */
export type IcsTime =
  | { readonly day: IsoDate; readonly days: number }
  | { readonly utcMinutes: number; readonly minutes: number }

/** One entry. */
export interface IcsEntry {
  /** The same at each export, so that another program knows it again. */
  readonly uid: string
  /** Counts the changes of what it tells. */
  readonly sequence: number
  readonly changedAt: Instant
  readonly time: IcsTime
  readonly isCancelled: boolean
  readonly summary: string
  /** Empty where nothing is said. */
  readonly location: string
  readonly description: string
}

/** Octets of a line without its end (RFC 5545 §3.1). */
const LINE_OCTETS = 75
const END = '\r\n'

const octets = (character: string): number => {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}

/** Cuts a line where it is too long, and never within a character. */
const folded = (line: string): string => {
  let written = ''
  let room = LINE_OCTETS
  for (const character of line) {
    const size = octets(character)
    if (size > room) {
      written += `${END} `
      room = LINE_OCTETS - 1
    }
    written += character
    room -= size
  }
  return written + END
}

/** Everything at which one reader or another ends a line. */
const LINE_ENDS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu

/** Characters that no line may hold; a tab may. */
const CONTROLS = /(?!\t)\p{Cc}/gu

const text = (value: string): string =>
  value
    .toWellFormed()
    .replace(/[\\;,]/gu, String.raw`\$&`)
    .replace(LINE_ENDS, String.raw`\n`)
    .replace(CONTROLS, '')

const stamp = (iso: string): string => `${iso.slice(0, 19).replaceAll(/[-:]/gu, '')}Z`

const momentOf = (utcMinutes: number): string => stamp(new Date(utcMinutes * 60_000).toISOString())

const dayOf = (day: IsoDate): string => day.replaceAll('-', '')

/** Whole days end on the day after the last one. */
const times = (time: IcsTime): string[] =>
  'day' in time
    ? [
        `DTSTART;VALUE=DATE:${dayOf(time.day)}`,
        `DTEND;VALUE=DATE:${dayOf(addDays(time.day, time.days))}`,
        'TRANSP:TRANSPARENT',
      ]
    : [
        `DTSTART:${momentOf(time.utcMinutes)}`,
        // A moment has no end: one at its own beginning would be none.
        ...(time.minutes === 0 ? [] : [`DTEND:${momentOf(time.utcMinutes + time.minutes)}`]),
        'TRANSP:OPAQUE',
      ]

const said = (name: string, value: string): string[] => (value === '' ? [] : [`${name}:${text(value)}`])

/** What stands before the entries. */
export const icsHead = (): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Calendar//Calendar//EN', 'CALSCALE:GREGORIAN']
    .map(folded)
    .join('')

/** One entry; `at` is when it is written. */
export const icsEntry = (entry: IcsEntry, at: Instant): string =>
  [
    'BEGIN:VEVENT',
    `UID:${text(entry.uid)}`,
    `DTSTAMP:${stamp(at)}`,
    `LAST-MODIFIED:${stamp(entry.changedAt)}`,
    `SEQUENCE:${entry.sequence}`,
    ...times(entry.time),
    `STATUS:${entry.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'CLASS:PRIVATE',
    ...said('SUMMARY', entry.summary),
    ...said('LOCATION', entry.location),
    ...said('DESCRIPTION', entry.description),
    'END:VEVENT',
  ]
    .map(folded)
    .join('')

/** What stands after the last one. */
export const icsFoot = (): string => `END:VCALENDAR${END}`
