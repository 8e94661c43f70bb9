import type { Event, EventInput, EventPerson, EventSource } from '../../../shared/domain/event.ts'
import type { EventLine } from '../../../shared/domain/list-views.ts'
import type { ReadHandle } from '../database/handles.ts'
import { flag, listIn } from './columns.ts'
import { eventKeys } from './list-keys.ts'
import { inOrderOf, listOfCase } from './list-of-case.ts'
import { recordTable } from './record-table.ts'

export const events = recordTable<EventInput, Event>(
  'event',
  {
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
  },
  { derived: eventKeys },
)

/** In the order of time. */
export const eventsOfCase = inOrderOf(listOfCase(events), ({ date, time }) => ({ date, time }))

const LINES_SQL = `
  SELECT e.id, e.case_id AS caseId, c.title AS caseTitle, e.title, e.kind, e.date, e.time, e.place, e.certainty,
    e.is_sensitive AS isSensitive
  FROM event AS e JOIN case_file AS c ON c.id = e.case_id WHERE e.id IN (SELECT value FROM json_each(?))`

/** The lines of these events, in no order. */
export const eventLinesOf = (read: ReadHandle, ids: readonly string[]): EventLine[] =>
  read
    .all<Omit<EventLine, 'isSensitive'> & { isSensitive: number }>(LINES_SQL, [JSON.stringify(ids)])
    .map((row) => ({ ...row, isSensitive: row.isSensitive === 1 }))
