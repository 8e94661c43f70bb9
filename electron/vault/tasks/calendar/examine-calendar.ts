import { SandyqError } from '../../../../shared/contract/errors.ts'
import {
  type CalendarReading,
  clockKeyOf,
  type EntryDoubt,
  type EntryState,
  type FileClock,
  type IncomingEntry,
} from '../../../../shared/domain/calendar-import.ts'
import type { IsoDate, LocalDateTime, TimeOfDay } from '../../../../shared/domain/dates.ts'
import { addDays } from '../../../../shared/domain/days.ts'
import { utcOfFileTime } from '../../../../shared/domain/file-clocks.ts'
import type { Hearing } from '../../../../shared/domain/kinds/hearing.ts'
import type { PartialMoment } from '../../../../shared/domain/partial-moment.ts'
import { zoneClock } from '../../../../shared/domain/zone-clock.ts'
import { type Casework, readOf } from '../../records/change.ts'
import { hearings } from '../../records/kinds/hearing.ts'
import { lawsIn } from '../../records/laws.ts'
import type { ReadHandle } from '../../store/database/handles.ts'
import { getCalendar } from './staged-calendars.ts'

/** What a calendar says of a hearing; kept, so that the next file of it is compared with that and not with what was written here since. */
export interface ToldHearing {
  readonly startsAt: PartialMoment
  readonly lastDay: IsoDate | null
  readonly endsTime: TimeOfDay | null
  readonly court: string
  readonly purpose: string
  readonly isCancelled: boolean
}

/** A hearing that came from the same entry before. */
interface KnownHearing {
  readonly hearing: Hearing
  readonly told: ToldHearing
}

export interface ExaminedEntry {
  readonly index: number
  readonly entry: IncomingEntry
  readonly told: ToldHearing | null
  readonly known: KnownHearing | undefined
  readonly state: EntryState
  readonly doubt: EntryDoubt | null
}

export interface ExaminedCalendar {
  readonly name: string
  readonly entries: readonly ExaminedEntry[]
  /** Clocks that have to be asked, with how many entries are by them. */
  readonly asked: ReadonlyMap<string, { readonly clock: FileClock; entries: number }>
}

const oneLine = (text: string, most: number): string =>
  text.replace(/\s+/gu, ' ').trim().slice(0, most).trim().toWellFormed()

type Times = Pick<ToldHearing, 'startsAt' | 'lastDay' | 'endsTime'>

/** When an entry is by the clock of the vault; undefined where the clock of the file is not known. */
type Timing = (time: NonNullable<IncomingEntry['time']>) => Times | undefined

const spanOf = (startsAt: LocalDateTime, ends: LocalDateTime): Times => {
  const [day, lastDay] = [startsAt.slice(0, 10), ends.slice(0, 10)]
  const endsTime = ends === startsAt ? null : (ends.slice(11) as TimeOfDay)
  return { startsAt, endsTime, lastDay: lastDay === day ? null : (lastDay as IsoDate) }
}

/** @throws INVALID_INPUT where there is no such zone */
const timingBy = (work: Casework, { zone, clocks }: CalendarReading): Timing => {
  const laws = lawsIn(work).known
  const own = zoneClock(zone, laws)
  if (own === undefined) throw new SandyqError('INVALID_INPUT')
  return (time) => {
    if ('day' in time) {
      const lastDay = time.days > 1 ? addDays(time.day, time.days - 1) : null
      return { startsAt: time.day, lastDay, endsTime: null }
    }
    const utc = utcOfFileTime(time, { laws, answers: clocks })
    return utc === undefined ? undefined : spanOf(own.wallOf(utc), own.wallOf(utc + time.minutes))
  }
}

const keyOf = ({ uid, occurrence }: Pick<IncomingEntry, 'uid' | 'occurrence'>): string =>
  JSON.stringify([uid, occurrence])

/** The hearings that came from calendars, by their entries. */
const knownHearings = (read: ReadHandle): Map<string, KnownHearing> => {
  const rows = hearings.table.all<{ uid: string; occurrence: string; told: string }>(
    read,
    `SELECT ${hearings.table.select('h')}, o.uid, o.occurrence, o.told
    FROM calendar_origin AS o JOIN hearing AS h ON h.id = o.hearing_id`,
  )
  return new Map(
    rows.map(({ uid, occurrence, told, ...hearing }) => [
      keyOf({ uid, occurrence }),
      { hearing, told: JSON.parse(told) },
    ]),
  )
}

/** What has no name of its own is known by what it says. */
const namedEntry = (entry: IncomingEntry): IncomingEntry =>
  entry.uid === '' ? { ...entry, uid: JSON.stringify([entry.summary, entry.time]).slice(0, 500) } : entry

const judged = (
  entry: IncomingEntry,
  told: ToldHearing | null,
  known: KnownHearing | undefined,
): Pick<ExaminedEntry, 'state' | 'doubt'> => {
  if (entry.time === null) return { state: 'left', doubt: 'no-start' }
  if (told === null) return { state: 'left', doubt: 'clock-unknown' }
  if (known === undefined) {
    return entry.isCancelled
      ? { state: 'left', doubt: 'cancelled-unknown' }
      : { state: 'new', doubt: entry.fault }
  }
  if (JSON.stringify(known.told) === JSON.stringify(told)) return { state: 'unchanged', doubt: entry.fault }
  return { state: told.isCancelled ? 'cancelled' : 'changed', doubt: entry.fault }
}

/** Looks at every entry of a calendar that waits. @throws NOT_FOUND, INVALID_INPUT where there is no such zone */
export const examineCalendar = (work: Casework, reading: CalendarReading): ExaminedCalendar => {
  const { name, entries } = getCalendar(work, reading.calendarId)
  const timing = timingBy(work, reading)
  const known = knownHearings(readOf(work))
  const asked = new Map<string, { readonly clock: FileClock; entries: number }>()
  const seen = new Set<string>()
  const examined = entries.flatMap((raw, index): ExaminedEntry[] => {
    const entry = namedEntry(raw)
    const key = keyOf(entry)
    if (seen.has(key)) return []
    seen.add(key)
    const times = entry.time === null ? undefined : timing(entry.time)
    if (entry.time !== null && 'clock' in entry.time && times === undefined) {
      const { clock } = entry.time
      const one = asked.get(clockKeyOf(clock)) ?? { clock, entries: 0 }
      one.entries += 1
      asked.set(clockKeyOf(clock), one)
    }
    const told: ToldHearing | null =
      times === undefined
        ? null
        : {
            ...times,
            court: oneLine(entry.location, 300),
            purpose: oneLine(entry.summary, 500),
            isCancelled: entry.isCancelled,
          }
    const own = known.get(key)
    return [{ index, entry, told, known: own, ...judged(entry, told, own) }]
  })
  return { name, entries: examined, asked }
}
