import { SandyqError } from '../../../../shared/contract/errors.ts'
import type { CalendarFileCounts, CalendarFileOptions } from '../../../../shared/domain/calendar-file.ts'
import { type ZoneClock, zoneClock } from '../../../../shared/domain/zone-clock.ts'
import { type IcsEntry, type IcsTime, icsEntry, icsFoot, icsHead } from '../../../../shared/ics/write-ics.ts'
import { requireCase } from '../../records/case-file.ts'
import { type Casework, instantOf, readOf } from '../../records/change.ts'
import { lawsIn } from '../../records/laws.ts'
import type { ReadHandle } from '../../store/database/handles.ts'
import { nameFinder } from '../spreadsheets/listed-records.ts'
import { type CalendarItem, calendarItems } from './calendar-items.ts'

const PART_CHARACTERS = 256 * 1024

/** How long a hearing lasts where nobody said it; with neutral titles everything lasts as long, so that the length tells nothing. */
const MINUTES = 60

type Item = CalendarItem & { readonly when: NonNullable<CalendarItem['when']> }

interface NamedCase {
  readonly title: string
  readonly number: string
  readonly isSensitive: number
}

const casesById = (read: ReadHandle): Map<string, NamedCase> =>
  new Map(
    read
      .all<NamedCase & { id: string }>('SELECT id, title, number, is_sensitive AS isSensitive FROM case_file')
      .map(({ id, ...one }) => [id, one]),
  )

/**
 * What another program knows an entry by. Keyed: neither the id of the record nor the vault can be told from it, and whoever has two
 * files of one vault learns only that they are of one.
 */
const uidOf = (work: Casework, { subject, id, part }: CalendarItem): string => {
  const message = JSON.stringify(['sandyq/v1/calendar-entry', subject, id, part])
  return Buffer.from(work.vault.auditMac(new TextEncoder().encode(message)).subarray(0, 16)).toString('hex')
}

interface Telling {
  readonly options: CalendarFileOptions
  readonly cases: ReadonlyMap<string, NamedCase>
  readonly nameOf: (partyId: string | null) => string
  readonly clock: ZoneClock
}

const joined = (parts: readonly string[], mark: string): string =>
  parts.filter((part) => part !== '').join(mark)

/** What it is called in full. */
const titleOf = (item: CalendarItem, { options, nameOf }: Telling): string => {
  const word = (key: string): string => options.words[key] ?? ''
  switch (item.subject) {
    case 'hearing':
      return joined([word(item.record.kind), item.part === 'goesOn' ? word('goesOn') : ''], ', ')
    case 'deadline':
      return joined([word(item.part), item.record.title], ': ')
    case 'task':
      return item.record.title
    case 'restraint':
      return joined([word('custodyEnd'), nameOf(item.record.partyId)], ': ')
  }
}

const hearingSays = (item: CalendarItem) =>
  item.subject === 'hearing'
    ? {
        location: joined([item.record.court, item.record.room], ', '),
        lines: [item.record.purpose, item.record.judge],
      }
    : { location: '', lines: [] }

const textsOf = (item: CalendarItem, telling: Telling) => {
  const { options, cases } = telling
  if (options.titles === 'neutral')
    return { summary: options.words.appointment ?? '', location: '', description: '' }
  const one = cases.get(item.caseId ?? '')
  const { location, lines } = hearingSays(item)
  return {
    summary: joined([titleOf(item, telling), one?.title ?? ''], ' · '),
    location,
    description: joined([...lines, one?.number ?? ''], '\n'),
  }
}

const timeOf = ({ subject, when, until }: Item, { options, clock }: Telling): IcsTime => {
  if (typeof when !== 'string') return when
  const { utcMinutes } = clock.utcOf(when)
  if (options.titles === 'neutral') return { utcMinutes, minutes: MINUTES }
  if (until !== undefined) return { utcMinutes, minutes: clock.utcOf(until).utcMinutes - utcMinutes }
  return { utcMinutes, minutes: subject === 'hearing' ? MINUTES : 0 }
}

const entryOf = (work: Casework, item: Item, telling: Telling): IcsEntry => ({
  uid: uidOf(work, item),
  sequence: item.revision - 1,
  changedAt: item.changedAt,
  time: timeOf(item, telling),
  isCancelled: item.isOff,
  ...textsOf(item, telling),
})

export type CalendarFileEvent =
  | { readonly kind: 'part'; readonly text: string }
  | { readonly kind: 'finished'; readonly counts: CalendarFileCounts }

const tellingOf = (work: Casework, options: CalendarFileOptions): Telling => {
  const read = readOf(work)
  if (options.caseId !== null) requireCase(read, options.caseId)
  const clock = zoneClock(options.zone, lawsIn(work).known)
  if (clock === undefined) throw new SandyqError('INVALID_INPUT')
  const includesSensitive = leavesSensitive(options)
  return { options, clock, cases: casesById(read), nameOf: nameFinder(read, includesSensitive) }
}

/** Said twice over: what is sensitive leaves neither unasked nor under a name that tells nothing. */
const leavesSensitive = ({ titles, includesSensitive }: CalendarFileOptions): boolean =>
  titles === 'full' && includesSensitive

const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/**
 * Hearings, deadlines, tasks and ends of custody as a file for calendar programs, in parts. What was called off since an earlier file
 * is in it as called off. What was removed from the vault is not: nothing is known of it any more.
 *
 * @throws NOT_FOUND where the case does not exist; INVALID_INPUT where there is no such zone; CANCELLED
 */
export async function* calendarFile(
  work: Casework,
  options: CalendarFileOptions,
  signal?: AbortSignal,
): AsyncGenerator<CalendarFileEvent, void> {
  const telling = tellingOf(work, options)
  const at = instantOf(work.now())
  const counts = { entries: 0, withoutDay: 0, sensitive: 0 }
  let text = icsHead()
  for (const item of calendarItems(work, options)) {
    const { when } = item
    const isSensitive = telling.cases.get(item.caseId ?? '')?.isSensitive === 1
    if (when === null) counts.withoutDay += 1
    else if (isSensitive && !leavesSensitive(options)) counts.sensitive += 1
    else {
      counts.entries += 1
      text += icsEntry(entryOf(work, { ...item, when }, telling), at)
    }
    if (text.length < PART_CHARACTERS) continue
    yield { kind: 'part', text }
    text = ''
    await breathe()
    if (signal?.aborted === true) throw new SandyqError('CANCELLED')
  }
  yield { kind: 'part', text: text + icsFoot() }
  yield { kind: 'finished', counts }
}
