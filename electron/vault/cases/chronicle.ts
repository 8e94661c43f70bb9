import type { Event, EventInput } from '../../../shared/domain/event.ts'
import { caseChildren } from '../casework/case-children.ts'
import { events, eventsOfCase } from '../records/event.ts'
import type { Reference } from '../records/references.ts'

/** What happened, who was in it and who says so. */
export const eventWork = caseChildren<EventInput, Event>({
  subject: 'event',
  table: events,
  find: events.find,
  list: eventsOfCase.list,
  names: ({ persons, sources }) => [
    ...persons.map(({ partyId }): Reference => ['party', partyId]),
    ...sources.map(({ documentId }): Reference => ['document', documentId]),
  ],
})
