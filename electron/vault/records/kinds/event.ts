import { eventKind, eventPersonSchema, eventSourceSchema } from '../../../../shared/domain/kinds/event.ts'
import { eventKeys } from '../list-keys.ts'
import { listIn } from './columns-of.ts'
import { partKind } from './part-kind.ts'

/** What happened, who was in it and who says so, in the order of time. */
export const events = partKind(eventKind, {
  columns: {
    group: 'group_text',
    persons: listIn(eventPersonSchema, 'event_person', 'event_id'),
    sources: listIn(eventSourceSchema, 'event_source', 'event_id'),
  },
  derived: eventKeys,
  order: ({ date, time }) => ({ date, time }),
})
