import { SandyqError } from '../../../shared/contract/errors.ts'
import {
  CALENDAR_LIMITS,
  type EntryFault,
  type IncomingEntry,
} from '../../../shared/domain/calendar-import.ts'
import type { IsoDate } from '../../../shared/domain/dates.ts'
import { addDays } from '../../../shared/domain/days.ts'
import { cleanText } from '../../../shared/domain/text.ts'
import { type ContentLine, contentLines } from './content-lines.ts'
import {
  byClockOf,
  dayIn,
  type FileTime,
  type FileZones,
  lengthOf,
  occurrenceOf,
  onDay,
  timeIn,
  timeOf,
  untilIn,
} from './read-times.ts'
import { daysOfRecurrence, readRecurrence, type Work } from './recurrence.ts'

/** What repeats is followed so far from the day on which it is read. */
const DAYS_AHEAD = 2 * 366
/** What a court's calendar tells of the past is of no use as a new entry. */
const DAYS_BACK = 366
/** Days that all series of a file together may look at. */
const WORK_DAYS = 4_000_000

/** The properties of one component, by name, in order. */
class Properties {
  readonly #lines = new Map<string, ContentLine[]>()

  add(line: ContentLine): void {
    const own = this.#lines.get(line.name)
    if (own === undefined) this.#lines.set(line.name, [line])
    else own.push(line)
  }

  first(name: string): ContentLine | undefined {
    return this.#lines.get(name)?.[0]
  }

  all(name: string): readonly ContentLine[] {
    return this.#lines.get(name) ?? []
  }
}

interface Parts {
  readonly events: Properties[]
  readonly zones: FileZones
  readonly method: string
}

const OFFSET = /^([+-])(\d{2})(\d{2})/u

const offsetIn = (text: string): number | undefined => {
  const [, sign, hours, minutes] = OFFSET.exec(text.trim()) ?? []
  if (sign === undefined) return
  const size = Number(hours) * 60 + Number(minutes)
  return sign === '-' ? -size : size
}

/** Components by what stands around each line; an alarm within an entry has its own texts. */
const partsIn = (lines: readonly ContentLine[]): Parts => {
  const events: Properties[] = []
  const zones = new Map<string, number | null>()
  const stack: string[] = []
  let event: Properties | undefined
  let method = ''
  let zone = ''
  const offsets = new Map<string, Set<number>>()
  for (const line of lines) {
    const inside = stack.at(-1)
    if (line.name === 'BEGIN') {
      stack.push(line.value.trim().toUpperCase())
      if (stack.length > 50) throw new SandyqError('CALENDAR_UNREADABLE')
      if (stack.at(-1) === 'VEVENT') event = new Properties()
      if (stack.at(-1) === 'VTIMEZONE') zone = ''
      continue
    }
    if (line.name === 'END') {
      if (stack.pop() === 'VEVENT' && event !== undefined) events.push(event)
      if (events.length > CALENDAR_LIMITS.entries) throw new SandyqError('CALENDAR_TOO_LARGE')
      continue
    }
    if (inside === 'VEVENT') event?.add(line)
    if (inside === 'VCALENDAR' && line.name === 'METHOD') method = line.value.trim().toUpperCase()
    if (inside === 'VTIMEZONE' && line.name === 'TZID') zone = line.value.trim()
    if (stack.at(-2) === 'VTIMEZONE' && line.name === 'TZOFFSETTO') {
      const offset = offsetIn(line.value)
      if (offset !== undefined) offsets.set(zone, (offsets.get(zone) ?? new Set()).add(offset))
    }
  }
  // One offset is one whatever the day; of several the file's rules would have to be followed, and those are often made up.
  for (const [name, own] of offsets) zones.set(name, own.size === 1 ? ([...own][0] ?? null) : null)
  return { events, zones, method }
}

const ESCAPED = /\\(?:([nN])|(.))/gsu

const textIn = (line: ContentLine | undefined, most: number): string =>
  cleanText((line?.value ?? '').slice(0, most * 4).replace(ESCAPED, (_, end, other) => (end ? '\n' : other)))
    .trim()
    .slice(0, most)
    .toWellFormed()

/** What all entries of a file have in common. */
interface Reading {
  readonly zones: FileZones
  readonly isCancelled: boolean
  readonly today: IsoDate
  readonly work: Work
}

const told = (event: Properties, { isCancelled }: Reading) => ({
  uid: textIn(event.first('UID'), 500),
  summary: textIn(event.first('SUMMARY'), 1_000),
  location: textIn(event.first('LOCATION'), 1_000),
  description: textIn(event.first('DESCRIPTION'), 4_000),
  isCancelled: isCancelled || event.first('STATUS')?.value.trim().toUpperCase() === 'CANCELLED',
})

const timeFor = (time: FileTime, length: number): IncomingEntry['time'] =>
  'day' in time ? { day: time.day, days: length } : { ...time, minutes: length }

/** Times of a property that may list several. */
const timesIn = (lines: readonly ContentLine[], start: FileTime, { zones }: Reading): FileTime[] =>
  lines.flatMap(({ value, parameters }) =>
    value.split(',').flatMap((text) => {
      const time = timeIn(text, parameters.get('TZID'), zones)
      return time === undefined ? [] : [byClockOf(time, start)]
    }),
  )

/** Beginnings of a series, with what keeps it from being read whole. */
const seriesOf = (
  event: Properties,
  start: FileTime,
  reading: Reading,
): { readonly times: FileTime[]; readonly fault: EntryFault | null } => {
  const rules = event.all('RRULE')
  const added = timesIn(event.all('RDATE'), start, reading)
  const rule =
    rules.length === 1 ? readRecurrence(rules[0]?.value ?? '', (text) => untilIn(text, start)) : undefined
  const isUnread = (rules.length > 0 && rule === undefined) || event.all('EXRULE').length > 0
  if (rule === undefined) return { times: [start, ...added], fault: isUnread ? 'repeats-unread' : null }
  const { today, work } = reading
  const end = addDays(today, DAYS_AHEAD)
  const from = dayIn(start)
  if (from > end) return { times: [start, ...added], fault: null }
  const { days, isCut } = daysOfRecurrence(rule, from, { end, most: 20_000, work })
  const since = addDays(today, -DAYS_BACK)
  const near = days.filter((day) => day >= since)
  const kept = near.slice(0, CALENDAR_LIMITS.occurrences)
  const times = kept.map((day) => onDay(start, day))
  return {
    times: [...times, ...added],
    fault: isUnread ? 'repeats-unread' : isCut || kept.length < near.length ? 'repeats-cut' : null,
  }
}

function* entriesOf(
  event: Properties,
  moved: ReadonlySet<string>,
  reading: Reading,
): Generator<IncomingEntry> {
  const { zones } = reading
  const texts = told(event, reading)
  const start = timeOf(event.first('DTSTART'), zones)
  const recurrenceId = timeOf(event.first('RECURRENCE-ID'), zones)
  if (start === undefined) {
    yield { ...texts, occurrence: '', time: null, fault: 'no-start' }
    return
  }
  const length = lengthOf(start, timeOf(event.first('DTEND'), zones), event.first('DURATION'))
  if (recurrenceId !== undefined) {
    const occurrence = occurrenceOf(byClockOf(recurrenceId, start))
    const isMany = event.first('RECURRENCE-ID')?.parameters.has('RANGE') === true
    yield { ...texts, occurrence, time: timeFor(start, length), fault: isMany ? 'repeats-unread' : null }
    return
  }
  if (event.all('RRULE').length === 0 && event.all('RDATE').length === 0) {
    yield { ...texts, occurrence: '', time: timeFor(start, length), fault: null }
    return
  }
  const { times, fault } = seriesOf(event, start, reading)
  const without = timesIn(event.all('EXDATE'), start, reading)
  const left = new Set(without.map(occurrenceOf))
  const days = new Set(without.flatMap((time) => ('day' in time ? [time.day] : [])))
  const seen = new Set<string>()
  for (const time of times) {
    const occurrence = occurrenceOf(time)
    const isLeft = left.has(occurrence) || days.has(dayIn(time)) || seen.has(occurrence)
    if (isLeft || moved.has(`${texts.uid}\n${occurrence}`)) continue
    seen.add(occurrence)
    yield { ...texts, occurrence, time: timeFor(time, length), fault }
  }
}

/** Of a series the times that have an entry of their own. */
const movedTimes = (events: readonly Properties[], zones: FileZones): Set<string> => {
  const starts = new Map<string, FileTime>()
  for (const event of events) {
    const start = timeOf(event.first('DTSTART'), zones)
    if (start !== undefined && event.first('RECURRENCE-ID') === undefined)
      starts.set(textIn(event.first('UID'), 500), start)
  }
  return new Set(
    events.flatMap((event) => {
      const id = timeOf(event.first('RECURRENCE-ID'), zones)
      if (id === undefined) return []
      const uid = textIn(event.first('UID'), 500)
      return [`${uid}\n${occurrenceOf(byClockOf(id, starts.get(uid) ?? id))}`]
    }),
  )
}

/** Of one entry that a file has twice, the one that was changed last counts. */
const newest = (events: readonly Properties[]): Properties[] => {
  const byKey = new Map<string, Properties>()
  const rank = (event: Properties): number => Number(event.first('SEQUENCE')?.value ?? 0) || 0
  for (const [at, event] of events.entries()) {
    const uid = event.first('UID')?.value.trim() ?? ''
    const key = uid === '' ? `${at}` : `${uid}\n${event.first('RECURRENCE-ID')?.value ?? ''}`
    const known = byKey.get(key)
    if (known === undefined || rank(event) >= rank(known)) byKey.set(key, event)
  }
  return [...byKey.values()]
}

/**
 * Reads a calendar of hostile origin. What repeats becomes an entry for each of its times, from a year before `today` to two years
 * after it.
 *
 * @throws SandyqError FILE_EMPTY, CALENDAR_UNREADABLE, CALENDAR_TOO_LARGE
 */
export const readCalendar = (bytes: Uint8Array, today: IsoDate): IncomingEntry[] => {
  if (bytes.length === 0) throw new SandyqError('FILE_EMPTY')
  if (bytes.length > CALENDAR_LIMITS.fileBytes) throw new SandyqError('CALENDAR_TOO_LARGE')
  const { events, zones, method } = partsIn(contentLines(bytes))
  const reading = { zones, isCancelled: method === 'CANCEL', today, work: { days: WORK_DAYS } }
  const moved = movedTimes(events, zones)
  const entries: IncomingEntry[] = []
  for (const event of newest(events)) {
    for (const entry of entriesOf(event, moved, reading)) {
      entries.push(entry)
      if (entries.length > CALENDAR_LIMITS.entries) throw new SandyqError('CALENDAR_TOO_LARGE')
    }
  }
  return entries
}
