import { HAPPENED, isAlike } from '../../../../shared/domain/case/alike-records.ts'
import type { Event, EventInput } from '../../../../shared/domain/kinds/event.ts'

/** What two events are compared by. */
export type Happening = Pick<EventInput, 'kind' | 'date' | 'persons'>

/** The recorded events that may be the same as a new one. What two sources report is one event and counts once. */
export const alikeEvents = (event: Happening, recorded: readonly Event[]): Event[] =>
  recorded.filter((other) => isAlike(HAPPENED.event(event), HAPPENED.event(other)))

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
