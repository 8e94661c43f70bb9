import { SandyqError } from '../../../shared/contract/errors.ts'
import { CALENDAR_LIMITS, type IncomingEntry } from '../../../shared/domain/calendar-import.ts'
import type { IsoDate } from '../../../shared/domain/dates.ts'
import { readCalendar } from './read-calendar.ts'

/** Entries in one message. */
const PART_ENTRIES = 100

const collect = async (chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of chunks) {
    size += piece.byteLength
    if (size > CALENDAR_LIMITS.fileBytes) throw new SandyqError('CALENDAR_TOO_LARGE')
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

/** The entries of a calendar of hostile origin, in parts; at least one part, which may be empty. */
export async function* calendarParts(
  chunks: AsyncIterable<Uint8Array>,
  today: IsoDate,
): AsyncGenerator<IncomingEntry[], void> {
  const entries = readCalendar(await collect(chunks), today)
  for (let at = 0; at === 0 || at < entries.length; at += PART_ENTRIES)
    yield entries.slice(at, at + PART_ENTRIES)
}
