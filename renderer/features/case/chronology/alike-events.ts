import type { PartialDate } from '../../../../shared/domain/dates.ts'
import { daysBetween } from '../../../../shared/domain/days.ts'
import type { Event, EventInput } from '../../../../shared/domain/kinds/event.ts'
import { boundsOf, orderOf } from '../../../../shared/domain/partial-date.ts'

/** Of a date known to the month or better one can say that two reports may mean the same day; of a year one cannot. */
const MOST_DAYS = 31

const isNarrow = (date: PartialDate): boolean => {
  const { earliest, latest } = boundsOf(date)
  return earliest !== null && latest !== null && daysBetween(earliest, latest) < MOST_DAYS
}

/** What two events are compared by. */
export type Happening = Pick<EventInput, 'kind' | 'date' | 'persons'>

const isAlike = (one: Happening, other: Happening): boolean => {
  if (one.date === null || other.date === null) return false
  if (!isNarrow(one.date) || !isNarrow(other.date) || orderOf(one.date, other.date) !== 'unclear')
    return false
  const isSameKind = one.kind === other.kind && one.kind !== 'other'
  return (
    isSameKind || one.persons.some(({ partyId }) => other.persons.some((also) => also.partyId === partyId))
  )
}

/**
 * The recorded events that may be the same as a new one: they can have been on the same day, and are of one kind or name the
 * same person. What two sources report is one event and counts once.
 */
export const alikeEvents = (event: Happening, recorded: readonly Event[]): Event[] =>
  recorded.filter((other) => isAlike(event, other))

const withText = (text: string, more: string): string => {
  if (more === '' || text.includes(more)) return text
  return text === '' ? more : `${text}\n\n${more}`
}

/**
 * A recorded event with what another report of it adds beside its sources: the persons it names beyond those known, and its
 * description below the first one. Kind, title, date and place stay as they were recorded.
 */
export const withReport = (recorded: Event, report: EventInput): EventInput => {
  const { id: _id, revision: _revision, ...kept } = recorded
  const known = new Set(kept.persons.map(({ partyId }) => partyId))
  return {
    ...kept,
    description: withText(kept.description, report.description),
    persons: [...kept.persons, ...report.persons.filter(({ partyId }) => !known.has(partyId))],
    isSensitive: kept.isSensitive || report.isSensitive,
  }
}
