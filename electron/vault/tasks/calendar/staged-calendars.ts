import { SandyqError } from '../../../../shared/contract/errors.ts'
import { CALENDAR_LIMITS, type IncomingEntry } from '../../../../shared/domain/calendar-import.ts'
import type { Casework } from '../../records/change.ts'
import { newId } from '../../records/new-id.ts'

/** A calendar that was read, as it waits in memory until it is taken or forgotten, or the vault is locked. */
export interface WaitingCalendar {
  readonly id: string
  readonly name: string
  readonly entries: IncomingEntry[]
}

/** One waits; the one before it was left behind by a closed dialog. */
const waitingOf = new WeakMap<Casework, WaitingCalendar>()

/** @throws NOT_FOUND where it was forgotten or taken */
export const getCalendar = (work: Casework, id: string): WaitingCalendar => {
  const calendar = waitingOf.get(work)
  if (calendar?.id !== id) throw new SandyqError('NOT_FOUND')
  return calendar
}

export const forgetCalendar = (work: Casework, id: string): void => {
  if (waitingOf.get(work)?.id === id) waitingOf.delete(work)
}

interface Part {
  /** Null for the first part. */
  readonly calendarId: string | null
  readonly name: string
  readonly entries: readonly IncomingEntry[]
}

/** Takes the next entries of a calendar. @throws NOT_FOUND, CALENDAR_TOO_LARGE; then it is forgotten */
export const stageCalendar = (work: Casework, { calendarId, name, entries }: Part) => {
  const calendar =
    calendarId === null ? { id: newId(work.now()), name, entries: [] } : getCalendar(work, calendarId)
  waitingOf.set(work, calendar)
  if (calendar.entries.length + entries.length > CALENDAR_LIMITS.entries) {
    forgetCalendar(work, calendar.id)
    throw new SandyqError('CALENDAR_TOO_LARGE')
  }
  calendar.entries.push(...entries)
  return { calendarId: calendar.id, entries: calendar.entries.length }
}
