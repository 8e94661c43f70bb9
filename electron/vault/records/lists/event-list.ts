import type { EventLine, EventView } from '../../../../shared/domain/list-views.ts'
import { eventLinesOf } from '../event.ts'
import { byCase, HAS_WORD_IN_CASE, type ListOf } from './list-page.ts'

/** The list of what happened in all cases. */
export const eventList: ListOf<EventView, EventLine> = {
  table: 'event',
  orders: {
    date: { from: 'event AS r INDEXED BY event_by_date', keys: ['r.date_key', 'r.id'], hasBlanks: true },
    title: { from: 'event AS r INDEXED BY event_by_title', keys: ['r.title_key', 'r.id'] },
    case: byCase('event AS r INDEXED BY event_by_case'),
    certainty: {
      from: 'event AS r INDEXED BY event_by_certainty',
      keys: ['r.certainty', 'r.date_key', 'r.id'],
    },
  },
  hasWord: `r.rowid IN (SELECT rowid FROM event WHERE instr(list_text, @word) > 0) OR ${HAS_WORD_IN_CASE}`,
  narrow: ({ certainty }) => (certainty === 'all' ? [] : [`r.certainty = '${certainty}'`]),
  lines: eventLinesOf,
}
