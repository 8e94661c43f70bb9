import type { Event, EventInput, EventPerson, EventSource } from '../../../shared/domain/event.ts'
import { flag, listIn } from './columns.ts'
import { inOrderOf, listOfCase } from './list-of-case.ts'
import { recordTable } from './record-table.ts'

export const events = recordTable<EventInput, Event>('event', {
  caseId: 'case_id',
  kind: 'kind',
  title: 'title',
  date: 'date',
  time: 'time',
  place: 'place',
  certainty: 'certainty',
  description: 'description',
  group: 'group_text',
  countMin: 'count_min',
  countMax: 'count_max',
  persons: listIn<EventPerson>('event_person', 'event_id', {
    partyId: 'party_id',
    role: 'role',
    detail: 'detail',
  }),
  sources: listIn<EventSource>('event_source', 'event_id', {
    kind: 'kind',
    documentId: 'document_id',
    text: 'text',
    reportedOn: 'reported_on',
    reliability: 'reliability',
    quote: 'quote',
  }),
  isSensitive: flag('is_sensitive'),
})

/** In the order of time. */
export const eventsOfCase = inOrderOf(listOfCase(events), ({ date, time }) => ({ date, time }))
